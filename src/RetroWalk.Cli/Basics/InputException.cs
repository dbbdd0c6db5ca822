using System.Globalization;
using System.Text.RegularExpressions;

namespace RetroWalk.Cli.Basics;

/// <summary>The user's input cannot be used; the message is the one line that the user sees.</summary>
internal sealed partial class InputException(string message) : Exception(message)
{
    /// <summary>The message of a refusal by the library, without the name of its parameter, and without the last digits of
    /// numbers that were computed.</summary>
    public static string Words(ArgumentException refusal) => Computed().Replace(
        refusal.Message.Split(" (Parameter")[0],
        number => Math.Round(decimal.Parse(number.ValueSpan, CultureInfo.InvariantCulture), 6)
            .ToString("0.######", CultureInfo.InvariantCulture));

    [GeneratedRegex(@"\b[0-9]{1,9}\.[0-9]{8,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Computed();
}
