using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

/// <summary>The JSON of <c>retrowalk calibrate</c>.</summary>
internal sealed record CalibrationJson(
    int Measurements,
    double PersonalFactor,
    IReadOnlyList<double> PersonalFactorInterval95,
    double PersonalLogSpread,
    double PracticeFactor,
    bool ExcessIsMeasured,
    double ExcessFactor,
    IReadOnlyList<double>? ExcessFactorInterval95,
    double? ExcessSpread,
    double FactorExcessCorrelation)
{
    public static CalibrationJson Of(PersonalCalibration calibration) =>
        new(
            calibration.MeasurementCount, calibration.Factor.Factor, Ends(calibration.FactorInterval()),
            calibration.Factor.LogSpread, calibration.Practice.Factor, calibration.Excess.Spread is not null,
            calibration.Excess.Factor, calibration.ExcessInterval() is CredibleInterval excess ? Ends(excess) : null,
            calibration.Excess.Spread, calibration.Conditions.FactorExcessCorrelation);

    private static double[] Ends(CredibleInterval interval) => [interval.LowFactor, interval.HighFactor];
}
