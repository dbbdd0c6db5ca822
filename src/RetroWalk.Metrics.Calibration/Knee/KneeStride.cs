using System.Globalization;

namespace RetroWalk.Metrics.Calibration;

/// <summary>The work of the knee extensors in one stride of one leg, from contact to contact.</summary>
/// <remarks>
/// <para>With ω = −dθ/dt the extension velocity and M the extensor moment:</para>
/// <code>
/// P = M·ω where M &gt; 0, else 0        p = 2·∫max(P, 0) dt / T        n = 2·∫max(−P, 0) dt / T
/// </code>
/// <para>Angle and moment run in straight lines between the samples, so that a stride played in reverse exchanges p and n
/// exactly. The 2 is for both legs, of which one was measured. Immutable and thread-safe.</para>
/// </remarks>
public sealed record KneeStride
{
    private const int FewestSamples = 20;
    private const double ShortestSeconds = 0.4;
    private const double LongestSeconds = 4;
    private const double LongestGapFraction = 0.1;
    private const double LowestAngleDegrees = -30;
    private const double HighestAngleDegrees = 160;
    private const double LargestMoment = 10;
    private const double LargestJumpDegrees = 20; // between both contacts, which are one moment of the gait

    /// <summary>A stride.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="direction">Which way the person faced.</param>
    /// <param name="speed">Speed of travel, above zero.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <param name="samples">The knee from one contact of the foot to the next, both included.</param>
    /// <exception cref="ArgumentException">No person, no direction or no speed, or samples that cannot be a stride. Where one
    /// sample is to blame the message names it, counted from 1.</exception>
    public KneeStride(string subject, WalkingDirection direction, Speed speed, Grade grade, IReadOnlyList<KneeSample> samples)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(subject);
        ArgumentNullException.ThrowIfNull(samples);
        if (direction is not (WalkingDirection.Forward or WalkingDirection.Backward))
            throw new ArgumentException(
                FormattableString.Invariant($"direction is {(int)direction}, which is not defined."), nameof(direction));
        if (!(speed.MetersPerSecond > 0))
            throw new ArgumentException("The speed must be above zero.", nameof(speed));
        if (FaultOf(samples) is string fault)
            throw new ArgumentException(fault + ".", nameof(samples));

        Subject = subject;
        Direction = direction;
        Speed = speed;
        Grade = grade;
        double seconds = samples[^1].TimeSeconds - samples[0].TimeSeconds;
        (double concentric, double eccentric) = Works(samples);
        ConcentricWattsPerKilogram = 2 * concentric / seconds;
        EccentricWattsPerKilogram = 2 * eccentric / seconds;
    }

    /// <summary>The person.</summary>
    public string Subject { get; }

    /// <summary>Which way the person faced.</summary>
    public WalkingDirection Direction { get; }

    /// <summary>Speed of travel.</summary>
    public Speed Speed { get; }

    /// <summary>Grade along travel.</summary>
    public Grade Grade { get; }

    /// <summary>p: positive power of both legs, mean of the stride [W·kg⁻¹].</summary>
    public double ConcentricWattsPerKilogram { get; }

    /// <summary>n: negative power of both legs, mean of the stride, as a magnitude [W·kg⁻¹].</summary>
    public double EccentricWattsPerKilogram { get; }

    /// <summary>Why one value cannot be of a knee that walks, in words; null where it can.</summary>
    /// <param name="sample">The value.</param>
    public static string? FaultOf(KneeSample sample)
    {
        if (!double.IsFinite(sample.TimeSeconds))
            return "the time is not a finite number";
        if (!(sample.AngleDegrees >= LowestAngleDegrees && sample.AngleDegrees <= HighestAngleDegrees))
            return Text($"a knee angle of {sample.AngleDegrees}° is none from {LowestAngleDegrees} to {HighestAngleDegrees}°");
        if (!(Math.Abs(sample.MomentNewtonMetersPerKilogram) <= LargestMoment))
        {
            return Text(
                $"a knee moment of {sample.MomentNewtonMetersPerKilogram} N·m/kg is none up to {LargestMoment} either way");
        }


        return null;
    }

    private static string? FaultOf(IReadOnlyList<KneeSample> samples)
    {
        for (int i = 0; i < samples.Count; i++)
        {
            if (FaultOf(samples[i]) is string fault)
                return Text($"Sample {i + 1}: {fault}");
            if (i > 0 && !(samples[i].TimeSeconds > samples[i - 1].TimeSeconds))
                return Text($"Sample {i + 1}: the time does not rise");
        }

        if (samples.Count < FewestSamples)
            return Text($"A stride of {samples.Count} samples is too coarse: {FewestSamples} are needed");
        double seconds = samples[^1].TimeSeconds - samples[0].TimeSeconds;
        if (seconds is < ShortestSeconds or > LongestSeconds)
            return Text($"A stride of {seconds:0.###} s is none of {ShortestSeconds} to {LongestSeconds} s");
        for (int i = 1; i < samples.Count; i++)
        {
            if (samples[i].TimeSeconds - samples[i - 1].TimeSeconds > LongestGapFraction * seconds)
                return Text($"Sample {i + 1}: more than a tenth of the stride is missing before it");
        }

        double jump = Math.Abs(samples[^1].AngleDegrees - samples[0].AngleDegrees);
        return jump <= LargestJumpDegrees
            ? null
            : Text($"From contact to contact the knee angle differs by {jump:0.#}°: that is no whole stride");
    }

    private static (double Concentric, double Eccentric) Works(IReadOnlyList<KneeSample> samples)
    {
        double concentric = 0;
        double eccentric = 0;
        for (int i = 1; i < samples.Count; i++)
        {
            double extension = (samples[i - 1].AngleDegrees - samples[i].AngleDegrees) * (Math.PI / 180);
            double work = extension * MeanOfPositive(
                samples[i - 1].MomentNewtonMetersPerKilogram, samples[i].MomentNewtonMetersPerKilogram);
            if (work > 0)
                concentric += work;
            else
                eccentric -= work;
        }

        return (concentric, eccentric);
    }

    /// <summary>Mean of max(M, 0) along a straight line from one moment to the other.</summary>
    private static double MeanOfPositive(double from, double to)
    {
        double high = Math.Max(from, to);
        double low = Math.Min(from, to);
        if (low >= 0)
            return (low + high) / 2;
        return high <= 0 ? 0 : high * high / (high - low) / 2;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>Person, direction, speed, p and n in one line; the same in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Subject}, {Direction}, {Speed}, {Grade}: p {ConcentricWattsPerKilogram:0.###} and n "
            + $"{EccentricWattsPerKilogram:0.###} W/kg");
}
