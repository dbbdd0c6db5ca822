using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Rows of evidence that no fit can use, each refused in words that name the row; rows count from 1.</summary>
internal static class EvidenceChecks
{
    private const int MostRows = 1000;

    internal static void Check(IReadOnlyList<EvidenceRow> rows)
    {
        Require.Some(rows);
        if (rows.Count > MostRows)
            throw Refusal(
                FormattableString.Invariant($"There are {rows.Count} rows of evidence: at most {MostRows} can be fitted"));
        for (int i = 0; i < rows.Count; i++)
            CheckRow(i, rows[i]);
        if (!(rows.Sum(row => row.Weight) > 1))
            throw Refusal("The weights of the rows must add up to more than 1: the spread between studies needs more than one "
                + "of them");
    }

    /// <summary>Whether a spread is left between the others without any one study.</summary>
    internal static void CheckWithoutEach(IReadOnlyList<EvidenceRow> rows)
    {
        foreach (IGrouping<string, EvidenceRow> study in rows.GroupBy(row => row.Study.Key))
        {
            if (!(rows.Where(row => row.Study.Key != study.Key).Sum(row => row.Weight) > 1))
                throw Refusal($"Without {study.Key} the weights of the others do not add up to more than 1: leaving one out "
                    + "needs three studies");
        }
    }

    private static void CheckRow(int i, EvidenceRow? row)
    {
        string name = "row " + (i + 1).ToString(CultureInfo.InvariantCulture);
        if (row?.Study is null)
            throw Refusal($"{name} has no study");
        name += $" ({row.Study.Key})";
        if (!(row.Speed.MetersPerSecond > 0) || !default(RetroWalkBackward).Card.Supported.Contains(row.Speed, row.Grade))
            throw Refusal($"{name}: {row.Speed} at {row.Grade} is no walk that {nameof(RetroWalkBackward)} prices");
        if (!(row.Forward.WattsPerKilogram > 0) || !(row.Backward.WattsPerKilogram > row.Forward.WattsPerKilogram))
        {
            throw Refusal(
                $"{name}: {row.Backward} backward and {row.Forward} forward leave no excess, whose logarithm the fit takes");
        }

        if (!(row.Weight > 0) || !double.IsFinite(row.Weight))
        {
            throw Refusal(
                FormattableString.Invariant($"{name} has the weight {row.Weight}: it must be finite and greater than zero"));
        }
    }

    private static ArgumentException Refusal(string why, string rows = "rows") => new(why + ".", rows);
}
