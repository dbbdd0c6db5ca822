using System.Reflection;

namespace RetroWalk.Metrics.Json;

/// <summary>Writes and reads the types of this library that name it, in any call of System.Text.Json.</summary>
/// <remarks>
/// <para>What describes a person or a walk is read back to the same bits; a member that is missing, unknown or there twice is
/// refused. Results are written as plain numbers and never read. Names are in camel case, whatever the options say.</para>
/// <para>On a property of type <see cref="double"/> it writes digits that are always read back to the same bits, and
/// <c>null</c> for NaN. Nothing has to be registered, and only attributes are looked up by reflection: it works in apps that are
/// trimmed or compiled ahead of time.</para>
/// </remarks>
public sealed class RetroWalkJsonConverter : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert == typeof(double) || typeToConvert == typeof(double?) || FormOf(typeToConvert) is not null;
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (typeToConvert == typeof(double))
            return new ExactNumberJson();
        if (typeToConvert == typeof(double?))
            return new ExactNumberOrNullJson();
        JsonConverter? form = FormOf(typeToConvert)?.CreateForm();
        return form is JsonConverterFactory family ? family.CreateConverter(typeToConvert, options) : form;
    }

    private static JsonFormAttribute? FormOf(Type type) => type.GetCustomAttribute<JsonFormAttribute>();
}
