using System.Diagnostics;
using System.Globalization;

namespace RetroWalk.DuckDb.Tests;

/// <summary>Processor time of one thread a row, over a Parquet file: the best of three rounds, the queries in turn.</summary>
internal static class Timing
{
    // The equations of docs/models/Looney2019Graded.md and docs/models/RetroWalkBackward.md, without the check of the domain.
    private const string Expression = """
        1.44 + 1.94 * pow(speed, 0.43) + 0.24 * pow(speed, 4)
        + 34 * speed * grade * (1 - pow(1.05, 1 - pow(1.1, 100 * grade + 32)))
        + 0.771 * speed
        + 0.767 * 0.5 * (
            (0.45 - 0.22) * (9.80665 * speed * grade / sqrt(1 + grade * grade)) * (1 / 0.25 + 1 / 1.2)
            + (sqrt(pow(0.45 * 9.80665 * speed * grade / sqrt(1 + grade * grade), 2) + 4 * pow(0.172 * pow(speed, 2.5), 2))
               - sqrt(pow(0.22 * 9.80665 * speed * grade / sqrt(1 + grade * grade), 2) + 4 * pow(0.036 * pow(speed, 3), 2)))
              * (1 / 0.25 - 1 / 1.2))
        """;

    internal static string Report(Database database, long rows)
    {
        database.Run($"""
            COPY (SELECT (hash(i) % 1500)::DOUBLE / 1000 + 0.3 AS speed, (hash(i + 7) % 300)::DOUBLE / 1000 - 0.1 AS grade
                  FROM range({rows}) AS rows(i)) TO 'timing.parquet'
            """);
        string[] columns = ["retrowalk_backward(speed, grade)", "speed + grade", Expression];
        double[] nanoseconds = [double.PositiveInfinity, double.PositiveInfinity, double.PositiveInfinity];
        double[] sums = new double[columns.Length];
        for (int round = 0; round < 3; round++)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
                sums[i] = (double)database.Value($"SELECT sum({columns[i]}) FROM 'timing.parquet'");
                double took = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalNanoseconds / rows;
                nanoseconds[i] = Math.Min(nanoseconds[i], took);
            }
        }

        if (!(Math.Abs(sums[2] / sums[0] - 1) < 1e-12))
            throw new InvalidOperationException($"The extension sums to {sums[0]:R}, the SQL expression to {sums[2]:R}.");
        return string.Create(
            CultureInfo.InvariantCulture, $"extension {nanoseconds[0]:F1} ns a row, scan {nanoseconds[1]:F1}, SQL expression {nanoseconds[2]:F1}");
    }
}
