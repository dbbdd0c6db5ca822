using System.Globalization;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>A load or a ground that was not measured makes an estimate extrapolated, and says so; the quadriceps go with
/// unloaded walking on firm ground only.</summary>
public sealed class LoadAndGroundTests
{
    private static readonly BodyMass Mass = BodyMass.FromKilograms(70);

    private static readonly MetabolicPower Rest = MetabolicPower.FromWattsPerKilogram(1.2);

    private static readonly Terrain DirtRoad = Terrain.All.Single(terrain => terrain.Name == "dirt-road");

    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    [Fact]
    public void Ground_that_was_not_measured_is_extrapolated_and_named()
    {
        EnergyEstimate estimate = Estimate(new Looney2022Backpacking(Mass, Rest, default, DirtRoad), Grade.Level);
        Assert.Equal(Validity.Extrapolated, estimate.Validity);
        Assert.Equal(["ground dirt-road (1.1): a treadmill was measured for Looney2022Backpacking"], estimate.ValidityNotes);
        Assert.Equal(DomainLimits.None, estimate.LimitsPassed);
    }

    [Fact]
    public void Ground_under_minimum_mechanics_was_a_treadmill_too()
    {
        EnergyEstimate estimate = Estimate(
            new LudlowWeyand2017MinimumMechanics(Mass, CarriedLoad.FromKilograms(10), DirtRoad), Grade.Level);
        Assert.Equal(
            ["ground dirt-road (1.1): a treadmill was measured for LudlowWeyand2017MinimumMechanics"], estimate.ValidityNotes);
        Assert.Empty(
            Estimate(new LudlowWeyand2017MinimumMechanics(Mass, CarriedLoad.FromKilograms(10)), Grade.Level).ValidityNotes);
    }

    [Fact]
    public void Model_that_adds_to_rest_wants_a_resting_power() =>
        Assert.Equal("restingPower", Assert.Throws<ArgumentOutOfRangeException>(
            () => new LudlowWeyand2016HeightWeightSpeed(Height.FromMeters(1.75), default)).ParamName);

    [Fact]
    public void Note_of_the_ground_follows_the_note_of_the_grade() =>
        Assert.Equal(
            [
                "grade 5 % is above the highest that was measured for Looney2022Backpacking, 0 %",
                "ground dirt-road (1.1): a treadmill was measured for Looney2022Backpacking",
            ],
            Estimate(new Looney2022Backpacking(Mass, Rest, default, DirtRoad), Grade.FromPercent(5)).ValidityNotes);

    [Fact]
    public void Load_that_was_measured_stays_measured() =>
        Assert.Equal(
            Validity.Measured, Estimate(
                new Looney2022Backpacking(Mass, Rest, CarriedLoad.FromKilograms(20)), Grade.Level).Validity);

    [Theory]
    [InlineData(27.2, Validity.Measured)] // Santee et al. 2003: 0, 13.6 and 27.2 kg
    [InlineData(27.3, Validity.Extrapolated)]
    public void Load_beyond_the_measured_one_is_extrapolated(double kilograms, Validity validity) =>
        Assert.Equal(
            validity, Estimate(
                new Santee2003Downhill(Mass, CarriedLoad.FromKilograms(kilograms)), Grade.FromPercent(-8.6)).Validity);

    [Fact]
    public void Load_beyond_the_measured_one_is_named() =>
        Assert.Equal(
            ["load 30 kg: up to 27.2 kg was measured for Santee2003Downhill"],
            Estimate(new Santee2003Downhill(Mass, CarriedLoad.FromKilograms(30)), Grade.FromPercent(-8.6)).ValidityNotes);

    [Fact]
    public void Quadriceps_go_with_unloaded_walking_on_firm_ground()
    {
        Assert.False(double.IsNaN(Estimate(new Pandolf1977(Mass), Grade.Level).Quadriceps.ConcentricShare));
        Assert.True(
            double.IsNaN(Estimate(new Pandolf1977(Mass, CarriedLoad.FromKilograms(1)), Grade.Level).Quadriceps.ConcentricShare));
        Assert.True(double.IsNaN(Estimate(new Pandolf1977(Mass, default, DirtRoad), Grade.Level).Quadriceps.ConcentricShare));
    }

    [Fact]
    public void Person_for_whom_an_equation_falls_below_zero_is_told_so()
    {
        // 10 kg at 0.3 m/s and −6 %: M = 10·(1.5 + 1.5·0.09 − 0.35·0.3·6) = 10.05 W, CF = −6·10·0.3/3.5 + 25 − 0.09 = 19.77 W
        Walker child = new(BodyMass.FromKilograms(10), RestingRate.StandardMet);
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            new Santee2003Downhill(child.Mass), child, Speed.FromMetersPerSecond(0.3), Grade.FromPercent(-6),
            TimeSpan.FromMinutes(30));
        Assert.True(double.IsNaN(estimate.Gross.Joules));
        Assert.True(double.IsNaN(estimate.Resting.Joules));
        Assert.Equal(Validity.Outside, estimate.Validity);
        Assert.Equal(["Santee2003Downhill gives no positive power for this person, load and ground"], estimate.ValidityNotes);
    }

    [Fact]
    public void Walk_between_the_rows_of_a_table_has_no_value_and_says_why()
    {
        ModelCard card = default(Compendium2024Backward).Card;
        // docs/models/Compendium2024Backward.md: 3.5 mph on the level and at 5 %, 2.5 mph at 10 %
        Speed between = Speed.FromMilesPerHour(3);
        EnergyEstimate estimate = WalkingEnergy.Estimate(
            default(Compendium2024Backward), Samples.Walker, between, Grade.Level, TimeSpan.FromMinutes(30));
        Assert.Equal(DomainLimits.BetweenRows, estimate.LimitsPassed);
        Assert.Equal(["Compendium2024Backward is a table, and no row of it holds this speed and grade"], estimate.ValidityNotes);
        Assert.Equal(Validity.Outside, card.ValidityAt(between, Grade.Level));
        Assert.True(double.IsNaN(default(Compendium2024Backward).LogSpread(between, Grade.Level)));
    }

    [Fact]
    public void Model_of_nobody_still_has_its_card()
    {
        Assert.Equal("Looney2022Backpacking", default(Looney2022Backpacking).Card.Name);
        Assert.Equal("LudlowWeyand2016HeightWeightSpeed", default(LudlowWeyand2016HeightWeightSpeed).Card.Name);
        Assert.Equal("LudlowWeyand2017MinimumMechanics", default(LudlowWeyand2017MinimumMechanics).Card.Name);
        Assert.Equal("Pandolf1977", default(Pandolf1977).Card.Name);
        Assert.Equal("Santee2003Downhill", default(Santee2003Downhill).Card.Name);
    }

    [Fact]
    public void Card_in_one_line_is_name_direction_and_source() =>
        Assert.Equal("Looney2019Graded, Forward: Looney2019", default(Looney2019Graded).Card.ToString());

    [Fact]
    public void Backward_model_in_one_line_is_its_name_and_parameters()
    {
        RetroWalkParameters fitted = RetroWalkParameters.Shipped;
        QuadricepsParameters knee = fitted.Quadriceps;
        string ofKnee = string.Create(
            CultureInfo.InvariantCulture,
            $"η₊ {knee.ConcentricEfficiency}, η₋ {knee.EccentricEfficiency}, a_p {knee.LevelConcentricCoefficient}, "
            + $"a_n {knee.LevelEccentricCoefficient}, k_u {knee.UphillLiftShare}, k_d {knee.DownhillLiftShare}, "
            + $"λ {knee.ReversalFraction}");
        string ofFit = string.Create(
            CultureInfo.InvariantCulture,
            $"ρ {fitted.OtherExcessJoulesPerKilogramPerMeter}, τ {fitted.ExcessLogSpread}, "
            + $"σ_κ {fitted.ExcessSpreadBetweenPeople}, var λ {fitted.LambdaVariance}, cov λρ {fitted.LambdaRhoCovariance}, "
            + $"var ρ {fitted.RhoVariance}");

        string text = default(RetroWalkBackward).ToString();

        Assert.StartsWith($"RetroWalkBackward: {ofKnee}", text, StringComparison.Ordinal);
        Assert.EndsWith(ofFit, text, StringComparison.Ordinal);
    }

    private static EnergyEstimate Estimate<TModel>(TModel model, Grade grade)
        where TModel : IWalkingModel =>
        WalkingEnergy.Estimate(model, new Walker(Mass, RestingRate.StandardMet), Pace, grade, TimeSpan.FromMinutes(30));
}
