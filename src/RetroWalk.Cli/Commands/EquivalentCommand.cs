using System.CommandLine;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk equivalent</c>: walks in the other direction at the same cost.</summary>
internal static class EquivalentCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<WalkingDirection> direction = DirectionOption.Create("Which way the stated walk goes.", isRequired: true);
        Option<MetabolicEquivalent> intensity = TypedOption.Create(
            "--met", "Find the speed that has this intensity, in both directions, too.", "5", ParseMet);
        WalkOptions walkOptions = new();
        RunOptions runs = new(walkOptions.Units);
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "equivalent", "Which walk the other way costs the same.",
            "equivalent -d forward -m 70kg -s 5km/h -t 30min", "equivalent -d backward -m 70kg -s 1m/s -g 10% -t 30min --met 5")
        {
            direction, intensity,
        };
        result.AddTo(command);
        walkOptions.AddPlainTo(command);
        runs.AddTo(command);
        command.SetAction(parsed =>
        {
            MetabolicEquivalent? wanted = Given.Is(parsed, intensity) ? parsed.GetValue(intensity) : null;
            SessionRules? rules = runs.IsGiven(parsed) ? runs.Read(parsed) : null;
            Equivalents found = Equivalents.Of(walkOptions.Read(parsed), parsed.GetValue(direction), wanted, rules);
            result.Show(
                parsed, () => EquivalentJson.Of(found), JsonText.Contract.EquivalentJson,
                page => EquivalentTables.Write(page, found));
        });
        return command;
    }

    private static MetabolicEquivalent ParseMet(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (unit.Length > 0 && !string.Equals(unit, "met", StringComparison.OrdinalIgnoreCase))
            throw new InputException($"'{text}' is not an intensity in MET, such as 5");
        return number > 0
            ? Bounds.Within(text, MetabolicEquivalent.FromMets(number), Bounds.HighestIntensity)
            : throw new InputException($"'{text}' is not greater than zero");
    }
}
