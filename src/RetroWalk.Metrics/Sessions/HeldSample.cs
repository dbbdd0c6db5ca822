namespace RetroWalk.Metrics;

/// <summary>The sample that holds until the next one comes.</summary>
internal readonly record struct HeldSample(WalkingDirection Direction, double MetersPerSecond, double Grade, Gait? Gait);
