using DuckDB.NET.Data;
using RetroWalk.Metrics;

namespace RetroWalk.DuckDb.Tests;

/// <summary>Every function against the library, bit for bit, over columns with NULL, NaN, and what lies outside the domain.</summary>
internal static class BitChecks
{
    // A different NULL, NaN and direction pattern in each column, so that no mask can stand in for another; runs of one direction
    // longer than a vector, and mixed ones.
    private static string Samples(long rows) => $"""
        CREATE TABLE samples AS SELECT
            i,
            CASE WHEN i % 1009 = 0 THEN NULL WHEN i % 997 = 0 THEN 'nan'::DOUBLE ELSE (hash(i) % 2200)::DOUBLE / 1000 - 0.1 END AS speed,
            CASE WHEN i % 991 = 0 THEN NULL WHEN i % 983 = 0 THEN 'inf'::DOUBLE ELSE (hash(i + 7) % 1000)::DOUBLE / 1000 - 0.5 END AS grade,
            CASE WHEN i % 977 = 0 THEN NULL
                 WHEN (i // 10000) % 3 = 0 THEN 'forward' WHEN (i // 10000) % 3 = 1 THEN 'backward'
                 WHEN hash(i + 13) % 2 = 0 THEN 'forward' ELSE 'backward' END AS direction
        FROM range({rows}) AS rows(i)
        """;

    /// <summary>How many rows differ, in any column.</summary>
    internal static long Differences(Database database, long rows)
    {
        database.Run(Samples(rows));
        return Differing<double>(database, rows, "DOUBLE", WalkingEnergy.ComparePowers)
            + Differing<float>(database, rows, "FLOAT", WalkingEnergy.ComparePowers);
    }

    private delegate void Pair<T>(ReadOnlySpan<T> speeds, ReadOnlySpan<T> grades, Span<T> forward, Span<T> backward);

    private static long Differing<T>(Database database, long rows, string type, Pair<T> compare)
        where T : struct
    {
        using DuckDBDataReader reader = database.Read($"""
            SELECT v, g, direction, retrowalk_forward(v, g), retrowalk_backward(v, g), retrowalk_power(v, g, direction),
                   pair.forward, pair.backward, pair IS NULL
            FROM (SELECT speed::{type} AS v, grade::{type} AS g, direction, retrowalk_compare(v, g) AS pair FROM samples)
            """);
        T[] speeds = new T[1], grades = new T[1], forward = new T[1], backward = new T[1];
        long read = 0, differing = 0, priced = 0;
        for (; reader.Read(); read++)
        {
            T? v = Cell<T>(reader, 0), G = Cell<T>(reader, 1);
            string? direction = reader.IsDBNull(2) ? null : reader.GetString(2);
            bool isMissing = v is null || G is null;
            (speeds[0], grades[0]) = (v ?? default, G ?? default);
            compare(speeds, grades, forward, backward);
            T? expectedForward = isMissing ? null : NullForNaN(forward[0]), expectedBackward = isMissing ? null : NullForNaN(backward[0]);
            T? expectedPower = direction == "forward" ? expectedForward : direction == "backward" ? expectedBackward : null;
            bool same = Equals(Cell<T>(reader, 3), expectedForward) && Equals(Cell<T>(reader, 4), expectedBackward)
                && Equals(Cell<T>(reader, 5), expectedPower) && Equals(Cell<T>(reader, 6), expectedForward)
                && Equals(Cell<T>(reader, 7), expectedBackward) && reader.GetBoolean(8) == isMissing;
            differing += same ? 0 : 1;
            priced += expectedPower is null ? 0 : 1;
        }

        if (read != rows || priced < rows / 3 || priced > rows - (rows / 10))
            throw new InvalidOperationException($"{read} rows of {rows} were read and {priced} have a price: the samples are not what they should be.");
        return differing;
    }

    private static T? Cell<T>(DuckDBDataReader reader, int index)
        where T : struct => reader.IsDBNull(index) ? null : reader.GetFieldValue<T>(index);

    private static T? NullForNaN<T>(T value)
        where T : struct => value is double.NaN or float.NaN ? null : value;
}
