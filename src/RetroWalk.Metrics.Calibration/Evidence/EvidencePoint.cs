using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>A row of the evidence, read as the options say and placed on the scale of the forward model [W·kg⁻¹].</summary>
internal sealed record EvidencePoint
{
    /// <summary>The middle of 17 to 20 %.</summary>
    private const double HooperFraction = 0.185;

    private EvidencePoint(EvidenceRow row, EvidenceFitOptions options)
    {
        Study = row.Study.Key;
        Weight = row.Weight;
        v = row.Speed.MetersPerSecond;
        Forward = row.Forward.WattsPerKilogram;
        Backward = ReadBackward(row, options);
        M = ForwardModel(row.Speed, row.Grade);
        MLevel = ForwardModel(row.Speed, Grade.Level);
        D = FullReversal(row, options.Quadriceps);
    }

    /// <summary>Key of the study.</summary>
    internal string Study { get; }

    /// <summary>w.</summary>
    internal double Weight { get; }

    /// <summary>Speed [m·s⁻¹].</summary>
    internal double v { get; }

    /// <summary>The forward power of the row itself.</summary>
    internal double Forward { get; }

    /// <summary>The backward power of the row itself.</summary>
    internal double Backward { get; }

    /// <summary>M_F(v,G).</summary>
    internal double M { get; }

    /// <summary>M_F(v,0).</summary>
    internal double MLevel { get; }

    /// <summary>M_F(0,0): what *net* is net of.</summary>
    internal static double Standing { get; } = ForwardModel(default, Grade.Level);

    /// <summary>D(v,G): what a complete reversal would add to the metabolic power of the quadriceps.</summary>
    internal double D { get; }

    /// <summary>y = (R − 1)·M with R = backward/forward of the row: the observed excess.</summary>
    internal double ObservedExcess => (Backward / Forward - 1) * M;

    /// <summary>The backward power that an excess X on the scale of the forward model means for this row.</summary>
    internal double BackwardWith(double X) => Forward * (1 + X / M);

    /// <exception cref="ArgumentException">A row that no fit can use, or too few studies.</exception>
    internal static IReadOnlyList<EvidencePoint> All(IReadOnlyList<EvidenceRow> rows, EvidenceFitOptions options)
    {
        EvidenceChecks.Check(rows);
        return [.. rows.Select(row => new EvidencePoint(row, options))];
    }

    private static double ReadBackward(EvidenceRow row, EvidenceFitOptions options)
    {
        if (row.Study.Key != "Hooper2004" || options.HooperReading == HooperReading.OfTheForwardValue)
            return row.Backward.WattsPerKilogram;
        return row.Forward.WattsPerKilogram + HooperFraction * options.HooperMaximalUptake.MetabolicPower.WattsPerKilogram;
    }

    private static double ForwardModel(Speed speed, Grade grade) =>
        default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;

    // q_B − q_F = λ·D, asked at λ = 1.
    private static double FullReversal(EvidenceRow row, QuadricepsParameters quadriceps)
    {
        RetroWalkBackward reversed = new(new RetroWalkParameters { Quadriceps = quadriceps with { ReversalFraction = 1 } });
        QuadricepsEffort effort = reversed.EstimateQuadriceps(row.Speed, row.Grade);
        return effort.Backward.Metabolic.WattsPerKilogram - effort.Forward.Metabolic.WattsPerKilogram;
    }
}
