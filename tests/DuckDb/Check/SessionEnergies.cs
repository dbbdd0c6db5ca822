using DuckDB.NET.Data;
using RetroWalk.Metrics;

namespace RetroWalk.DuckDb.Tests;

/// <summary>Energies that SQL sums, against those of the library's own session of the same samples.</summary>
internal static class SessionEnergies
{
    private const double Kilograms = 70; // as on the page

    /// <summary>The sessions of <c>samples.parquet</c>, which the page wrote.</summary>
    internal static void Check(Database database)
    {
        Walker walker = new(BodyMass.FromKilograms(Kilograms), RestingRate.StandardMet);
        int sessions = 0;
        using DuckDBDataReader reader = database.Read($"""
            SELECT session, {Kilograms} * sum(retrowalk_power(speed, grade, direction)) AS joules,
                   list(coalesce(speed, 'nan'::DOUBLE) ORDER BY second), list(grade ORDER BY second), list(direction ORDER BY second)
            FROM 'samples.parquet' GROUP BY session
            """);
        for (; reader.Read(); sessions++)
        {
            List<double> speeds = reader.GetFieldValue<List<double>>(2), grades = reader.GetFieldValue<List<double>>(3);
            WalkingDirection[] directions = [.. reader.GetFieldValue<List<string>>(4).Select(direction => Enum.Parse<WalkingDirection>(direction, ignoreCase: true))];
            double[] seconds = new double[speeds.Count];
            Array.Fill(seconds, 1);
            double expected = SessionTotals.For(walker).AddRange(directions, speeds.ToArray(), grades.ToArray(), seconds).Both.Gross.Joules;
            double summed = reader.GetDouble(1);
            if (!(Math.Abs(summed / expected - 1) < 1e-12))
                throw new InvalidOperationException($"Session {reader.GetValue(0)} has {summed:R} J in SQL and {expected:R} J in the library.");
        }

        if (sessions == 0)
            throw new InvalidOperationException("The page wrote no sessions.");
        Console.WriteLine($"{sessions} sessions have the energy that SessionTotals has.");
    }
}
