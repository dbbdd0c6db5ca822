namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="Walker"/> in JSON: the mass as a text, and the rule for the resting rate.</summary>
internal sealed class WalkerJson : JsonForm<Walker>
{
    private static readonly RestingRateJson Rate = new();

    protected override Walker Read(JsonMembers members) =>
        new(members.Quantity<BodyMass>("mass"), members.Part("restingRate", Rate));

    protected override void WriteMembers(Utf8JsonWriter writer, Walker value)
    {
        if (value.RestingRate is null)
            throw new JsonException("default(Walker) is nobody, and is not written.");
        writer.WriteText("mass", value.Mass);
        Rate.Write(writer, "restingRate", value.RestingRate);
    }
}
