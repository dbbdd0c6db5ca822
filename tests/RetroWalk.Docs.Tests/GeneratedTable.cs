namespace RetroWalk.Docs.Tests;

/// <summary>A table of a page that the tests write, between two comments with its name.</summary>
internal static class GeneratedTable
{
    public static void Verify(string page, string name, string header, IEnumerable<string> rows)
    {
        string opening = $"<!-- {name} -->\n";
        string closing = $"<!-- /{name} -->";
        string text = Repository.Read(page);
        int start = text.IndexOf(opening, StringComparison.Ordinal);
        int end = text.IndexOf(closing, StringComparison.Ordinal) + closing.Length;
        string rule = string.Concat(Enumerable.Repeat(" --- |", header.Count(sign => sign == '|') - 1));

        Repository.Verify(
            page, text[start..end], $"{opening}{header}\n|{rule}\n{string.Concat(rows.Select(row => row + "\n"))}{closing}");
    }
}
