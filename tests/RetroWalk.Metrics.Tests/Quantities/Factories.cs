using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Quantities;

/// <summary>A factory of a quantity and the view that it inverts.</summary>
/// <param name="Name">Type and method.</param>
/// <param name="Parameter">Name of its parameter.</param>
/// <param name="MayBeZero">Whether zero has a meaning.</param>
/// <param name="MayBeNegative">Whether a negative has a meaning.</param>
/// <param name="Make">Makes the quantity and looks at it in the same unit.</param>
/// <param name="Text">Makes the quantity and writes it.</param>
internal sealed record Factory(
    string Name, string Parameter, bool MayBeZero, bool MayBeNegative, Func<double, double> Make, Func<double, string> Text);

/// <summary>Every factory of every quantity; a test holds the list against the library.</summary>
internal static class Factories
{
    private const bool Zero = true;
    private const bool Negative = true;

    internal static IReadOnlyList<Factory> All { get; } =
    [
        Of("Speed.FromMetersPerSecond", "metersPerSecond", Zero, !Negative, Speed.FromMetersPerSecond, q => q.MetersPerSecond),
        Of(
            "Speed.FromKilometersPerHour", "kilometersPerHour", Zero, !Negative,
            Speed.FromKilometersPerHour, q => q.KilometersPerHour),
        Of("Speed.FromMilesPerHour", "milesPerHour", Zero, !Negative, Speed.FromMilesPerHour, q => q.MilesPerHour),
        Of(
            "Speed.FromMinutesPerKilometer", "minutesPerKilometer", !Zero, !Negative,
            Speed.FromMinutesPerKilometer, q => q.MinutesPerKilometer),
        Of("Speed.FromMinutesPerMile", "minutesPerMile", !Zero, !Negative, Speed.FromMinutesPerMile, q => q.MinutesPerMile),
        Of("Grade.FromFraction", "fraction", Zero, Negative, Grade.FromFraction, q => q.Fraction),
        Of("Grade.FromPercent", "percent", Zero, Negative, Grade.FromPercent, q => q.Percent),
        Of("Grade.FromDegrees", "degrees", Zero, Negative, Grade.FromDegrees, q => q.Degrees),
        Of("BodyMass.FromKilograms", "kilograms", !Zero, !Negative, BodyMass.FromKilograms, q => q.Kilograms),
        Of("BodyMass.FromPounds", "pounds", !Zero, !Negative, BodyMass.FromPounds, q => q.Pounds),
        Of("CarriedLoad.FromKilograms", "kilograms", Zero, !Negative, CarriedLoad.FromKilograms, q => q.Kilograms),
        Of("CarriedLoad.FromPounds", "pounds", Zero, !Negative, CarriedLoad.FromPounds, q => q.Pounds),
        Of("Terrain.FromFactor", "factor", !Zero, !Negative, Terrain.FromFactor, q => q.Factor),
        Of("Height.FromMeters", "meters", !Zero, !Negative, Height.FromMeters, q => q.Meters),
        Of("Height.FromCentimeters", "centimeters", !Zero, !Negative, Height.FromCentimeters, q => q.Centimeters),
        Of("Energy.FromJoules", "joules", Zero, Negative, Energy.FromJoules, q => q.Joules),
        Of("Energy.FromKilojoules", "kilojoules", Zero, Negative, Energy.FromKilojoules, q => q.Kilojoules),
        Of("Energy.FromKilocalories", "kilocalories", Zero, Negative, Energy.FromKilocalories, q => q.Kilocalories),
        Of("Power.FromWatts", "watts", Zero, Negative, Power.FromWatts, q => q.Watts),
        Of(
            "Power.FromKilocaloriesPerHour", "kilocaloriesPerHour", Zero, Negative,
            Power.FromKilocaloriesPerHour, q => q.KilocaloriesPerHour),
        Of(
            "MetabolicPower.FromWattsPerKilogram", "wattsPerKilogram", Zero, !Negative,
            MetabolicPower.FromWattsPerKilogram, q => q.WattsPerKilogram),
        Of("MetabolicEquivalent.FromMets", "mets", Zero, !Negative, MetabolicEquivalent.FromMets, q => q.Mets),
        Of(
            "OxygenUptake.FromMillilitersPerKilogramPerMinute", "millilitersPerKilogramPerMinute", Zero, !Negative,
            OxygenUptake.FromMillilitersPerKilogramPerMinute, q => q.MillilitersPerKilogramPerMinute),
        Of(
            "CostOfTransport.FromJoulesPerKilogramPerMeter", "joulesPerKilogramPerMeter", Zero, !Negative,
            CostOfTransport.FromJoulesPerKilogramPerMeter, q => q.JoulesPerKilogramPerMeter),
    ];

    internal static Factory Named(string name) => All.Single(factory => factory.Name == name);

    private static Factory Of<T>(
        string name, string parameter, bool mayBeZero, bool mayBeNegative, Func<double, T> make, Func<T, double> view)
        where T : struct =>
        new(name, parameter, mayBeZero, mayBeNegative, value => view(make(value)), value => make(value).ToString()!);
}
