using System.CommandLine;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Output;
using RetroWalk.Cli.Results;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk workout</c>: what blocks in rounds cost, and what a question mark in them stands for.</summary>
internal static class WorkoutCommand
{
    public static Command Create(Terminal terminal)
    {
        WorkoutOptions options = new();
        ResultOption result = new(terminal);
        Command command = new ToolCommand(
            "workout", "What intervals cost, forward and backward, and how many, how long or how steep.",
            "workout \"4x(3min backward 1m/s 5%, 3min forward 1.34m/s)\" -m 70kg",
            "workout \"4x(? back 1m/s, 3min forward 3mph)\" -m 70kg --energy 99kcal",
            "workout \"9min run 9km/h\" -m 70kg --run-model " + RunOptions.Example,
            "workout hike.txt -m 70kg --load 9kg --forward-model Pandolf1977");
        options.AddTo(command);
        result.AddTo(command);
        command.SetAction(parsed =>
        {
            WorkoutAnswer answer = options.Answer(parsed, terminal);
            result.Show(
                parsed, () => WorkoutJson.Of(answer), JsonText.Contract.WorkoutJson,
                page => WorkoutTables.Write(page, answer, options.ReadUnits(parsed)));
        });
        return command;
    }
}
