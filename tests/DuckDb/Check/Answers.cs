using DuckDB.NET.Data;

namespace RetroWalk.DuckDb.Tests;

/// <summary>Single questions whose answer is known.</summary>
internal static class Answers
{
    private static readonly (string Sql, string Expected)[] Questions =
    [
        ("SELECT round(retrowalk_forward(1.0, 0), 3)", "3.62"), // docs/native.md, which tests/Native/run.sh checks
        ("SELECT round(retrowalk_backward(1.34, 0.05), 3)", "8.215"),
        ("SELECT round(retrowalk_power(0.5, 0.15, 'backward'), 3)", "6.314"),
        ("SELECT round(retrowalk_power(0.5, 0.15, 'forward'), 3)", "5.409"),
        ("SELECT retrowalk_compare(1.0, 0).forward = retrowalk_forward(1.0, 0)", "True"),
        ("SELECT typeof(retrowalk_forward(1.0, 0.05))", "DOUBLE"),
        ("SELECT typeof(retrowalk_forward(1::FLOAT, 0::FLOAT))", "FLOAT"),
        ("SELECT typeof(retrowalk_compare(1::FLOAT, 0::FLOAT))", "STRUCT(\"forward\" FLOAT, \"backward\" FLOAT)"),
        ("SELECT retrowalk_forward(NULL, 0)", ""),
        ("SELECT retrowalk_forward('nan'::DOUBLE, 0)", ""),
        ("SELECT retrowalk_backward(1.95, 0)", ""), // beyond the domain of this model
        ("SELECT retrowalk_compare(1.95, 0).backward", ""),
        ("SELECT retrowalk_power(1, 0, NULL)", ""),
        ("SELECT count(retrowalk_forward(NULL::DOUBLE, 0)) FROM range(5000)", "0"),
        ("SELECT count(DISTINCT retrowalk_power(1 + i / 10000, 0, 'backward')) FROM range(5000) AS rows(i)", "5000"),
        ("SELECT retrowalk_power(i, 0, 'sideways') FROM range(3) AS rows(i)", "retrowalk: direction is 'sideways': it must be 'forward' or 'backward'."),
        ("SELECT retrowalk_power(i, 0, repeat('x', 60)) FROM range(3) AS rows(i)", $"retrowalk: direction is '{new string('x', 40)}…': it must be"),
        ("SELECT retrowalk_forward('fast', 0)", "Could not convert string 'fast'"),
        ("SELECT sum(retrowalk_forward(1, 0)) > 0 FROM range(10)", "True"), // the connection goes on after the errors
    ];

    internal static void Check(Database database)
    {
        foreach ((string sql, string expected) in Questions)
        {
            string answer = AnswerTo(database, sql);
            if (expected.Length == 0 ? answer.Length > 0 : !answer.Contains(expected, StringComparison.Ordinal))
                throw new InvalidOperationException($"{sql} answers {answer}, not {expected}");
        }

        Console.WriteLine($"{Questions.Length} questions are answered as they should be.");
    }

    private static string AnswerTo(Database database, string sql)
    {
        try
        {
            return Convert.ToString(database.Value(sql), System.Globalization.CultureInfo.InvariantCulture) ?? "";
        }
        catch (DuckDBException refusal)
        {
            return refusal.Message;
        }
    }
}
