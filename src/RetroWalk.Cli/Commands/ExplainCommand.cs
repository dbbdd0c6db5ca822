using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk explain</c>: one walk by every model, by what consoles and tables say, and as it was measured.</summary>
internal static class ExplainCommand
{
    public static Command Create(Terminal terminal)
    {
        WalkOptions walkOptions = new();
        Option<string?> measured = new("--measured")
        {
            Description = "CSV of measured points, as for evaluate: the mean of those near this walk; '-' for standard input.",
            HelpName = "MEASURED.csv",
        };
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "explain", "The same walk by every model, console and table, and why they differ; an example when no walk is stated.",
            "explain -m 70kg -s 3mph -t 30min", "explain -m 70kg -s 3mph -t 30min --measured measured.csv")
        {
            measured,
        };
        walkOptions.AddUnconditionalTo(command);
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            StatedWalk walk = walkOptions.ReadOrExample(parsed);
            IReadOnlyDictionary<WalkingDirection, ExplainedCost> means = parsed.GetValue(measured) is string path
                ? NamedTable.Read(path, terminal, table => MeasuredMeans.OfTable(walk, table))
                : new Dictionary<WalkingDirection, ExplainedCost>();
            Explanation explanation = Explanation.Of(walk, means);
            result.Show(
                parsed, () => ExplanationJson.Of(explanation), JsonText.Contract.ExplanationJson,
                page => ExplanationTables.Write(page, explanation));
        });
        return command;
    }
}
