namespace RetroWalk.Metrics.Calibration;

/// <summary>What a model says to a fact that was kept out of its fit.</summary>
public enum Verdict
{
    /// <summary>The fact cannot be held against the model without a number that nobody gives.</summary>
    CannotTell,

    /// <summary>Every inequality that states the fact holds in the model.</summary>
    Agrees,

    /// <summary>An inequality that states the fact fails in the model.</summary>
    Disagrees,
}
