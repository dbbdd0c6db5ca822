namespace RetroWalk.Metrics.Models;

/// <content>The equations of the model's page, as printed there.</content>
/// <remarks>The kernels compute the same with fewer roots and with polynomials. This text is what the tests hold them against,
/// what the page of the model shows and what the benchmarks compare with. <see cref="Math.Pow"/> may differ in its last bits
/// between platforms, so no result of the library comes from here.</remarks>
public readonly partial record struct RetroWalkBackward
{
    /// <summary>M_B [W·kg⁻¹].</summary>
    internal static double PrintedPower(double v, double G, RetroWalkParameters parameters) =>
        Looney2019Graded.PrintedPower(v, 100 * G) + PrintedExcess(v, G, parameters);

    /// <summary>X [W·kg⁻¹].</summary>
    internal static double PrintedExcess(double v, double G, RetroWalkParameters parameters)
    {
        double λ = parameters.Quadriceps.ReversalFraction, ρ = parameters.OtherExcessJoulesPerKilogramPerMeter;
        double η_positive = parameters.Quadriceps.ConcentricEfficiency, η_negative = parameters.Quadriceps.EccentricEfficiency;
        (double p_F, double n_F) = PrintedKneePowers(v, G, parameters.Quadriceps);
        (double p_mirror, double n_mirror) = PrintedKneePowers(v, -G, parameters.Quadriceps);

        double D = (n_mirror - p_F) / η_positive + (p_mirror - n_F) / η_negative;
        return λ * D + ρ * v;
    }

    /// <summary>p_F and n_F [W·kg⁻¹].</summary>
    internal static (double Concentric, double Eccentric) PrintedKneePowers(double v, double G, QuadricepsParameters parameters)
    {
        double k_u = parameters.UphillLiftShare, k_d = parameters.DownhillLiftShare;
        double a_p = parameters.LevelConcentricCoefficient, a_n = parameters.LevelEccentricCoefficient;

        double s = KneePower.StandardGravity * v * G / Math.Sqrt(1 + G * G);
        double p0 = a_p * (v * v * v), n0 = a_n * Math.Pow(v, 2.5);
        double p_F = 0.5 * (k_u * s + Math.Sqrt(k_u * s * (k_u * s) + 4 * (p0 * p0)));
        double n_F = 0.5 * (-k_d * s + Math.Sqrt(k_d * s * (k_d * s) + 4 * (n0 * n0)));
        return (p_F, n_F);
    }
}
