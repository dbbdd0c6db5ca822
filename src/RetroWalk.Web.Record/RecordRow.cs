using System.Runtime.Versioning;
using RetroWalk.Metrics;

namespace RetroWalk.Web.Record;

/// <summary>A row of the table of a priced recording.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Of">The text of one column.</param>
[SupportedOSPlatform("browser")]
internal sealed record RecordRow(string Label, Func<WalkTotals, string> Of)
{
    public static IReadOnlyList<RecordRow> All(Texts texts, Numbers numbers) =>
    [
        new(texts["record.time"], totals => Numbers.Of(totals.DurationSeconds / 60, 1)),
        new(texts["record.distance"], totals => Numbers.Of(totals.DistanceMeters, 0)),
        new(texts["record.ascent"], totals => Numbers.Of(totals.AscentMeters, 0)),
        new(texts["record.descent"], totals => Numbers.Of(totals.DescentMeters, 0)),
        new(texts["row.gross"], totals => Numbers.Of(totals.Gross.Kilocalories, 0)),
        new(texts["row.grossInterval"], totals => IntervalOf(totals, numbers)),
        new(texts["row.active"], totals => Numbers.Of(totals.Active.Kilocalories, 0)),
        new(texts["row.resting"], totals => Numbers.Of(totals.Resting.Kilocalories, 0)),
        new(texts["row.mets"], totals => Numbers.Of(totals.MeanGrossPower.MetabolicEquivalent.Mets, 1)),
        new(texts["record.excluded"], totals => Numbers.Of(totals.Excluded.TotalSeconds / 60, 1)),
    ];

    private static string IntervalOf(WalkTotals totals, Numbers numbers)
    {
        PredictionInterval<Energy> interval = totals.GrossInterval();
        return numbers.Range(interval.Low.Kilocalories, interval.High.Kilocalories, 0);
    }
}
