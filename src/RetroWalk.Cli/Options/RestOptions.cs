using System.CommandLine;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>The resting rate: a rule with the body measures that it needs, or a measured rate.</summary>
internal sealed class RestOptions
{
    private static readonly string[] RuleNames =
        ["standard", "mifflin-st-jeor", "harris-benedict", "henry", "cunningham", "katch-mcardle"];

    private static readonly string Rules = string.Join(", ", RuleNames);

    private readonly Option<Height> _height;

    private readonly Option<double> _age =
        TypedOption.Create("--age", "Age in years, for a personal resting rate.", "40", Quantities.ParseAge);

    private readonly Option<Sex> _sex =
        TypedOption.OfWords(
            "--sex", "Sex, for a personal resting rate.", ("female", Metrics.Sex.Female), ("male", Metrics.Sex.Male));

    private readonly Option<BodyMass> _fatFreeMass;

    private readonly Option<Func<RestOptions, ParseResult, RestingRate>?> _rule;

    private readonly UnitsOption _units;

    public RestOptions(UnitsOption units)
    {
        _units = units;
        _height = units.Create<Height>(
            "--height", "Height, for a personal resting rate and for models that need it.", "175cm|1.75m", "cm",
            "in");
        _fatFreeMass = units.Create<BodyMass>(
            "--fat-free-mass", "Fat-free mass, for the rules that ask for it.", "55kg", "kg", "lb");
        _rule = TypedOption.Create<Func<RestOptions, ParseResult, RestingRate>?>(
            "--resting-rate",
            $"Rule for the resting rate ({Rules}) or a measured rate; "
                + "without it mifflin-st-jeor with height, age and sex, else standard.",
            "NAME|1.1W/kg|3.2mL/kg/min", Rule, () => RuleNames);
    }

    public IReadOnlyList<Option> All => [_height, _age, _sex, _fatFreeMass, _rule];

    private Option[] Body => [_height, _age, _sex];

    public Height? Height(ParseResult parsed) => Given.Is(parsed, _height) ? parsed.GetValue(_height) : null;

    public Walker Walker(ParseResult parsed, BodyMass mass)
    {
        RestingRate rate = parsed.GetValue(_rule)?.Invoke(this, parsed) ?? WithoutRule(parsed);
        try
        {
            return new Walker(mass, rate);
        }
        catch (ArgumentOutOfRangeException)
        {
            ShownUnits units = _units.Read(parsed) ?? ShownUnits.Usual;
            throw new InputException(
                $"no resting rate exists for {units.Mass.Of(mass.Kilograms)} with what else is stated of the body: one of them "
                + "must be wrong");
        }
    }

    /// <summary>Whether the user stated a rate, a rule, or a measure of the body.</summary>
    public bool IsStated(ParseResult parsed) => Given.Is(parsed, _rule) || HasBody(parsed);

    private bool HasBody(ParseResult parsed) => Body.Any(option => Given.Is(parsed, option));

    // Only some of height, age and sex are an error: the default would ignore them silently.
    private RestingRate WithoutRule(ParseResult parsed)
    {
        if (!HasBody(parsed))
            return RestingRate.StandardMet;
        return FromBody(parsed, "belong together", RestingRate.MifflinStJeor);
    }

    private static Func<RestOptions, ParseResult, RestingRate> Rule(string text) => text.ToLowerInvariant() switch
    {
        "standard" => (_, _) => RestingRate.StandardMet,
        "mifflin-st-jeor" => ByBody(text, RestingRate.MifflinStJeor),
        "harris-benedict" => ByBody(text, RestingRate.HarrisBenedict1984),
        "henry" => ByBody(text, RestingRate.Henry2005),
        "cunningham" => (options, parsed) => options.FromFatFreeMass(parsed, text, RestingRate.Cunningham),
        "katch-mcardle" => (options, parsed) => options.FromFatFreeMass(parsed, text, RestingRate.KatchMcArdle),
        _ => Measured(text),
    };

    private static Func<RestOptions, ParseResult, RestingRate> Measured(string text)
    {
        if (text.Length == 0 || char.IsAsciiLetter(text[0]))
            throw new InputException(
                $"'{text}' is no known rule for the resting rate: {Rules}, or a measured rate such as 1.1W/kg");
        MetabolicPower power =
            OxygenUptake.TryParse(text, out OxygenUptake uptake) ? uptake.MetabolicPower
            : MetabolicPower.TryParse(text, out MetabolicPower stated) ? stated
            : MetabolicPower.None;
        if (!(power.WattsPerKilogram > 0))
            throw new InputException(
                $"'{text}' is no measured resting rate: one is greater than zero, and given in W/kg or mL/kg/min");
        power = Bounds.Within(text, power, Bounds.HighestRest);
        return (_, _) => RestingRate.Measured(power);
    }

    private static Func<RestOptions, ParseResult, RestingRate> ByBody(string rule, Func<Height, double, Sex, RestingRate> make) =>
        (options, parsed) => options.FromBody(parsed, $"are needed by {rule}", make);

    private RestingRate FromBody(ParseResult parsed, string need, Func<Height, double, Sex, RestingRate> make)
    {
        Given.RequireAll(parsed, Body, need);
        return make(parsed.GetValue(_height), parsed.GetValue(_age), parsed.GetValue(_sex));
    }

    private RestingRate FromFatFreeMass(ParseResult parsed, string rule, Func<BodyMass, RestingRate> make)
    {
        Given.RequireAll(parsed, [_fatFreeMass], $"is needed by {rule}");
        return make(parsed.GetValue(_fatFreeMass));
    }
}
