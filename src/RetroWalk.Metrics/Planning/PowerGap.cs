namespace RetroWalk.Metrics;

/// <summary>Gross power of a walk minus the power to be met, as a function of its speed or of its grade [W·kg⁻¹].</summary>
internal readonly struct PowerGap : IFunction
{
    private readonly Walker _walker;
    private readonly WalkingDirection _direction;
    private readonly WalkConditions _conditions;
    private readonly double _target;
    private readonly Speed? _speed; // held, where the grade varies
    private readonly Grade _grade; // held, where the speed varies

    private PowerGap(
        Walker walker, WalkingDirection direction, WalkConditions conditions, MetabolicPower target, Speed? speed, Grade grade)
    {
        _walker = walker;
        _direction = direction;
        _conditions = conditions;
        _target = target.WattsPerKilogram;
        _speed = speed;
        _grade = grade;
    }

    internal static PowerGap OverSpeed(
        Walker walker, WalkingDirection direction, Grade grade, MetabolicPower target, WalkConditions conditions) =>
        new(walker, direction, conditions, target, null, grade);

    internal static PowerGap OverGrade(
        Walker walker, WalkingDirection direction, Speed speed, MetabolicPower target, WalkConditions conditions) =>
        new(walker, direction, conditions, target, speed, default);

    /// <param name="x">Speed [m·s⁻¹] or grade as a fraction [1].</param>
    public double At(double x)
    {
        (Speed speed, Grade grade) = _speed is Speed held
            ? (held, Grade.FromFraction(x))
            : (Speed.FromMetersPerSecond(x), _grade);
        return WalkingEnergy.Estimate(_walker, _direction, speed, grade, TimeSpan.Zero, _conditions).GrossPower.WattsPerKilogram
            - _target;
    }
}
