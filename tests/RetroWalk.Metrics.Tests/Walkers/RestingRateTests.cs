using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class RestingRateTests
{
    private static readonly Height Tall = Height.FromCentimeters(175);

    private static readonly BodyMass FatFree = BodyMass.FromKilograms(56);

    private static readonly Dictionary<RestingEquation, Func<Height, double, Sex, RestingRate>> OfAPerson = new()
    {
        [RestingEquation.MifflinStJeor] = RestingRate.MifflinStJeor,
        [RestingEquation.HarrisBenedict1984] = RestingRate.HarrisBenedict1984,
        [RestingEquation.Henry2005] = RestingRate.Henry2005,
    };

    private static readonly Dictionary<RestingEquation, Func<BodyMass, RestingRate>> OfFatFreeMass = new()
    {
        [RestingEquation.Cunningham] = RestingRate.Cunningham,
        [RestingEquation.KatchMcArdle] = RestingRate.KatchMcArdle,
    };

    public static TheoryData<RestingEquation> PersonRules => [.. OfAPerson.Keys];

    public static TheoryData<RestingEquation> FatFreeRules => [.. OfFatFreeMass.Keys];

    public static TheoryData<RestingEquation, double> BadAges => Pairs(
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, -30, 0, 17.999999999999996, 100.00000000000001);

    public static TheoryData<RestingEquation, double> Ages => Pairs(18, 29.9, 30, 60, 60.1, 100);

    [Theory]
    [MemberData(nameof(PersonRules))]
    public void Default_height_is_refused(RestingEquation rule) =>
        Assert.Equal("height", Assert.Throws<ArgumentOutOfRangeException>(
            () => OfAPerson[rule](default, 30, Sex.Male)).ParamName);

    [Theory]
    [MemberData(nameof(BadAges))]
    public void Age_outside_adult_life_is_refused(RestingEquation rule, double ageYears) =>
        Refusal.OutOfRange("ageYears", ageYears, () => OfAPerson[rule](Tall, ageYears, Sex.Male));

    [Theory]
    [MemberData(nameof(Ages))]
    public void Ages_of_adult_life_and_its_ends_are_accepted(RestingEquation rule, double ageYears)
    {
        Assert.Equal(rule, OfAPerson[rule](Tall, ageYears, Sex.Female).Equation);
        Assert.Equal(rule, OfAPerson[rule](Tall, ageYears, Sex.Male).Equation);
    }

    [Theory]
    [MemberData(nameof(Ages))]
    public void Rules_of_a_person_give_a_resting_rate_of_human_size(RestingEquation rule, double ageYears)
    {
        BodyMass mass = BodyMass.FromKilograms(70);
        Assert.InRange(OfAPerson[rule](Tall, ageYears, Sex.Female).For(mass).WattsPerKilogram, 0.7, 1.2);
        Assert.InRange(OfAPerson[rule](Tall, ageYears, Sex.Male).For(mass).WattsPerKilogram, 0.7, 1.25);
    }

    [Theory]
    [MemberData(nameof(PersonRules))]
    public void Undefined_sex_is_refused(RestingEquation rule)
    {
        foreach (int sex in new[] { -1, 2, int.MaxValue })
        {
            ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
                () => OfAPerson[rule](Tall, 30, (Sex)sex));
            Assert.Equal("sex", refusal.ParamName);
            Assert.StartsWith($"sex is {sex}:", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(FatFreeRules))]
    public void Fat_free_mass_of_nobody_is_refused(RestingEquation rule) =>
        Assert.Equal("fatFreeMass", Assert.Throws<ArgumentOutOfRangeException>(() => OfFatFreeMass[rule](default)).ParamName);

    [Theory]
    [MemberData(nameof(FatFreeRules))]
    public void Walker_lighter_than_the_fat_free_mass_is_refused(RestingEquation rule)
    {
        BodyMass lighter = BodyMass.FromKilograms(Math.BitDecrement(56.0));
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => new Walker(lighter, OfFatFreeMass[rule](FatFree)));
        Assert.Equal("mass", refusal.ParamName);
        Assert.Contains("must not be below the fat-free mass of 56 kg", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(FatFreeRules))]
    public void Walker_without_fat_is_accepted(RestingEquation rule) =>
        Assert.Equal(rule, new Walker(FatFree, OfFatFreeMass[rule](FatFree)).RestingRate.Equation);

    [Theory]
    [MemberData(nameof(FatFreeRules))]
    public void Fat_costs_nothing_at_rest_by_a_rule_of_fat_free_mass(RestingEquation rule)
    {
        RestingRate rate = OfFatFreeMass[rule](FatFree);
        BodyMass lean = BodyMass.FromKilograms(60);
        BodyMass fat = BodyMass.FromKilograms(120);
        Assert.Equal(
            rate.For(lean).EnergyOf(lean, TimeSpan.FromDays(1)).Joules, rate.For(fat).EnergyOf(fat, TimeSpan.FromDays(1)).Joules,
            1e-6);
    }

    [Fact]
    public void Measured_rate_is_the_measured_power()
    {
        MetabolicPower power = MetabolicPower.FromWattsPerKilogram(1.05);
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.Measured(power));
        Assert.Equal(power, walker.RestingPower);
        Assert.Equal("70 kg, Measured", walker.ToString());
    }

    [Fact]
    public void Measured_rate_of_nothing_is_refused() =>
        Refusal.OutOfRange("power", 0, () => RestingRate.Measured(default));

    [Fact]
    public void Measured_rate_that_is_not_a_number_is_refused()
    {
        MetabolicPower outside = Samples.Estimate(WalkingDirection.Forward, 5).GrossPower;
        Refusal.OutOfRange("power", double.NaN, () => RestingRate.Measured(outside));
    }

    [Fact]
    public void Rate_of_no_mass_is_refused() =>
        Assert.Equal("mass", Assert.Throws<ArgumentOutOfRangeException>(() => RestingRate.StandardMet.For(default)).ParamName);

    [Fact]
    public void Mass_for_which_the_rule_gives_no_positive_rate_is_refused()
    {
        // 10·5 + 6.25·50 − 5·100 − 161 = −298.5 kcal/day
        RestingRate rate = RestingRate.MifflinStJeor(Height.FromCentimeters(50), 100, Sex.Female);
        Assert.Equal("mass", Assert.Throws<ArgumentOutOfRangeException>(() => rate.For(BodyMass.FromKilograms(5))).ParamName);
    }

    [Fact]
    public void Mass_for_which_the_rule_gives_nothing_is_refused()
    {
        // 10·16 + 6.25·53.6 − 5·100 + 5 = 0 kcal/day, in doubles too
        RestingRate rate = RestingRate.MifflinStJeor(Height.FromCentimeters(53.6), 100, Sex.Male);
        Assert.Equal("mass", Assert.Throws<ArgumentOutOfRangeException>(() => rate.For(BodyMass.FromKilograms(16))).ParamName);
        Assert.InRange(rate.For(BodyMass.FromKilograms(Math.BitIncrement(16.0))).WattsPerKilogram, double.Epsilon, 1e-15);
    }

    [Fact]
    public void Men_and_women_differ_by_166_kilocalories_a_day()
    {
        BodyMass mass = BodyMass.FromKilograms(70);
        double difference =
            RestingRate.MifflinStJeor(Tall, 30, Sex.Male).For(mass).EnergyOf(mass, TimeSpan.FromDays(1)).Kilocalories
            - RestingRate.MifflinStJeor(Tall, 30, Sex.Female).For(mass).EnergyOf(mass, TimeSpan.FromDays(1)).Kilocalories;
        Assert.Equal(166, difference, 9); // Mifflin et al. 1990: + 5 and − 161
    }

    [Theory]
    [InlineData(30)]
    [InlineData(70)]
    [InlineData(200)]
    public void Standard_rate_is_the_same_for_everybody(double kilograms) =>
        Assert.Equal(1.1725, RestingRate.StandardMet.For(BodyMass.FromKilograms(kilograms)).WattsPerKilogram, 15); // section 6

    [Fact]
    public void Every_rule_is_in_these_tests() =>
        Assert.Equal(
            Enum.GetValues<RestingEquation>().Order(),
            OfAPerson.Keys.Concat(OfFatFreeMass.Keys).Append(RestingRate.StandardMet.Equation)
                .Append(RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1)).Equation).Order());

    private static TheoryData<RestingEquation, double> Pairs(params double[] agesYears)
    {
        TheoryData<RestingEquation, double> data = [];
        foreach (RestingEquation rule in OfAPerson.Keys)
        {
            foreach (double ageYears in agesYears)
                data.Add(rule, ageYears);
        }

        return data;
    }
}
