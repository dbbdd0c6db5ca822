using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>A measurement on the scale of the model: ln y = ln f + ln(M_F + k·X) + noise, X = 0 forward.</summary>
internal sealed class PersonalPoint
{
    private PersonalPoint(WalkMeasurement measurement)
    {
        (Speed speed, Grade grade) = (measurement.Speed, measurement.Grade);
        Looney2019Graded forward = default;
        ForwardPower = forward.EstimatePower(speed, grade).WattsPerKilogram;
        double within = Spread.WithinPerson(grade);
        double error = measurement.RelativeErrorFraction;
        Variance = within * within + error * error;
        LnMeasured = Math.Log(measurement.GrossWattsPerKilogram);
        if (measurement.Direction == WalkingDirection.Forward)
            return;

        RetroWalkBackward backward = default;
        double power = backward.EstimatePower(speed, grade).WattsPerKilogram;
        double sigma = forward.LogSpread(speed, grade);
        double ofBackward = backward.LogSpread(speed, grade);
        Excess = power - ForwardPower;
        if (Excess > 0) // σ_B² = σ² + (X·σ_X/M_B)², solved for σ_X
            ExcessVariance = (ofBackward * ofBackward - sigma * sigma) * (power / Excess) * (power / Excess);
    }

    /// <summary>ln of the measured power.</summary>
    internal double LnMeasured { get; }

    /// <summary>M_F [W·kg⁻¹].</summary>
    internal double ForwardPower { get; }

    /// <summary>X [W·kg⁻¹]; 0 forward and standing still.</summary>
    internal double Excess { get; }

    /// <summary>σ_X², where there is an excess.</summary>
    internal double ExcessVariance { get; }

    /// <summary>σ_c² + error²: what two measurements of one person do not share.</summary>
    internal double Variance { get; }

    internal static PersonalPoint Of(WalkMeasurement measurement) => new(measurement);

    /// <summary>ln y − ln(M_F + k·X).</summary>
    internal double ResidualAt(double lnPractice) => LnMeasured - Math.Log(ForwardPower + Math.Exp(lnPractice) * Excess);

    /// <summary>∂ ln M_B/∂ ln k = k·X/M_B.</summary>
    internal double ShareAt(double lnPractice)
    {
        double excess = Math.Exp(lnPractice) * Excess;
        return excess / (ForwardPower + excess);
    }
}
