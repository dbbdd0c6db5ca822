using System.Text.Json.Serialization;

namespace RetroWalk.Cli.Output;

// The JSON of the tool. Property names are a contract: add, never rename.
// A number that does not exist (outside a domain, or no ratio when standing still) is null.

internal sealed record InputJson(
    double BodyMassKilograms,
    double SpeedMetersPerSecond,
    double GradeFraction,
    double DurationSeconds,
    string RestingRate,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Direction,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? HeightMeters,
    double LoadKilograms,
    string Terrain,
    double TerrainFactor,
    bool IsExample,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ConditionsJson? Conditions);

internal sealed record QuadricepsJson(
    double? ConcentricWattsPerKilogram,
    double? EccentricWattsPerKilogram,
    double? MetabolicWattsPerKilogram);

internal sealed record EstimateJson(
    string Model,
    string Validity,
    IReadOnlyList<string> ValidityNotes,
    double? GrossWattsPerKilogram,
    double? ActiveWattsPerKilogram,
    double? RestingWattsPerKilogram,
    double? GrossKilocalories,
    double? ActiveKilocalories,
    double? RestingKilocalories,
    double? Mets,
    double? OxygenUptakeMillilitersPerKilogramPerMinute,
    double? CostOfTransportJoulesPerKilogramPerMeter,
    IReadOnlyList<double?> Interval95Kilocalories,
    QuadricepsJson Quadriceps);

internal sealed record ComparisonJson(
    double? GrossRatio,
    IReadOnlyList<double?> GrossRatioInterval95,
    double? ActiveRatio,
    IReadOnlyList<double?> ActiveRatioInterval95,
    double? ExtraGrossKilocalories,
    double? QuadricepsEffortFactor,
    double? QuadricepsShareOfExcess,
    IReadOnlyList<double?> QuadricepsEffortFactorInterval95,
    IReadOnlyList<double?> QuadricepsBackwardInterval95WattsPerKilogram,
    IReadOnlyList<double?> QuadricepsShareOfExcessInterval95);

internal sealed record CompareJson(InputJson Input, EstimateJson Forward, EstimateJson Backward, ComparisonJson Comparison);

internal sealed record SingleEstimateJson(InputJson Input, EstimateJson Estimate);

internal sealed record ErrorSummaryJson(
    int Points, int NotPriced, double? Bias, double? Rmse, double? MapePercent);

internal sealed record GradeBandJson(string Band, ErrorSummaryJson Errors);

internal sealed record ModelEvaluationJson(
    string Model, string Direction, ErrorSummaryJson All, IReadOnlyList<GradeBandJson> GradeBands);

// Models stand in the order of Ranking, forward ones first.
internal sealed record EvaluationJson(
    string Unit,
    string Sign,
    IReadOnlyList<ModelEvaluationJson> Models,
    IReadOnlyList<string> NotApplicable,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] CoverageJson? Coverage);

internal sealed record DomainJson(
    double LowestSpeedMetersPerSecond,
    double HighestSpeedMetersPerSecond,
    double LowestGradeFraction,
    double HighestGradeFraction);

internal sealed record ModelJson(
    string Name,
    string Direction,
    string Citation,
    string? Doi,
    string Equation,
    string NativeUnit,
    string NativeBasis,
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Takes,
    DomainJson MeasuredDomain,
    DomainJson SupportedDomain,
    IReadOnlyList<DomainJson> Rows,
    string Population,
    string ReportedError,
    bool BorrowsSpread,
    string Trust,
    string? Errata,
    IReadOnlyList<string> Evidence);
