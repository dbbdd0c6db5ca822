namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>What the tolerance of a check value means.</summary>
public enum ToleranceKind
{
    /// <summary>Half a unit of the last printed digit, as an absolute number.</summary>
    Printed,

    /// <summary>An absolute number, where the origin says "about" or rounds further than the print.</summary>
    About,

    /// <summary>A multiple of the expected value.</summary>
    Relative,

    /// <summary>Units in the last place of the expected value.</summary>
    Ulp,

    /// <summary>The expected value is NaN and nothing else will do.</summary>
    NaN,
}
