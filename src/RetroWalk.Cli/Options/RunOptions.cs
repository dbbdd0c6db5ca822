using System.CommandLine;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Options;

/// <summary>The options that say which samples are runs and what prices them.</summary>
internal sealed class RunOptions(UnitsOption units)
{
    public const string ModelName = "--run-model";

    private readonly Option<ModelEntry?> _model = TypedOption.Create<ModelEntry?>(
        ModelName, "Price forward samples from --run-above on as runs, by this model; without it nothing is a run.",
        string.Join('|', Models.Select(model => model.Card.Name)), Find);

    private readonly Option<Speed> _above = units.Create<Speed>(
        "--run-above",
        "From this speed on a sample is a run; 2 m/s (4.47 mph) unless given. Below the slowest measured run it is extrapolated.",
        "2m/s|7.5km/h|4.5mph", "km/h", "mph");

    private static IEnumerable<ModelEntry> Models => WalkingModels.All.Where(model => model.Card.Gait == Gait.Running);

    /// <summary>A name for the examples of the help.</summary>
    public static string Example => Models.Last().Card.Name;

    public void AddTo(Command command)
    {
        command.Options.Add(_model);
        command.Options.Add(_above);
    }

    public bool IsGiven(ParseResult parsed) => Given.Is(parsed, _model) || Given.Is(parsed, _above);

    public SessionRules Read(ParseResult parsed)
    {
        if (parsed.GetValue(_model) is not ModelEntry model)
        {
            return Given.Is(parsed, _above)
                ? throw new InputException("--run-above goes with --run-model")
                : SessionRules.Default;
        }

        SessionRules rules = new() { RunningModel = model.For(ModelInputs.None) };
        if (!Given.Is(parsed, _above))
            return rules;
        Speed above = parsed.GetValue(_above);
        if (above < SessionRules.SlowestRun || above > model.Card.Supported.HighestSpeed)
        {
            ShownUnit unit = (units.Read(parsed) ?? ShownUnits.Usual).Speed;
            string range = unit.Range(
                SessionRules.SlowestRun.MetersPerSecond, model.Card.Supported.HighestSpeed.MetersPerSecond);
            throw new InputException($"--run-above must be from {range}, where {model.Card.Name} can price runs");
        }

        return rules with { RunsFrom = above };
    }

    private static ModelEntry Find(string name)
    {
        string names = Listing.Of([.. Models.Select(model => model.Card.Name)], "or");
        ModelEntry entry = WalkingModels.Find(name)
            ?? throw new InputException($"'{name}' is not a known model: runs are priced by {names}");
        return entry.Card.Gait == Gait.Running
            ? entry
            : throw new InputException($"{entry.Card.Name} prices walking: runs are priced by {names}");
    }
}
