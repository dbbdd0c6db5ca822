namespace RetroWalk.Metrics;

/// <summary>Effort of the quadriceps (knee extensors of both legs) in one direction, as a stride mean per kilogram of body
/// mass.</summary>
/// <remarks>An index in metabolic units, not a measured muscle uptake: joint work is not fascicle work, and net moments
/// hide co-contraction. All members are NaN where the walking model of that direction has no value.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(QuadricepsPowerJson))]
public readonly record struct QuadricepsPower
{
    internal QuadricepsPower(
        double concentricWattsPerKilogram, double eccentricWattsPerKilogram, double metabolicWattsPerKilogram)
    {
        ConcentricWattsPerKilogram = concentricWattsPerKilogram;
        EccentricWattsPerKilogram = eccentricWattsPerKilogram;
        Metabolic = MetabolicPower.Unchecked(metabolicWattsPerKilogram);
    }

    /// <summary>p: mechanical power produced while the muscle shortens [W·kg⁻¹].</summary>
    public double ConcentricWattsPerKilogram { get; }

    /// <summary>n: mechanical power absorbed while the muscle lengthens, as a magnitude [W·kg⁻¹].</summary>
    public double EccentricWattsPerKilogram { get; }

    /// <summary>q = p/η₊ + n/η₋: what that work costs.</summary>
    public MetabolicPower Metabolic { get; }

    /// <summary>p/(p+n): share of the work that is concentric [1]; NaN when standing still.</summary>
    public double ConcentricShare =>
        ConcentricWattsPerKilogram / (ConcentricWattsPerKilogram + EccentricWattsPerKilogram);

    internal static QuadricepsPower None { get; } = new(double.NaN, double.NaN, double.NaN);

    /// <summary>The three powers in one line; the same in every culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"concentric {ConcentricWattsPerKilogram:0.###} W/kg, eccentric {EccentricWattsPerKilogram:0.###} W/kg, metabolic "
            + $"{Metabolic.WattsPerKilogram:0.###} W/kg");
}
