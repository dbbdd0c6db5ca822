using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Options;

/// <summary>The option <c>--units</c>, and options whose numbers it gives a unit.</summary>
internal sealed class UnitsOption
{
    private readonly Option<UnitSystem> _system = TypedOption.OfWords(
        "--units", "Units of numbers without one (kg, km/h and cm, or lb, mph and inches), and of what is shown.",
        ("metric", UnitSystem.Metric), ("imperial", UnitSystem.Imperial));

    public Option Option => _system;

    /// <summary>The stated units; null where none are stated.</summary>
    public ShownUnits? Read(ParseResult parsed) =>
        Given.Is(parsed, _system) ? ShownUnits.Of(parsed.GetValue(_system)) : null;

    /// <summary>An option for a quantity. A number without a unit has that of the stated system.</summary>
    /// <param name="name">The name, as <c>--mass</c>.</param>
    /// <param name="description">A sentence for the help.</param>
    /// <param name="valueName">Examples of values, for the help.</param>
    /// <param name="metric">The metric unit.</param>
    /// <param name="imperial">The imperial unit.</param>
    /// <param name="shortName">One letter for the same; null for none.</param>
    public Option<T> Create<T>(
        string name, string description, string valueName, string metric, string imperial, string? shortName = null)
        where T : struct, ISpanParsable<T>
    {
        return TypedOption.Create(name, description, valueName, Parsed, shortName: shortName);

        T Parsed(string text, SymbolResult result)
        {
            bool isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
            if (!isNumber || result.GetResult(_system) is not { Implicit: false, Tokens: [var system, ..] })
                return Quantities.Parse<T>(text);
            if (string.Equals(system.Value, nameof(UnitSystem.Metric), StringComparison.OrdinalIgnoreCase))
                return Quantities.Parse<T>(text + metric);
            if (string.Equals(system.Value, nameof(UnitSystem.Imperial), StringComparison.OrdinalIgnoreCase))
                return Quantities.Parse<T>(text + imperial);
            return default; // --units itself is refused
        }
    }
}
