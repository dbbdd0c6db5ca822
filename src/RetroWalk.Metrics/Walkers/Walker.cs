namespace RetroWalk.Metrics;

/// <summary>A person who walks: a body mass and a named resting rate.</summary>
/// <remarks><c>default</c> is nobody and is refused by <see cref="WalkingEnergy"/>. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkerJson))]
public readonly record struct Walker
{
    /// <summary>A walker.</summary>
    /// <param name="mass">Body mass, without load.</param>
    /// <param name="restingRate">The rule for the resting rate, named by the caller:
    /// <see cref="RestingRate.StandardMet"/> where nothing but the mass is known.</param>
    /// <exception cref="ArgumentNullException">No resting rate.</exception>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), or one for which the rule gives no positive
    /// rate.</exception>
    public Walker(BodyMass mass, RestingRate restingRate)
    {
        ArgumentNullException.ThrowIfNull(restingRate);
        RestingPower = restingRate.For(mass);
        Mass = mass;
        RestingRate = restingRate;
    }

    /// <summary>Body mass, without load.</summary>
    public BodyMass Mass { get; }

    /// <summary>The rule for the resting rate.</summary>
    public RestingRate RestingRate { get; }

    /// <summary>Resting power of this person.</summary>
    public MetabolicPower RestingPower { get; }

    /// <summary>The power, but at least that at rest; NaN stays NaN.</summary>
    internal MetabolicPower NotBelowRest(MetabolicPower power) =>
        power.WattsPerKilogram < RestingPower.WattsPerKilogram ? RestingPower : power;

    /// <summary>The energy of the whole body, from the energy per kilogram of body mass.</summary>
    internal Energy EnergyOf(double joulesPerKilogram) => Energy.Unchecked(joulesPerKilogram * Mass.Kilograms);

    /// <summary>Mass and rule, as in <c>70 kg, StandardMet</c>; the same in every culture.</summary>
    public override string ToString() => RestingRate is null ? "nobody" : $"{Mass}, {RestingRate.Equation}";
}
