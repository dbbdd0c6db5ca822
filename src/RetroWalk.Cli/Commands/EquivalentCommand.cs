using System.CommandLine;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Parsing;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk equivalent</c>: which walk the other way costs the same, or which speed has a wanted intensity.</summary>
internal static class EquivalentCommand
{
    public static Command Create(Terminal terminal)
    {
        Option<WalkingDirection> direction = TypedOption.Create(
            "--direction", "Which way the stated walk goes.", "forward|backward", Quantities.ParseDirection);
        direction.Required = true;
        Option<MetabolicEquivalent> intensity = TypedOption.Create(
            "--met", "Find the speed that has this intensity, in both directions, too.", "5", ParseMet);
        WalkOptions walkOptions = new();
        Option<OutputFormat> format = FormatOption.Create();
        Command command = new("equivalent", "Which walk the other way costs the same.") { direction, intensity, format };
        walkOptions.AddPlainTo(command);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.Read(parsed);
            Equivalents found = Equivalents.Of(
                walk, parsed.GetValue(direction), Given.Is(parsed, intensity) ? parsed.GetValue(intensity) : null);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(format) == OutputFormat.Json)
                JsonOutput.Write(output, found);
            else
                Page.Write(output, terminal, page => EquivalentTables.Write(page, found));
        });
        return command;
    }

    private static MetabolicEquivalent ParseMet(string text)
    {
        (double number, string unit) = NumberWithUnit.Parse(text);
        if (unit.Length > 0 && !string.Equals(unit, "met", StringComparison.OrdinalIgnoreCase))
            throw new InputException($"'{text}' is no intensity in MET, such as 5");
        return number > 0 ? MetabolicEquivalent.FromMets(number) : throw new InputException($"'{text}' is not greater than zero");
    }
}
