using System.CommandLine;
using RetroWalk.Cli.Wording;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk completion</c>: what a shell needs to complete the words of the tool.</summary>
/// <remarks>Each script asks the tool itself, by the directive <c>[suggest:PLACE]</c> of System.CommandLine, so that it never
/// goes stale. Names of files are left to the shell.</remarks>
internal static class CompletionCommand
{
    private const string Bash = """
        _retrowalk() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(retrowalk "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _retrowalk retrowalk
        """;

    private const string Zsh = """
        #compdef retrowalk
        _retrowalk() {
          compadd -- ${(f)"$(retrowalk "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} || _files
        }
        compdef _retrowalk retrowalk
        """;

    private const string Fish = """
        complete --command retrowalk --arguments \
          '(set -l line (commandline --cut-at-cursor); retrowalk "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName retrowalk -ScriptBlock {
            param($word, $line, $place)
            retrowalk "[suggest:$place]" "$line" | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    private static readonly (string Shell, string Script)[] Scripts =
        [("bash", Bash), ("zsh", Zsh), ("fish", Fish), ("powershell", PowerShell)];

    public static Command Create()
    {
        string[] shells = [.. Scripts.Select(known => known.Shell)];
        Argument<string> shell = new("SHELL")
        {
            Description = $"The shell that is to complete the words: {Listing.Of(shells, "or")}.",
        };
        shell.CompletionSources.Add(shells);
        Command command = new ToolCommand(
            "completion", "A script that lets a shell complete the words of this tool.", "completion bash")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            string named = parsed.GetValue(shell)!;
            string script = Scripts.Where(known => known.Shell == named).Select(known => known.Script).FirstOrDefault()
                ?? throw new InputException($"'{named}' is neither {Listing.Of(shells, "nor")}");
            parsed.InvocationConfiguration.Output.Write(script.ReplaceLineEndings("\n") + "\n");
        });
        return command;
    }
}
