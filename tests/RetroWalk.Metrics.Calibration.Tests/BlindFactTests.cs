using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests;

public sealed class BlindFactTests
{
    // Origin: docs/models/RetroWalkBackward.md, facts that were kept out of the fit.
    [Theory]
    [InlineData(0, "Suzuki2020", Verdict.Agrees, "net of standing, is 1.01 m/s")]
    [InlineData(1, "Suzuki2020", Verdict.Disagrees, "gross, is 1.29 m/s")]
    [InlineData(2, "Myatt1995", Verdict.Agrees, "From 0.89 to 1.79 m/s")]
    [InlineData(3, "Clarkson1997", Verdict.Agrees, "1.91 m/s is outside its supported domain")]
    [InlineData(4, "Chen2013", Verdict.Agrees, "W/kg")]
    [InlineData(5, "Flynn1994", Verdict.CannotTell, "26.4 mL/(kg·min) means a peak of 44")]
    [InlineData(6, "Hreljac2005", Verdict.CannotTell, "no model of it is here")]
    public void Shipped_model_gets_its_verdicts(int index, string source, Verdict verdict, string words)
    {
        BlindFact fact = BlindFacts.Check()[index];

        Assert.Equal((source, verdict), (fact.Source.Key, fact.Verdict));
        Assert.Contains(words, fact.Finding, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_is_one_sentence() =>
        Assert.All(BlindFacts.Check(), fact => Assert.DoesNotContain(". ", fact.Finding, StringComparison.Ordinal));

    [Fact]
    public void Verdict_follows_the_parameters()
    {
        IReadOnlyList<BlindFact> facts = BlindFacts.Check(new RetroWalkParameters { OtherExcessJoulesPerKilogramPerMeter = 40 });

        Assert.Equal(Verdict.Disagrees, facts.Single(fact => fact.Source.Key == "Flynn1994").Verdict);
    }

    [Theory]
    [InlineData(1, 2, Verdict.Agrees)]
    [InlineData(2, 2, Verdict.Disagrees)]
    [InlineData(3, 2, Verdict.Disagrees)]
    [InlineData(double.NaN, 2, Verdict.CannotTell)]
    [InlineData(1, double.NaN, Verdict.CannotTell)]
    public void Inequality_is_judged(double smaller, double larger, Verdict verdict)
    {
        Assert.Equal(verdict, Inequality.Judge([new(smaller, larger)]));
        Assert.Equal(verdict, Inequality.Judge([new(0, 1), new(smaller, larger)]));
        Assert.Equal(Verdict.Disagrees, Inequality.Judge([new(smaller, larger), new(1, 0)]));
    }
}
