namespace RetroWalk.Metrics;

/// <summary>Gross power of a walk minus the power to be met, as a function of its speed or of its grade [W·kg⁻¹].</summary>
/// <param name="walker">The person.</param>
/// <param name="direction">Which way the person faces.</param>
/// <param name="target">The power to be met.</param>
/// <param name="conditions">The conditions.</param>
/// <param name="speed">The speed that is held; null where the speed varies and the grade is held.</param>
/// <param name="grade">The grade that is held; not used where the grade varies.</param>
internal readonly struct PowerGap(
    Walker walker, WalkingDirection direction, MetabolicPower target, WalkConditions conditions, Speed? speed, Grade grade)
    : IFunction
{
    /// <param name="x">Speed [m·s⁻¹] or grade as a fraction [1].</param>
    public double At(double x)
    {
        (Speed atSpeed, Grade atGrade) = speed is Speed held
            ? (held, Grade.FromFraction(x))
            : (Speed.FromMetersPerSecond(x), grade);
        return WalkingEnergy.Estimate(walker, direction, atSpeed, atGrade, TimeSpan.Zero, conditions).GrossPower.WattsPerKilogram
            - target.WattsPerKilogram;
    }
}
