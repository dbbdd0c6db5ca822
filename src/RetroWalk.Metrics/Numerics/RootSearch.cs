namespace RetroWalk.Metrics.Numerics;

/// <summary>A function of one number, as a struct so that a search neither allocates nor calls through a delegate.</summary>
internal interface IFunction
{
    double At(double x);
}

/// <summary>Searches on an interval, as exact as the rounding of the function allows.</summary>
internal static class RootSearch
{
    /// <summary>The zero of a function that is negative at one end of the interval and positive at the other.</summary>
    /// <remarks>Bisection, or inverse quadratic interpolation where that is safe: Chandrupatla 1997,
    /// Adv Eng Softw 28(3):145-149, doi:10.1016/S0965-9978(96)00051-8. The result never leaves the interval.</remarks>
    internal static double Crossing<TFunction>(TFunction function, double low, double high)
        where TFunction : struct, IFunction
    {
        const int MostSteps = 1100; // what bisection alone would need down to the smallest double
        double a = low, fa = function.At(low);
        double b = high, fb = function.At(high);
        double share = 0.5;
        for (int step = 0; step < MostSteps; step++)
        {
            double x = a + share * (b - a);
            if (x == a || x == b)
                x = a + 0.5 * (b - a); // the step is below one ulp
            if (x == a || x == b || fa == 0 || fb == 0)
                break; // at the zero, or a and b are neighbouring doubles

            double fx = function.At(x);
            double c = a, fc = fa;
            if (Math.Sign(fx) != Math.Sign(fa))
            {
                (c, fc) = (b, fb);
                (b, fb) = (a, fa);
            }

            (a, fa) = (x, fx);
            double best = Math.Abs(fa) < Math.Abs(fb) ? a : b;
            double oneUlp = (Math.BitIncrement(Math.Abs(best)) - Math.Abs(best)) / Math.Abs(b - a);
            share = oneUlp < 0.5 ? Math.Clamp(NextShare(a, fa, b, fb, c, fc), oneUlp, 1 - oneUlp) : 0.5;
        }

        return Math.Abs(fa) < Math.Abs(fb) ? a : b;
    }

    /// <summary>Where a function with a single minimum is lowest, to about half the digits, because it is flat there. Where the
    /// minimum is a stretch of equal values, the far end of it.</summary>
    /// <remarks>Golden section: Kiefer 1953, doi:10.1090/S0002-9939-1953-0055639-3.</remarks>
    internal static double Lowest<TFunction>(TFunction function, double low, double high)
        where TFunction : struct, IFunction
    {
        const double Golden = 0.61803398874989485;
        const double Enough = 1e-9;
        double left = high - Golden * (high - low), ofLeft = function.At(left);
        double right = low + Golden * (high - low), ofRight = function.At(right);
        while (high - low > Enough)
        {
            if (ofLeft < ofRight)
            {
                (high, right, ofRight) = (right, left, ofLeft);
                left = high - Golden * (high - low);
                ofLeft = function.At(left);
            }
            else
            {
                (low, left, ofLeft) = (left, right, ofRight);
                right = low + Golden * (high - low);
                ofRight = function.At(right);
            }
        }

        // A point that was evaluated: the middle of the interval may lie beside a flat minimum.
        return ofLeft < ofRight ? left : right;
    }

    private static double NextShare(double a, double fa, double b, double fb, double c, double fc)
    {
        double ξ = (a - b) / (c - b);
        double φ = (fa - fb) / (fc - fb);
        bool isSafe = φ * φ < ξ && (1 - φ) * (1 - φ) < 1 - ξ;
        return isSafe
            ? fa / (fb - fa) * (fc / (fb - fc)) + (c - a) / (b - a) * (fa / (fc - fa)) * (fb / (fc - fb))
            : 0.5;
    }
}
