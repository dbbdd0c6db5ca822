using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Files;

/// <summary>Rows of evidence in the columns of the library's own data file; a line that begins with <c>#</c> is a
/// comment.</summary>
internal static class EvidenceFile
{
    private const int MostRows = 1000;

    public static IReadOnlyList<EvidenceRow> Read(CsvTable table)
    {
        int study = table.Column("study");
        int speed = table.Column("speed_mps");
        int grade = table.Column("grade_fraction");
        int forward = table.Column("forward_w_per_kg");
        int backward = table.Column("backward_w_per_kg");
        int weight = table.Column("weight");
        int? basis = table.OptionalColumn("basis");
        List<EvidenceRow> rows = [];
        while (table.Read())
        {
            if (rows.Count == MostRows)
                throw new InputException($"{table.Name} has more than {MostRows} rows of evidence");
            string key = table.Text(study).Trim();
            if (key.Length == 0)
                throw table.Complaint("column study is empty");
            rows.Add(new()
            {
                Study = EvidenceRows.All.FirstOrDefault(row => row.Study.Key == key)?.Study
                    ?? new Citation(key, key, null, "as given", table.Name, null),
                Speed = Speed.FromMetersPerSecond(Positive(table, speed)),
                Grade = Grade.FromFraction(table.Number(grade)),
                Forward = MetabolicPower.FromWattsPerKilogram(Positive(table, forward)),
                Backward = MetabolicPower.FromWattsPerKilogram(Positive(table, backward)),
                Weight = Positive(table, weight),
                Basis = basis is int column ? table.Text(column).Trim() : "",
            });
        }

        return rows;
    }

    private static double Positive(CsvTable table, int column)
    {
        double number = table.Number(column);
        return number > 0
            ? number
            : throw table.Complaint($"column {table.Header[column]}: {CsvTable.Shown(table.Text(column))} is not greater than "
                + "zero");
    }
}
