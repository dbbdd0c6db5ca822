namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>Reads the check-value files beside the test assembly. No field holds a comma, so no quoting is needed.</summary>
internal static class CheckValueFile
{
    internal const string Header = "quantity,inputs,expected,tolerance,kind,origin";

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "CheckValues");

    /// <summary>Names of the files of check values; the table of the elementary functions has columns of its own.</summary>
    internal static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.csv")
            .Select(path => Path.GetFileName(path))
            .Where(name => Lines(name)[0] == Header)
            .Order(StringComparer.Ordinal);

    internal static IEnumerable<CheckValue> Rows(string name) => Lines(name).Skip(1).Select(Parse);

    internal static CheckValue Row(string name, int line) => Parse(Lines(name)[line - 1]);

    /// <summary>The check value of a power at a speed and grade, as the file writes them: <c>v=1.34 G=0.05</c>.</summary>
    internal static double PowerOf(string model, string inputs) =>
        Rows($"{model}.csv").Single(row => row.Quantity == $"{model}.Power" && row.InputText == inputs).Expected;

    internal static string[] Lines(string name) => File.ReadAllLines(Path.Combine(Folder, name));

    private static CheckValue Parse(string line)
    {
        string[] fields = line.Split(',');
        if (fields.Length != 6)
            throw new FormatException($"A row needs 6 fields, this one has {fields.Length}: {line}");
        return new(
            fields[0], fields[1], fields[2], CheckValue.Number(fields[3]),
            Enum.Parse<ToleranceKind>(fields[4], ignoreCase: true), fields[5]);
    }
}
