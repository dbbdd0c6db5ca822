using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>Rows of evidence as an argument: a study more, a study less, and rows that no fit can use.</summary>
public sealed class EvidenceArgumentTests
{
    private static readonly Citation Other = new("Other2030", "Other, et al.", 2030, "Somebody walked", "Nowhere", null);

    [Fact]
    public void Without_rows_of_its_own_a_fit_takes_those_of_the_package()
    {
        Assert.Equal(EvidenceFit.Run(), EvidenceFit.Run(EvidenceRows.All));
        Assert.Equal(
            LeaveOneStudyOut.Run().Select(rule => rule.WeightedMeanErrorFraction),
            LeaveOneStudyOut.Run(EvidenceRows.All).Select(rule => rule.WeightedMeanErrorFraction));
    }

    // Rows that cost what some λ and ρ say, give or take a thousandth.
    [Fact]
    public void Fit_finds_what_rows_were_made_from()
    {
        RetroWalkParameters known = new()
        {
            Quadriceps = new() { ReversalFraction = 0.9 },
            OtherExcessJoulesPerKilogramPerMeter = 0.5
        };
        EvidenceRow[] Rows(double error) => [.. EvidenceRows.All.Select((row, i) => row with
        {
            Forward = default(Looney2019Graded).EstimatePower(row.Speed, row.Grade),
            Backward = MetabolicPower.FromWattsPerKilogram(
                (1 + (i % 2 == 0 ? error : -error)) * new RetroWalkBackward(known).EstimatePower(row.Speed, row.Grade)
                    .WattsPerKilogram),
        })];
        EvidenceFit fit = EvidenceFit.Run(Rows(0.001), new() { LambdaPriorStandardDeviation = 1000 });

        Assert.Equal(0.9, fit.ReversalFraction, 0.02);
        Assert.Equal(0.5, fit.OtherExcessJoulesPerKilogramPerMeter, 0.02);
        Assert.Equal(
            "The fit goes through every row: no spread between studies is left.",
            Assert.Throws<InvalidOperationException>(() => EvidenceFit.Run(Rows(0))).Message);
    }

    [Fact]
    public void A_study_more_pulls_the_excess_towards_itself()
    {
        EvidenceRow dear = Row(Other, 1.2, 0.05, 6, 10);

        Assert.True(EvidenceFit.Run([.. EvidenceRows.All, dear]).OtherExcessJoulesPerKilogramPerMeter > EvidenceFit.Run()
            .OtherExcessJoulesPerKilogramPerMeter);
        Assert.Equal(14, LeaveOneStudyOut.Run([.. EvidenceRows.All, dear]).Count + 1); // thirteen rules
    }

    [Fact]
    public void Rows_with_the_same_key_are_left_out_together()
    {
        EvidenceRow[] twice = [.. EvidenceRows.All, Row(Other, 1.2, 0, 5, 7), Row(Other, 1.3, 0, 5, 7)];
        EvidenceRow[] parted = [.. EvidenceRows.All, Row(Other, 1.2, 0, 5, 7),
            Row(Other with { Key = "Another2031" }, 1.3, 0, 5, 7)];

        Assert.NotEqual(LeaveOneStudyOut.Run(twice)[0].WeightedMeanErrorFraction, LeaveOneStudyOut.Run(parted)[0]
            .WeightedMeanErrorFraction);
    }

    public static TheoryData<Func<EvidenceRow?[]>, string> Unusable => new()
    {
        { () => [], "rows is empty: it must hold at least one." },
        { () => [EvidenceRows.All[0], null], "row 2 has no study." },
        { () => [Row(Other, 0, 0, 5, 6)], "row 1 (Other2030): 0 m/s at 0 % is no walk that RetroWalkBackward prices." },
        { () => [Row(Other, 2.5, 0, 5, 6)], "row 1 (Other2030): 2.5 m/s at 0 % is no walk that RetroWalkBackward prices." },
        { () => [Row(Other, 1, 0.3, 5, 6)], "row 1 (Other2030): 1 m/s at 30 % is no walk that RetroWalkBackward prices." },
        { () => [Row(Other, 1, 0, 5, 5)],
            "row 1 (Other2030): 5 W/kg backward and 5 W/kg forward leave no excess, whose logarithm the fit takes." },
        { () => [Row(Other, 1, 0, 0, 5)],
            "row 1 (Other2030): 5 W/kg backward and 0 W/kg forward leave no excess, whose logarithm the fit takes." },
        { () => [Row(Other, 1, 0, 5, 6) with { Weight = 0 }],
            "row 1 (Other2030) has the weight 0: it must be finite and greater than zero." },
        { () => [Row(Other, 1, 0, 5, 6) with { Weight = double.PositiveInfinity }],
            "row 1 (Other2030) has the weight Infinity: it must be finite and greater than zero." },
        { () => [Row(Other, 1, 0, 5, 6)],
            "The weights of the rows must add up to more than 1: the spread between studies needs more than one of them." },
        { () => [.. Enumerable.Repeat(EvidenceRows.All[0], 1001)],
            "There are 1001 rows of evidence: at most 1000 can be fitted." },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void Rows_that_no_fit_can_use_are_refused_by_name(Func<EvidenceRow?[]> rows, string why)
    {
        foreach (Action fit in (Action[])[() => EvidenceFit.Run(rows()!), () => LeaveOneStudyOut.Run(rows()!)])
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(fit);
            Assert.Equal(("rows", why), (refusal.ParamName, refusal.Message.Split(" (Parameter")[0]));
        }
    }

    [Fact]
    public void Two_studies_can_be_fitted_but_not_left_out()
    {
        EvidenceRow[] two = [Row(Other, 1.2, 0, 4, 5), .. EvidenceRows.All.Where(row => row.Study.Key == "Compendium2024")];

        Assert.True(double.IsFinite(EvidenceFit.Run(two).ReversalFraction));
        Assert.Equal(
            "Without Other2030 the weights of the others do not add up to more than 1: leaving one out needs three studies.",
            Assert.Throws<ArgumentException>(() => LeaveOneStudyOut.Run(two)).Message.Split(" (Parameter")[0]);
    }

    // A search of a thousand steps in each of a thousand rounds: these took most of a minute.
    [Theory]
    [InlineData(-14.4, 1e-13)]
    [InlineData(-1e300, 0.001)]
    public void Priors_that_leave_no_excess_are_refused(double mean, double standardDeviation)
    {
        EvidenceFitOptions options = new() { LambdaPriorMean = mean, LambdaPriorStandardDeviation = standardDeviation };

        Assert.Throws<InvalidOperationException>(() => EvidenceFit.Run(options));
        Assert.Throws<InvalidOperationException>(() => LeaveOneStudyOut.Run(options));
    }

    private static EvidenceRow Row(Citation study, double v, double G, double forward, double backward) => new()
    {
        Study = study,
        Speed = Speed.FromMetersPerSecond(v),
        Grade = Grade.FromFraction(G),
        Forward = MetabolicPower.FromWattsPerKilogram(forward),
        Backward = MetabolicPower.FromWattsPerKilogram(backward),
        Weight = 1,
        Basis = "made up",
    };
}
