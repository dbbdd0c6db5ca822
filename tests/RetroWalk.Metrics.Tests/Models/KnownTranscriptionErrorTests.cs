using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>Mistakes that public codes make with the equations of this library. Each test computes the mistake, shows that it
/// matters, and that the library has the right number.</summary>
public sealed class KnownTranscriptionErrorTests
{
    private static readonly BodyMass SeventyKilograms = BodyMass.FromKilograms(70);

    private static readonly CarriedLoad TwentyKilograms = CarriedLoad.FromKilograms(20);

    [Theory]
    [InlineData(-0.05, 3.398)] // Looney et al. 2019, computed independently
    [InlineData(0.05, 6.237)]
    public void Inner_base_of_the_graded_Looney_equation_is_not_1_11(double grade, double right)
    {
        double percent = 100 * grade;
        double wrong = LooneyLevel(1.34) + 0.34 * 1.34 * percent * (1 - Math.Pow(1.05, 1 - Math.Pow(1.11, percent + 32)));
        IsRight(Power(default(Looney2019Graded), 1.34, grade), right, 0.0005, wrong);
    }

    [Fact]
    public void Exponent_of_the_level_Looney_equation_is_not_0_34()
    {
        double wrong = 1.44 + 1.94 * Math.Pow(0.5, 0.34) + 0.24 * Math.Pow(0.5, 4);
        IsRight(Power(default(Looney2019Level), 0.5), 2.895, 0.0005, wrong);
        IsRight(Power(default(Looney2019Graded), 0.5), 2.895, 0.0005, wrong);
        Assert.Equal(1.032, wrong / 2.895, 0.0005); // +3.2 %, as it was found
    }

    [Fact]
    public void Level_Looney_equation_takes_metres_per_second_and_keeps_its_exponents()
    {
        double milesPerHour = 1.34 / 0.44704;
        IsRight(Power(default(Looney2019Level), 1.34), 4.414, 0.0005, 1.44 + 1.94 * milesPerHour + 0.24 * milesPerHour);
        IsRight(
            Power(default(Looney2019Level), 1.34), 4.414, 0.0005,
            1.44 + 1.94 * milesPerHour + 0.24 * milesPerHour * milesPerHour);
        IsRight(Power(default(Looney2019Level), 1.34), 4.414, 0.0005, LooneyLevel(milesPerHour));
    }

    /// <summary>A table of a public code falls the steeper the descent.</summary>
    [Fact]
    public void Steep_descent_is_dearer_than_a_gentle_one()
    {
        Assert.Equal(4.895, Power(default(Looney2019Graded), 1.34, -0.40), 0.0005);
        Assert.Equal(3.074, Power(default(Looney2019Graded), 1.34, -0.10), 0.0005);
    }

    /// <summary>A public code takes the magnitude of every slope.</summary>
    [Fact]
    public void Downhill_is_not_uphill()
    {
        Assert.True(Power(default(Looney2019Graded), 1.34, -0.05) < Power(default(Looney2019Graded), 1.34, 0.05) / 1.5);
        Assert.True(Power(Santee(), 1.1, -0.08) < Power(Santee(), 1.1, 0.08) / 1.5);
    }

    [Fact]
    public void Bracket_of_the_Santee_correction_ends_in_25_less_the_square_of_the_speed()
    {
        const double Wrong = 207.02; // with 25·V², computed independently
        IsRight(70 * Power(Santee(), 1.1, -0.08), 213.48, 0.005, Wrong);
    }

    [Fact]
    public void Load_term_of_the_Santee_correction_keeps_its_mass_factor()
    {
        double pandolf = PandolfWatts(-8, 1.1);
        double correction = -8.0 * 90 * 1.1 / 3.5 - (-8 + 6) * (-8 + 6) / 70.0 + (25 - 1.1 * 1.1);
        IsRight(70 * Power(Santee(), 1.1, -0.08), 213.48, 0.005, pandolf - correction);
    }

    [Fact]
    public void Load_term_of_the_Santee_correction_keeps_its_speed_factor()
    {
        double pandolf = PandolfWatts(-8, 1.1);
        double correction = -8.0 * 90 / 3.5 - 90 * (-8 + 6) * (-8 + 6) / 70.0 + (25 - 1.1 * 1.1);
        IsRight(70 * Power(Santee(), 1.1, -0.08), 213.48, 0.005, pandolf - correction);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.05)]
    [InlineData(0.4)]
    public void Santee_correction_is_not_applied_on_the_level_and_uphill(double grade) =>
        Assert.Equal(Power(new Pandolf1977(SeventyKilograms, TwentyKilograms), 1.0, grade), Power(Santee(), 1.0, grade));

    /// <summary>The bare pair gives 1877 W for a stroll down −40 % in a public code.</summary>
    [Fact]
    public void Santee_correction_is_not_used_where_it_explodes() => Assert.True(double.IsNaN(Power(Santee(), 1.0, -0.40)));

    [Fact]
    public void Grade_coefficient_of_the_Pandolf_equation_is_0_35() =>
        IsRight(70 * Power(Pandolf(), 1.0, 0.05), 412.19, 0.005, PandolfWatts(5, 1.0, gradeCoefficient: 0.25));

    [Fact]
    public void Grade_of_the_Pandolf_equation_is_per_cent() =>
        IsRight(70 * Power(Pandolf(), 1.0, 0.05), 412.19, 0.005, PandolfWatts(0.05, 1.0));

    [Fact]
    public void Grade_of_the_Pandolf_equation_is_not_cut_to_whole_per_cent() =>
        Assert.NotEqual(Power(Pandolf(), 1.0, 0.04), Power(Pandolf(), 1.0, 0.049));

    [Theory]
    [InlineData(-0.05)]
    [InlineData(-0.40)]
    public void Pandolf_equation_has_no_value_downhill_where_it_turns_negative(double grade)
    {
        Assert.True(PandolfWatts(-40, 1.34) < 0);
        Assert.True(double.IsNaN(Power(Pandolf(), 1.34, grade)));
    }

    /// <summary>A public code gives 0 W at no speed.</summary>
    [Fact]
    public void Standing_still_is_not_free()
    {
        Assert.Equal(1.5, Power(new Pandolf1977(SeventyKilograms), 0));
        Assert.Equal(1.44, Power(default(Looney2019Level), 0));
        Assert.Equal(1.44, Power(default(Looney2019Graded), 0, 0.10)); // and a vertical term without speed would charge the slope
    }

    /// <summary>On descents some codes fall below rest, below zero, or wrap round an unsigned number.</summary>
    [Fact]
    public void Nobody_spends_less_than_at_rest_on_a_descent()
    {
        for (int percent = -20; percent <= 0; percent++)
        {
            foreach (ModelEntry entry in WalkingModels.All.Where(entry => entry.Card.Direction == WalkingDirection.Forward))
            {
                EnergyEstimate estimate = WalkingEnergy.Estimate(
                    entry.For(Samples.Inputs), Samples.Walker, Speed.FromMetersPerSecond(0.5), Grade.FromPercent(percent),
                    TimeSpan.FromHours(1));
                Assert.True(
                    estimate.Validity == Validity.Outside || estimate.Active.Joules >= 0, $"{entry.Card.Name} at {percent} %");
            }
        }
    }

    [Theory]
    [InlineData(0.05, 17.244)] // Ludlow and Weyand 2017, computed independently
    [InlineData(0.10, 23.381)]
    public void Grade_term_of_minimum_mechanics_is_added(double grade, double right)
    {
        double percent = 100 * grade;
        double wrong = 3.05 + 3.28 * (1 + 0.32 * percent) + (1 + 0.19 * percent) * 2.66 * 1.34 * 1.34;
        LudlowWeyand2017MinimumMechanics model = new(SeventyKilograms);
        IsRight(Power(model, 1.34, grade) * 60 / 20.1, right, 0.0005, wrong);
    }

    [Fact]
    public void Length_in_the_height_weight_speed_equation_is_standing_height()
    {
        LudlowWeyand2016HeightWeightSpeed model = new(
            Height.FromMeters(1.75), OxygenUptake.FromMillilitersPerKilogramPerMinute(3.5).MetabolicPower);
        double wrong = 3.5 + 3.85 + 5.97 * 1.34 * 1.34 / 0.93; // the length of a leg
        IsRight(Power(model, 1.34) * 60 / 20.1, 13.476, 0.0005, wrong);
    }

    [Theory]
    [InlineData(0.1, 1.0856)] // Looney et al. 2022, computed independently
    [InlineData(0.2, 1.2196)]
    [InlineData(0.3, 1.3812)]
    [InlineData(0.5, 1.7636)]
    [InlineData(0.66, 2.1139)]
    public void Load_multiplies_what_goes_on_top_of_rest_and_not_rest_itself(double loadOverBodyMass, double factor)
    {
        MetabolicPower rest = MetabolicPower.FromWattsPerKilogram(1.05);
        BodyMass mass = BodyMass.FromKilograms(100);
        double loaded = Power(new Looney2022Backpacking(mass, rest, CarriedLoad.FromKilograms(100 * loadOverBodyMass)), 1.34);
        double unloaded = Power(new Looney2022Backpacking(mass, rest), 1.34);
        IsRight((loaded - 1.05) / (unloaded - 1.05), factor, 0.00005, loaded / unloaded);
    }

    /// <summary>Calories that grow with the square of body mass, and mass cut to whole kilograms.</summary>
    [Fact]
    public void Energy_is_proportional_to_body_mass()
    {
        double light = WalkingEnergy.Estimate(
            new Walker(BodyMass.FromKilograms(50.5), RestingRate.StandardMet), WalkingDirection.Forward,
            Speed.FromMetersPerSecond(1.34), Grade.FromPercent(10), TimeSpan.FromHours(1)).Gross.Joules;
        double heavy = WalkingEnergy.Estimate(
            new Walker(BodyMass.FromKilograms(101), RestingRate.StandardMet), WalkingDirection.Forward,
            Speed.FromMetersPerSecond(1.34), Grade.FromPercent(10), TimeSpan.FromHours(1)).Gross.Joules;
        Assert.Equal(2, heavy / light, 1e-14);
    }

    /// <summary>A code forgets the 3.5 of a MET, and is 3.5 times too low.</summary>
    [Fact]
    public void Metabolic_equivalent_is_3_5_millilitres()
    {
        double kilocaloriesPerMinute = MetabolicEquivalent.FromMets(4).MetabolicPower
            .EnergyOf(SeventyKilograms, TimeSpan.FromMinutes(1)).Kilocalories;
        IsRight(kilocaloriesPerMinute, 4 * 3.5 * 70 * 20.1 / 4184, 1e-12, 4 * 70 / 200.0);
    }

    [Fact]
    public void Age_term_of_Mifflin_is_5_times_the_age()
    {
        double watts =
            70 * RestingRate.MifflinStJeor(Height.FromCentimeters(175), 40, Sex.Male).For(SeventyKilograms).WattsPerKilogram;
        double wrong = (10 * 70 + 6.25 * 175 - (5 - 40) + 5) * 4184 / 86400;
        IsRight(watts, 77.4, 0.05, wrong);
        Assert.Equal(88.8, wrong, 0.05); // as it was found
    }

    [Fact]
    public void Constant_of_Mifflin_for_women_is_161() =>
        IsRight(
            KilocaloriesPerDay(RestingRate.MifflinStJeor(Height.FromCentimeters(165), 30, Sex.Female), 60), 1320.2, 0.051,
            1330.25);

    [Fact]
    public void Revised_Harris_Benedict_is_not_the_original() =>
        IsRight(
            KilocaloriesPerDay(RestingRate.HarrisBenedict1984(Height.FromCentimeters(175), 30, Sex.Male), 70), 1695.7, 0.05,
            1701.9);

    [Fact]
    public void Henry_is_not_Schofield_and_keeps_its_height()
    {
        double man = KilocaloriesPerDay(RestingRate.Henry2005(Height.FromCentimeters(175), 30, Sex.Male), 70);
        IsRight(man, 1607.75, 1e-9, 15.057 * 70 + 692.2); // Schofield, 18 to 30
        IsRight(man, 1607.75, 1e-9, 14.2 * 70 + 593); // Henry from mass alone
        Assert.True(KilocaloriesPerDay(RestingRate.Henry2005(Height.FromCentimeters(185), 30, Sex.Male), 70) > man + 50);
    }

    private static Pandolf1977 Pandolf() => new(SeventyKilograms, TwentyKilograms);

    private static Santee2003Downhill Santee() => new(SeventyKilograms, TwentyKilograms);

    private static double PandolfWatts(double percent, double v, double gradeCoefficient = 0.35) =>
        1.5 * 70 + 2.0 * 90 * Math.Pow(20 / 70.0, 2) + 90 * (1.5 * v * v + gradeCoefficient * v * percent);

    private static double LooneyLevel(double s) => Looney2019Graded.PrintedPower(s, 0);

    private static double Power(IWalkingModel model, double v, double grade = 0) =>
        model.EstimatePower(Speed.FromMetersPerSecond(v), Grade.FromFraction(grade)).WattsPerKilogram;

    private static double KilocaloriesPerDay(RestingRate rate, double kilograms)
    {
        BodyMass mass = BodyMass.FromKilograms(kilograms);
        return rate.For(mass).EnergyOf(mass, TimeSpan.FromDays(1)).Kilocalories;
    }

    /// <summary>The right number, and not the wrong one: the mistake is at least ten tolerances away.</summary>
    private static void IsRight(double actual, double right, double tolerance, double wrong)
    {
        Assert.Equal(right, actual, tolerance);
        Assert.True(Math.Abs(wrong - right) > 10 * tolerance, $"the mistake gives {wrong:R}, which proves nothing");
    }
}
