using System.Globalization;
using System.Text;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Calibration.Tests.MonteCarlo;

/// <summary>The table of the core is what the simulation gives, and reads well between its nodes.</summary>
public sealed class MechanicsTableTests
{
    private const double Kappa = 20;

    private static readonly MechanicsSimulation Simulation = MechanicsSimulation.Run();

    private static string PathOfTable =>
        RepositoryRoot.PathOf("src", "RetroWalk.Metrics", "Models", "RetroWalk", "MechanicsTable.cs");

    /// <summary>To accept a change, run with RETROWALK_UPDATE=1 and read the difference.</summary>
    [Fact]
    public void Shipped_table_is_that_of_the_simulation()
    {
        string generated = Generated();
        if (Environment.GetEnvironmentVariable("RETROWALK_UPDATE") == "1")
            File.WriteAllText(PathOfTable, generated);
        Assert.Equal(File.ReadAllText(PathOfTable), generated);
    }

    public static TheoryData<double, double> Points
    {
        get
        {
            TheoryData<double, double> points = [];
            foreach (double v in new[] { 0.05, 0.2, 0.45, 0.7225, 1, 1.34, 1.6, 1.9 })
            {
                foreach (double G in new[] { -0.15, -0.1, -0.05, -0.02, 0, 0.02, 0.05, 0.1, 0.15, 0.25 })
                    points.Add(v, G);
            }

            return points;
        }
    }

    // At and between the nodes. C_q and q_B are read within 4 %, the share within 0.02 at 95 %; at 50 % within 7 % and 0.05,
    // downhill 0.09, where most draws give the quadriceps nothing.
    [Theory]
    [MemberData(nameof(Points))]
    public void Summary_matches_the_simulation(double v, double G)
    {
        MechanicsSample drawn = Simulation.At(Speed.FromMetersPerSecond(v), Grade.FromFraction(G));
        WalkComparison walk = WalkingEnergy.Compare(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), Speed.FromMetersPerSecond(v), Grade.FromFraction(G),
            TimeSpan.FromHours(1));
        foreach ((double level, double relative, double absolute) in new[] { (0.95, 0.04, 0.02),
            (0.5, 0.07, G < 0 ? 0.09 : 0.05) })
        {
            double low = (1 - level) / 2, high = (1 + level) / 2;
            Near(drawn.Factor(low), drawn.Factor(high), walk.QuadricepsFactorInterval(level), relative, 0);
            Near(
                drawn.Backward(low).WattsPerKilogram, drawn.Backward(high).WattsPerKilogram,
                walk.QuadricepsBackwardInterval(level), relative, 0);
            Near(drawn.Share(low), drawn.Share(high), walk.QuadricepsShareInterval(level), 0, absolute);
        }
    }

    private static void Near(double low, double high, PredictionInterval<double> interval, double relative, double absolute)
    {
        Assert.Equal(low, interval.Low, relative * low + absolute);
        Assert.Equal(high, interval.High, relative * high + absolute);
    }

    private static string Generated()
    {
        MechanicsDraw shipped = new(
            QuadricepsParameters.Shipped, Models.RetroWalkParameters.Shipped.OtherExcessJoulesPerKilogramPerMeter);
        StringBuilder rows = new();
        foreach (double root in new[] { 0.3, 0.85, 1.4 })
        {
            for (int i = -16; i <= 16; i++)
            {
                double v = root * root;
                double t = Math.Clamp(i / 16.0, -0.9999, 0.9999); // the ends stand for an infinite slope
                double u = t / Math.Sqrt(1 - t * t);
                double sine = u * Math.Pow(v, 1.5) / Kappa;
                double scale = Math.Sqrt(v * v * v + Kappa * Kappa * sine * sine);
                MechanicsSample drawn = Simulation.At(v, sine);
                (double forward, double power, double parts) = shipped.At(v, sine);
                rows.AppendLine(
                    $"        {Ends(p => Math.Log(drawn.Factor(p) / (power / forward)))} "
                    + $"{Ends(p => Math.Log(drawn.Backward(p).WattsPerKilogram / power))} "
                    + $"{Ends(p => (drawn.PartRatio(p) - parts) / scale)}");
            }
        }

        return $$"""
            namespace RetroWalk.Metrics;

            /// <summary>The table of <see cref="MechanicsSpread"/>, generated from the simulation by
            /// MechanicsTableTests.</summary>
            /// <remarks>One row per node (3 speeds × 33 slopes), with low end, median and high end of each difference.</remarks>
            // Stryker disable all : no mutant of a constant in a span compiles, and each would cost a compilation
            internal static class MechanicsTable
            {
                /// <summary>Numbers in a row.</summary>
                internal const int Columns = 9;

                /// <summary>First column of ln(C_q/shipped).</summary>
                internal const int Factor = 0;

                /// <summary>First column of ln(q_B/shipped).</summary>
                internal const int Backward = 3;

                /// <summary>First column of (λD/(ρv) − shipped)/√(v³ + κ²σ²).</summary>
                internal const int PartRatio = 6;

                internal static ReadOnlySpan<double> Rows =>
                [
            {{rows}}    ];
            }

            """.ReplaceLineEndings("\n");
    }

    private static string Ends(Func<double, double> at) =>
        string.Create(CultureInfo.InvariantCulture, $"{at(0.025):F3}, {at(0.5):F3}, {at(0.975):F3},");
}
