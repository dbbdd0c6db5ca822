using System.Globalization;

namespace RetroWalk.Metrics.Tests;

/// <summary>Number formats of real cultures. They are built by hand, because the build carries no culture data.</summary>
internal static class Cultures
{
    internal static TheoryData<string> Names => ["de-DE", "ar-SA", "fa-IR", "sv-SE"];

    internal static T In<T>(string name, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Named(name);
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Named(string name)
    {
        CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        NumberFormatInfo format = culture.NumberFormat;
        (format.NumberDecimalSeparator, format.NumberGroupSeparator, format.NegativeSign, format.NaNSymbol) = name switch
        {
            "de-DE" => (",", ".", "-", "NaN"),
            "ar-SA" => ("٫", "٬", "\u061c-", "ليس رقمًا"),
            "fa-IR" => ("٫", "٬", "\u200e−", "ناعدد"),
            "sv-SE" => (",", "\u00a0", "−", "¤¤¤"),
            _ => throw new ArgumentException($"No number format for {name}.", nameof(name)),
        };
        format.PositiveInfinitySymbol = "∞";
        format.NegativeInfinitySymbol = format.NegativeSign + "∞";
        return culture;
    }
}
