namespace RetroWalk.Cli.Wording;

/// <summary>Names in a sentence: <c>a, b and c</c>.</summary>
internal static class Listing
{
    public static string Of(IReadOnlyList<string> names, string conjunction) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} {conjunction} {names[^1]}";
}
