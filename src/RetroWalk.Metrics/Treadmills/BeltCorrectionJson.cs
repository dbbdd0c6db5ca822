namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="BeltCorrection"/> in JSON: its points of speed and of grade.</summary>
internal sealed class BeltCorrectionJson : JsonForm<BeltCorrection>
{
    protected override BeltCorrection Read(JsonMembers members) => BeltCorrection.FromPoints(
        [.. members.List("speeds").Select(PointOf<Speed>)], [.. members.List("grades").Select(PointOf<Grade>)]);

    protected override void WriteMembers(Utf8JsonWriter writer, BeltCorrection value)
    {
        Write(writer, "speeds", value.Speeds);
        Write(writer, "grades", value.Grades);
    }

    private static (T Shown, T Measured) PointOf<T>(JsonElement json)
        where T : struct, ISpanParsable<T>
    {
        JsonMembers members = new(json, "point of a BeltCorrection");
        (T Shown, T Measured) point = (members.Quantity<T>("shown"), members.Quantity<T>("measured"));
        members.CheckNoneIsLeft();
        return point;
    }

    private static void Write<T>(Utf8JsonWriter writer, string name, IEnumerable<(T Shown, T Measured)> points)
        where T : struct, IUtf8SpanFormattable
    {
        writer.WriteStartArray(name);
        foreach ((T shown, T measured) in points)
        {
            writer.WriteStartObject();
            writer.WriteText("shown", shown);
            writer.WriteText("measured", measured);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
