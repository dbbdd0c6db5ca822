using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Web.Record;

/// <summary>A priced recording as JSON: the library's own text of its totals, and what was met in the file.</summary>
internal static class RecordJson
{
    public static string Of(RecordedWalk walk, MarkedStretches backward, SessionTotals totals)
    {
        JsonSerializerOptions options = new() { TypeInfoResolver = RetroWalkJson.Resolver };
        using MemoryStream text = new();
        using (Utf8JsonWriter writer = new(text, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteString("file", walk.Name);
            writer.WriteString("format", walk.Format.ToString());
            writer.WriteStartArray("walkedBackwardSeconds");
            foreach ((double from, double to) in backward.All)
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(from);
                writer.WriteNumberValue(to);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("findings");
            foreach (Finding finding in walk.Findings)
                writer.WriteStringValue(finding.ToString());
            writer.WriteEndArray();
            writer.WritePropertyName("session");
            JsonSerializer.Serialize(writer, totals, (JsonTypeInfo<SessionTotals>)options.GetTypeInfo(typeof(SessionTotals)));
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(text.ToArray());
    }
}
