using System.CommandLine;

namespace RetroWalk.Cli.Basics;

/// <summary>One call of the tool: its streams, and what became of the default profile.</summary>
internal sealed class ToolInvocation(Func<string?> findProfile) : InvocationConfiguration
{
    /// <summary>What is to be said of the default profile; null where there is none, or the call has no use for one.</summary>
    public ProfileNote? Profile { get; private set; }

    /// <summary>Whether the result says it.</summary>
    public bool IsProfileSaid { get; set; }

    public static ToolInvocation Of(ParseResult parsed) => (ToolInvocation)parsed.InvocationConfiguration;

    /// <summary>The path of the default profile; null without one.</summary>
    public string? TakeProfile()
    {
        string? path = findProfile();
        Profile = path is null ? null : ProfileNote.Taken(path);
        return path;
    }

    /// <summary>Leaves the default profile out, which then is said, unless its file is not there.</summary>
    public void LeaveProfileOut() =>
        Profile = findProfile() is string path && File.Exists(path) ? ProfileNote.LeftOut(path) : null;
}
