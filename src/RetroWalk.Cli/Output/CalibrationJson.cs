using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Output;

/// <summary>The JSON of <c>retrowalk calibrate</c>.</summary>
internal sealed record CalibrationJson(
    int Measurements,
    double PersonalFactor,
    IReadOnlyList<double> PersonalFactorInterval95,
    double PersonalLogSpread,
    bool PracticeIsMeasured,
    double PracticeFactor,
    IReadOnlyList<double>? PracticeFactorInterval95,
    double? PracticeLogSpread,
    double PersonPracticeCorrelation)
{
    public static CalibrationJson Of(PersonalCalibration calibration) =>
        new(
            calibration.MeasurementCount, calibration.Factor.Factor, Ends(calibration.FactorInterval()),
            calibration.Factor.LogSpread, calibration.HasMeasuredPractice, calibration.Practice.Factor,
            calibration.PracticeInterval() is CredibleInterval practice ? Ends(practice) : null, calibration.Practice.LogSpread,
            calibration.Conditions.PersonPracticeCorrelation);

    private static double[] Ends(CredibleInterval interval) => [interval.LowFactor, interval.HighFactor];
}
