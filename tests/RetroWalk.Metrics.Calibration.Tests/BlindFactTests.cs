using System.Globalization;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Calibration.Tests;

public sealed class BlindFactTests
{
    // Origin: docs/models/RetroWalkBackward.md, facts that were kept out of the fit.
    [Theory]
    [InlineData(0, "Suzuki2020", Verdict.Agrees, "net of standing, is 0.98 m/s")]
    [InlineData(1, "Suzuki2020", Verdict.Disagrees, "gross, is 1.27 m/s")]
    [InlineData(2, "Myatt1995", Verdict.Agrees, "From 0.89 to 1.79 m/s")]
    [InlineData(3, "Clarkson1997", Verdict.Agrees, "1.91 m/s is outside its supported domain")]
    [InlineData(4, "Chen2013", Verdict.Agrees, "W/kg")]
    [InlineData(5, "Flynn1994", Verdict.CannotTell, "27.0 mL/(kg·min) means a peak of 45")]
    [InlineData(6, "Hreljac2005", Verdict.CannotTell, "no model of it is here")]
    public void Shipped_model_gets_its_verdicts(int index, string source, Verdict verdict, string words)
    {
        BlindFact fact = BlindFacts.Check()[index];

        Assert.Equal((source, verdict), (fact.Source.Key, fact.Verdict));
        Assert.Contains(words, fact.Finding, StringComparison.Ordinal);
    }

    // The sentences of the abstracts, as docs/evidence.md quotes them.
    [Fact]
    public void Facts_are_stated_as_published() =>
        Assert.Equal(
            [
                "Of 0.33, 0.67, 1.00 and 1.33 m/s, 1.00 was the cheapest per distance; read as net of standing.",
                "Of 0.33, 0.67, 1.00 and 1.33 m/s, 1.00 was the cheapest per distance; read as gross.",
                "Oxygen uptake of 25 men is curvilinear in speed from 0.89 to 1.79 m/s; taken as convex.",
                "Oxygen uptake of 25 women is curvilinear in speed from 0.96 to 1.91 m/s; taken as convex.",
                "At 2.0 mph the cost rises with each grade of 0, 5, 10 and 15 %.",
                "Walking backward at 1.787 m/s takes 60 % of peak oxygen uptake; the peak is not given.",
                "Running backward is dearer than walking at the preferred transition, 1.63 m/s, and cheaper only above 1.85 m/s.",
            ],
            BlindFacts.Check().Select(fact => fact.Fact));

    // Origin: docs/references.md, written by hand. Where no title was seen it says so before the words.
    [Fact]
    public void Sources_are_those_of_the_list_of_references()
    {
        string[] references = File.ReadAllLines(RepositoryRoot.PathOf("docs", "references.md"));

        Assert.All(BlindFacts.Check().Select(fact => fact.Source), source =>
        {
            string listed = Assert.Single(references, line => line.StartsWith(
                $"- **[{source.Key}]** {source.Authors.TrimEnd('.')}. {source.Year}. ", StringComparison.Ordinal));
            Assert.NotEmpty(source.Title);
            string end = source.Doi is null ? "" : $" <https://doi.org/{source.Doi}>";
            Assert.Contains($"{source.Title}. {source.Publication}.", listed, StringComparison.OrdinalIgnoreCase);
            Assert.True(
                source.Doi is null
                    ? !listed.Contains("doi.org", StringComparison.Ordinal)
                    : listed.EndsWith(end, StringComparison.Ordinal),
                listed);
        });
    }

    // A slope is the rise between two neighbouring speeds of the study over their distance.
    [Fact]
    public void Convexity_is_told_by_the_first_and_the_last_slope_in_the_domain()
    {
        IReadOnlyList<BlindFact> facts = BlindFacts.Check();

        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"From 0.89 to 1.79 m/s the model's slope goes from {Slope(0.89, 1.12):0.0} to {Slope(1.56, 1.79):0.0} W/kg "
                + $"per m/s."),
            facts[2].Finding);
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"From 0.96 to 1.67 m/s the model's slope goes from {Slope(0.96, 1.20):0.0} to {Slope(1.43, 1.67):0.0} W/kg "
                + $"per m/s; 1.91 m/s is outside its supported domain."),
            facts[3].Finding);

        static double Slope(double low, double high) => (Power(high, 0) - Power(low, 0)) / (high - low);
    }

    [Fact]
    public void Other_findings_tell_the_powers_of_the_model()
    {
        IReadOnlyList<BlindFact> facts = BlindFacts.Check();
        double v = 2 * 1609.344 / 3600; // 2.0 mph

        Assert.Equal(
            FormattableString.Invariant(
                $"The model gives {Power(v, 0):0.0}, {Power(v, 0.05):0.0}, {Power(v, 0.10):0.0} and {Power(v, 0.15):0.0} W/kg."),
            facts[4].Finding);
        Assert.Equal("The model's 27.0 mL/(kg·min) means a peak of 45; any from 25 to 70 is plausible.", facts[5].Finding);
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Backward running would have to cost more than {Power(1.63, 0):0.0} W/kg at 1.63 m/s and as much as "
                + $"{Power(1.85, 0):0.0} at 1.85; no model of it is here."),
            facts[6].Finding);
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

    private static double Power(double v, double G) =>
        default(RetroWalkBackward).EstimatePower(Speed.FromMetersPerSecond(v), Grade.FromFraction(G)).WattsPerKilogram;
}
