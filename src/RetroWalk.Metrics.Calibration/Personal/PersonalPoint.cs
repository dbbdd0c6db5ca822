namespace RetroWalk.Metrics.Calibration;

/// <summary>A measurement on the scale of the model: ln y = ln f + ln(M_F + k·κ·X) + noise, X = 0 forward.</summary>
internal sealed class PersonalPoint
{
    private PersonalPoint(WalkMeasurement measurement)
    {
        ModelExcess model = new(measurement.Speed, measurement.Grade);
        double within = SpreadParameters.Shipped.WithinPerson(measurement.Grade);
        double error = measurement.RelativeErrorFraction;
        LnMeasured = Math.Log(measurement.GrossWattsPerKilogram);
        ForwardPower = model.ForwardPower;
        Excess = measurement.Direction == WalkingDirection.Forward ? 0 : model.Excess;
        Variance = within * within + error * error;
    }

    /// <summary>ln of the measured power.</summary>
    internal double LnMeasured { get; }

    /// <summary>M_F [W·kg⁻¹].</summary>
    internal double ForwardPower { get; }

    /// <summary>X [W·kg⁻¹]; 0 forward and standing still.</summary>
    internal double Excess { get; }

    /// <summary>σ_c² + error²: what two measurements of one person do not share.</summary>
    internal double Variance { get; }

    internal static PersonalPoint Of(WalkMeasurement measurement) => new(measurement);

    /// <summary>ln y − ln(M_F + e·X), with e = k·κ.</summary>
    internal double ResidualAt(double excessFactor) => LnMeasured - Math.Log(ForwardPower + excessFactor * Excess);

    /// <summary>∂ ln M_B/∂ ln e = e·X/M_B.</summary>
    internal double ShareAt(double excessFactor)
    {
        double excess = excessFactor * Excess;
        return excess / (ForwardPower + excess);
    }
}
