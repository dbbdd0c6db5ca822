namespace RetroWalk.Cli.Files;

/// <summary>A table that the user named: a file, or <c>-</c> for standard input.</summary>
internal static class NamedTable
{
    public static T Read<T>(string path, Terminal terminal, Func<CsvTable, T> read, bool hasComments = false)
    {
        using Stream source = InputFile.Open(path, terminal);
        using CsvTable table = CsvTable.Open(InputFile.NameOf(path), source, hasComments);
        return read(table);
    }
}
