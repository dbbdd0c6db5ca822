namespace RetroWalk.Metrics.Models;

public readonly partial struct Looney2019Graded
{
    /// <summary>The equation as printed, for S [m·s⁻¹] from 0 to 1.96 and G [%] from −40 to 45.</summary>
    /// <remarks>The kernel computes the same with polynomials. This text is what the tests hold it against, what the page of the
    /// model shows and what the benchmarks compare with. <see cref="Math.Pow"/> may differ in its last bits between platforms, so
    /// no result of the library comes from here.</remarks>
    internal static double PrintedPower(double S, double G) =>
        1.44 + 1.94 * Math.Pow(S, 0.43) + 0.24 * (S * S * S * S)
        + 0.34 * S * G * (1 - Math.Pow(1.05, 1 - Math.Pow(1.1, G + 32)));
}
