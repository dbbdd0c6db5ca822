using System.Globalization;
using System.Text.RegularExpressions;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Wording;

/// <summary>The units in which speeds, masses and lengths are shown. Energies, powers and what is per kilogram have one unit
/// each.</summary>
internal sealed partial record ShownUnits
{
    private static readonly double Mile = Metrics.Speed.FromMilesPerHour(1).MetersPerSecond * 3600; // in metres

    private static readonly ShownUnit KilometersPerHour = new("km/h", Metrics.Speed.FromKilometersPerHour(1).MetersPerSecond);
    private static readonly ShownUnit MilesPerHour = new("mph", Metrics.Speed.FromMilesPerHour(1).MetersPerSecond);
    private static readonly ShownUnit Pounds = new("lb", BodyMass.FromPounds(1).Kilograms);

    /// <summary>Those of the library, where no other are stated.</summary>
    public static ShownUnits Usual { get; } = new();

    public ShownUnit Speed { get; private init; } = new("m/s", 1);

    public ShownUnit Mass { get; private init; } = new("kg", 1);

    /// <summary>Of a way.</summary>
    public ShownUnit Distance { get; private init; } = new("m", 1);

    /// <summary>Of a climb and an altitude.</summary>
    public ShownUnit Climb { get; private init; } = new("m", 1);

    /// <summary>Whether grades are shown as angles and not in percent.</summary>
    public bool GradeIsAngle { get; private init; }

    public static ShownUnits Of(UnitSystem system) => system == UnitSystem.Imperial
        ? new()
        {
            Speed = MilesPerHour,
            Mass = Pounds,
            Distance = new("mi", Mile, 2),
            Climb = new("ft", Mile / 5280),
        }
        : new() { Speed = KilometersPerHour, Distance = new("km", 1000, 2) };

    /// <summary>The units that the user typed with the options; the usual ones for what was not typed.</summary>
    public static ShownUnits Typed(string? mass, string? speed, string? grade) => new()
    {
        Mass = Holds(mass, "lb") ? Pounds : Usual.Mass,
        Speed = Holds(speed, "mph") || Holds(speed, "/mi") ? MilesPerHour
            : Holds(speed, "km") ? KilometersPerHour
            : Usual.Speed,
        GradeIsAngle = Holds(grade, "deg") || Holds(grade, "°"),
    };

    public double GradeOf(Grade grade) => GradeIsAngle ? grade.Degrees : grade.Percent;

    public string TextOf(Grade grade) => GradeIsAngle
        ? $"{NumberText.Short(grade.Degrees)}°"
        : $"{NumberText.Short(grade.Percent)} %";

    /// <summary>A sentence of the library, whose speeds are in m/s and masses in kg, with both in the units of this.</summary>
    public string Of(string sentence)
    {
        string withSpeeds = Replaced(sentence, SpeedInSentence(), Speed, Usual.Speed);
        return Replaced(withSpeeds, MassInSentence(), Mass, Usual.Mass);
    }

    private static string Replaced(string sentence, Regex quantity, ShownUnit unit, ShownUnit usual) => unit == usual
        ? sentence
        : quantity.Replace(sentence, found => unit.Of(double.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture)));

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?) ?m/s\b", RegexOptions.CultureInvariant)]
    private static partial Regex SpeedInSentence();

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)?(?:E[+-]?[0-9]+)?) ?kg\b", RegexOptions.CultureInvariant)]
    private static partial Regex MassInSentence();

    private static bool Holds(string? text, string unit) => text?.Contains(unit, StringComparison.OrdinalIgnoreCase) == true;
}
