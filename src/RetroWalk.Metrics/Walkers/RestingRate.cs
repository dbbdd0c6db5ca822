namespace RetroWalk.Metrics;

/// <summary>What a person spends at rest, by a named rule. Chosen by the caller, never assumed silently.</summary>
/// <remarks>Every rule here is linear in body mass for a given person: power = a·mass + b. Immutable and thread-safe.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(RestingRateJson))]
public sealed record RestingRate
{
    private const double SecondsInOneDay = 86400;
    private const double WattsInOneKilocaloriePerDay = Energy.JoulesInOneKilocalorie / SecondsInOneDay;
    private const double YoungestAdultYears = 18;

    private readonly double _wattsPerKilogram;
    private readonly double _watts;
    private readonly double _fatFreeKilograms; // 0 where the rule does not use it

    private RestingRate(RestingEquation equation, double wattsPerKilogram, double watts, double fatFreeKilograms = 0)
    {
        Equation = equation;
        _wattsPerKilogram = wattsPerKilogram;
        _watts = watts;
        _fatFreeKilograms = fatFreeKilograms;
    }

    /// <summary>1 MET: 3.5 mL·kg⁻¹·min⁻¹ or 1.1725 W·kg⁻¹ for everybody, by convention.</summary>
    /// <remarks>High for most people: 769 adults were measured at 2.6 ± 0.4 mL·kg⁻¹·min⁻¹
    /// (Byrne et al. 2005, doi:10.1152/japplphysiol.00023.2004).</remarks>
    public static RestingRate StandardMet { get; } =
        new(RestingEquation.StandardMet, MetabolicEquivalent.WattsPerKilogramInOneMet, 0);

    /// <summary>The rule that was chosen.</summary>
    public RestingEquation Equation { get; }

    /// <summary>Resting power as it was measured on the person, by indirect calorimetry for instance.</summary>
    /// <param name="power">Resting power per kilogram of body mass.</param>
    /// <exception cref="ArgumentOutOfRangeException">No power (<c>default</c>), or NaN.</exception>
    public static RestingRate Measured(MetabolicPower power) =>
        new(RestingEquation.Measured, Guard.Positive(power.WattsPerKilogram, nameof(power)), 0);

    /// <summary>Resting energy by the simplified equations of Mifflin and St Jeor.</summary>
    /// <remarks>10·mass [kg] + 6.25·height [cm] − 5·age [y] + 5 (men) or − 161 (women), in kcal per day.
    /// Measured on 498 healthy adults of 19 to 78 years, 247 of them women; R² 0.71.
    /// Mifflin et al. 1990, Am J Clin Nutr 51(2):241-247, doi:10.1093/ajcn/51.2.241.</remarks>
    /// <param name="height">Standing height.</param>
    /// <param name="ageYears">Age [y], from 18 to 100: the equation is for adults; beyond 78 it extrapolates.</param>
    /// <param name="sex">Sex.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age outside 18 to 100, a sex that is not defined, or a default
    /// height.</exception>
    public static RestingRate MifflinStJeor(Height height, double ageYears, Sex sex)
    {
        const double PerKilogram = 10;
        const double PerCentimeter = 6.25;
        const double PerYear = -5;
        double constant = IsMale(sex) ? 5 : -161;
        return PerDay(
            RestingEquation.MifflinStJeor, PerKilogram,
            PerCentimeter * Centimeters(height) + PerYear * AdultYears(ageYears) + constant);
    }

    /// <summary>Resting energy by the equations of Harris and Benedict as Roza and Shizgal revised them in 1984.</summary>
    /// <remarks>Men 88.362 + 13.397·mass [kg] + 4.799·height [cm] − 5.677·age [y], women 447.593 + 9.247·mass + 3.098·height −
    /// 4.330·age, in kcal per day; 95 % of men within ±213, of women within ±201, by a secondary source.
    /// Roza and Shizgal 1984, Am J Clin Nutr 40(1):168-182, doi:10.1093/ajcn/40.1.168.</remarks>
    /// <param name="height">Standing height.</param>
    /// <param name="ageYears">Age [y], from 18 to 100: the source that was seen does not say which ages were measured.</param>
    /// <param name="sex">Sex.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age outside 18 to 100, a sex that is not defined, or a default
    /// height.</exception>
    public static RestingRate HarrisBenedict1984(Height height, double ageYears, Sex sex)
    {
        (double perKilogram, double perCentimeter, double perYear, double constant) = IsMale(sex)
            ? (13.397, 4.799, -5.677, 88.362)
            : (9.247, 3.098, -4.330, 447.593);
        return PerDay(
            RestingEquation.HarrisBenedict1984, perKilogram,
            perCentimeter * Centimeters(height) + perYear * AdultYears(ageYears) + constant);
    }

    /// <summary>Resting energy by the Oxford equations of Henry for adults, from mass and height.</summary>
    /// <remarks>
    /// <para>mass in kg and height in m, in kcal per day:</para>
    /// <code>
    /// men    18-30  14.4·mass + 313·height + 113     women  18-30  10.4·mass + 615·height − 282
    ///        30-60  11.4·mass + 541·height − 137            30-60  8.18·mass + 502·height − 11.6
    ///        over 60  11.4·mass + 541·height − 256          over 60  8.52·mass + 421·height + 10.7
    /// </code>
    /// <para>A person of exactly 30 and one of exactly 60 years belong to the band 30-60.</para>
    /// <para>Henry 2005, Public Health Nutr 8(7A):1133-1152, doi:10.1079/PHN2005801.</para>
    /// </remarks>
    /// <param name="height">Standing height.</param>
    /// <param name="ageYears">Age [y], from 18 to 100.</param>
    /// <param name="sex">Sex.</param>
    /// <exception cref="ArgumentOutOfRangeException">An age outside 18 to 100, a sex that is not defined, or a default
    /// height.</exception>
    public static RestingRate Henry2005(Height height, double ageYears, Sex sex)
    {
        double centimeters = Centimeters(height);
        (double perKilogram, double perMeter, double constant) = (IsMale(sex), AdultYears(ageYears)) switch
        {
            (true, < 30) => (14.4, 313, 113),
            (true, <= 60) => (11.4, 541, -137),
            (true, _) => (11.4, 541, -256),
            (false, < 30) => (10.4, 615, -282),
            (false, <= 60) => (8.18, 502, -11.6),
            (false, _) => (8.52, 421, 10.7),
        };
        return PerDay(RestingEquation.Henry2005, perKilogram, perMeter * (centimeters / 100) + constant);
    }

    /// <summary>Resting energy by the equation of Cunningham, from fat-free mass.</summary>
    /// <remarks>500 + 22·fat-free mass [kg], in kcal per day.
    /// Cunningham 1980, Am J Clin Nutr 33(11):2372-2374, doi:10.1093/ajcn/33.11.2372.</remarks>
    /// <param name="fatFreeMass">Mass of the body without its fat.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>).</exception>
    public static RestingRate Cunningham(BodyMass fatFreeMass) =>
        FromFatFreeMass(RestingEquation.Cunningham, 500, 22, fatFreeMass);

    /// <summary>Resting energy by the equation known as Katch-McArdle, from fat-free mass.</summary>
    /// <remarks>370 + 21.6·fat-free mass [kg], in kcal per day. The textbook of Katch and McArdle was not seen; the same
    /// equation is cited to Cunningham 1991, Am J Clin Nutr 54(6):963-969, doi:10.1093/ajcn/54.6.963.</remarks>
    /// <param name="fatFreeMass">Mass of the body without its fat.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>).</exception>
    public static RestingRate KatchMcArdle(BodyMass fatFreeMass) =>
        FromFatFreeMass(RestingEquation.KatchMcArdle, 370, 21.6, fatFreeMass);

    /// <summary>Resting power of a body of this mass.</summary>
    /// <param name="mass">Body mass.</param>
    /// <exception cref="ArgumentOutOfRangeException">No mass (<c>default</c>), a mass below the fat-free mass of the rule, or one
    /// for which the rule gives no positive and finite rate.</exception>
    public MetabolicPower For(BodyMass mass)
    {
        double wattsPerKilogram = _wattsPerKilogram + _watts / Guard.Positive(mass.Kilograms, nameof(mass));
        if (mass.Kilograms < _fatFreeKilograms)
            throw new ArgumentOutOfRangeException(
                nameof(mass), mass,
                FormattableString.Invariant(
                    $"mass is {mass}: it must not be below the fat-free mass of {_fatFreeKilograms} kg."));
        if (wattsPerKilogram <= 0 || !double.IsFinite(wattsPerKilogram))
            throw new ArgumentOutOfRangeException(
                nameof(mass), mass, $"mass is {mass}: {Equation} gives no positive and finite resting rate for it.");
        return MetabolicPower.FromWattsPerKilogram(wattsPerKilogram);
    }

    /// <summary>The rule in numbers: power = wattsPerKilogram·mass + watts, for bodies not lighter than their fat-free
    /// mass.</summary>
    internal (double WattsPerKilogram, double Watts, double FatFreeKilograms) Numbers =>
        (_wattsPerKilogram, _watts, _fatFreeKilograms);

    /// <summary>A rule that was stored as <see cref="Numbers"/>.</summary>
    internal static RestingRate Of(
        RestingEquation equation, double wattsPerKilogram, double watts, double fatFreeKilograms) =>
        new(equation, Guard.NotNegative(wattsPerKilogram), Guard.Finite(watts), Guard.NotNegative(fatFreeKilograms));

    private static RestingRate FromFatFreeMass(
        RestingEquation equation, double constant, double perFatFreeKilogram, BodyMass fatFreeMass)
    {
        double kilograms = Guard.Positive(fatFreeMass.Kilograms, nameof(fatFreeMass));
        return new(equation, 0, (constant + perFatFreeKilogram * kilograms) * WattsInOneKilocaloriePerDay, kilograms);
    }

    /// <summary>A rule in kilocalories per day: an amount per kilogram of body mass, plus an offset.</summary>
    private static RestingRate PerDay(RestingEquation equation, double perKilogram, double offset) =>
        new(equation, perKilogram * WattsInOneKilocaloriePerDay, offset * WattsInOneKilocaloriePerDay);

    private static bool IsMale(Sex sex) => sex switch
    {
        Sex.Male => true,
        Sex.Female => false,
        _ => throw new ArgumentOutOfRangeException(
            nameof(sex), sex, FormattableString.Invariant($"sex is {(int)sex}: it must be Female or Male.")),
    };

    private static double Centimeters(Height height) =>
        Guard.Between(height.Centimeters, 50, 275, "a height in centimetres", nameof(height));

    private static double AdultYears(double ageYears) => Guard.Between(ageYears, YoungestAdultYears, 100, "an age in years");
}
