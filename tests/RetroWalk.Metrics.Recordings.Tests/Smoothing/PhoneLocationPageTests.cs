using System.Text.RegularExpressions;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>The code of the page on a phone's location compiles, and prints what stands below it.</summary>
public sealed class PhoneLocationPageTests
{
    private static readonly string Page = RepositoryRoot.PathOf("docs", "how-to", "phone-location.md");

    [Fact]
    public void Code_is_the_snippet()
    {
        string source = File.ReadAllText(
            RepositoryRoot.PathOf("tests", "RetroWalk.Metrics.Recordings.Tests", "Smoothing", $"{nameof(PhoneSnippet)}.cs"));
        Match method = Regex.Match(source, @"Run\(\)\n    \{\n(?<body>.*?)\n    \}\n", RegexOptions.Singleline);
        string body = method.Groups["body"].Value;
        string code = string.Concat(body.Split('\n').Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
        Verify("cs", $"using RetroWalk.Metrics;\nusing RetroWalk.Metrics.Recordings;\n\n{code}");
    }

    [Fact]
    public void Output_is_what_it_prints()
    {
        TextWriter before = Console.Out;
        using StringWriter captured = new();
        Console.SetOut(captured);
        try
        {
            PhoneSnippet.Run();
        }
        finally
        {
            Console.SetOut(before);
        }

        Verify("text", captured.ToString());
    }

    private static void Verify(string language, string expected)
    {
        lock (Page)
        {
            string text = File.ReadAllText(Page);
            string opening = $"```{language}\n";
            int start = text.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
            int end = text.IndexOf("```", start, StringComparison.Ordinal);
            if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
                File.WriteAllText(Page, text[..start] + expected + text[end..]);
            else
                Assert.Equal(text[start..end], expected);
        }
    }
}
