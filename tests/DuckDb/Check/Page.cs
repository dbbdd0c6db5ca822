using System.Text.RegularExpressions;

namespace RetroWalk.DuckDb.Tests;

/// <summary>Runs the SQL of a page of the documentation, block by block, and compares what the last query of a block gives with the text
/// that follows it.</summary>
internal static partial class Page
{
    internal static void Run(Database database, string path)
    {
        int compared = 0;
        foreach (Match block in Blocks().Matches(File.ReadAllText(path)))
        {
            string[] statements = block.Groups["sql"].Value.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            foreach (string statement in statements[..^1])
                database.Run(statement);
            string result = database.Text(statements[^1]);
            if (!block.Groups["text"].Success)
                continue;
            string expected = block.Groups["text"].Value.TrimEnd();
            if (result != expected)
                throw new InvalidOperationException($"{path} shows\n{expected}\nand the query gives\n{result}");
            compared++;
        }

        if (compared < 4)
            throw new InvalidOperationException($"{path} has lost its examples: {compared} are left.");
        Console.WriteLine($"{compared} results of {Path.GetFileName(path)} are what the page shows.");
    }

    [GeneratedRegex(@"^```sql\n(?<sql>.*?)^```\n(\n```text\n(?<text>.*?)^```\n)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Blocks();
}
