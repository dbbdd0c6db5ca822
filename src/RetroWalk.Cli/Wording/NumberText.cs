using System.Globalization;

namespace RetroWalk.Cli.Wording;

/// <summary>Numbers for people; the same in every culture.</summary>
internal static class NumberText
{
    private const string None = "–";

    /// <summary>A number with fixed decimals, in powers of ten if it is beyond all digits of a double, or a dash if it is not
    /// finite.</summary>
    public static string Of(double value, int decimals)
    {
        const double ManyDigits = 1e15;
        if (!double.IsFinite(value))
            return None;
        if (Math.Abs(value) >= ManyDigits)
            return value.ToString("0.##E+0", CultureInfo.InvariantCulture);
        string text = value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return text.AsSpan().ContainsAnyInRange('1', '9') ? text : text.TrimStart('-'); // 0.00, not -0.00
    }

    /// <summary>Both ends of an interval, or a dash if either is not finite.</summary>
    public static string Range(double low, double high, int decimals) =>
        double.IsFinite(low) && double.IsFinite(high) ? $"{Of(low, decimals)} to {Of(high, decimals)}" : None;

    /// <summary>At most so many decimals, without trailing zeros, or a dash if it is not finite.</summary>
    public static string Short(double value, int decimals = 3) => !double.IsFinite(value)
        ? None
        : (Math.Round(value, decimals) + 0.0).ToString(CultureInfo.InvariantCulture); // -0 + 0 is 0
}
