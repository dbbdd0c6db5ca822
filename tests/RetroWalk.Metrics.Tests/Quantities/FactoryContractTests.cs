using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Quantities;

/// <summary>Every factory of a quantity refuses what has no meaning, by name and value.</summary>
public sealed class FactoryContractTests
{
    private static readonly double[] NotNumbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    private static readonly double[] Negatives = [-double.Epsilon, -1, double.MinValue];

    public static TheoryData<string, double> NonFinite => Pairs(Factories.All, NotNumbers);

    public static TheoryData<string, double> Negative => Pairs(Factories.All.Where(factory => !factory.MayBeNegative), Negatives);

    public static TheoryData<string, double> Zero => Pairs(Factories.All.Where(factory => !factory.MayBeZero), [0, -0.0]);

    /// <summary>Values that are numbers, and lie beyond what the type can hold.</summary>
    public static TheoryData<string, double> TooFar => new()
    {
        { "BodyMass.FromKilograms", Math.BitIncrement(1000.0) },
        { "BodyMass.FromPounds", 2205 }, // 1000.17 kg
        { "CarriedLoad.FromKilograms", Math.BitIncrement(500.0) },
        { "CarriedLoad.FromPounds", 1103 }, // 500.3 kg
        { "Terrain.FromFactor", Math.BitDecrement(1.0) },
        { "Terrain.FromFactor", Math.BitIncrement(5.0) },
        { "Height.FromMeters", Math.BitDecrement(0.5) },
        { "Height.FromMeters", Math.BitIncrement(2.75) },
        { "Height.FromMeters", 175 },
        { "Height.FromCentimeters", Math.BitDecrement(50.0) },
        { "Height.FromCentimeters", Math.BitIncrement(275.0) },
        { "Height.FromCentimeters", 1.75 },
        { "Grade.FromDegrees", 90 },
        { "Grade.FromDegrees", -90 },
        { "Energy.FromKilojoules", double.MaxValue },
        { "Energy.FromKilocalories", double.MinValue },
        { "Speed.FromMinutesPerKilometer", double.Epsilon },
        { "Speed.FromMinutesPerMile", double.Epsilon },
    };

    /// <summary>The last values that are still accepted.</summary>
    public static TheoryData<string, double> Ends => new()
    {
        { "BodyMass.FromKilograms", 1000 },
        { "BodyMass.FromKilograms", double.Epsilon },
        { "BodyMass.FromPounds", double.Epsilon },
        { "CarriedLoad.FromKilograms", 0 },
        { "CarriedLoad.FromKilograms", 500 },
        { "Terrain.FromFactor", 1 },
        { "Terrain.FromFactor", 5 },
        { "Height.FromMeters", 0.5 },
        { "Height.FromMeters", 2.75 },
        { "Height.FromCentimeters", 50 },
        { "Height.FromCentimeters", 275 },
        { "Grade.FromDegrees", Math.BitDecrement(90.0) },
        { "Grade.FromDegrees", Math.BitIncrement(-90.0) },
        { "Grade.FromFraction", double.MaxValue },
        { "Speed.FromMetersPerSecond", 0 },
        { "Speed.FromMetersPerSecond", double.MaxValue },
        { "Energy.FromJoules", double.MinValue },
    };

    [Theory]
    [MemberData(nameof(NonFinite))]
    public void Factory_refuses_what_is_not_a_finite_number(string factory, double value) => Refuses(factory, value);

    [Theory]
    [MemberData(nameof(Negative))]
    public void Factory_refuses_a_negative_where_it_means_nothing(string factory, double value) => Refuses(factory, value);

    [Theory]
    [MemberData(nameof(Zero))]
    public void Factory_refuses_zero_where_it_means_nothing(string factory, double value) => Refuses(factory, value);

    [Theory]
    [MemberData(nameof(TooFar))]
    public void Factory_refuses_one_step_beyond_its_range(string factory, double value) => Refuses(factory, value);

    [Theory]
    [MemberData(nameof(Ends))]
    public void Factory_accepts_the_ends_of_its_range(string factory, double value) =>
        Assert.True(double.IsFinite(Factories.Named(factory).Make(value)));

    [Fact]
    public void List_of_factories_is_complete()
    {
        IEnumerable<string> inTheLibrary = typeof(Speed).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType)
            .SelectMany(type => type.GetMethods()
                .Where(method => method.IsStatic && method.Name.StartsWith("From", StringComparison.Ordinal))
                .Where(method => method.GetParameters() is [{ } only] && only.ParameterType == typeof(double))
                .Select(method => $"{type.Name}.{method.Name}"));
        Assert.Equal(
            inTheLibrary.Order(StringComparer.Ordinal),
            Factories.All.Select(factory => factory.Name).Order(StringComparer.Ordinal));
    }

    private static void Refuses(string name, double value)
    {
        Factory factory = Factories.Named(name);
        Refusal.OutOfRange(factory.Parameter, value, () => factory.Make(value));
    }

    private static TheoryData<string, double> Pairs(IEnumerable<Factory> factories, double[] values)
    {
        TheoryData<string, double> data = [];
        foreach (Factory factory in factories)
        {
            foreach (double value in values)
                data.Add(factory.Name, value);
        }

        return data;
    }

    [Fact]
    public void Body_mass_of_a_vanishing_number_of_pounds_is_still_a_mass() =>
        Assert.True(BodyMass.FromPounds(double.Epsilon) > default(BodyMass));
}
