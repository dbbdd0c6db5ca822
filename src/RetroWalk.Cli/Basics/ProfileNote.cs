namespace RetroWalk.Cli.Basics;

/// <summary>What a result says of the default profile.</summary>
/// <param name="Member">The name in JSON of the path.</param>
/// <param name="Path">The file.</param>
/// <param name="Words">The sentence for people, without its full stop.</param>
internal sealed record ProfileNote(string Member, string Path, string Words)
{
    public static ProfileNote Taken(string path) =>
        new("defaultProfile", path, $"priced with the default profile {path}; --no-profile leaves it out");

    public static ProfileNote LeftOut(string path) =>
        new(
            "defaultProfileLeftOut", path,
            $"the default profile {path} is left out: only the library's own models know a person");
}
