using System.Globalization;
using RetroWalk.Metrics.Calibration.Tests.Personal;
using RetroWalk.Metrics.Calibration.Tests.Spreads;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>Results in one line, word by word: the numbers are those of the properties.</summary>
public sealed class TextTests
{
    [Fact]
    public void Fit() => // the numbers of docs/evidence.md
        Assert.Equal(
            "λ 0.767 (SD 0.185), ρ 0.771 J/(kg·m) (SD 0.195), correlation -0.58, τ 0.309",
            EvidenceFit.Run().ToString());

    [Fact]
    public void Evidence_row() => // Williford et al. 1998: 15.95 over 12.42 mL/(kg·min)
        Assert.Equal("Williford1998: 1.34083 m/s, grade 0 %, ratio 1.284, weight 1", EvidenceRows.All[0].ToString());

    [Fact]
    public void Rule()
    {
        RuleError rule = LeaveOneStudyOut.Run().Single(rule => rule.Name == "SixMets");

        Assert.Equal(
            FormattableString.Invariant($"SixMets, M_B = 6.0 MET: {100 * rule.WeightedMeanErrorFraction:0.00} %"),
            rule.ToString());
        Assert.False(rule.IsFitted);
    }

    [Fact]
    public void Rules_and_their_formulas() =>
        Assert.Equal(
            [
                ("RetroWalkBackward", "X = λ·D + ρ·v", true),
                ("ConstantRatio", "X = c·M", true),
                ("NetRatio", "X = c·(M − M_standing)", true),
                ("ReversalAlone", "X = λ·D", true),
                ("ReversalPlusSpeedToOneAndAHalf", "X = λ·D + ρ·v^1.5", true),
                ("ReversalPlusSpeedSquared", "X = λ·D + ρ·v²", true),
                ("ReversalPlusLevelNetCost", "X = λ·D + ρ·(M_level − M_standing)", true),
                ("ReversalPlusNetCost", "X = λ·D + ρ·(M − M_standing)", true),
                ("ReversalPlusSquareRootOfSpeed", "X = λ·D + ρ·√v", true),
                ("ReversalPlusConstant", "X = λ·D + ρ", true),
                ("SpeedAlone", "X = ρ·v", true),
                ("FortyPercentMore", "X = 0.40·M", false),
                ("SixMets", "M_B = 6.0 MET", false),
            ],
            LeaveOneStudyOut.Run().Select(rule => (rule.Name, rule.Formula, rule.IsFitted)));

    [Fact]
    public void Measurement()
    {
        Assert.Equal("4.25 W/kg forward at 1.34 m/s and 0 %", People.Walk(WalkingDirection.Forward, 1.34, 0, 4.25).ToString());
        Assert.Equal(
            "6.5 W/kg backward at 1.2 m/s and 5.5 %", People.Walk(WalkingDirection.Backward, 1.2, 0.055, 6.5).ToString());
    }

    [Fact]
    public void Measured_walk() =>
        Assert.Equal(
            "P007: Forward, 1.2 m/s, 5 %, 6.25 W/kg",
            new MeasuredWalk("P007", WalkingDirection.Forward, Speed.FromMetersPerSecond(1.2), Grade.FromPercent(5),
                MetabolicPower.FromWattsPerKilogram(6.25)).ToString());

    [Fact]
    public void Calibration()
    {
        PersonalCalibration one = PersonalCalibration.Fit([People.Forward(1.2, 0, 1.1)]);
        PersonalCalibration both = PersonalCalibration.Fit([People.Forward(1.2, 0, 1.1), People.Backward(1.2, 0, 1.1, 0.8)]);
        CredibleInterval f = both.FactorInterval();
        CredibleInterval κ = both.ExcessInterval()!.Value;

        Assert.Equal("the population model", PersonalCalibration.Fit([]).ToString());
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"f {one.Factor.Factor:0.###}, {one.FactorInterval().LowFactor:0.###} to "
                + $"{one.FactorInterval().HighFactor:0.###} (95 %)"),
            one.ToString());
        Assert.Equal(
            FormattableString.Invariant($"f {both.Factor.Factor:0.###}, {f.LowFactor:0.###} to {f.HighFactor:0.###} (95 %); ")
            + FormattableString.Invariant(
                $"κ {both.Excess.Factor:0.###}, {κ.LowFactor:0.###} to {κ.HighFactor:0.###} (95 %)"),
            both.ToString());
    }

    [Fact]
    public void Gain()
    {
        PredictionErrors errors = new()
        {
            Predictions = 10,
            RmseWattsPerKilogram = 0.456,
            RmseLogarithm = 0.1,
            MeanAbsoluteErrorFraction = 0.0789,
            CoverageAt50Percent = 0.5,
            CoverageAt80Percent = 0.8,
            CoverageAt95Percent = 0.961,
            MeanLogHalfWidth = 0.2,
        };
        CalibrationGain gain = CalibrationGain.Measure(
            [[.. Enumerable.Range(0, 5).Select(i => People.Forward(1 + 0.1 * i, 0, 1.1))]])[1];

        Assert.Equal("RMSE 0.46 W/kg, MAPE 7.9 %, 95 % holds 96.1 %", errors.ToString());
        Assert.Equal($"2 walks of 1 people: {gain.Before}; {gain.After}", gain.ToString());
    }

    // 0.0674, 0.1282 and 0.1960 are the half-widths of a normal spread of 0.1.
    [Fact]
    public void Coverage_of_a_person()
    {
        CoverageReport report = CoverageReport.Of(
            [
                SyntheticPeople.Walk(1, Grade.Level, 0.06), SyntheticPeople.Walk(1, Grade.Level, 0.07),
                SyntheticPeople.Walk(1, Grade.Level, 0.15), SyntheticPeople.Walk(1, Grade.Level, 0.3),
            ],
            new()
            {
                DescentLogSpread = 0.1,
                GentleAscentLogSpread = 0.1,
                AscentLogSpread = 0.1,
                DescentTailWeight = 0,
                AscentTailWeight = 0,
            });

        Assert.Equal("P001: 4 walks, 25.0, 50.0 and 75.0 %", report.People[0].ToString());
        Assert.Equal("all: 4 walks, 25.0, 50.0 and 75.0 %", report.All.ToString());
        Assert.Equal(0.3, report.All.LargestDistanceFraction, 1e-12); // of 50 from 80 %
    }

    [Fact]
    public void Grade_bands() =>
        Assert.Equal(
            ["below -14 %", "-14 % to below 0 %", "0 %", "above 0 % to below 17.5 %", "17.5 % and above"],
            GradeBand.All.Select(band => band.ToString()));
}
