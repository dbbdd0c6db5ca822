using RetroWalk.Cli.Tests.Streams;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Tests;

/// <summary>Completion offers what the parser takes, and shells get it by the scripts of <c>retrowalk completion</c>.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("retrowalk est", "estimate")]
    [InlineData("retrowalk plot ", "--help -? -h compare evidence plan session workout")]
    [InlineData("retrowalk compare --mass 70kg --sp", "--speed")]
    [InlineData("retrowalk estimate --direction ", "backward forward")]
    [InlineData("retrowalk estimate --handrail l", "leaning-back")]
    [InlineData("retrowalk compare --format ", "json table")]
    [InlineData("retrowalk compare --sex ", "female male")]
    [InlineData("retrowalk plot compare --over ", "grade speed")]
    [InlineData("retrowalk plot plan --show ", "kcal met")]
    [InlineData("retrowalk plot session --show ", "cleaning power")]
    [InlineData("retrowalk plot evidence q", "quadriceps")]
    [InlineData("retrowalk completion z", "zsh")]
    public void Place_in_a_line_is_completed(string line, string words) =>
        Assert.Equal(words, string.Join(' ', Completed(line)));

    [Fact]
    public void Models_are_those_of_the_direction() =>
        Assert.Equal(
            WalkingModels.All.Select(entry => entry.Card).Where(card => card.Direction == Metrics.WalkingDirection.Backward)
                .Select(card => card.Name).Order(StringComparer.Ordinal),
            Completed("retrowalk compare --backward-model "));

    // Every word that is offered for an option is taken by it.
    [Theory]
    [InlineData("estimate --mass 70kg --speed 3mph --duration 1h", "--direction")]
    [InlineData("estimate --mass 70kg --speed 3mph --duration 1h --direction forward", "--handrail")]
    [InlineData("compare --mass 70kg --speed 3mph --duration 1h", "--format")]
    [InlineData("compare --mass 70kg --speed 3mph --duration 1h --height 175cm --age 40", "--sex")]
    [InlineData("compare --mass 70kg --speed 3mph --duration 1h --height 175cm --age 40 --sex male --fat-free-mass 50kg", "--resting-rate")]
    public void Offered_words_are_taken(string call, string option)
    {
        string[] words = Completed($"retrowalk {call} {option} ");

        Assert.True(words.Length > 1);
        Assert.All(words, word => Assert.Equal((0, ""), Answer($"{call} {option} {word}")));
    }

    [Fact]
    public void Help_has_no_name_that_is_a_path() => ToolRun.OfLine("/h").RefusedWith("'/h' is not a command");

    [Fact]
    public void Unknown_shell_is_refused() =>
        ToolRun.OfLine("completion tcsh").RefusedWith("'tcsh' is neither bash, zsh, fish nor powershell");

    // As bash does it: the line and the place in it, the words, and which of them is being typed.
    [Theory]
    [InlineData("retrowalk comp", 1, "compare completion")]
    [InlineData("retrowalk estimate --direction b", 3, "backward")]
    [InlineData("retrowalk session walk", 2, "")]
    public void Bash_completes(string line, int word, string words)
    {
        if (OperatingSystem.IsWindows())
            return;
        ShellRun run = ShellRun.Of($$"""
            retrowalk completion bash >"${TMPDIR:-/tmp}/retrowalk-$$.bash"
            bash -c '
              retrowalk() { {{ShellRun.Tool}} "$@"; }
              . "$1"
              COMP_LINE="{{line}}"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=($COMP_LINE); COMP_CWORD={{word}}
              _retrowalk
              echo "${COMPREPLY[@]}"' - "${TMPDIR:-/tmp}/retrowalk-$$.bash"
            rm "${TMPDIR:-/tmp}/retrowalk-$$.bash"
            """);

        Assert.Equal((words + "\n", ""), (run.Out, run.Error));
    }

    private static string[] Completed(string line) =>
        ToolRun.Of($"[suggest:{line.Length}]", line).Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static (int, string) Answer(string call) => ToolRun.OfLine(call) is var run ? (run.ExitCode, run.Error) : default;
}
