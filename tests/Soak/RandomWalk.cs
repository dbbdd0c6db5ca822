using RetroWalk.Metrics;

namespace RetroWalk.Soak;

/// <summary>A person, a walk, and a heavier person of the same height, age and sex.</summary>
internal readonly record struct RandomWalk(
    Walker Walker, Walker Heavier, Height Height, Speed Speed, Grade Grade, TimeSpan Duration);
