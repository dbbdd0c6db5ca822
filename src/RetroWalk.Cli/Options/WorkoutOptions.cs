using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>A workout and its person, and what it is to take.</summary>
internal sealed class WorkoutOptions
{
    private readonly Argument<string> _workout = new("WORKOUT")
    {
        Description = "Blocks in rounds, as in \"4x(3min backward 1m/s 5%, 3min forward 1.34m/s)\", or a file that holds "
            + "them; '-' for standard input. A block may be a run, as in 10min run 9km/h. ? stands for what is to be found: "
            + "rounds (?x), a time (? backward) or a grade (?%).",
        HelpName = "TEXT|FILE",
    };

    private readonly Option<Energy> _energy = TypedOption.Create(
        "--energy", "What the workout with a ? is to take.", "250kcal|1000kJ",
        text => Bounds.Within(text, Quantities.Parse<Energy>(text), Bounds.MostEnergy));

    private readonly Option<string?> _other = new("--as-much-as")
    {
        Description = "Another workout, as in \"30min forward 1.34m/s\", or its file: the workout with a ? is to take as much.",
        HelpName = "TEXT|FILE",
    };

    private readonly Option<WorkoutMeasure> _measure = TypedOption.OfWords(
        "--by", "Which energy is to be met; gross unless given.",
        ("gross", WorkoutMeasure.Gross), ("active", WorkoutMeasure.Active), ("quadriceps", WorkoutMeasure.Quadriceps));

    private readonly WalkOptions _walk = new();

    private readonly PricingOptions _pricing;

    public WorkoutOptions() => _pricing = new(_walk);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_workout);
        _walk.AddWalkerTo(command);
        _pricing.AddTo(command);
        command.Options.Add(_energy);
        command.Options.Add(_other);
        command.Options.Add(_measure);
    }

    public WorkoutAnswer Answer(ParseResult parsed, Terminal terminal)
    {
        WorkoutSource source = WorkoutSource.Read(parsed.GetValue(_workout)!, terminal);
        MassByDate mass = new(_walk.ReadMass(parsed), null, null);
        return WorkoutAnswer.Of(source, ReadTarget(parsed, terminal), _pricing.Read(parsed, mass).At(mass.Stated!.Value));
    }

    /// <summary>The units of <c>--units</c>, else the usual ones.</summary>
    public ShownUnits ReadUnits(ParseResult parsed) => _walk.ReadUnits(parsed) ?? ShownUnits.Usual;

    private WorkoutTarget? ReadTarget(ParseResult parsed, Terminal terminal)
    {
        Energy? stated = Given.Is(parsed, _energy) ? parsed.GetValue(_energy) : null;
        if (stated <= Energy.Zero)
            throw new InputException("--energy must be above zero");
        string? other = parsed.GetValue(_other);
        if (stated is not null && other is not null)
            throw new InputException("--energy and --as-much-as exclude each other");
        if (other == InputFile.StandardStream && parsed.GetValue(_workout) == InputFile.StandardStream)
            throw new InputException("--as-much-as needs a text or the name of a file: standard input is for the workout");
        if (stated is null && other is null)
        {
            return Given.Is(parsed, _measure)
                ? throw new InputException("--by goes with --energy or --as-much-as")
                : null;
        }

        return new(
            parsed.GetValue(_measure), stated,
            other is null ? null : WorkoutSource.Read(other, terminal).Parse(), ReadUnits(parsed));
    }
}
