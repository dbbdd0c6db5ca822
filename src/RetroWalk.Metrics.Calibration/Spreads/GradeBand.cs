namespace RetroWalk.Metrics.Calibration;

/// <summary>A band of grades in which errors and coverage are told apart.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record GradeBand
{
    private readonly Func<double, bool> _holds;

    private GradeBand(string name, Func<double, bool> holds)
    {
        Name = name;
        _holds = holds;
    }

    /// <summary>The five bands, from steep descents to steep ascents. Together they hold every grade once.</summary>
    public static IReadOnlyList<GradeBand> All { get; } = Array.AsReadOnly<GradeBand>(
    [
        new("below -14 %", grade => grade < -0.14),
        new("-14 % to below 0 %", grade => grade is >= -0.14 and < 0),
        new("0 %", grade => grade == 0),
        new("above 0 % to below 17.5 %", grade => grade is > 0 and < 0.175),
        new("17.5 % and above", grade => grade >= 0.175),
    ]);

    /// <summary>The band in words.</summary>
    public string Name { get; }

    /// <summary>Whether a grade lies in the band.</summary>
    /// <param name="grade">Grade along travel.</param>
    public bool Contains(Grade grade) => _holds(grade.Fraction);

    /// <summary>The band in words; the same in every culture.</summary>
    public override string ToString() => Name;
}
