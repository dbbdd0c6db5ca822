namespace RetroWalk.Metrics;

/// <summary>Gross power forward in one gait minus the power to be met, as a function of the speed [W·kg⁻¹], priced as a session
/// prices it.</summary>
internal readonly struct PaceGap(SessionTotals empty, Gait gait, Grade grade, double targetWattsPerKilogram) : IFunction
{
    /// <param name="x">Speed [m·s⁻¹].</param>
    public double At(double x) => Priced(x).MeanGrossPower.WattsPerKilogram - targetWattsPerKilogram;

    internal LevelPace Pace(double v) => new(
        Speed.FromMetersPerSecond(v), gait, Priced(v).Validity ?? Validity.Outside);

    private WalkTotals Priced(double v) => empty.Add(WalkingDirection.Forward, v, grade.Fraction, 1, gait).Both;
}
