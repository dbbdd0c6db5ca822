using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>Measured, extrapolated or outside: at the edges, and one double beyond.</summary>
public sealed class ValidityTests
{
    private static readonly ModelCard Backward = default(RetroWalkBackward).Card;

    private static readonly ModelCard Forward = default(Looney2019Graded).Card;

    // Edges of docs/models/RetroWalkBackward.md: measured 1.10 to 1.57 m/s and 0 to 12.5 %, on the level from 0.40 m/s, supported
    // 0 to 1.9 m/s and −15 to 25 %.
    public static TheoryData<double, double, Validity, DomainLimits> BackwardPoints => new()
    {
        { 1.10, 0, Validity.Measured, DomainLimits.None },
        { 1.57, 0.125, Validity.Measured, DomainLimits.None },
        { 1.10, 0.125, Validity.Measured, DomainLimits.None },
        { 1.57, 0, Validity.Measured, DomainLimits.None },
        { 0.40, 0, Validity.Measured, DomainLimits.None },
        { Math.BitDecrement(1.10), 0, Validity.Measured, DomainLimits.None },
        { Math.BitDecrement(0.40), 0, Validity.Extrapolated, DomainLimits.LowestSpeed },
        { 0.7, double.Epsilon, Validity.Extrapolated, DomainLimits.LowestSpeed },
        { 0.7, -0.05, Validity.Extrapolated, DomainLimits.LowestGrade },
        { 0.7, 0.20, Validity.Extrapolated, DomainLimits.HighestGrade },
        { 0.3, 0.20, Validity.Extrapolated, DomainLimits.LowestSpeed | DomainLimits.HighestGrade },
        { Math.BitDecrement(1.10), 0.05, Validity.Extrapolated, DomainLimits.LowestSpeed },
        { Math.BitIncrement(1.57), 0.05, Validity.Extrapolated, DomainLimits.HighestSpeed },
        { 1.34, -double.Epsilon, Validity.Extrapolated, DomainLimits.LowestGrade },
        { 1.34, Math.BitIncrement(0.125), Validity.Extrapolated, DomainLimits.HighestGrade },
        { 0, 0.05, Validity.Extrapolated, DomainLimits.LowestSpeed },
        { 1.9, 0.05, Validity.Extrapolated, DomainLimits.HighestSpeed },
        { 1.34, -0.15, Validity.Extrapolated, DomainLimits.LowestGrade },
        { 1.34, 0.25, Validity.Extrapolated, DomainLimits.HighestGrade },
        { 0, -0.15, Validity.Extrapolated, DomainLimits.LowestSpeed | DomainLimits.LowestGrade },
        { 1.9, 0.25, Validity.Extrapolated, DomainLimits.HighestSpeed | DomainLimits.HighestGrade },
        { Math.BitIncrement(1.9), 0.05, Validity.Outside, DomainLimits.HighestSpeed },
        { 1.34, Math.BitDecrement(-0.15), Validity.Outside, DomainLimits.LowestGrade },
        { 1.34, Math.BitIncrement(0.25), Validity.Outside, DomainLimits.HighestGrade },
        { 2.5, 0.5, Validity.Outside, DomainLimits.HighestSpeed | DomainLimits.HighestGrade },
        { 2.5, -0.5, Validity.Outside, DomainLimits.HighestSpeed | DomainLimits.LowestGrade },
        { 0.5, 0.5, Validity.Outside, DomainLimits.HighestGrade },
    };

    // Edges of docs/models/Looney2019Graded.md: 0 to 1.96 m/s and −40 to 45 %, supported as measured.
    public static TheoryData<double, double, Validity, DomainLimits> ForwardPoints => new()
    {
        { 0, -0.40, Validity.Measured, DomainLimits.None },
        { 1.96, 0.45, Validity.Measured, DomainLimits.None },
        { Math.BitIncrement(1.96), 0, Validity.Outside, DomainLimits.HighestSpeed },
        { 1, Math.BitDecrement(-0.40), Validity.Outside, DomainLimits.LowestGrade },
        { 1, Math.BitIncrement(0.45), Validity.Outside, DomainLimits.HighestGrade },
    };

    [Theory]
    [MemberData(nameof(BackwardPoints))]
    public void Backward_validity_is_decided_at_the_edge(double v, double G, Validity validity, DomainLimits limits)
    {
        _ = limits;
        Assert.Equal(validity, Samples.Estimate(WalkingDirection.Backward, v, G).Validity);
    }

    [Theory]
    [MemberData(nameof(BackwardPoints))]
    public void Backward_limits_say_which_side_was_passed(double v, double G, Validity validity, DomainLimits limits)
    {
        _ = validity;
        Assert.Equal(limits, Samples.Estimate(WalkingDirection.Backward, v, G).LimitsPassed);
    }

    [Theory]
    [MemberData(nameof(BackwardPoints))]
    public void Backward_notes_are_one_for_each_limit(double v, double G, Validity validity, DomainLimits limits)
    {
        _ = validity;
        int passed = Enum.GetValues<DomainLimits>().Count(limit => limit != DomainLimits.None && limits.HasFlag(limit));
        Assert.Equal(passed, Samples.Estimate(WalkingDirection.Backward, v, G).ValidityNotes.Count);
    }

    [Theory]
    [MemberData(nameof(BackwardPoints))]
    public void Backward_power_is_a_number_unless_outside(double v, double G, Validity validity, DomainLimits limits)
    {
        _ = limits;
        Assert.Equal(validity == Validity.Outside, double.IsNaN(Samples.Estimate(WalkingDirection.Backward, v, G).Gross.Joules));
    }

    [Theory]
    [MemberData(nameof(ForwardPoints))]
    public void Forward_validity_is_decided_at_the_edge(double v, double G, Validity validity, DomainLimits limits)
    {
        EnergyEstimate estimate = Samples.Estimate(WalkingDirection.Forward, v, G);
        Assert.Equal((validity, limits), (estimate.Validity, estimate.LimitsPassed));
    }

    [Fact]
    public void Note_outside_names_speed_model_and_limit() =>
        Assert.Equal(
            ["speed 2.5 m/s is above the highest that RetroWalkBackward supports, 1.9 m/s"],
            Backward.ValidityNotes(Speed.FromMetersPerSecond(2.5), Grade.Level));

    [Fact]
    public void Note_outside_names_grade_model_and_limit() =>
        Assert.Equal(
            ["grade -50 % is below the lowest that Looney2019Graded supports, -40 %"],
            Forward.ValidityNotes(Speed.FromMetersPerSecond(1), Grade.FromPercent(-50)));

    [Fact]
    public void Note_extrapolated_names_the_measured_limit() =>
        Assert.Equal(
            ["speed 0.3 m/s is below the lowest that was measured for RetroWalkBackward at such a grade, 0.4 m/s"],
            Backward.ValidityNotes(Speed.FromMetersPerSecond(0.3), Grade.Level));

    // What was measured is two rectangles: slow on the level, and faster up to 12.5 %.
    [Theory]
    [InlineData(0.5, 5, "speed 0.5 m/s is below the lowest that was measured for RetroWalkBackward at such a grade, 1.1 m/s")]
    [InlineData(0.5, -5, "grade -5 % is below the lowest that was measured for RetroWalkBackward at such a speed, 0 %")]
    [InlineData(0.5, 20, "grade 20 % is above the highest that was measured for RetroWalkBackward at such a speed, 0 %")]
    [InlineData(1.3, 20, "grade 20 % is above the highest that was measured for RetroWalkBackward at such a speed, 12.5 %")]
    public void Note_beside_both_rectangles_names_the_nearer_limit(double speed, double percent, string note) =>
        Assert.Equal([note], Backward.ValidityNotes(Speed.FromMetersPerSecond(speed), Grade.FromPercent(percent)));

    /// <summary>Five digits are for people, of the value and of the limit alike.</summary>
    [Fact]
    public void Note_rounds_to_five_digits() =>
        Assert.Equal(
            ["speed 2.1235 m/s is above the highest of a table, 1.2346 m/s"],
            LimitNotes.Of(Speed.FromMetersPerSecond(2.123456789), Grade.Level, new(0, 1.23456789, 0, 0), "of a table",
                "of a table"));

    [Fact]
    public void Notes_name_every_passed_limit() =>
        Assert.Equal(
            [
                "speed 3 m/s is above the highest that RetroWalkBackward supports, 1.9 m/s",
                "grade 30 % is above the highest that RetroWalkBackward supports, 25 %",
            ],
            Backward.ValidityNotes(Speed.FromMetersPerSecond(3), Grade.FromPercent(30)));

    [Fact]
    public void Measured_estimate_has_no_notes() =>
        Assert.Empty(Backward.ValidityNotes(Speed.FromMetersPerSecond(1.34), Grade.Level));

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(-double.Epsilon)]
    public void Note_about_a_vanishing_descent_shows_no_minus_zero(double grade) =>
        Assert.DoesNotContain(
            "-0 %",
            Backward.ValidityNotes(Speed.FromMetersPerSecond(1.34), Grade.FromFraction(grade))[0],
            StringComparison.Ordinal);

    // 3.96 km/h is 1.1 m/s and 5.652 km/h is 1.57 m/s exactly: the edges of what was measured backward.
    [Theory]
    [InlineData(3.96)]
    [InlineData(5.652)]
    public void Edge_given_in_kilometers_per_hour_is_still_the_edge(double kilometersPerHour) =>
        Assert.Equal(Validity.Measured, Backward.ValidityAt(Speed.FromKilometersPerHour(kilometersPerHour), Grade.Level));

    [Theory]
    [InlineData(1.9000001, 0)]
    [InlineData(1.34, 0.250001)]
    [InlineData(1.34, 0.12500000000000003)]
    public void Note_never_shows_the_passed_limit_as_the_value(double speed, double grade)
    {
        string note = Backward.ValidityNotes(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade))[0];

        string[] words = note.Split(' ');
        Assert.NotEqual(words[1], words[^2]);
    }
}
