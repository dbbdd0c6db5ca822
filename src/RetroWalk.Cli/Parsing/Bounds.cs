using RetroWalk.Metrics;

namespace RetroWalk.Cli.Parsing;

/// <summary>The most that a quantity of a person can be: what is beyond is a slip of typing, and refused with the
/// reason.</summary>
internal static class Bounds
{
    public static Bound<TimeSpan> LongestDuration { get; } =
        new(TimeSpan.FromHours(10_000), "10000 h, which is more than a year");

    public static Bound<OxygenUptake> HighestUptake { get; } = new(
        OxygenUptake.FromMillilitersPerKilogramPerMinute(120),
        "120 mL/kg/min: the highest that were measured in people lie below 100");

    /// <summary>That of <see cref="HighestUptake"/>, at 3.5 mL/(kg·min) for one.</summary>
    public static Bound<MetabolicEquivalent> HighestIntensity { get; } = new(
        MetabolicEquivalent.FromMets(34), "34 MET, an oxygen uptake that was never measured in people");

    public static Bound<MetabolicPower> HighestRest { get; } = new(
        MetabolicPower.FromWattsPerKilogram(3.5), "3.5 W/kg, three times the standard rate of rest");

    public static Bound<Energy> MostEnergy { get; } =
        new(Energy.FromKilocalories(1_000_000), "1000000 kcal, which is what a person eats in a year");

    /// <summary>The value, or a refusal if it is above the bound.</summary>
    public static T Within<T>(string text, T value, Bound<T> bound)
        where T : struct, IComparable<T> =>
        value.CompareTo(bound.Most) <= 0 ? value : throw new InputException($"'{text}' is above {bound.Words}");
}
