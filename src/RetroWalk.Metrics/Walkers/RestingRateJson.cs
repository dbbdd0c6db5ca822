namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="RestingRate"/> in JSON: the name of its rule, and the numbers of the rule for this person.</summary>
internal sealed class RestingRateJson : JsonForm<RestingRate>
{
    protected override RestingRate Read(JsonMembers members)
    {
        RestingEquation equation = members.OneOf<RestingEquation>("equation");
        return equation == RestingEquation.StandardMet
            ? RestingRate.StandardMet
            : RestingRate.Of(
                equation, members.Number("wattsPerKilogram"), members.Number("watts"),
                members.OptionalNumber("fatFreeKilograms") ?? 0);
    }

    protected override void WriteMembers(Utf8JsonWriter writer, RestingRate value)
    {
        writer.WriteString("equation", value.Equation.ToString());
        if (value.Equation == RestingEquation.StandardMet)
            return;
        (double wattsPerKilogram, double watts, double fatFreeKilograms) = value.Numbers;
        writer.WriteExact("wattsPerKilogram", wattsPerKilogram);
        writer.WriteExact("watts", watts);
        if (fatFreeKilograms != 0)
            writer.WriteExact("fatFreeKilograms", fatFreeKilograms);
    }
}
