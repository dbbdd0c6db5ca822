using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Output;

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(CompareJson))]
[JsonSerializable(typeof(SingleEstimateJson))]
[JsonSerializable(typeof(EvaluationJson))]
[JsonSerializable(typeof(EvidenceJson))]
[JsonSerializable(typeof(CalibrationJson))]
[JsonSerializable(typeof(GainJson))]
[JsonSerializable(typeof(IReadOnlyList<ModelJson>))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(EquivalentJson))]
internal sealed partial class JsonContract : JsonSerializerContext;

/// <summary>Results as JSON: unrounded, the same in every culture.</summary>
internal static class JsonOutput
{
    // The tool writes to files and pipes, never into a web page: signs like ÷ stay readable.
    private static readonly JsonContract Contract =
        new(new JsonSerializerOptions(JsonContract.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public static void Write(TextWriter output, StatedWalk walk, WalkComparison comparison) =>
        Write(
            output,
            new CompareJson(
                InputOf(walk, direction: null), EstimateOf(comparison.Forward), EstimateOf(comparison.Backward),
                ComparisonOf(comparison)),
            Contract.CompareJson);

    public static void Write(TextWriter output, StatedWalk walk, EnergyEstimate estimate) =>
        Write(
            output,
            new SingleEstimateJson(InputOf(walk, Names.Of(estimate.Direction)), EstimateOf(estimate)),
            Contract.SingleEstimateJson);

    public static void Write(TextWriter output, EvaluationJson evaluation) =>
        Write(output, evaluation, Contract.EvaluationJson);

    public static void Write(TextWriter output, Evidence evidence) =>
        Write(output, EvidenceJson.Of(evidence), Contract.EvidenceJson);

    public static void Write(TextWriter output, PersonalCalibration calibration) =>
        Write(output, CalibrationJson.Of(calibration), Contract.CalibrationJson);

    public static void Write(TextWriter output, GainJson gain) =>
        Write(output, gain, Contract.GainJson);

    public static void Write(TextWriter output, IReadOnlyList<ModelEntry> models) =>
        Write(output, [.. models.Select(entry => ModelOf(entry.Card))], Contract.IReadOnlyListModelJson);

    public static void Write(TextWriter output, Equivalents found) =>
        Write(output, EquivalentJson.Of(found, InputOf(found.Walk, Names.Of(found.Estimate.Direction))), Contract.EquivalentJson);

    public static void Write(TextWriter output, RecordedSession session) =>
        Write(output, SessionJson.Of(session), Contract.SessionJson);

    public static double? Number(double value) => double.IsFinite(value) ? value : null;

    private static void Write<T>(TextWriter output, T value, JsonTypeInfo<T> type) =>
        output.WriteLine(JsonSerializer.Serialize(value, type));

    private static ModelJson ModelOf(ModelCard card) =>
        new(
            card.Name, Names.Of(card.Direction), Names.Of(card.Source), card.Source.Doi, card.Equation, card.NativeUnit,
            Names.Of(card.NativeBasis), Names.Of(card.Needs), Names.Of(card.Takes), DomainOf(card.Measured), DomainOf(card.Supported),
            [.. card.Rows.Select(DomainOf)], card.Population, card.ReportedError, card.BorrowsSpread, card.Trust, card.Errata,
            [.. card.Evidence.Select(Names.Of)]);

    private static DomainJson DomainOf(ModelDomain domain) =>
        new(
            domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond,
            domain.LowestGrade.Fraction, domain.HighestGrade.Fraction);

    private static InputJson InputOf(StatedWalk walk, string? direction) =>
        new(
            walk.Walker.Mass.Kilograms, walk.Speed.MetersPerSecond, walk.Grade.Fraction, walk.Duration.TotalSeconds,
            Names.Of(walk.Walker.RestingRate.Equation), direction, walk.Height?.Meters, walk.Load.Kilograms, walk.Terrain.Name,
            walk.Terrain.Factor, walk.IsExample, ConditionsJson.Of(walk.Conditions));

    private static EstimateJson EstimateOf(EnergyEstimate estimate)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        double gross = estimate.Gross.Kilocalories;
        double resting = estimate.Resting.Kilocalories;
        return new(
            estimate.Model.Name,
            Names.Of(estimate.Validity),
            estimate.ValidityNotes,
            Number(estimate.GrossPower.WattsPerKilogram),
            Number(estimate.ActivePower.WattsPerKilogram),
            Number(estimate.RestingPower.WattsPerKilogram),
            Number(gross),
            Number(gross - resting), // here and not converted from joules, so that the three add up in this unit too
            Number(resting),
            Number(estimate.MetabolicEquivalent.Mets),
            Number(estimate.OxygenUptake.MillilitersPerKilogramPerMinute),
            Number(estimate.CostOfTransport.JoulesPerKilogramPerMeter),
            [Number(interval.Low.Kilocalories), Number(interval.High.Kilocalories)],
            new QuadricepsJson(
                Number(estimate.Quadriceps.ConcentricWattsPerKilogram),
                Number(estimate.Quadriceps.EccentricWattsPerKilogram),
                Number(estimate.Quadriceps.Metabolic.WattsPerKilogram)));
    }

    private static double?[] Ends(PredictionInterval<double> interval) => [Number(interval.Low), Number(interval.High)];

    private static ComparisonJson ComparisonOf(WalkComparison comparison)
    {
        PredictionInterval<double> gross = comparison.GrossRatioInterval();
        PredictionInterval<double> active = comparison.ActiveRatioInterval();
        return new(
            Number(comparison.GrossRatio),
            [Number(gross.Low), Number(gross.High)],
            Number(comparison.ActiveRatio),
            [Number(active.Low), Number(active.High)],
            Number(comparison.ExtraGross.Kilocalories),
            Number(comparison.Quadriceps.Factor),
            Number(comparison.QuadricepsShareOfExcess),
            Ends(comparison.QuadricepsFactorInterval()),
            Ends(comparison.QuadricepsBackwardInterval()),
            Ends(comparison.QuadricepsShareInterval()));
    }
}
