namespace RetroWalk.Metrics;

/// <summary>y(a) = ½(a + √(a² + 4b²)): a ramp max(a, 0) with a rounded foot of height b, for a and for −a at once.</summary>
internal readonly struct SmoothRamp
{
    private readonly double _a;
    private readonly double _bb;

    private readonly double _root; // √(a² + 4b²) = y(a) + y(−a)

    internal SmoothRamp(double a, double bSquared)
        : this(a, bSquared, Math.Sqrt(a * a + 4 * bSquared))
    {
    }

    internal SmoothRamp(double a, double bSquared, double root)
    {
        _a = a;
        _bb = bSquared;
        _root = root;
    }

    /// <summary>y(a).</summary>
    internal double Value => _a >= 0 ? Large : Small;

    /// <summary>y(−a).</summary>
    internal double Mirror => _a >= 0 ? Small : Large;

    private double Large => 0.5 * (Math.Abs(_a) + _root);

    // y(a)·y(−a) = b²: the difference of two near numbers would lose every digit on a steep slope.
    private double Small => _root > 0 ? _bb / Large : 0;
}
