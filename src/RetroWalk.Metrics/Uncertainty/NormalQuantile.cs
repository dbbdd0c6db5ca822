namespace RetroWalk.Metrics;

/// <summary>Quantiles of the standard normal distribution.</summary>
/// <remarks>Algorithm AS 241, routine PPND16: Wichura 1988, Applied Statistics 37(3):477-484, doi:10.2307/2347330;
/// about 1e-16 relative.</remarks>
internal static class NormalQuantile
{
    /// <summary>For 0.95, the default level of all intervals: the double nearest to √2·erf⁻¹(0.95).</summary>
    internal const double Of95Percent = 1.9599639845400542;

    /// <summary>z such that a standard normal variable lies within ±z with the given probability.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    internal static double OfTwoSided(double level)
    {
        if (level == 0.95)
            return Of95Percent;
        return Computed(level);
    }

    /// <summary>The quantile, by the routine also for 0.95.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A level of 0 or less, of 1 or more, or NaN.</exception>
    internal static double Computed(double level)
    {
        double q = Guard.Within(level, 0, 1) / 2;
        if (q <= 0.425)
            return q * Central(0.180625 - q * q);
        double tail = Math.Sqrt(-Elementary.Log((1 - level) / 2));
        return tail <= 5 ? Middle(tail - 1.6) : Far(tail - 5);
    }

    // a7 … a0 over b7 … b0
    private static double Central(double r) =>
        Polynomial(
            r,
            2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
            13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.3871328727963666080)
        / Polynomial(
            r,
            5226.4952788528545610, 28729.085735721942674, 39307.895800092710610, 21213.794301586595867,
            5394.1960214247511077, 687.18700749205790830, 42.313330701600911252, 1);

    // c7 … c0 over d7 … d0
    private static double Middle(double r) =>
        Polynomial(
            r,
            7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1, 1.27045825245236838258,
            3.64784832476320460504, 5.76949722146069140550, 4.63033784615654529590, 1.42343711074968357734)
        / Polynomial(
            r,
            1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2, 1.48103976427480074590e-1,
            6.89767334985100004550e-1, 1.67638483018380384940, 2.05319162663775882187, 1);

    // e7 … e0 over f7 … f0
    private static double Far(double r) =>
        Polynomial(
            r,
            2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3, 2.65321895265761230930e-2,
            2.96560571828504891230e-1, 1.78482653991729133580, 5.46378491116411436990, 6.65790464350110377720)
        / Polynomial(
            r,
            2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5, 7.86869131145613259100e-4,
            1.48753612908506148525e-2, 1.36929880922735805310e-1, 5.99832206555887937690e-1, 1);

    private static double Polynomial(
        double x, double c7, double c6, double c5, double c4, double c3, double c2, double c1, double c0)
    {
        double sum = Math.FusedMultiplyAdd(c7, x, c6);
        sum = Math.FusedMultiplyAdd(sum, x, c5);
        sum = Math.FusedMultiplyAdd(sum, x, c4);
        sum = Math.FusedMultiplyAdd(sum, x, c3);
        sum = Math.FusedMultiplyAdd(sum, x, c2);
        sum = Math.FusedMultiplyAdd(sum, x, c1);
        return Math.FusedMultiplyAdd(sum, x, c0);
    }
}
