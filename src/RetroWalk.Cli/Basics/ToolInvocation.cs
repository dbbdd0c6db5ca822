using System.CommandLine;

namespace RetroWalk.Cli.Basics;

/// <summary>One call of the tool: its streams, and the profile that it took without being told.</summary>
internal sealed class ToolInvocation(Func<string?> findProfile) : InvocationConfiguration
{
    /// <summary>The default profile, if it was taken.</summary>
    public string? TakenProfile { get; private set; }

    /// <summary>Whether the result says that it was taken.</summary>
    public bool IsProfileSaid { get; set; }

    public static ToolInvocation Of(ParseResult parsed) => (ToolInvocation)parsed.InvocationConfiguration;

    public string? TakeProfile() => TakenProfile = findProfile();
}
