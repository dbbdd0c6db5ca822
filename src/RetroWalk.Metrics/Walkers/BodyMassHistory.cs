using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>A person's body mass by date: each weighing holds until the next.</summary>
/// <remarks>Its text, which is also its JSON, is <c>2026-01-05 80 kg, 2026-03-01 78.4 kg</c>. Two histories are equal if their
/// weighings are. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(TextJsonConverter<BodyMassHistory>))]
public sealed record BodyMassHistory : IParsable<BodyMassHistory>
{
    private const string DateFormat = "yyyy-MM-dd";

    private BodyMassHistory(KeyValuePair<DateOnly, BodyMass>[] weighings) =>
        Weighings = new EqualList<KeyValuePair<DateOnly, BodyMass>>(weighings);

    /// <summary>No weighing.</summary>
    public static BodyMassHistory Empty { get; } = new([]);

    /// <summary>The weighings, by date.</summary>
    public IReadOnlyList<KeyValuePair<DateOnly, BodyMass>> Weighings { get; }

    /// <summary>The history with one more weighing, in place of another one of that date.</summary>
    /// <param name="date">The first day on which the mass holds.</param>
    /// <param name="mass">Body mass, without load.</param>
    /// <exception cref="ArgumentException">No mass (<c>default</c>).</exception>
    public BodyMassHistory With(DateOnly date, BodyMass mass)
    {
        if (mass == default)
            throw new ArgumentException(
                "mass is default(BodyMass), which is none: make it with BodyMass.FromKilograms.", nameof(mass));
        return new([
            .. Weighings.Where(weighing => weighing.Key < date), new(date, mass),
            .. Weighings.Where(weighing => weighing.Key > date)]);
    }

    /// <summary>The mass on a day: that of the last weighing up to it; null before the first one.</summary>
    /// <param name="date">The day.</param>
    public BodyMass? On(DateOnly date)
    {
        int low = 0;
        int high = Weighings.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = Weighings[middle].Key <= date ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : Weighings[low - 1].Value;
    }

    /// <summary>Reads weighings, each a date and a mass, in any order, with commas between them.</summary>
    /// <param name="s">The text; empty for no weighing.</param>
    /// <param name="provider">Ignored: a text reads alike in every culture.</param>
    /// <exception cref="ArgumentNullException">No text.</exception>
    /// <exception cref="FormatException">No weighings, or two of one date; the message says why.</exception>
    public static BodyMassHistory Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryRead(s, out BodyMassHistory? history, out string? fault) ? history : throw new FormatException(fault);
    }

    /// <inheritdoc/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out BodyMassHistory result)
    {
        result = null;
        return s is not null && TryRead(s, out result, out _);
    }

    /// <summary>The text that reads back as the same history; the same in every culture.</summary>
    public override string ToString() =>
        string.Join(", ", Weighings.Select(
            weighing => $"{weighing.Key.ToString(DateFormat, CultureInfo.InvariantCulture)} {weighing.Value.ToString("R")}"));

    private static bool TryRead(
        string text, [NotNullWhen(true)] out BodyMassHistory? history, [NotNullWhen(false)] out string? fault)
    {
        history = null;
        SortedDictionary<DateOnly, BodyMass> weighings = [];
        foreach (string part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            int blank = part.IndexOf(' ', StringComparison.Ordinal);
            if (blank < 0
                || !DateOnly.TryParseExact(
                    part.AsSpan(0, blank), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
                || !BodyMass.TryParse(part[blank..], out BodyMass mass))
            {
                fault = $"{QuantityFaults.Quoted(part)} is no weighing: it is a date and a mass, as in 2026-01-05 80 kg";
                return false;
            }

            if (!weighings.TryAdd(date, mass))
            {
                fault = $"{QuantityFaults.Quoted(part)} is the second weighing of its date";
                return false;
            }
        }

        history = new([.. weighings]);
        fault = null;
        return true;
    }
}
