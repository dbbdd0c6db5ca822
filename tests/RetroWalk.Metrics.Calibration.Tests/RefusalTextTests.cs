using RetroWalk.Metrics.Calibration.Tests.Personal;
using RetroWalk.Metrics.Calibration.Tests.Spreads;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>Refusals name the parameter, the value and the rule.</summary>
public sealed class RefusalTextTests
{
    private static readonly WalkMeasurement Good = People.Forward(1.2, 0);

    public static TheoryData<Func<object>, string?, string> Refusals => new()
    {
        {
            () => new EvidenceFitOptions { LambdaPriorMean = double.NaN },
            "LambdaPriorMean",
            "LambdaPriorMean is NaN: it must be a finite number."
        },
        {
            () => new EvidenceFitOptions { LambdaPriorStandardDeviation = -0.5 }, "LambdaPriorStandardDeviation",
            "LambdaPriorStandardDeviation is -0.5: it must be greater than zero."
        },
        {
            () => new EvidenceFitOptions { HooperMaximalUptake = default },
            "HooperMaximalUptake",
            "HooperMaximalUptake is 0: it must be greater than zero."
        },
        {
            () => new PersonalCalibrationOptions { RestingPower = default },
            "RestingPower",
            "RestingPower is 0: it must be greater than zero."
        },
        { () => new MeasuredWalk("A", WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level, default), "gross",
            "gross is 0: it must be greater than zero." },
        {
            () => new MeasuredWalk("A", WalkingDirection.Forward, Speed.FromMetersPerSecond(2.5), Grade.Level,
                MetabolicPower.FromWattsPerKilogram(5)), "speed",
            "Looney2019Graded does not support 2.5 m/s at 0 %: there is no estimate."
        },
        { () => CoverageReport.Of([]), "walks", "walks is empty: it must hold at least one." },
        { () => CoverageReport.CrossValidated([]), "walks", "walks is empty: it must hold at least one." },
        {
            () => CoverageReport.CrossValidated([SyntheticPeople.Walk(1, Grade.Level, 0)], 2),
            "folds",
            "folds is 2: it must be from 2 to the number of people, 1."
        },
        {
            () => SpreadFit.Run([SyntheticPeople.Walk(1, Grade.Level, 0)]), "walks",
            "The walks must hold grades of -5 % or below and of 15 % or above."
        },
        { () => PersonalCalibration.Fit([Good]).FactorInterval(1), "level", "level is 1: it must lie between 0 and 1." },
        { () => PersonalCalibration.Fit([Good]).FactorInterval(0), "level", "level is 0: it must lie between 0 and 1." },
        { () => CalibrationGain.Measure([[Good]]), "people", "Nobody has more than 1 measured walks." },
        {
            () => MechanicsSimulation.Run(1).At(Speed.FromMetersPerSecond(2.5), Grade.Level), "speed",
            "Nothing is simulated at 2.5 m/s and 0 %: not moving, or outside the supported domain."
        },
        { () => PersonalCalibration.Fit([Good, null!]), null, "measurement 2 is null." },
        {
            () => PersonalCalibration.Fit([Good with { Direction = (WalkingDirection)5 }]), null,
            "measurement 1 has the direction 5, which is not defined."
        },
        {
            () => PersonalCalibration.Fit([People.Walk(WalkingDirection.Forward, 1.2, 0, -4)]), null,
            "measurement 1 (-4 W/kg forward at 1.2 m/s and 0 %): a measured power is finite and greater than zero."
        },
        {
            () => PersonalCalibration.Fit([People.Walk(WalkingDirection.Forward, 1.2, 0, 4, 1)]), null,
            "measurement 1 (4 W/kg forward at 1.2 m/s and 0 %) has the relative error 1: it must lie between 0 and 1."
        },
        {
            () =>
                PersonalCalibration.Fit(
                    [People.Walk(WalkingDirection.Backward, 1.2, 0, 6), People.Walk(WalkingDirection.Backward, 1.2, 0, 6)]),
                null,
            "measurement 1 (6 W/kg backward at 1.2 m/s and 0 %) and measurement 2 are the same: leave one out."
        },
        {
            () => PersonalCalibration.Fit([People.Walk(WalkingDirection.Forward, 1.2, 0, 1)]), "measurements",
            "measurement 1 (1 W/kg forward at 1.2 m/s and 0 %) is below rest (1.173 W/kg, 3.5 mL/(kg·min)): gross power holds "
            + "rest."
        },
        {
            () => PersonalCalibration.Fit([People.Walk(WalkingDirection.Forward, 1.2, 0, 13.5)]), "measurements",
            "measurement 1 (13.5 W/kg forward at 1.2 m/s and 0 %) is beyond belief: the model expects 4.04 W/kg; look at the "
            + "units, the direction and the grade."
        },
        {
            () =>
                PersonalCalibration.Fit(
                    [People.Walk(WalkingDirection.Forward, 1.34, 0, 2.6), People.Walk(WalkingDirection.Forward, 1.34, 0, 8)]),
                "measurements",
            "measurement 1 (2.6 W/kg forward at 1.34 m/s and 0 %) and measurement 2 (8 W/kg forward at 1.34 m/s and 0 %) "
            + "contradict each other beyond belief."
        },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_says(Func<object> call, string? parameter, string message)
    {
        ArgumentException refusal = Assert.ThrowsAny<ArgumentException>(call);

        Assert.Equal(parameter, refusal.ParamName);
        Assert.Equal(message, refusal.Message.Split('\n')[0].Split(" (Parameter")[0].TrimEnd());
    }

    [Fact]
    public void Levels_and_walks_that_are_missing_are_named()
    {
        CoverageReport report = CoverageReport.Of([SyntheticPeople.Walk(1, Grade.Level, 0)]);

        Assert.Equal("level", Assert.Throws<ArgumentOutOfRangeException>(() => report.FiveNumbersOfPeople(-1)).ParamName);
        Assert.Equal("level", Assert.Throws<ArgumentOutOfRangeException>(() => report.FiveNumbersOfPeople(3)).ParamName);
        Assert.Equal("walks", Assert.Throws<ArgumentNullException>(() => SpreadFit.Run(null!)).ParamName);
        Assert.Equal("walks", Assert.Throws<ArgumentNullException>(() => CoverageReport.Of(null!)).ParamName);
        Assert.Equal("person", Assert.ThrowsAny<ArgumentException>(
            () => new MeasuredWalk(" ", WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level,
                MetabolicPower.FromWattsPerKilogram(5))).ParamName);
    }
}
