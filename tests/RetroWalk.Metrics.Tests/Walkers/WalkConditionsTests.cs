namespace RetroWalk.Metrics.Tests.Walkers;

public sealed class WalkConditionsTests
{
    private static readonly Speed Pace = Speed.FromMetersPerSecond(1.34);

    [Fact]
    public void Default_is_none_and_neutral_values_are_none()
    {
        Assert.Equal(default, WalkConditions.None);
        Assert.Equal(default, new WalkConditions());
        Assert.Equal(default, new WalkConditions
        {
            Handrail = Handrail.None,
            Practice = Practice.AfterBouts(0),
            PersonalFactor = default,
            PersonalExcess = default,
            FactorExcessCorrelation = 0
        });
        Assert.Equal(default, new WalkConditions { Handrail = Handrail.Gripping } with { Handrail = Handrail.None });
        WalkConditions none = default;
        Assert.Equal((1, 1, 1), (none.Practice.Factor, none.HandrailFactor, none.PersonalFactor.Factor));
        Assert.Equal("no conditions", default(WalkConditions).ToString());
    }

    [Fact]
    public void Each_condition_is_kept_beside_the_others()
    {
        WalkConditions all = new()
        {
            Practice = Practice.OfFactor(0.7),
            PersonalExcess = PersonalExcess.Measured(1.4, 0.2),
            Handrail = Handrail.RestingHands,
            PersonalFactor = PersonalFactor.Measured(1.1, 0.05),
            FactorExcessCorrelation = -0.4,
        };

        Assert.Equal(
            (Practice.OfFactor(0.7), PersonalExcess.Measured(1.4, 0.2), Handrail.RestingHands,
                PersonalFactor.Measured(1.1, 0.05), -0.4),
            (all.Practice, all.PersonalExcess, all.Handrail, all.PersonalFactor, all.FactorExcessCorrelation));
        Assert.Equal(
            "practice k 0.7, handrail RestingHands, person f 1.1 (SD of ln f 0.05), κ 1.4 (coefficient of variation 0.2)",
            all.ToString());
    }

    [Theory]
    [InlineData(1.01)]
    [InlineData(-1.01)]
    [InlineData(double.NaN)]
    public void Meaningless_correlation_is_refused(double value) =>
        Assert.Equal(
            "FactorExcessCorrelation",
            Assert.Throws<ArgumentOutOfRangeException>(() => new WalkConditions { FactorExcessCorrelation = value }).ParamName);

    [Theory]
    [InlineData(Handrail.RestingHands, 0.02, Validity.Measured)]
    [InlineData(Handrail.Gripping, 0.02, Validity.Measured)]
    [InlineData(Handrail.LeaningBack, 0.10, Validity.Measured)]
    [InlineData(Handrail.LeaningBack, 0.0, Validity.Extrapolated)]
    public void Handrail_forward_is_measured_where_people_were(Handrail handrail, double grade, Validity validity)
    {
        EnergyEstimate forward = Estimate(WalkingDirection.Forward, grade, new() { Handrail = handrail });
        Assert.Equal(validity, forward.Validity);
        Assert.Equal(validity == Validity.Measured, forward.ValidityNotes.Count == 0);
        Assert.Equal(DomainLimits.None, forward.LimitsPassed);
    }

    [Theory]
    [InlineData(Handrail.RestingHands)]
    [InlineData(Handrail.Gripping)]
    [InlineData(Handrail.LeaningBack)]
    public void Handrail_backward_is_extrapolated_and_says_why(Handrail handrail)
    {
        EnergyEstimate backward = Estimate(WalkingDirection.Backward, 0.10, new() { Handrail = handrail });
        Assert.Equal(Validity.Extrapolated, backward.Validity);
        Assert.Equal(["the effect of the handrail was measured walking forward only"], backward.ValidityNotes);
    }

    [Fact]
    public void Practice_by_bouts_is_a_guess_backward_and_nothing_forward()
    {
        WalkConditions practised = new() { Practice = Practice.AfterBouts(6) };
        EnergyEstimate backward = Estimate(WalkingDirection.Backward, 0.05, practised);

        Assert.Equal(Validity.Extrapolated, backward.Validity);
        Assert.Equal(
            ["the effect of practice is a guess from 8 men, measured before it and after 12 bouts only"], backward.ValidityNotes);
        Assert.Equal(Validity.Measured, Estimate(WalkingDirection.Forward, 0.05, practised).Validity);
    }

    [Fact]
    public void What_was_measured_on_the_person_is_no_guess() =>
        Assert.Equal(
            Validity.Measured,
            Estimate(WalkingDirection.Backward, 0.05, new()
            {
                PersonalExcess = PersonalExcess.Measured(0.7, 0.1),
                PersonalFactor = PersonalFactor.Measured(1.1, 0.05)
            }).Validity);

    [Fact]
    public void Leaning_back_is_known_on_the_grade_of_its_study_only()
    {
        WalkConditions leaning = new() { Handrail = Handrail.LeaningBack };
        Assert.Equal(
            ["leaning back from the handrail was measured on a grade of 10 % only"],
            Estimate(WalkingDirection.Forward, 0, leaning).ValidityNotes);
        Assert.Empty(Estimate(WalkingDirection.Forward, 0.1, leaning).ValidityNotes);
    }

    [Fact]
    public void Notes_of_the_domain_come_first()
    {
        EnergyEstimate steep = Estimate(
            WalkingDirection.Backward, 0.20, new() { Handrail = Handrail.Gripping, Practice = Practice.AfterBouts(3) });

        Assert.Equal(3, steep.ValidityNotes.Count);
        Assert.Contains("12.5 %", steep.ValidityNotes[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Outside_the_domain_conditions_change_nothing()
    {
        WalkConditions conditions = new() { Handrail = Handrail.Gripping, PersonalFactor = PersonalFactor.Measured(1.1, 0.05) };
        EnergyEstimate outside = Estimate(WalkingDirection.Backward, 0.40, conditions);

        Assert.Equal(Validity.Outside, outside.Validity);
        Assert.Equal(double.NaN, outside.Gross.Joules);
        Assert.Single(outside.ValidityNotes);
        Assert.Equal(
            double.NaN,
            WalkingEnergy.EstimatePower(WalkingDirection.Backward, Pace, Grade.FromFraction(0.40), conditions).WattsPerKilogram);
        Assert.Equal(
            double.NaN,
            WalkingEnergy.EstimatePower(WalkingDirection.Forward, Pace, Grade.FromFraction(0.46), conditions).WattsPerKilogram);
    }

    [Fact]
    public void Undefined_direction_is_refused() =>
        Assert.Equal(
            "direction",
            Assert.Throws<ArgumentOutOfRangeException>(
                () => WalkingEnergy.EstimatePower((WalkingDirection)7, Pace, Grade.Level)).ParamName);

    [Fact]
    public void Comparison_carries_its_conditions()
    {
        WalkConditions conditions = new() { Handrail = Handrail.Gripping };
        WalkComparison comparison = WalkingEnergy.Compare(Samples.Walker, Pace, Grade.Level, TimeSpan.FromHours(1), conditions);

        Assert.Equal(
            (conditions, conditions, conditions),
            (comparison.Conditions, comparison.Forward.Conditions, comparison.Backward.Conditions));
        Assert.Equal(default, Samples.Compare().Conditions);
    }

    private static EnergyEstimate Estimate(WalkingDirection direction, double grade, WalkConditions conditions) =>
        WalkingEnergy.Estimate(Samples.Walker, direction, Pace, Grade.FromFraction(grade), TimeSpan.FromMinutes(30), conditions);
}
