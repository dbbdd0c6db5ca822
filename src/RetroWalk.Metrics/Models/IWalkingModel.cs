namespace RetroWalk.Metrics.Models;

/// <summary>An equation for the metabolic power of walking in one direction.</summary>
/// <remarks>Models are immutable values. A model of your own needs a card with its domains (<see cref="ModelDomain.Between"/>)
/// and the power at a speed and grade, <see cref="MetabolicPower.None"/> outside the supported domain. The call for columns and
/// the spread have default implementations; a call of these boxes a struct, so implement them where that matters.</remarks>
public interface IWalkingModel
{
    /// <summary>Where the model comes from and what it is valid for.</summary>
    ModelCard Card { get; }

    /// <summary>Gross metabolic power at a speed and grade; NaN outside the supported domain of the card.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    MetabolicPower EstimatePower(Speed speed, Grade grade);

    /// <summary>Gross metabolic power of many samples [W·kg⁻¹], element by element; by default one scalar call each.</summary>
    /// <remarks>Element <c>i</c> equals the scalar call bit for bit. NaN, infinite, negative-speed and out-of-domain elements
    /// give NaN and never throw. The destination may be one of the inputs, and elements beyond the inputs' length are not
    /// changed.</remarks>
    /// <param name="speedsMetersPerSecond">Speeds [m·s⁻¹].</param>
    /// <param name="gradeFractions">Grades as fractions [1], as many as speeds.</param>
    /// <param name="destinationWattsPerKilogram">Receives the powers [W·kg⁻¹]; at least as long.</param>
    /// <exception cref="ArgumentException">Lengths differ, the destination is too short, or it overlaps an input in part;
    /// nothing has been written then.</exception>
    void EstimatePower(
        ReadOnlySpan<double> speedsMetersPerSecond,
        ReadOnlySpan<double> gradeFractions,
        Span<double> destinationWattsPerKilogram)
    {
        Columns.Check(speedsMetersPerSecond, gradeFractions);
        Span<double> powers = Columns.Destination(
            destinationWattsPerKilogram, speedsMetersPerSecond, gradeFractions, nameof(destinationWattsPerKilogram));
        for (int i = 0; i < powers.Length; i++)
        {
            double v = speedsMetersPerSecond[i], G = gradeFractions[i];
            bool isWalk = v >= 0 && double.IsFinite(v) && double.IsFinite(G);
            powers[i] = isWalk
                ? EstimatePower(Speed.FromMetersPerSecond(v), Grade.FromFraction(G)).WattsPerKilogram
                : double.NaN;
        }
    }

    /// <summary>Spread σ of the natural logarithm of one person's power around the estimate [1], half the width of the 95 %
    /// interval over 1.96 (the standard deviation, if normal); NaN outside the supported domain of the card. At other levels the
    /// interval follows <see cref="SpreadParameters.IntervalFactor(double, Grade)"/>. By default
    /// <see cref="SpreadParameters.OfOnePerson(Grade)"/> as shipped.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    double LogSpread(Speed speed, Grade grade) => Card.LogSpreadOfOnePerson(speed, grade);
}
