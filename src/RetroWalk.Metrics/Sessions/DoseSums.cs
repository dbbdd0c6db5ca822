namespace RetroWalk.Metrics;

/// <summary>Time [s] and gross energy [J·kg⁻¹] of each intensity class.</summary>
/// <remarks>Plain sums of terms that are not negative: each addition, and the product in a term, is right to u = 2⁻⁵³ of itself,
/// so that a sum of n terms is right to (n + 1)·u in whatever order they are added (Higham 2002, Accuracy and Stability of
/// Numerical Algorithms, 2nd ed., 4.2, to the first order of u). Compensated ones would make each sample of a session
/// dearer.</remarks>
internal record struct DoseSums(
    double LightSeconds, double ModerateSeconds, double VigorousSeconds,
    double LightGross, double ModerateGross, double VigorousGross)
{
    internal double LightSeconds = LightSeconds;
    internal double ModerateSeconds = ModerateSeconds;
    internal double VigorousSeconds = VigorousSeconds;
    internal double LightGross = LightGross;
    internal double ModerateGross = ModerateGross;
    internal double VigorousGross = VigorousGross;

    /// <summary>How many sums there are.</summary>
    internal const int Count = 6;

    /// <summary>The sums by number.</summary>
    internal readonly double this[int i] => i switch
    {
        0 => LightSeconds,
        1 => ModerateSeconds,
        2 => VigorousSeconds,
        3 => LightGross,
        4 => ModerateGross,
        _ => VigorousGross,
    };

    internal readonly DoseSums With(int i, double sum) => i switch
    {
        0 => this with { LightSeconds = sum },
        1 => this with { ModerateSeconds = sum },
        2 => this with { VigorousSeconds = sum },
        3 => this with { LightGross = sum },
        4 => this with { ModerateGross = sum },
        _ => this with { VigorousGross = sum },
    };

    internal void Add(double gross, double dt, IntensityLimits limits)
    {
        if (gross >= limits.Vigorous)
            (VigorousSeconds, VigorousGross) = (VigorousSeconds + dt, VigorousGross + gross * dt);
        else if (gross >= limits.Moderate)
            (ModerateSeconds, ModerateGross) = (ModerateSeconds + dt, ModerateGross + gross * dt);
        else
            (LightSeconds, LightGross) = (LightSeconds + dt, LightGross + gross * dt);
    }

    internal readonly DoseSums Plus(in DoseSums other) => new(
        LightSeconds + other.LightSeconds, ModerateSeconds + other.ModerateSeconds, VigorousSeconds + other.VigorousSeconds,
        LightGross + other.LightGross, ModerateGross + other.ModerateGross, VigorousGross + other.VigorousGross);
}
