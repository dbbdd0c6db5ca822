namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="SessionRecorder"/> in JSON: refused both ways, because its state is what continues it.</summary>
internal sealed class SessionRecorderJson() : ResultJsonForm<SessionRecorder>(Instead)
{
    private const string Instead = "store its ToState(), and read that with SessionRecorder.FromState";

    internal override void Write(Utf8JsonWriter writer, SessionRecorder value) =>
        throw new JsonException($"SessionRecorder is not written to JSON: {Instead}.");
}
