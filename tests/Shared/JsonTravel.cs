using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RetroWalk.Tests;

/// <summary>What becomes of the public values of an assembly in a bare call of System.Text.Json.</summary>
internal static class JsonTravel
{
    /// <summary>Structs, enums and classes that hold values; not converters, and not what cannot be made.</summary>
    public static IEnumerable<Type> ValuesOf(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !type.IsInterface && !type.IsAbstract && !type.IsAssignableTo(typeof(JsonConverter)));

    /// <summary>Types of which no example travels, and which reading does not refuse: what they hold is lost without a
    /// word.</summary>
    /// <param name="values">The types.</param>
    /// <param name="travellers">An example of each type that travels.</param>
    public static IEnumerable<string> Lost(IEnumerable<Type> values, IReadOnlyCollection<object> travellers) => values
        .Where(type => !type.IsEnum && !travellers.Any(value => value.GetType() == type))
        .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(TimeSpan)) : type)
        .Where(type => RefusalOf(type) is null).Select(type => type.Name);

    /// <summary>Why reading refuses whatever text there is, in words; null if it depends on the text.</summary>
    public static string? RefusalOf(Type type) => Record.Exception(() => JsonSerializer.Deserialize("{}", type)) switch
    {
        JsonException refusal when refusal.Message.Contains("is not read from JSON", StringComparison.Ordinal) => refusal.Message,
        NotSupportedException or InvalidOperationException => "the framework cannot make one",
        _ => null,
    };

    /// <summary>Writes a value, reads it back, and holds it against what was written, bit for bit.</summary>
    public static void AssertComesBack(object value)
    {
        Type type = value.GetType();
        string json = JsonSerializer.Serialize(value, type);
        object? back = JsonSerializer.Deserialize(json, type);
        Assert.True(HasSameBits(value, back), $"{type.Name} {json} comes back as {JsonSerializer.Serialize(back, type)}");
    }

    /// <summary>Doubles that travel through the framework's own converter, which writes 2⁻²⁵ as the text of another number.</summary>
    public static IEnumerable<string> InexactNumbers(IEnumerable<object> travellers) =>
        from type in travellers.Select(value => value.GetType()).Distinct()
        where type.GetCustomAttribute<JsonConverterAttribute>() is null
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.PropertyType == typeof(double) || property.PropertyType == typeof(double?)
        where property.SetMethod is not null && property.GetCustomAttribute<JsonConverterAttribute>() is null
        select $"{type.Name}.{property.Name}";

    private static bool HasSameBits(object? one, object? other)
    {
        if (one is null || other is null || one.GetType() != other.GetType())
            return one is null && other is null;
        if (one is double number)
            return BitConverter.DoubleToInt64Bits(number) == BitConverter.DoubleToInt64Bits((double)other);
        if (one is string || one.GetType().IsPrimitive || one is Enum)
            return one.Equals(other);
        if (one is Array array)
            return HaveSameBits(array, (Array)other);
        return FieldsOf(one.GetType()).All(field => HasSameBits(field.GetValue(one), field.GetValue(other)));
    }

    private static bool HaveSameBits(IEnumerable one, IEnumerable other) =>
        one.Cast<object?>().Count() == other.Cast<object?>().Count()
        && one.Cast<object?>().Zip(other.Cast<object?>()).All(pair => HasSameBits(pair.First, pair.Second));

    private static IEnumerable<FieldInfo> FieldsOf(Type? type) => type is null
        ? []
        : type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Concat(FieldsOf(type.BaseType));
}
