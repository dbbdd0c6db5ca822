namespace RetroWalk.Metrics;

/// <summary>What a belt does where its display says something else: shown speeds and grades, and what was measured there.
/// </summary>
/// <remarks>
/// <para>Between two points the correction is a straight line. Beyond the points of speed the ratio of the nearest one holds, so
/// that a belt that stands still stands still; beyond the points of grade the difference of the nearest one holds. So one point
/// of speed is a factor, one point of grade is an offset, and more are a table.</para>
/// <para>Immutable and thread-safe; correcting allocates nothing.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(BeltCorrectionJson))]
public sealed class BeltCorrection
{
    private readonly (double Shown, double Measured)[] _metersPerSecond;
    private readonly (double Shown, double Measured)[] _fractions;

    private BeltCorrection((double Shown, double Measured)[] metersPerSecond, (double Shown, double Measured)[] fractions) =>
        (_metersPerSecond, _fractions) = (metersPerSecond, fractions);

    /// <summary>The points of speed, which rise.</summary>
    internal IEnumerable<(Speed Shown, Speed Measured)> Speeds => _metersPerSecond.Select(
        point => (Speed.FromMetersPerSecond(point.Shown), Speed.FromMetersPerSecond(point.Measured)));

    /// <summary>The points of grade, which rise.</summary>
    internal IEnumerable<(Grade Shown, Grade Measured)> Grades => _fractions.Select(
        point => (Grade.FromFraction(point.Shown), Grade.FromFraction(point.Measured)));

    /// <summary>A correction from measured points.</summary>
    /// <param name="speeds">Shown and measured speeds above 0, in any order; none where the display is right. The measured ones
    /// rise with the shown ones.</param>
    /// <param name="grades">Shown and measured grades, in any order; none where the display is right. The measured ones rise with
    /// the shown ones.</param>
    /// <exception cref="ArgumentException">Points that do not rise, or a speed of 0.</exception>
    public static BeltCorrection FromPoints(
        ReadOnlySpan<(Speed Shown, Speed Measured)> speeds, ReadOnlySpan<(Grade Shown, Grade Measured)> grades)
    {
        (double Shown, double Measured)[] metersPerSecond = new (double, double)[speeds.Length];
        for (int i = 0; i < speeds.Length; i++)
            metersPerSecond[i] = (speeds[i].Shown.MetersPerSecond, speeds[i].Measured.MetersPerSecond);
        (double Shown, double Measured)[] fractions = new (double, double)[grades.Length];
        for (int i = 0; i < grades.Length; i++)
            fractions[i] = (grades[i].Shown.Fraction, grades[i].Measured.Fraction);
        Sort(metersPerSecond, nameof(speeds));
        Sort(fractions, nameof(grades));
        if (metersPerSecond is [{ Shown: 0 } or { Measured: 0 }, ..])
            throw new ArgumentException("speeds has a point at 0: a belt that stands still needs no correction.", nameof(speeds));
        return new(metersPerSecond, fractions);
    }

    /// <summary>The speed of the belt.</summary>
    /// <param name="shown">Speed that the machine shows or sends.</param>
    public Speed Correct(Speed shown) => _metersPerSecond switch
    {
        [] => shown,
        [(double atFirst, double first), ..] when shown.MetersPerSecond <= atFirst =>
            Speed.FromMetersPerSecond(shown.MetersPerSecond / atFirst * first),
        [.., (double atLast, double last)] when shown.MetersPerSecond >= atLast =>
            Speed.FromMetersPerSecond(Math.Min(shown.MetersPerSecond * (last / atLast), double.MaxValue)),
        _ => Speed.FromMetersPerSecond(Between(_metersPerSecond, shown.MetersPerSecond)),
    };

    /// <summary>The grade of the belt.</summary>
    /// <param name="shown">Grade that the machine shows or sends.</param>
    public Grade Correct(Grade shown) => _fractions switch
    {
        [] => shown,
        [(double atFirst, double first), ..] when shown.Fraction <= atFirst => Shifted(shown, first - atFirst),
        [.., (double atLast, double last)] when shown.Fraction >= atLast => Shifted(shown, last - atLast),
        _ => Grade.FromFraction(Between(_fractions, shown.Fraction)),
    };

    /// <summary>Both, of what a machine sent; what it did not send stays unknown.</summary>
    /// <param name="data">What the machine sent. Its distance, climb and energies stay as they are.</param>
    public TreadmillData Correct(TreadmillData data) => data with
    {
        Speed = data.Speed is Speed speed ? Correct(speed) : null,
        Grade = data.Grade is Grade grade ? Correct(grade) : null,
    };

    /// <summary>How many points there are; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{_metersPerSecond.Length} points of speed, {_fractions.Length} of grade");

    private static Grade Shifted(Grade shown, double offset) =>
        Grade.FromFraction(Math.Clamp(shown.Fraction + offset, double.MinValue, double.MaxValue));

    private static double Between((double Shown, double Measured)[] points, double shown)
    {
        int next = 1;
        while (points[next].Shown < shown)
            next++;
        (double fromShown, double from) = points[next - 1];
        (double toShown, double to) = points[next];
        double share = (shown / 2 - fromShown / 2) / (toShown / 2 - fromShown / 2); // halves cannot overflow
        return Math.Clamp((1 - share) * from + share * to, from, to);
    }

    private static void Sort((double Shown, double Measured)[] points, string name)
    {
        Array.Sort(points, (one, other) => one.Shown.CompareTo(other.Shown));
        for (int i = 1; i < points.Length; i++)
        {
            if (points[i].Shown <= points[i - 1].Shown || points[i].Measured <= points[i - 1].Measured)
            {
                throw new ArgumentException(
                    $"{name} must rise: every shown value once, and a higher measured one for each.", name);
            }
        }
    }
}
