using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Basics;

/// <summary>Text that the tool did not write itself, so that a terminal shows it and does not obey it.</summary>
internal static class VisibleText
{
    /// <summary>The text with its control characters, marks of writing direction and other invisible letters as <c>\u001b</c>, which
    /// is how JSON writes them too.</summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        int place = 0;
        while (place < text.Length)
        {
            bool isLetter = Rune.TryGetRuneAt(text, place, out Rune rune);
            int length = isLetter ? rune.Utf16SequenceLength : 1;
            ReadOnlySpan<char> letter = text.AsSpan(place, length);
            if (isLetter && !IsInvisible(rune))
            {
                visible?.Append(letter);
            }
            else
            {
                visible ??= new StringBuilder(text, 0, place, text.Length + 32);
                foreach (char unit in letter)
                    visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }

            place += length;
        }

        return visible?.ToString() ?? text;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
