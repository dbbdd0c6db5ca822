using Spectre.Console;

namespace RetroWalk.Cli.Basics;

/// <summary>A progress bar on the error stream, if that is a window.</summary>
internal static class Progress
{
    /// <summary>Runs work that reads a stream; each call of its argument moves the bar to the position of the stream.</summary>
    public static void Over(Stream source, Terminal terminal, Action<Action> work)
    {
        if (!terminal.ErrorIsWatched)
        {
            work(() => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        console.Progress().AutoClear(true).Start(context =>
        {
            bool hasLength = source.CanSeek;
            ProgressTask task = context.AddTask("pricing", maxValue: hasLength ? Math.Max(source.Length, 1) : 1);
            task.IsIndeterminate = !hasLength;
            work(() =>
            {
                if (hasLength)
                    task.Value = source.Position;
            });
        });
    }
}
