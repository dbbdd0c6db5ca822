using System.Globalization;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>The shape of every refusal: the parameter by name, and the value in the message.</summary>
internal static class Refusal
{
    internal static void OutOfRange(string parameter, double value, Func<object> refused)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(refused);
        Assert.Equal(parameter, refusal.ParamName);
        string firstLine = refusal.Message.Split('\n')[0];
        Assert.StartsWith($"{parameter} is {value.ToString(CultureInfo.InvariantCulture)}:", firstLine, StringComparison.Ordinal);
    }
}
