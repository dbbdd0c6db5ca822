using System.Globalization;
using System.Text;

namespace RetroWalk.Cli.Basics;

/// <summary>Text that the tool did not write itself, so that a terminal shows it and does not obey it.</summary>
/// <remarks>Without spans, which stand in a library that a process with few descriptors cannot load any more.</remarks>
internal static class VisibleText
{
    /// <summary>The text with its control characters, marks of writing direction and other invisible letters as <c>\u001b</c>,
    /// which is how JSON writes them too.</summary>
    public static string Of(string text)
    {
        StringBuilder? visible = null;
        int place = 0;
        while (place < text.Length)
        {
            bool isLetter = Rune.TryGetRuneAt(text, place, out Rune rune);
            int length = isLetter ? rune.Utf16SequenceLength : 1;
            if (isLetter && !IsInvisible(rune))
            {
                visible?.Append(text, place, length);
            }
            else
            {
                visible ??= new StringBuilder(text, 0, place, text.Length + 32);
                for (int unit = place; unit < place + length; unit++)
                    visible.Append("\\u").Append(((int)text[unit]).ToString("x4", CultureInfo.InvariantCulture));
            }

            place += length;
        }

        return visible?.ToString() ?? text;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
