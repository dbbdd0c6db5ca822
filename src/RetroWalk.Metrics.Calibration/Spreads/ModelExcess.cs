using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>What the library's pair of models says of a walk without conditions: M_F, X, and how far the mean of a group may lie
/// from X.</summary>
internal readonly record struct ModelExcess
{
    internal ModelExcess(Speed speed, Grade grade)
    {
        RetroWalkBackward backward = default;
        ForwardPower = default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;
        Excess = backward.EstimatePower(speed, grade).WattsPerKilogram - ForwardPower;

        RetroWalkParameters parameters = backward.Parameters;
        QuadricepsEffort effort = backward.EstimateQuadriceps(speed, grade);
        double D = (effort.Backward.Metabolic.WattsPerKilogram - effort.Forward.Metabolic.WattsPerKilogram)
            / parameters.Quadriceps.ReversalFraction;
        double v = speed.MetersPerSecond;
        double ofFit = D * D * parameters.LambdaVariance + 2 * D * v * parameters.LambdaRhoCovariance
            + v * v * parameters.RhoVariance;
        GroupVariance = parameters.ExcessLogSpread * parameters.ExcessLogSpread + (Excess > 0 ? ofFit / (Excess * Excess) : 0);
    }

    /// <summary>M_F [W·kg⁻¹].</summary>
    internal double ForwardPower { get; }

    /// <summary>X [W·kg⁻¹].</summary>
    internal double Excess { get; }

    /// <summary>τ² + JᵀΣJ.</summary>
    internal double GroupVariance { get; }
}
