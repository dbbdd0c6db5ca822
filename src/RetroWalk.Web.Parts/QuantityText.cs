using System.Globalization;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>Quantities as the address, the command and the code carry them: the shortest number that reads back as the
/// same.</summary>
public static class QuantityText
{
    private const int MostDecimals = 6;

    public static string Of(BodyMass mass, UnitSystem units) =>
        units == UnitSystem.Metric
            ? Of(mass, mass.Kilograms, "kg", "lb", mass.Pounds)
            : Of(mass, mass.Pounds, "lb", "kg", mass.Kilograms);

    public static string Of(CarriedLoad load, UnitSystem units) =>
        units == UnitSystem.Metric
            ? Of(load, load.Kilograms, "kg", "lb", load.Pounds)
            : Of(load, load.Pounds, "lb", "kg", load.Kilograms);

    public static string Of(Speed speed, UnitSystem units) =>
        units == UnitSystem.Metric
            ? Of(speed, speed.KilometersPerHour, "km/h", "mph", speed.MilesPerHour)
            : Of(speed, speed.MilesPerHour, "mph", "km/h", speed.KilometersPerHour);

    public static string Of(Height height) => Shortest<Height>(height, height.Centimeters, "cm") ?? Plain(height.ToString());

    public static string Of(Grade grade) => Shortest<Grade>(grade, grade.Percent, "%") ?? Plain(grade.ToString());

    public static string Of(TimeSpan duration)
    {
        double seconds = duration.TotalSeconds;
        return duration.Ticks % TimeSpan.TicksPerMinute == 0
            ? Number(seconds / 60) + "min"
            : Number(seconds) + "s";
    }

    public static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    // The other unit is tried too: the visitor may have typed it.
    private static string Of<T>(T quantity, double first, string firstUnit, string otherUnit, double other)
        where T : struct, IParsable<T> =>
        Shortest(quantity, first, firstUnit) ?? Shortest(quantity, other, otherUnit) ?? Plain(quantity.ToString()!);

    private static string? Shortest<T>(T quantity, double number, string unit)
        where T : struct, IParsable<T>
    {
        for (int decimals = 0; decimals <= MostDecimals; decimals++)
        {
            string text = number.ToString("F" + Number(decimals), CultureInfo.InvariantCulture) + unit;
            if (T.TryParse(text, CultureInfo.InvariantCulture, out T read) && read.Equals(quantity))
                return text;
        }

        return null;
    }

    private static string Plain(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
