namespace RetroWalk.Docs.Tests;

/// <summary>Files of measured points. They stay with their authors, so that a checkout may lack them.</summary>
/// <remarks>RETROWALK_MEASURED is the path of the first of them; the others stand beside it under their names. Without the
/// variable all are looked for in <c>../shared/data</c> and <c>../shared/science</c>, seen from the root of the
/// repository.</remarks>
internal static class MeasuredFiles
{
    private const string Variable = "RETROWALK_MEASURED";

    /// <summary>The files from which the documentation quotes. A further one is one more name.</summary>
    public static IReadOnlyList<string> Names { get; } = ["lankford-2020.csv", "ingraham-2019.csv"];

    /// <summary>A file that is drawn and not quoted.</summary>
    public const string KneeCurves = "knee-angle-curves-gt23.json";

    public static IEnumerable<string> Missing => Names.Append(KneeCurves).Where(name => PathOf(name) is null);

    /// <summary>The path of a file; null where it is not here.</summary>
    public static string? PathOf(string name)
    {
        Assert.Contains(name, Names.Append(KneeCurves));
        if (Environment.GetEnvironmentVariable(Variable) is not { Length: > 0 } named)
            return Existing(Shared("data", name)) ?? Existing(Shared("science", name));
        Assert.True(File.Exists(named), $"{Variable} names a file that is not there: {named}");
        return name == Names[0] ? named : Existing(Path.Combine(Path.GetDirectoryName(named)!, name));
    }

    private static string Shared(string folder, string name) => Path.Combine(Repository.Root, "..", "shared", folder, name);

    private static string? Existing(string path) => File.Exists(path) ? Path.GetFullPath(path) : null;
}
