namespace RetroWalk.Cli.Tests;

/// <summary>Tests in which a person watches run one after the other: how a console looks is asked of the environment of the
/// process.</summary>
[CollectionDefinition(Name)]
public sealed class WatchedConsole
{
    public const string Name = "watched console";
}
