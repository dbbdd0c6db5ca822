namespace RetroWalk.Metrics;

/// <summary>How uncertain C_q, q_B and the share of the quadriceps are, from a simulation over the plausible mechanics.</summary>
/// <remarks>
/// The table holds the ends of the 95 % intervals and the medians as differences from the shipped value: differences of the
/// logarithm for C_q and q_B, and for the share differences of λD/(ρv) divided by √(v³ + κ²σ²), with σ the sine of the slope.
/// These depend on speed and grade almost only through t = κσ/√(v³ + κ²σ²), from −1 to 1, because the work of the knee grows with
/// about v^2.5 on the level and with vσ on a slope. The table is interpolated linearly. Levels other than 95 % are scaled as for
/// a normal distribution, separately on either side of the median.
/// </remarks>
internal readonly struct MechanicsSpread
{
    internal const double SlopeScale = 20; // κ
    private const int Slopes = 33; // t = −1, −15/16 … 1
    private const double LowestRootSpeed = 0.3; // √v = 0.3, 0.85, 1.4
    private const double RootSpeedStep = 0.55;
    private const double QuantileOf95Percent = 1.9599639845400542;

    private readonly double _scale;
    private readonly int _cell;
    private readonly double _alongSlope;
    private readonly double _alongSpeed;

    private MechanicsSpread(double v, double G)
    {
        double slope = SlopeScale * (G / Math.Sqrt(1 + G * G));
        _scale = Math.Sqrt(v * v * v + slope * slope);
        double row = Math.Clamp((Math.Sqrt(v) - LowestRootSpeed) / RootSpeedStep, 0, 2);
        double column = Math.Clamp((slope / _scale + 1) * 16, 0, Slopes - 1);
        int wholeRow = Math.Min((int)row, 1);
        int wholeColumn = Math.Min((int)column, Slopes - 2);
        _cell = wholeRow * Slopes + wholeColumn;
        _alongSpeed = row - wholeRow;
        _alongSlope = column - wholeColumn;
    }

    /// <summary>The spread at a speed and grade.</summary>
    internal static MechanicsSpread At(double v, double G) => new(v, G);

    internal PredictionInterval<double> Factor(double factor, double level) => Around(factor, level, MechanicsTable.Factor);

    internal PredictionInterval<double> Backward(double power, double level) => Around(power, level, MechanicsTable.Backward);

    /// <summary>Interval of the share, from the two parts of the excess.</summary>
    internal PredictionInterval<double> Share(double quadriceps, double rest, double level)
    {
        double reach = NormalQuantile.OfTwoSided(level) / QuantileOf95Percent;
        double low = ShareOf(quadriceps / rest + _scale * Read(MechanicsTable.PartRatio));
        double middle = ShareOf(quadriceps / rest + _scale * Read(MechanicsTable.PartRatio + 1));
        double high = ShareOf(quadriceps / rest + _scale * Read(MechanicsTable.PartRatio + 2));
        return new(Math.Max(middle + (low - middle) * reach, 0), Math.Min(middle + (high - middle) * reach, 1), level);
    }

    private PredictionInterval<double> Around(double shipped, double level, int column)
    {
        double reach = NormalQuantile.OfTwoSided(level) / QuantileOf95Percent;
        if (!(shipped > 0))
            return new(double.NaN, double.NaN, level);
        double low = Read(column), middle = Read(column + 1), high = Read(column + 2);
        return new(
            shipped * Elementary.Exp(middle + (low - middle) * reach),
            shipped * Elementary.Exp(middle + (high - middle) * reach), level);
    }

    private double Read(int column)
    {
        double slow = Between(Entry(_cell, column), Entry(_cell + 1, column), _alongSlope);
        double fast = Between(Entry(_cell + Slopes, column), Entry(_cell + Slopes + 1, column), _alongSlope);
        return Between(slow, fast, _alongSpeed);
    }

    private static double Entry(int row, int column) => MechanicsTable.Rows[row * MechanicsTable.Columns + column];

    private static double Between(double from, double to, double share) => from + (to - from) * share;

    private static double ShareOf(double ratio) => Math.Max(0, ratio) / (1 + Math.Max(0, ratio));
}
