using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>The query of the address: what the visitor states, in the words of the tool's options, and what a view keeps
/// there.</summary>
/// <param name="Walk">The stated walk; of the example what is not stated.</param>
/// <param name="Runs">What prices runs.</param>
/// <param name="Units">The units that the visitor chose; null for those of where the visitor lives.</param>
/// <param name="Others">Everything else, by name: the view, and what the views keep.</param>
/// <param name="Refusals">Why entries were left out, one for each that cannot be read; <see cref="Refusal.Of"/> has the
/// sentences.</param>
public sealed record Address(
    WalkState Walk, RunChoice Runs, UnitSystem? Units, IReadOnlyDictionary<string, string> Others,
    IReadOnlyList<Exception> Refusals)
{
    /// <summary>Reads the query of an address.</summary>
    public static Address Parse(string uri)
    {
        WalkState walk = WalkState.Example;
        RunChoice runs = RunChoice.None;
        string? runsFrom = null; // read last: it needs the model
        UnitSystem? units = null;
        Dictionary<string, string> others = new(StringComparer.Ordinal);
        List<Exception> refusals = [];
        foreach ((string name, string value) in Entries(uri))
        {
            try
            {
                if (name == "units")
                    units = UnitsOf(value);
                else if (name == RunChoice.ModelName)
                    runs = runs.By(value);
                else if (name == RunChoice.AboveName)
                    runsFrom = value;
                else if (With(walk, name, value) is WalkState stated)
                    walk = stated;
                else
                    others[name] = value;
            }
            catch (FormatException exception)
            {
                refusals.Add(exception);
            }
        }

        try
        {
            _ = walk.Walker;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            refusals.Add(exception);
            walk = walk with { Height = null, AgeYears = null, Sex = null };
        }

        try
        {
            runs = runs.FromTyped(runsFrom ?? "", "");
        }
        catch (FormatException exception)
        {
            refusals.Add(exception);
        }

        return new(walk, runs, units, others, refusals);
    }

    /// <summary>The query, empty or with its question mark.</summary>
    public string ToQuery(UnitSystem unitsOfTexts)
    {
        List<(string Name, string Value)> entries = [];
        if (Others.TryGetValue("view", out string? view))
            entries.Add(("view", view));
        entries.AddRange(StatedBy(Walk, unitsOfTexts));
        entries.AddRange(Runs.Stated(unitsOfTexts));
        if (Units is UnitSystem units)
            entries.Add(("units", units == UnitSystem.Customary ? "us" : "si"));
        entries.AddRange(Others.Where(other => other.Key != "view").OrderBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => (other.Key, other.Value)));
        return entries.Count == 0
            ? ""
            : "?" + string.Join('&', entries.Select(entry => $"{Escape(entry.Name)}={Escape(entry.Value)}"));
    }

    /// <summary>What a walk states, in the words and order of the tool's options; conditions only where there are some.</summary>
    public static IEnumerable<(string Name, string Value)> StatedBy(WalkState walk, UnitSystem units)
    {
        yield return ("mass", QuantityText.Of(walk.Mass, units));
        yield return ("speed", QuantityText.Of(walk.Speed, units));
        yield return ("grade", QuantityText.Of(walk.Grade));
        yield return ("duration", QuantityText.Of(walk.Duration));
        if (walk.Height is Height height)
            yield return ("height", QuantityText.Of(height));
        if (walk.AgeYears is double years)
            yield return ("age", QuantityText.Number(years));
        if (walk.Sex is Sex sex)
            yield return ("sex", sex == Sex.Female ? "female" : "male");
        if (walk.PracticeBouts > 0)
            yield return ("practice-bouts", QuantityText.Number(walk.PracticeBouts));
        if (walk.Handrail != Handrail.None)
            yield return ("handrail", NameOf(walk.Handrail));
        if (walk.Load != CarriedLoad.None)
            yield return ("load", QuantityText.Of(walk.Load, units));
    }

    /// <summary>The tool's word for a way to hold the handrail.</summary>
    public static string NameOf(Handrail handrail) => handrail switch
    {
        Handrail.RestingHands => "resting",
        Handrail.Gripping => "gripping",
        Handrail.LeaningBack => "leaning-back",
        _ => "none",
    };

    private static WalkState? With(WalkState walk, string name, string value) => name switch
    {
        "mass" => walk with { Mass = Typed.Quantity<BodyMass>(value, "") },
        "speed" => walk with { Speed = Typed.Speed(value, "") },
        "grade" => walk with { Grade = Typed.Grade(value, "") },
        "duration" => walk with { Duration = Typed.Duration(value) },
        "height" => walk with { Height = Typed.Quantity<Height>(value, "") },
        "age" => walk with { AgeYears = Typed.AgeYears(value) },
        "sex" => walk with { Sex = SexOf(value) },
        "practice-bouts" => walk with { PracticeBouts = Typed.Bouts(value) },
        "handrail" => walk with { Handrail = HandrailOf(value) },
        "load" => walk with { Load = Typed.Quantity<CarriedLoad>(value, "") },
        _ => null,
    };

    private static UnitSystem UnitsOf(string text) => text switch
    {
        "us" => UnitSystem.Customary,
        "si" => UnitSystem.Metric,
        _ => throw new Refusal("refused.units", text),
    };

    private static Sex SexOf(string text) => text switch
    {
        "female" => Sex.Female,
        "male" => Sex.Male,
        _ => throw new Refusal("refused.sex", text),
    };

    private static Handrail HandrailOf(string text) => text switch
    {
        "none" => Handrail.None,
        "resting" => Handrail.RestingHands,
        "gripping" => Handrail.Gripping,
        "leaning-back" => Handrail.LeaningBack,
        _ => throw new Refusal("refused.handrail", text),
    };

    private static IEnumerable<(string Name, string Value)> Entries(string uri)
    {
        string query = new Uri(uri).Query.TrimStart('?');
        foreach (string entry in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int sign = entry.IndexOf('=', StringComparison.Ordinal);
            yield return sign < 0 ? (Unescape(entry), "") : (Unescape(entry[..sign]), Unescape(entry[(sign + 1)..]));
        }
    }

    // A slash and a comma need no escape in a query, and an address that can be read is easier to trust.
    private static string Escape(string text) =>
        Uri.EscapeDataString(text).Replace("%2F", "/", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal);

    private static string Unescape(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
