using System.Reflection;
using System.Text.RegularExpressions;

namespace RetroWalk.Docs.Tests;

/// <summary>Every C# block of the documentation is a snippet that compiles, and the text block below is what it prints.</summary>
public sealed partial class CodeBlockTests
{
    // In the order in which the blocks stand on their pages.
    private static readonly string[] SnippetsInOrder =
    [
        nameof(Snippets.Readme), nameof(Snippets.Calibration),
        nameof(Snippets.GettingStarted1), nameof(Snippets.GettingStarted2), nameof(Snippets.GettingStarted3),
        nameof(Snippets.GettingStarted4),
        nameof(Snippets.HowToAddingUp1),
        nameof(Snippets.HowToCompare1), nameof(Snippets.HowToCompare2), nameof(Snippets.HowToCompare3),
        nameof(Snippets.HowToCompare4),
        nameof(Snippets.HowToEquivalents1), nameof(Snippets.HowToEquivalents2),
        nameof(Snippets.HowToHealthStores1),
        nameof(Snippets.HowToIntensity1),
        nameof(Snippets.HowToLiveTreadmill1), nameof(Snippets.HowToLiveTreadmill2), nameof(Snippets.HowToLiveTreadmill3),
        nameof(Snippets.HowToLoad1),
        nameof(Snippets.HowToRecordedFiles1), nameof(Snippets.HowToRecordedFiles2),
        nameof(Snippets.HowToRuns1), nameof(Snippets.HowToRuns2),
        nameof(Snippets.HowToSteps1),
        nameof(Snippets.HowToWorkouts1),
        nameof(Snippets.TextAndJson1), nameof(Snippets.TextAndJson2),
    ];

    [Fact]
    public void Code_blocks_are_the_compiled_snippets_and_print_what_stands_below_them()
    {
        List<(FencedBlock Code, FencedBlock Output)> blocks = [];
        foreach (string page in Repository.Pages.OrderBy(page => page != "README.md"))
        {
            IReadOnlyList<FencedBlock> ofPage = FencedBlock.Of(page);
            for (int i = 0; i < ofPage.Count; i++)
            {
                if (ofPage[i].Language == "csharp")
                    blocks.Add((ofPage[i], ofPage[i + 1]));
            }
        }

        Assert.Equal(SnippetsInOrder.Length, blocks.Count);
        foreach ((string snippet, (FencedBlock code, FencedBlock output)) in SnippetsInOrder.Zip(blocks))
        {
            Assert.Equal(SourceOf(snippet), Usings().Replace(code.Text, ""));
            Assert.Equal("text", output.Language);
            string whole = code.Whole + "\n\n" + output.Whole;
            Repository.Verify(code.Page, whole, $"{code.Whole}\n\n```text\n{OutputOf(snippet)}```");
        }
    }

    private static string SourceOf(string snippet)
    {
        string file = Repository.Read("tests/RetroWalk.Docs.Tests/Snippets.cs");
        Match body = Regex.Match(
            file, $@"public static void {snippet}\(\)\n    {{\n(?<body>.*?)\n    }}\n", RegexOptions.Singleline);
        return string.Concat(body.Groups["body"].Value.Split('\n').Select(line => (line.Length > 8 ? line[8..] : "") + "\n"));
    }

    private static string OutputOf(string snippet)
    {
        TextWriter before = Console.Out;
        using StringWriter captured = new();
        Console.SetOut(captured);
        try
        {
            typeof(Snippets).GetMethod(snippet, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, null);
        }
        finally
        {
            Console.SetOut(before);
        }

        return captured.ToString();
    }

    [GeneratedRegex(@"\A(using [^\n]+;\n)+\n")]
    private static partial Regex Usings();
}
