namespace RetroWalk.Cli.Parsing;

/// <summary>The known names most similar to a mistyped one.</summary>
internal static class NearestNames
{
    private const int Shown = 3;

    public static IEnumerable<string> Of(string typed, IEnumerable<string> names) =>
        names.OrderBy(name => Distance(typed.ToUpperInvariant(), name.ToUpperInvariant())).Take(Shown);

    /// <summary>The name that was probably meant; null where none is near.</summary>
    public static string? Near(string typed, IEnumerable<string> names)
    {
        const int LettersForASlip = 3;
        string? nearest = Of(typed, names).FirstOrDefault();
        return typed.Length > 0 && nearest is not null
            && Distance(typed.ToUpperInvariant(), nearest.ToUpperInvariant()) <= typed.TrimStart('-').Length / LettersForASlip
            ? nearest
            : null;
    }

    /// <summary>The question whether that name was meant, behind a blank; empty where none is near.</summary>
    public static string Question(string? typed, IEnumerable<string> names) =>
        typed is not null && Near(typed.Split('=')[0], names) is string near ? $" (did you mean {near}?)" : "";

    /// <summary>The Levenshtein distance to the nearest beginning of the name.</summary>
    private static int Distance(string typed, string name)
    {
        const int LongestTyped = 100; // far longer than any name; the time grows with the length
        if (typed.Length > LongestTyped)
            return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, name.Length + 1)];
        for (int i = 1; i <= typed.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= name.Length; j++)
            {
                int change = diagonal + (typed[i - 1] == name[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row.Min();
    }
}
