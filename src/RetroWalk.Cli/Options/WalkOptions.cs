using System.CommandLine;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Options;

/// <summary>The options that state a walk: person, speed, grade, duration, load, terrain and conditions.</summary>
internal sealed class WalkOptions
{
    private readonly Option<BodyMass> _mass =
        TypedOption.Create("--mass", "Body mass.", "70kg|154lb", Quantities.Parse<BodyMass>, shortName: "-m");

    private readonly Option<Speed> _speed =
        TypedOption.Create(
            "--speed", "Speed of travel.", "1.34m/s|4.8km/h|3mph|12min/km", Quantities.Parse<Speed>, shortName: "-s");

    private readonly Option<Grade> _grade =
        TypedOption.Create(
            "--grade", "Grade, positive uphill whichever way the person faces; level unless given.", "5%|3deg|0.05",
            Quantities.ParseGrade, shortName: "-g");

    private readonly Option<TimeSpan> _duration =
        TypedOption.Create(
            "--duration", "How long.", "30min|1h30min|0:30:00", Quantities.ParseDuration, shortName: "-t");

    private readonly Option<CarriedLoad> _load =
        TypedOption.Create("--load", "Carried load, for the models that know one.", "20kg|45lb", Quantities.Parse<CarriedLoad>);

    private readonly Option<Terrain> _terrain =
        TypedOption.Create(
            "--terrain", "Ground, for the models that know one; a treadmill unless given.", "loose-sand|1.2",
            Quantities.Parse<Terrain>);

    private readonly RestOptions _rest = new();

    private readonly ConditionOptions _conditions = new();

    private IEnumerable<Option> All => [_mass, _speed, _grade, _duration, _load, _terrain, .. _rest.All, .. _conditions.All];

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
        foreach (Option option in (ReadOnlySpan<Option>)[_mass, .. _rest.All, .. _conditions.All])
            command.Options.Add(option);
    }

    /// <summary>The options of the person, the conditions and the duration, for a plan over speeds and grades.</summary>
    public void AddWalkerAndDurationTo(Command command)
    {
        AddWalkerTo(command);
        command.Options.Add(_duration);
    }

    public Walker ReadWalker(ParseResult parsed)
    {
        Given.RequireAll(parsed, [_mass], "is needed");
        return _rest.Walker(parsed, parsed.GetValue(_mass));
    }

    public WalkConditions ReadConditions(ParseResult parsed) => _conditions.Read(parsed);

    public (Walker Walker, TimeSpan Duration) ReadWalkerAndDuration(ParseResult parsed)
    {
        Given.RequireAll(parsed, [_mass, _duration], "are both needed");
        return (ReadWalker(parsed), parsed.GetValue(_duration));
    }

    /// <summary>The stated walk, or an example if none of these options is given.</summary>
    public StatedWalk ReadOrExample(ParseResult parsed) =>
        All.Except(_conditions.All).Concat(_conditions.Stating).Any(option => Given.Is(parsed, option)) ? Read(parsed) : StatedWalk.Example;

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
        };
    }
}
