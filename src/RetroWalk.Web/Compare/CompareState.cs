using RetroWalk.Metrics;

namespace RetroWalk.Web.Compare;

/// <summary>What the comparison shows of one walk: every number of the tool's table, ready to be read.</summary>
public sealed class CompareState(WalkState walk, Texts texts, Numbers numbers)
{
    public WalkComparison Comparison { get; } = walk.Compare();

    public IEnumerable<EnergyEstimate> Estimates => [Comparison.Forward, Comparison.Backward];

    /// <summary>The rows of the table, in the order and with the digits of <c>retrowalk compare</c>.</summary>
    public IReadOnlyList<ResultRow> Rows =>
    [
        Row("row.gross", e => Numbers.Of(e.Gross.Kilocalories, 0), Numbers.Of(Comparison.GrossRatio, 2)),
        Row("row.grossInterval", IntervalOf, IntervalOf(Comparison.GrossRatioInterval())),
        Row("row.active", e => Numbers.Of(e.Active.Kilocalories, 0), Numbers.Of(Comparison.ActiveRatio, 2)),
        Row("row.resting", e => Numbers.Of(e.Resting.Kilocalories, 0)),
        Row("row.power", e => Numbers.Of(e.GrossPower.WattsPerKilogram, 2)),
        Row("row.mets", e => Numbers.Of(e.MetabolicEquivalent.Mets, 1)),
        Row("row.uptake", e => Numbers.Of(e.OxygenUptake.MillilitersPerKilogramPerMinute, 1)),
        Row("row.transport", e => Numbers.Of(e.CostOfTransport.JoulesPerKilogramPerMeter, 2)),
        Row("row.concentric", e => Numbers.Of(e.Quadriceps.ConcentricWattsPerKilogram, 2)),
        Row("row.eccentric", e => Numbers.Of(e.Quadriceps.EccentricWattsPerKilogram, 2)),
        Row(
            "row.quadriceps", e => Numbers.Of(e.Quadriceps.Metabolic.WattsPerKilogram, 2),
            Numbers.Of(Comparison.Quadriceps.Factor, 2)),
        new(
            "row.mechanicsInterval", texts["row.mechanicsInterval"], "", IntervalOf(Comparison.QuadricepsBackwardInterval()),
            IntervalOf(Comparison.QuadricepsFactorInterval())),
        Row("row.validity", e => texts[$"validity.{e.Validity}"]),
    ];

    /// <summary>What the comparison means, in a sentence or two.</summary>
    public string Meaning
    {
        get
        {
            double extra = Comparison.ExtraGross.Kilocalories;
            if (!double.IsFinite(extra))
                return texts[Comparison.Forward.Validity == Validity.Outside ? "meaning.neither" : "meaning.forwardOnly"];
            if (!(Math.Round(extra) > 0))
                return texts["meaning.same"];
            string more = texts.Fill(
                "meaning.more", Numbers.Of(extra, 0), Numbers.Of(Comparison.GrossRatio, 2),
                Numbers.Of(Comparison.GrossRatioInterval().Low, 2), Numbers.Of(Comparison.GrossRatioInterval().High, 2));
            double share = Comparison.QuadricepsShareOfExcess;
            return double.IsNaN(share) ? more : $"{more} {texts.Fill("meaning.quadriceps", Numbers.Of(share * 100, 0))}";
        }
    }

    public string IntervalOf(EnergyEstimate estimate)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        return numbers.Range(interval.Low.Kilocalories, interval.High.Kilocalories, 0);
    }

    /// <summary>The intensity as MET and in a word; a dash where there is none.</summary>
    public string IntensityOf(EnergyEstimate estimate) =>
        WalkIntensity.Of(estimate).Class is IntensityClass intensity
            ? texts.Fill("intensity", Numbers.Of(estimate.MetabolicEquivalent.Mets, 1), texts[$"intensity.{intensity}"])
            : Numbers.Of(double.NaN, 1);

    public static bool BeginsBelowRest(EnergyEstimate estimate) => estimate.GrossInterval().Low < estimate.Resting;

    private string IntervalOf(PredictionInterval<double> interval) => numbers.Range(interval.Low, interval.High, 2);

    private ResultRow Row(string name, Func<EnergyEstimate, string> text, string ratio = "") =>
        new(name, texts[name], text(Comparison.Forward), text(Comparison.Backward), ratio);
}
