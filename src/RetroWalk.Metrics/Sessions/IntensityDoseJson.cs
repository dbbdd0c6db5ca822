namespace RetroWalk.Metrics.Json;

/// <summary>An <see cref="IntensityDose"/> in JSON; null stands for what was not counted.</summary>
internal sealed class IntensityDoseJson()
    : ResultJsonForm<IntensityDose>("it is part of a session; store SessionTotals.ToState()")
{
    protected override void WriteMembers(Utf8JsonWriter writer, IntensityDose value)
    {
        writer.WriteExact("lightSeconds", value.SecondsOf(IntensityClass.Light));
        writer.WriteExact("moderateSeconds", value.SecondsOf(IntensityClass.Moderate));
        writer.WriteExact("vigorousSeconds", value.SecondsOf(IntensityClass.Vigorous));
        writer.WriteExact("lightMetMinutes", value.MetMinutesOf(IntensityClass.Light));
        writer.WriteExact("moderateMetMinutes", value.MetMinutesOf(IntensityClass.Moderate));
        writer.WriteExact("vigorousMetMinutes", value.MetMinutesOf(IntensityClass.Vigorous));
        writer.WriteExact("equivalentModerateMinutes", value.EquivalentModerateMinutes);
        writer.WriteExact("weeklyGuidelineShare", value.WeeklyGuidelineShare);
    }
}
