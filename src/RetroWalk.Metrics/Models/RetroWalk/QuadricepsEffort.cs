namespace RetroWalk.Metrics;

/// <summary>Effort of the quadriceps, forward and backward, at the same speed and grade.</summary>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(QuadricepsEffortJson))]
public readonly record struct QuadricepsEffort
{
    internal QuadricepsEffort(QuadricepsPower forward, QuadricepsPower backward)
    {
        Forward = forward;
        Backward = backward;
    }

    /// <summary>Forward.</summary>
    public QuadricepsPower Forward { get; }

    /// <summary>Backward.</summary>
    public QuadricepsPower Backward { get; }

    /// <summary>C_q = q_B/q_F [1]: the concentric-versus-eccentric effort factor.</summary>
    /// <remarks>NaN when standing still and outside the supported domain. Show it together with <see cref="Backward"/>:
    /// the factor is largest where the effort is smallest.</remarks>
    public double Factor => Backward.Metabolic.WattsPerKilogram / Forward.Metabolic.WattsPerKilogram;

    /// <summary>The factor and both metabolic powers in one line; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"factor {Factor:0.##}: {Forward.Metabolic.WattsPerKilogram:0.###} W/kg forward, "
            + $"{Backward.Metabolic.WattsPerKilogram:0.###} W/kg backward");
}
