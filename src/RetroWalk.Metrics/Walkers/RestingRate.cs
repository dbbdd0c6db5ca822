namespace RetroWalk.Metrics;

/// <summary>What a person spends at rest, by a named rule. Chosen by the caller, never assumed silently.</summary>
/// <remarks>Every rule here is linear in body mass for a given person: power = a·mass + b. Immutable and thread-safe.</remarks>
public sealed record RestingRate
{
    private const double SecondsInOneDay = 86400;
    private const double WattsInOneKilocaloriePerDay = Energy.JoulesInOneKilocalorie / SecondsInOneDay;

    private readonly double _wattsPerKilogram;
    private readonly double _watts;

    private RestingRate(RestingEquation equation, double wattsPerKilogram, double watts)
    {
        Equation = equation;
        _wattsPerKilogram = wattsPerKilogram;
        _watts = watts;
    }

    /// <summary>1 MET: 3.5 mL·kg⁻¹·min⁻¹ or 1.1725 W·kg⁻¹ for everybody, by convention.</summary>
    /// <remarks>High for most people: 769 adults were measured at 2.6 ± 0.4 mL·kg⁻¹·min⁻¹
    /// (Byrne et al. 2005, doi:10.1152/japplphysiol.00023.2004).</remarks>
    public static RestingRate StandardMet { get; } =
        new(RestingEquation.StandardMet, MetabolicEquivalent.WattsPerKilogramInOneMet, 0);

    /// <summary>The rule that was chosen.</summary>
    public RestingEquation Equation { get; }

    /// <summary>Resting energy by the simplified equations of Mifflin and St Jeor.</summary>
    /// <remarks>10·mass [kg] + 6.25·height [cm] − 5·age [y] + 5 (men) or − 161 (women), in kcal per day.
    /// Measured on 498 healthy adults of 19 to 78 years, 247 of them women; R² 0.71.
    /// Mifflin et al. 1990, Am J Clin Nutr 51(2):241-247, doi:10.1093/ajcn/51.2.241.</remarks>
    /// <param name="height">Standing height.</param>
    /// <param name="ageYears">Age [y], from 18 to 100: the equation is for adults; beyond 78 it extrapolates.</param>
    /// <param name="sex">Sex.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age outside 18 to 100, a sex that is not defined, or a default height.</exception>
    public static RestingRate MifflinStJeor(Height height, double ageYears, Sex sex)
    {
        const double PerKilogram = 10;
        const double PerCentimeter = 6.25;
        const double PerYear = -5;
        double constant = sex switch
        {
            Sex.Male => 5,
            Sex.Female => -161,
            _ => throw new ArgumentOutOfRangeException(nameof(sex), sex, FormattableString.Invariant($"sex is {(int)sex}: it must be Female or Male.")),
        };
        Guard.Between(height.Meters, 0.5, 2.75, "a height in metres", nameof(height));
        double offset = PerCentimeter * height.Centimeters
            + PerYear * Guard.Between(ageYears, 18, 100, "an age in years")
            + constant;
        return new(
            RestingEquation.MifflinStJeor,
            PerKilogram * WattsInOneKilocaloriePerDay,
            offset * WattsInOneKilocaloriePerDay);
    }

    /// <summary>Resting power of a body of this mass.</summary>
    /// <param name="mass">Body mass.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), or a mass for which the rule gives no positive rate.</exception>
    public MetabolicPower For(BodyMass mass)
    {
        double wattsPerKilogram = _wattsPerKilogram + _watts / Guard.Positive(mass.Kilograms, nameof(mass));
        if (wattsPerKilogram <= 0)
            throw new ArgumentOutOfRangeException(
                nameof(mass), mass, $"mass is {mass}: {Equation} gives no positive resting rate for it.");
        return MetabolicPower.FromWattsPerKilogram(wattsPerKilogram);
    }
}
