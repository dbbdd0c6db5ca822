using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class RestingRateTests
{
    private static readonly Height Tall = Height.FromCentimeters(175);

    [Fact]
    public void Default_height_is_refused() =>
        Assert.Equal("height", Assert.Throws<ArgumentOutOfRangeException>(
            () => RestingRate.MifflinStJeor(default, 30, Sex.Male)).ParamName);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-30)]
    [InlineData(0)]
    [InlineData(17.999999999999996)]
    [InlineData(100.00000000000001)]
    public void Age_outside_adult_life_is_refused(double ageYears) =>
        Refusal.OutOfRange("ageYears", ageYears, () => RestingRate.MifflinStJeor(Tall, ageYears, Sex.Male));

    [Theory]
    [InlineData(18)]
    [InlineData(100)]
    public void Ends_of_adult_life_are_accepted(double ageYears) =>
        Assert.Equal(RestingEquation.MifflinStJeor, RestingRate.MifflinStJeor(Tall, ageYears, Sex.Female).Equation);

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void Undefined_sex_is_refused(int sex)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => RestingRate.MifflinStJeor(Tall, 30, (Sex)sex));
        Assert.Equal("sex", refusal.ParamName);
        Assert.StartsWith($"sex is {sex}:", refusal.Message, StringComparison.Ordinal);
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
    public void Rates_name_their_rule()
    {
        Assert.Equal(RestingEquation.StandardMet, RestingRate.StandardMet.Equation);
        Assert.Equal(RestingEquation.MifflinStJeor, RestingRate.MifflinStJeor(Tall, 30, Sex.Male).Equation);
    }
}
