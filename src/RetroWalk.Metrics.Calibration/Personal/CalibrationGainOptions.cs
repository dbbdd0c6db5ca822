namespace RetroWalk.Metrics.Calibration;

/// <summary>How the gain of calibration is measured.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record CalibrationGainOptions
{
    /// <summary>How many walks a person is calibrated on at most; every number from 1 is tried. 3.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MostWalks { get; init => field = AtLeastOne(value, nameof(MostWalks)); } = 3;

    /// <summary>How often walks are drawn for each person. 200.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int Repeats { get; init => field = AtLeastOne(value, nameof(Repeats)); } = 200;

    /// <summary>Seed of the Mersenne twister that draws. 2020.</summary>
    public int Seed { get; init; } = 2020;

    private static int AtLeastOne(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}
