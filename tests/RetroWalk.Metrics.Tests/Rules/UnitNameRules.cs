using System.Reflection;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>A raw double in the public API says its unit in its name, or is one of the plain numbers listed here.</summary>
public sealed class UnitNameRules
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] Units =
    [
        "MetersPerSecond", "KilometersPerHour", "MilesPerHour", "MinutesPerKilometer", "MinutesPerMile",
        "Seconds", "SecondsOf", "Minutes", "MinutesOf", "BeatsPerMinute", "StepsPerMinute", "Fraction", "Fractions", "Percent", "Degrees",
        "Kilograms", "Pounds", "Meters", "Centimeters", "Years",
        "Joules", "Kilojoules", "Kilocalories", "Watts", "KilocaloriesPerHour", "Feet", "Inches", "Stones",
        "WattsPerKilogram", "JoulesPerKilogramPerMeter", "JoulesPerMilliliter",
        "MillilitersPerKilogramPerMinute", "MillilitersPerKilogramPerMinuteInOneMet", "Mets",
    ];

    /// <summary>Numbers of dimension one, and coefficients whose odd unit stands in their documentation.</summary>
    private static readonly string[] PlainNumbers =
    [
        "Correlation", "Efficiency", "Share", "Ratio", "Factor", "Level", "LogSpread", "Spread", "BetweenPeople", "WithinPerson",
        "OfOnePerson", "TailWeight",
        "QuadricepsShareOfExcess", "LevelConcentricCoefficient", "LevelEccentricCoefficient",
        "LambdaVariance", "LambdaRhoCovariance", "RhoVariance",
    ];

    public static TheoryData<string> Names => [.. RawDoubles().Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Raw_double_says_its_unit(string name)
    {
        string simple = name[(name.LastIndexOf('.') + 1)..];
        Assert.True(
            Units.Concat(PlainNumbers).Any(ending => EndsInWord(simple, ending)),
            $"{name} is a raw double whose name says no unit");
    }

    [Fact]
    public void Every_plain_number_is_in_use()
    {
        string[] simple = [.. RawDoubles().Select(name => name[(name.LastIndexOf('.') + 1)..])];
        Assert.Equal([], PlainNumbers.Where(ending => !simple.Any(name => EndsInWord(name, ending))));
    }

    [Theory]
    [InlineData("speed")]
    [InlineData("power")]
    [InlineData("value")]
    [InlineData("UnknownUnits")]
    public void Name_without_a_unit_is_found(string name) =>
        Assert.DoesNotContain(Units.Concat(PlainNumbers), ending => EndsInWord(name, ending));

    private static bool EndsInWord(string name, string ending) =>
        name.EndsWith(ending, StringComparison.Ordinal) || name == char.ToLowerInvariant(ending[0]) + ending[1..];

    private static IEnumerable<string> RawDoubles()
    {
        foreach (Type type in typeof(Speed).Assembly.GetExportedTypes())
        {
            foreach (PropertyInfo property in type.GetProperties(Declared).Where(property => IsRaw(property.PropertyType)))
                yield return $"{type.Name}.{property.Name}";
            foreach (FieldInfo field in type.GetFields(Declared).Where(field => IsRaw(field.FieldType)))
                yield return $"{type.Name}.{field.Name}";
            foreach (MethodInfo method in type.GetMethods(Declared).Where(method => !method.IsSpecialName))
            {
                if (IsRaw(method.ReturnType))
                    yield return $"{type.Name}.{method.Name}";
                foreach (ParameterInfo parameter in Raw(method))
                    yield return $"{type.Name}.{method.Name}.{parameter.Name}";
            }

            foreach (ConstructorInfo constructor in type.GetConstructors())
            {
                foreach (ParameterInfo parameter in Raw(constructor))
                    yield return $"{type.Name}.{parameter.Name}";
            }
        }
    }

    private static IEnumerable<ParameterInfo> Raw(MethodBase method) =>
        method.GetParameters().Where(parameter => IsRaw(parameter.ParameterType));

    private static bool IsRaw(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(double?)
        || type == typeof(double[]) || type == typeof(ReadOnlySpan<double>) || type == typeof(Span<double>);
}
