using RetroWalk.Metrics;

namespace RetroWalk.Cli.Parsing;

/// <summary>The most that a quantity of a person is taken to be. These are no limits of people: they are set far above what is
/// usual, so that what is beyond them is a slip of typing, and refused.</summary>
internal static class Bounds
{
    public static Bound<TimeSpan> LongestDuration { get; } =
        new(TimeSpan.FromHours(10_000), "10000 h, which is more than a year");

    /// <summary>2.5 times the median peak uptake of men from 20 to 29, 48.0 mL/(kg·min), in the FRIEND registry (PMID
    /// 26455884).</summary>
    public static Bound<OxygenUptake> HighestUptake { get; } = new(
        OxygenUptake.FromMillilitersPerKilogramPerMinute(120), "120 mL/kg/min, 2.5 times the median of men in their twenties");

    /// <summary>The whole MET next below <see cref="HighestUptake"/>, at 3.5 mL/(kg·min) for one.</summary>
    public static Bound<MetabolicEquivalent> HighestIntensity { get; } = new(
        MetabolicEquivalent.FromMets(34), "34 MET, an oxygen uptake of 119 mL/kg/min");

    /// <summary>Three times the standard rate, 3.5 mL/(kg·min) at 20.1 J/mL, which is 1.17 W/kg.</summary>
    public static Bound<MetabolicPower> HighestRest { get; } = new(
        MetabolicPower.FromWattsPerKilogram(3.5), "3.5 W/kg, three times the standard rate of rest");

    public static Bound<Energy> MostEnergy { get; } =
        new(Energy.FromKilocalories(1_000_000), "1000000 kcal, 2740 a day for a year");

    /// <summary>The value, or a refusal if it is above the bound.</summary>
    public static T Within<T>(string text, T value, Bound<T> bound)
        where T : struct, IComparable<T> =>
        value.CompareTo(bound.Most) <= 0 ? value : throw new InputException($"'{text}' is above {bound.Words}");
}
