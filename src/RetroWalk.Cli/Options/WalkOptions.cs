using System.CommandLine;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Options;

/// <summary>The options that state a walk: person, speed, grade, duration, load, terrain and conditions.</summary>
internal sealed class WalkOptions
{
    private readonly UnitsOption _units = new();

    private readonly Option<BodyMass> _mass;

    private readonly Option<Speed> _speed;

    private readonly Option<Grade> _grade =
        TypedOption.Create(
            "--grade", "Grade, positive uphill whichever way the person faces; level unless given.", "5%|3deg|0.05",
            Quantities.ParseGrade, shortName: "-g");

    private readonly Option<TimeSpan> _duration =
        TypedOption.Create(
            "--duration", "How long.", "30min|1h30min|0:30:00", Quantities.ParseDuration, shortName: "-t");

    private readonly Option<CarriedLoad> _load;

    private readonly Option<Terrain> _terrain =
        TypedOption.Create(
            "--terrain", "Ground, for the models that know one; a treadmill unless given.", "loose-sand|1.2",
            Quantities.Parse<Terrain>);

    private readonly RestOptions _rest;

    private readonly ConditionOptions _conditions = new();

    public WalkOptions()
    {
        _mass = _units.Create<BodyMass>("--mass", "Body mass.", "70kg|154lb", "kg", "lb", "-m");
        _speed = _units.Create<Speed>(
            "--speed", "Speed of travel.", "1.34m/s|4.8km/h|3mph|12min/km", "km/h", "mph", "-s");
        _load = _units.Create<CarriedLoad>(
            "--load", "Carried load, for the models that know one.", "20kg|45lb", "kg", "lb");
        _rest = new(_units);
    }

    /// <summary>The option that gives a unit to numbers without one.</summary>
    public UnitsOption Units => _units;

    private IEnumerable<Option> All => [.. Stating, _units.Option, .. _conditions.All];

    /// <summary>Those that state a walk or its person.</summary>
    private IEnumerable<Option> Stating => [_mass, _speed, _grade, _duration, _load, _terrain, .. _rest.All];

    public void AddTo(Command command)
    {
        foreach (Option option in All)
            command.Options.Add(option);
    }

    /// <summary>The options of a walk without conditions, which only the library's own models know.</summary>
    public void AddUnconditionalTo(Command command)
    {
        foreach (Option option in All.Except(_conditions.All))
            command.Options.Add(option);
    }

    /// <summary>The options of a walk without load and terrain, which the library's own models do not know.</summary>
    public void AddPlainTo(Command command)
    {
        AddWalkerAndDurationTo(command);
        command.Options.Add(_speed);
        command.Options.Add(_grade);
    }

    /// <summary>The options of the person and the conditions; a recorded session says the rest.</summary>
    public void AddWalkerTo(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[_mass, .. _rest.All, _units.Option, .. _conditions.All])
            command.Options.Add(option);
    }

    /// <summary>The options of load and ground, for a session or a plan.</summary>
    public void AddLoadTo(Command command)
    {
        command.Options.Add(_load);
        command.Options.Add(_terrain);
    }

    /// <summary>The person at a body mass, load, ground and conditions of a recorded walk; its speeds and grades are those of the
    /// recording.</summary>
    public StatedWalk ReadRecorded(ParseResult parsed, BodyMass mass) =>
        new(WalkerAt(parsed, mass), default, default, TimeSpan.Zero)
        {
            Height = _rest.Height(parsed),
            RestIsStated = _rest.IsStated(parsed),
            Load = parsed.GetValue(_load),
            Terrain = parsed.GetValue(_terrain),
            Conditions = ReadConditions(parsed),
        };

    /// <summary>Height, load and ground, for a model of walking forward.</summary>
    public ModelInputs ReadForwardInputs(ParseResult parsed) => new()
    {
        Height = _rest.Height(parsed),
        Load = parsed.GetValue(_load),
        Terrain = parsed.GetValue(_terrain),
    };

    public bool HasMass(ParseResult parsed) => Given.Is(parsed, _mass);

    public BodyMass ReadMass(ParseResult parsed)
    {
        Given.RequireAll(parsed, [_mass], "is needed");
        return parsed.GetValue(_mass);
    }

    /// <summary>The person at a body mass.</summary>
    private Walker WalkerAt(ParseResult parsed, BodyMass mass) => _rest.Walker(parsed, mass);

    /// <summary>The options of the person, the conditions and the duration, for a plan over speeds and grades.</summary>
    public void AddWalkerAndDurationTo(Command command)
    {
        AddWalkerTo(command);
        command.Options.Add(_duration);
    }

    public Walker ReadWalker(ParseResult parsed) => WalkerAt(parsed, ReadMass(parsed));

    public WalkConditions ReadConditions(ParseResult parsed) => _conditions.Read(parsed);

    /// <summary>The person, duration, load, ground and conditions of a plan over speeds and grades.</summary>
    public StatedWalk ReadForPlan(ParseResult parsed)
    {
        Given.RequireAll(parsed, [_mass, _duration], "are both needed");
        return ReadRecorded(parsed, ReadMass(parsed)) with { Duration = parsed.GetValue(_duration) };
    }

    /// <summary>The stated walk, or an example if none of these options is given.</summary>
    public StatedWalk ReadOrExample(ParseResult parsed) =>
        Stating.Concat(_conditions.Stating).Any(option => Given.Is(parsed, option))
            ? Read(parsed)
            : StatedWalk.Example with { Units = ReadUnits(parsed) };

    public StatedWalk Read(ParseResult parsed)
    {
        Given.RequireAll(parsed, [_mass, _speed, _duration], "are all needed");
        Walker walker = _rest.Walker(parsed, parsed.GetValue(_mass));
        return new StatedWalk(walker, parsed.GetValue(_speed), parsed.GetValue(_grade), parsed.GetValue(_duration))
        {
            Height = _rest.Height(parsed),
            RestIsStated = _rest.IsStated(parsed),
            Load = parsed.GetValue(_load),
            Terrain = parsed.GetValue(_terrain),
            Conditions = _conditions.Read(parsed),
            Units = ReadUnits(parsed),
            TypedUnits = ReadTypedUnits(parsed),
        };
    }

    /// <summary>The units of <c>--units</c>; null where it is not given.</summary>
    public ShownUnits? ReadUnits(ParseResult parsed) => _units.Read(parsed);

    /// <summary>The units in which the options were typed.</summary>
    public ShownUnits ReadTypedUnits(ParseResult parsed)
    {
        return ShownUnits.Typed(TextOf(_mass), TextOf(_speed), TextOf(_grade));

        string? TextOf(Option option) =>
            parsed.GetResult(option) is { Implicit: false, Tokens: [var token, ..] } ? token.Value : null;
    }
}
