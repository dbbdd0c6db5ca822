using System.Text.Json;
using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

internal sealed record GainErrorsJson(
    int Predictions, double RmseWattsPerKilogram, double RmseLogarithm, double MapePercent, double Coverage50Percent,
    double Coverage80Percent, double Coverage95Percent, double MeanLogHalfWidth95)
{
    public static GainErrorsJson Of(PredictionErrors errors) =>
        new(
            errors.Predictions, errors.RmseWattsPerKilogram, errors.RmseLogarithm, 100 * errors.MeanAbsoluteErrorFraction,
            100 * errors.CoverageAt50Percent, 100 * errors.CoverageAt80Percent, 100 * errors.CoverageAt95Percent,
            errors.MeanLogHalfWidth);
}

internal sealed record GainRowJson(int WalksPerPerson, int People, int Refusals, GainErrorsJson Before, GainErrorsJson After)
{
    public static GainRowJson Of(CalibrationGain gain) =>
        new(gain.WalksPerPerson, gain.People, gain.Refusals, GainErrorsJson.Of(gain.Before), GainErrorsJson.Of(gain.After));
}

internal sealed record BackwardGainJson(string Known, int Refusals, GainErrorsJson Errors)
{
    public static BackwardGainJson Of(BackwardGain gain) =>
        new(JsonNamingPolicy.CamelCase.ConvertName(gain.Known.ToString()), gain.Refusals, GainErrorsJson.Of(gain.Errors));
}

/// <summary>The JSON of <c>retrowalk evaluate --calibration-gain</c>.</summary>
internal sealed record GainJson(
    int Repeats, int Seed, IReadOnlyList<GainRowJson> Gains, IReadOnlyList<BackwardGainJson> Backward)
{
    public static GainJson Of(CalibrationGains gains) =>
        new(
            gains.Options.Repeats, gains.Options.Seed, [.. gains.Gains.Select(GainRowJson.Of)],
            [.. gains.Backward.Select(BackwardGainJson.Of)]);
}
