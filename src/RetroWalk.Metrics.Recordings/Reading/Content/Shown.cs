using System.Globalization;
using System.Text;

namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>Text of a file as a message may show it: short, and without characters that a terminal obeys.</summary>
internal static class Shown
{
    public static string Text(ReadOnlySpan<char> text, int longest = 40)
    {
        StringBuilder shown = new();
        foreach (Rune letter in text[..Math.Min(text.Length, longest)].EnumerateRunes())
        {
            if (IsHarmless(letter))
                shown.Append(letter);
            else
                shown.Append(CultureInfo.InvariantCulture, $"\\u{letter.Value:x4}");
        }

        return text.Length > longest ? shown.Append('…').ToString() : shown.ToString();
    }

    // Format characters turn the direction of a line round; private and unassigned ones show as nothing at all.
    private static bool IsHarmless(Rune letter) => Rune.GetUnicodeCategory(letter) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate);
}
