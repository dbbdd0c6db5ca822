using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Chen et al. 2013: at 2.0 mph the cost of walking backward rises with each grade from 0 to 15 %.</summary>
internal static class RisingWithGrade
{
    private static readonly double[] Grades = [0, 0.05, 0.10, 0.15];

    internal static BlindFact OfChen(BackwardCost cost)
    {
        double v = Speed.FromMilesPerHour(2.0).MetersPerSecond;
        double[] powers = [.. Grades.Select(grade => cost.At(v, grade))];
        return new()
        {
            Fact = "At 2.0 mph the cost rises with each grade of 0, 5, 10 and 15 %.",
            Source = new Citation(
                "Chen2013", "Chen, Lin, Hsieh", 2013,
                "Backward walking of 9 male students at 2.0 mph, 0 to 15 %",
                "NTU J Phys Educ 24:29-36", "10.6569/NTUJPE.201303_(24).0003"),
            Verdict = Inequality.Judge(Inequality.Rising(powers)),
            Finding = FormattableString.Invariant(
                $"The model gives {powers[0]:0.0}, {powers[1]:0.0}, {powers[2]:0.0} and {powers[3]:0.0} W/kg."),
        };
    }
}
