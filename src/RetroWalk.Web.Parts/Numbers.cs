using System.Globalization;
using System.Runtime.Versioning;
using System.Text;

namespace RetroWalk.Web;

/// <summary>Numbers as the visitor reads and types them.</summary>
[SupportedOSPlatform("browser")]
public sealed class Numbers(Texts texts)
{
    private readonly string _decimalSign = Browser.DecimalSign();

    /// <summary>A number with fixed decimals, or a dash if it is not finite.</summary>
    public static string Of(double value, int decimals) => Browser.Fixed(value, decimals);

    /// <summary>A number with at most so many decimals.</summary>
    public static string AtMost(double value, int decimals) => Browser.AtMost(value, decimals);

    /// <summary>Both ends of an interval, or a dash if either is not finite.</summary>
    public string Range(double low, double high, int decimals) =>
        double.IsFinite(low) && double.IsFinite(high)
            ? texts.Fill("range", Of(low, decimals), Of(high, decimals))
            : Of(double.NaN, decimals);

    /// <summary>A typed text with the digits and the decimal point that the library reads.</summary>
    public string Plain(string typed)
    {
        StringBuilder plain = new(typed.Length);
        foreach (char sign in typed.Trim())
        {
            double digit = CharUnicodeInfo.GetNumericValue(sign);
            plain.Append(
                char.IsDigit(sign) ? (char)('0' + (int)digit)
                : _decimalSign.Length == 1 && sign == _decimalSign[0] ? '.'
                : sign == '\u2212' ? '-'
                : sign is '\u00a0' or '\u202f' ? ' '
                : sign);
        }

        return plain.ToString();
    }
}
