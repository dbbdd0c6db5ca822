namespace RetroWalk.Metrics.Models;

/// <summary>A row of a table of METs: a code, where it holds, and its value.</summary>
/// <remarks>Such tables print speeds to a tenth of a mile per hour. A printed tenth stands for the speeds that round to it,
/// so that a row reaches from half a tenth below its slowest printed speed to half a tenth above its fastest. Grades are
/// taken as printed: level is 0 and nothing else.</remarks>
internal readonly record struct MetRow(int Code, double Mets, ModelDomain Domain)
{
    internal static MetRow Level(int code, double slowestMilesPerHour, double fastestMilesPerHour, double mets) =>
        Graded(code, slowestMilesPerHour, fastestMilesPerHour, 0, 0, mets);

    internal static MetRow Graded(
        int code, double slowestMilesPerHour, double fastestMilesPerHour,
        double lowestPercent, double highestPercent, double mets) =>
        new(code, mets, new ModelDomain(
            MetersPerSecond(slowestMilesPerHour, -0.5), MetersPerSecond(fastestMilesPerHour, 0.5),
            Grade.FromPercent(lowestPercent).Fraction, Grade.FromPercent(highestPercent).Fraction));

    // Counted in whole tenths, so that the rows of 2.4 and 2.5 mph meet in one double.
    private static double MetersPerSecond(double milesPerHour, double tenths) =>
        Speed.FromMilesPerHour((Math.Round(10 * milesPerHour) + tenths) / 10).MetersPerSecond;
}
