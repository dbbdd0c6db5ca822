namespace RetroWalk.Metrics.Models;

/// <summary>The models of this library, for lists, documentation and choice by name.</summary>
public static class WalkingModels
{
    /// <summary>Every model, forward ones first.</summary>
    public static IReadOnlyList<IWalkingModel> All { get; } = [default(Looney2019Graded), default(RetroWalkBackward)];
}
