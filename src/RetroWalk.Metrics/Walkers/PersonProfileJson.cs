namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="PersonProfile"/> in JSON. Whoever changes a member raises the version.</summary>
internal sealed class PersonProfileJson : JsonForm<PersonProfile>
{
    private const string FormatName = "retrowalk-profile";

    protected override PersonProfile Read(JsonMembers members)
    {
        // Before the other members: another version may have some that this one does not know.
        if (!members.Has("format") || members.Text("format") != FormatName)
            throw new JsonException($"The format is not {FormatName}: 'retrowalk calibrate -o' writes one.");
        int version = members.WholeNumber("version");
        if (version != PersonProfile.CurrentVersion)
            throw new JsonException(
                $"The profile is of version {version}, and this library reads version {PersonProfile.CurrentVersion}: "
                + "calibrate again.");
        int measurements = members.WholeNumber("measurements");
        if (measurements < 0)
            throw new JsonException("The profile has a negative number of measurements.");
        return new(
            new()
            {
                PersonalFactor = FactorOf(members),
                Practice = PracticeOf(members),
                PersonalExcess = ExcessOf(members, out double correlation),
                FactorExcessCorrelation = correlation,
            },
            measurements);
    }

    protected override void WriteMembers(Utf8JsonWriter writer, PersonProfile value)
    {
        WalkConditions conditions = value.Conditions;
        writer.WriteString("format", FormatName);
        writer.WriteNumber("version", PersonProfile.CurrentVersion);
        writer.WriteNumber("measurements", value.MeasurementCount);
        if (!conditions.PersonalFactor.IsUnknown)
        {
            writer.WriteExact("personalFactor", conditions.PersonalFactor.Factor);
            writer.WriteExact("personalLogSpread", conditions.PersonalFactor.LogSpread);
        }

        if (conditions.Practice.Bouts is int bouts)
            writer.WriteNumber("practiceBouts", bouts);
        else if (conditions.Practice != Practice.None)
            writer.WriteExact("practiceFactor", conditions.Practice.Factor);
        if (conditions.PersonalExcess.Spread is double spread)
        {
            writer.WriteExact("excessFactor", conditions.PersonalExcess.Factor);
            writer.WriteExact("excessSpread", spread);
            writer.WriteExact("factorExcessCorrelation", conditions.FactorExcessCorrelation);
        }
    }

    private static PersonalFactor FactorOf(JsonMembers members) =>
        (members.OptionalNumber("personalFactor"), members.OptionalNumber("personalLogSpread")) switch
        {
            (null, null) => PersonalFactor.Unknown,
            (double factor, double logSpread) => PersonalFactor.Measured(factor, logSpread),
            _ => throw new JsonException("The profile holds only one of personalFactor and personalLogSpread."),
        };

    private static Practice PracticeOf(JsonMembers members)
    {
        int? bouts = members.Has("practiceBouts") ? members.WholeNumber("practiceBouts") : null;
        return (bouts, members.OptionalNumber("practiceFactor")) switch
        {
            (null, null) => Practice.None,
            (int stated, null) => Practice.AfterBouts(stated),
            (null, double factor) => Practice.OfFactor(factor),
            _ => throw new JsonException("The profile holds both practiceBouts and practiceFactor: one says it all."),
        };
    }

    private static PersonalExcess ExcessOf(JsonMembers members, out double correlation)
    {
        PersonalExcess excess = (members.OptionalNumber("excessFactor"), members.OptionalNumber("excessSpread")) switch
        {
            (null, null) => PersonalExcess.Unknown,
            (double factor, double spread) => PersonalExcess.Measured(factor, spread),
            _ => throw new JsonException("The profile holds only one of excessFactor and excessSpread."),
        };
        double? stated = members.OptionalNumber("factorExcessCorrelation");
        if (stated is not null && excess == PersonalExcess.Unknown)
            throw new JsonException("The profile holds factorExcessCorrelation without excessFactor, to which it belongs.");
        correlation = stated ?? 0;
        return excess;
    }
}
