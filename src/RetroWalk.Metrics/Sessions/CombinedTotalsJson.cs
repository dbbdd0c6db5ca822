namespace RetroWalk.Metrics.Json;

/// <summary><see cref="CombinedTotals"/> in JSON: plain numbers, null where there is no value.</summary>
internal sealed class CombinedTotalsJson : JsonForm<CombinedTotals>
{
    private const string People = "people";

    private static readonly IReadOnlyList<string> NamesOfNumbers =
    [
        "durationSeconds", "distanceMeters", "ascentMeters", "descentMeters", "excludedSeconds", "restingJoules", "activeJoules",
        "quadricepsMetabolicJoules", "personSpreadJoules", "excessSpreadJoules", "sharedSpreadJoules", "tailJoules", "meanJoules",
        "varianceSquareJoules", "lightSeconds", "moderateSeconds", "vigorousSeconds", "lightGrossJoulesPerKilogram",
        "moderateGrossJoulesPerKilogram", "vigorousGrossJoulesPerKilogram",
    ];

    protected override CombinedTotals Read(JsonMembers members)
    {
        double[] numbers = [.. NamesOfNumbers.Select(name => members.NumberOrNull(name) ?? double.NaN)];
        int people = members.WholeNumber(People);
        return people >= 0
            ? CombinedTotals.OfNumbers(numbers, people)
            : throw new JsonException($"{nameof(CombinedTotals)} cannot be of {people} people.");
    }

    protected override void WriteMembers(Utf8JsonWriter writer, CombinedTotals value)
    {
        writer.WriteNumber(People, value.People);
        double[] numbers = value.Numbers();
        for (int i = 0; i < numbers.Length; i++)
            writer.WriteExact(NamesOfNumbers[i], numbers[i]);
    }
}
