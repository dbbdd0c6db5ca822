namespace RetroWalk.Metrics.Models;

/// <content>The equation as printed, for S [m·s⁻¹] from 0 to 1.96 and G [%] from −40 to 45.</content>
/// <remarks>The kernel computes the same with polynomials, and reads its coefficients here. This text is what the tests hold it
/// against, what the page of the model shows and what the benchmarks compare with. <see cref="Math.Pow"/> may differ in its last
/// bits between platforms, so no result of the library comes from here.</remarks>
public readonly partial struct Looney2019Graded
{
    internal const double Standing = 1.44, OfPower = 1.94, OfFourthPower = 0.24; // on the level
    internal const double OfGrade = 0.34, OuterBase = 1.05; // on a grade

    internal static double PrintedPower(double S, double G) =>
        Standing + OfPower * Math.Pow(S, 0.43) + OfFourthPower * (S * S * S * S)
        + OfGrade * S * G * (1 - Math.Pow(OuterBase, 1 - Math.Pow(1.1, G + 32)));
}
