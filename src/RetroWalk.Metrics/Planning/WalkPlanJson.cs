namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkPlan"/> in JSON: its columns, its rows, and the comparison in each cell, row by row.</summary>
internal sealed class WalkPlanJson() : ResultJsonForm<WalkPlan>("make the plan again with WalkPlan.For")
{
    private static readonly WalkComparisonJson Comparison = new();

    protected override void WriteMembers(Utf8JsonWriter writer, WalkPlan value)
    {
        writer.WriteStartArray("speedsMetersPerSecond");
        foreach (Speed speed in value.Speeds)
            writer.WriteExact(speed.MetersPerSecond);
        writer.WriteEndArray();
        writer.WriteStartArray("gradeFractions");
        foreach (Grade grade in value.Grades)
            writer.WriteExact(grade.Fraction);
        writer.WriteEndArray();
        writer.WriteStartArray("rows");
        for (int row = 0; row < value.Grades.Count; row++)
        {
            writer.WriteStartArray();
            for (int column = 0; column < value.Speeds.Count; column++)
                Comparison.Write(writer, value[row, column]);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
