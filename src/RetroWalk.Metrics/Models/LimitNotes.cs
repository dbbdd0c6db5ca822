namespace RetroWalk.Metrics;

/// <summary>The limits that an input passed, one sentence each: the input, the limit, and the domain that it belongs
/// to.</summary>
internal static class LimitNotes
{
    internal static IReadOnlyList<string> Of(Speed speed, Grade grade, ModelDomain domain, string kindOfSpeed, string kindOfGrade)
    {
        DomainLimits passed = domain.LimitsPassed(speed, grade);
        List<string> notes = [];
        if (passed.HasFlag(DomainLimits.LowestSpeed))
            notes.Add(SpeedNote(speed, "below the lowest", kindOfSpeed, domain.LowestSpeed));
        if (passed.HasFlag(DomainLimits.HighestSpeed))
            notes.Add(SpeedNote(speed, "above the highest", kindOfSpeed, domain.HighestSpeed));
        if (passed.HasFlag(DomainLimits.LowestGrade))
            notes.Add(GradeNote(grade, "below the lowest", kindOfGrade, domain.LowestGrade));
        if (passed.HasFlag(DomainLimits.HighestGrade))
            notes.Add(GradeNote(grade, "above the highest", kindOfGrade, domain.HighestGrade));
        return notes;
    }

    private static string SpeedNote(Speed speed, string side, string kind, Speed limit) =>
        Note("speed", speed.MetersPerSecond, limit.MetersPerSecond, "m/s", $"{side} {kind}");

    private static string GradeNote(Grade grade, string side, string kind, Grade limit) =>
        Note("grade", grade.Percent, limit.Percent, "%", $"{side} {kind}");

    // Five digits are easy to read; where they would not show that the limit was passed, all digits are written.
    private static string Note(string what, double value, double limit, string unit, string passed)
    {
        string shown = value.ToString("G5", CultureInfo.InvariantCulture);
        string shownLimit = limit.ToString("G5", CultureInfo.InvariantCulture);
        if (shown == shownLimit)
            shown = value.ToString(CultureInfo.InvariantCulture);
        return $"{what} {shown} {unit} is {passed}, {shownLimit} {unit}";
    }
}
