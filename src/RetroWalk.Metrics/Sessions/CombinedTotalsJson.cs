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
        if (people < 0 || (people == 0 && numbers.Any(static number => number != 0)))
            throw new JsonException($"{nameof(CombinedTotals)} with these numbers cannot be of {people} people.");
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!IsPossible(NamesOfNumbers[i], numbers[i]))
                throw new JsonException(
                    $"The member {NamesOfNumbers[i]} of a {nameof(CombinedTotals)} cannot be "
                    + (double.IsNaN(numbers[i]) ? "null." : string.Create(CultureInfo.InvariantCulture, $"{numbers[i]}.")));
        }

        return CombinedTotals.OfNumbers(numbers, people);
    }

    /// <summary>Times, distances and energies are known and not negative. The work of the quadriceps, spreads and doses may be
    /// unknown, and two of the spreads have a sign.</summary>
    private static bool IsPossible(string name, double number) => name switch
    {
        "sharedSpreadJoules" or "tailJoules" => true,
        "durationSeconds" or "distanceMeters" or "ascentMeters" or "descentMeters" or "excludedSeconds" or "restingJoules"
            or "activeJoules" => number >= 0,
        _ => !(number < 0),
    };

    protected override void WriteMembers(Utf8JsonWriter writer, CombinedTotals value)
    {
        writer.WriteNumber(People, value.People);
        double[] numbers = value.Numbers();
        for (int i = 0; i < numbers.Length; i++)
            writer.WriteExact(NamesOfNumbers[i], numbers[i]);
    }
}
