using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics;

/// <summary>Gross power minus a target, as a function of the speed.</summary>
internal readonly struct ExcessAtSpeed(Walker walker, WalkingDirection direction, Grade grade, double target, WalkConditions conditions) : IFunction
{
    private readonly Walker _walker = walker;
    private readonly WalkingDirection _direction = direction;
    private readonly Grade _grade = grade;
    private readonly double _target = target;
    private readonly WalkConditions _conditions = conditions;

    public double At(double x) =>
        WalkingEnergy.Estimate(_walker, _direction, Speed.FromMetersPerSecond(x), _grade, TimeSpan.Zero, _conditions)
            .GrossPower.WattsPerKilogram - _target;
}

/// <summary>Gross power minus a target, as a function of the grade.</summary>
internal readonly struct ExcessAtGrade(Walker walker, WalkingDirection direction, Speed speed, double target, WalkConditions conditions) : IFunction
{
    private readonly Walker _walker = walker;
    private readonly WalkingDirection _direction = direction;
    private readonly Speed _speed = speed;
    private readonly double _target = target;
    private readonly WalkConditions _conditions = conditions;

    public double At(double x) =>
        WalkingEnergy.Estimate(_walker, _direction, _speed, Grade.FromFraction(x), TimeSpan.Zero, _conditions)
            .GrossPower.WattsPerKilogram - _target;
}
