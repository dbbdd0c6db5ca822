namespace RetroWalk.Metrics;

/// <summary>The sample that holds until the next one comes.</summary>
internal readonly record struct HeldSample(WalkingDirection Direction, double MetersPerSecond, double Grade)
{
    // JSON knows no NaN and no infinity: a number that cannot be used becomes null, and comes back as NaN.
    internal HeldSampleState ToState() => new()
    {
        Direction = Direction,
        SpeedMetersPerSecond = double.IsFinite(MetersPerSecond) ? MetersPerSecond : null,
        GradeFraction = double.IsFinite(Grade) ? Grade : null,
    };

    internal static HeldSample FromState(HeldSampleState state) =>
        new(Guard.Defined(state.Direction, nameof(state)), state.SpeedMetersPerSecond ?? double.NaN, state.GradeFraction ?? double.NaN);
}
