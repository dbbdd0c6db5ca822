namespace RetroWalk.Metrics.Calibration;

/// <summary>A claim that one number is below another; NaN stands for a number that nobody gives.</summary>
internal readonly record struct Inequality(double Smaller, double Larger)
{
    /// <summary>Disagrees if one fails; else cannot tell if one lacks a number; else agrees.</summary>
    internal static Verdict Judge(IEnumerable<Inequality> claims)
    {
        Inequality[] all = [.. claims];
        if (all.Any(claim => claim.Smaller >= claim.Larger))
            return Verdict.Disagrees;
        return all.All(claim => claim.Smaller < claim.Larger) ? Verdict.Agrees : Verdict.CannotTell;
    }

    /// <summary>Each number is below the next.</summary>
    internal static IEnumerable<Inequality> Rising(IReadOnlyList<double> numbers) =>
        numbers.Zip(numbers.Skip(1), (first, next) => new Inequality(first, next));
}
