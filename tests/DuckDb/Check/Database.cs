using System.Globalization;
using DuckDB.NET.Data;

namespace RetroWalk.DuckDb.Tests;

/// <summary>A database in memory that has the extension loaded.</summary>
internal sealed class Database : IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:;allow_unsigned_extensions=true");

    internal Database(int threads, string? extension)
    {
        _connection.Open();
        Run($"SET threads = {threads}");
        if (extension is not null)
            Run($"LOAD '{extension}'");
    }

    internal void Run(string sql)
    {
        using DuckDBCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    internal DuckDBDataReader Read(string sql)
    {
        using DuckDBCommand command = Command(sql);
        return command.ExecuteReader();
    }

    internal object Value(string sql)
    {
        using DuckDBDataReader reader = Read(sql);
        return reader.Read() ? reader.GetValue(0) : DBNull.Value;
    }

    /// <summary>The rows of a query as text: a line a row, names first, NULL as such.</summary>
    internal string Text(string sql)
    {
        using DuckDBDataReader reader = Read(sql);
        List<string> lines = [string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(reader.GetName))];
        while (reader.Read())
            lines.Add(string.Join(", ", Enumerable.Range(0, reader.FieldCount).Select(
                i => reader.IsDBNull(i) ? "NULL" : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
        return string.Join('\n', lines);
    }

    private DuckDBCommand Command(string sql)
    {
        DuckDBCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    public void Dispose() => _connection.Dispose();
}
