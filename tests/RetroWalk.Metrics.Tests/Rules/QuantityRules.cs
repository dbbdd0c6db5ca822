using System.Reflection;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Tests.Quantities;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>Whatever is made from one number in a unit has a text, an order and a JSON form, and a class of tests that holds it
/// to them.</summary>
public sealed class QuantityRules
{
    private static readonly Type[] Promises =
        [typeof(IComparable<>), typeof(ISpanFormattable), typeof(IUtf8SpanFormattable), typeof(ISpanParsable<>)];

    /// <summary>A ground is no quantity: it has a name, and two of one factor are not the same.</summary>
    private static readonly Type[] Others = [typeof(Metrics.Models.Terrain)];

    private static IEnumerable<Type> Quantities => typeof(Speed).Assembly.GetExportedTypes()
        .Where(type => type.IsValueType && !Others.Contains(type))
        .Where(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static).Any(
            method =>
                method.Name.StartsWith("From", StringComparison.Ordinal)
                    && method.GetParameters() is [{ } only]
                    && only.ParameterType == typeof(double)));

    public static TheoryData<string> Names => [.. Quantities.Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Quantity_keeps_the_promises_of_all(string name)
    {
        Type[] interfaces = [
            .. Named(name).GetInterfaces().Select(type => type.IsGenericType ? type.GetGenericTypeDefinition() : type)];
        Assert.Equal([], Promises.Except(interfaces));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Quantity_names_its_own_JSON_converter(string name) =>
        Assert.Equal(
            typeof(QuantityJsonConverter<>).MakeGenericType(Named(name)),
            Named(name).GetCustomAttribute<JsonConverterAttribute>()?.ConverterType);

    [Fact]
    public void Every_quantity_has_a_class_of_tests() =>
        Assert.Equal(
            Quantities.Select(type => type.Name).Order(StringComparer.Ordinal),
            typeof(QuantityRules).Assembly.GetTypes()
                .Where(
                    type => type.BaseType is { IsGenericType: true } parent
                        && parent.GetGenericTypeDefinition() == typeof(QuantityContract<>))
                .Select(type => type.BaseType!.GetGenericArguments()[0].Name).Order(StringComparer.Ordinal));

    private static Type Named(string name) => Quantities.Single(type => type.Name == name);
}
