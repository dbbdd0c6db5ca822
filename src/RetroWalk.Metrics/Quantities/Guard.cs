using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>Checks the arguments of public calls. The messages name the value and the rule, and are the same in every
/// culture.</summary>
internal static class Guard
{
    internal static double Finite(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value))
            ThrowOutOfRange(name, value, "must be a finite number");
        return value + 0.0; // -0 becomes 0, so that no text or quotient shows a sign without meaning
    }

    internal static double NotNegative(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value) || value < 0)
            ThrowOutOfRange(name, value, "must be finite and not negative");
        return value + 0.0;
    }

    internal static double Positive(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!double.IsFinite(value) || value <= 0)
            ThrowOutOfRange(name, value, "must be finite and greater than zero");
        return value;
    }

    internal static double PositiveUpTo(
        double value, double high, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > 0 && value <= high))
            ThrowOutOfRange(
                name, value, string.Create(CultureInfo.InvariantCulture, $"must be greater than zero and at most {high}"));
        return value;
    }

    /// <summary>Between two ends, which are not allowed themselves.</summary>
    internal static double Within(
        double value, double low, double high, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value > low && value < high))
            ThrowOutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"must lie between {low} and {high}"));
        return value;
    }

    /// <summary>Between two ends, which are allowed too.</summary>
    internal static double Between(
        double value, double low, double high, string what, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (!(value >= low && value <= high))
            ThrowOutOfRange(name, value, string.Create(CultureInfo.InvariantCulture, $"must be {what} from {low} to {high}"));
        return value + 0.0;
    }

    /// <summary>Refuses a value whose conversion to the base unit overflows.</summary>
    internal static double Converted(double converted, double value, string name)
    {
        if (!double.IsFinite(converted))
            ThrowOutOfRange(name, value, "must be finite, also after conversion to the base unit");
        return converted + 0.0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TimeSpan NotNegative(TimeSpan value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value < TimeSpan.Zero)
            ThrowOutOfRange(name, value, "must not be negative");
        return value;
    }

    internal static TimeSpan Positive(TimeSpan value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value <= TimeSpan.Zero)
            ThrowOutOfRange(name, value, "must be greater than zero");
        return value;
    }

    internal static WalkingDirection Defined(
        WalkingDirection value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (value is not (WalkingDirection.Forward or WalkingDirection.Backward))
            ThrowUndefined(name, value);
        return value;
    }

    internal static Gait? Defined(Gait? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null or Gait.Walking or Gait.Running
            ? value
            : throw new ArgumentOutOfRangeException(
                name, value,
                string.Create(CultureInfo.InvariantCulture, $"{name} is {(int)value}: it must be Walking or Running."));

    [DoesNotReturn]
    private static void ThrowUndefined(string? name, WalkingDirection value) =>
        throw new ArgumentOutOfRangeException(
            name, value, string.Create(CultureInfo.InvariantCulture, $"{name} is {(int)value}: it must be Forward or Backward."));

    [DoesNotReturn]
    private static void ThrowOutOfRange(string? name, object value, string rule)
    {
        string text = Convert.ToString(value, CultureInfo.InvariantCulture)!;
        throw new ArgumentOutOfRangeException(name, value, $"{name} is {text}: it {rule}.");
    }
}
