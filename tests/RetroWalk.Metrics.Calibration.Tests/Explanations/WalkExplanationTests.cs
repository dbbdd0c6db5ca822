using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration.Tests.Explanations;

public sealed partial class WalkExplanationTests
{
    private static readonly Walker Person = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    [Fact]
    public void Every_number_of_a_reason_stands_in_the_card_of_its_model()
    {
        foreach (ModelCard card in WalkingModels.All.Select(entry => entry.Card))
        {
            string reason = ModelReasons.Of(card.Name);
            string source = string.Join(
                ' ', card.Name, card.Population, card.ReportedError, card.Trust, card.Source.Title, card.Source.Year);
            Assert.InRange(reason.Length, 20, 80);
            Assert.All(Numbers().Matches(reason), number => Assert.Contains(number.Value, source, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Choice_of_the_library_comes_first_with_the_power_of_its_estimate()
    {
        WalkExplanation explained = Explain(ModelInputs.Of(Person));

        Assert.Equal("Looney2019Graded", explained.Forward[0].Name);
        Assert.Equal("RetroWalkBackward", explained.Backward[0].Name);
        Assert.Equal(
            WalkingEnergy.EstimatePower(WalkingDirection.Backward, Speed.FromMilesPerHour(3), Grade.Level).WattsPerKilogram,
            explained.Backward[0].GrossWattsPerKilogram);
    }

    [Fact]
    public void What_a_model_lacks_is_its_reason_for_having_no_figure()
    {
        ExplainedCost cost = Explain(ModelInputs.None).Forward.Single(cost => cost.Name == "Pandolf1977");

        Assert.True(double.IsNaN(cost.GrossWattsPerKilogram));
        Assert.Equal("Pandolf1977 needs a body mass: not given.", cost.Why);
    }

    [Fact]
    public void A_height_outside_an_equation_is_its_reason_not_an_exception()
    {
        ModelInputs small = ModelInputs.Of(Person) with { Height = Height.FromCentimeters(50) };

        Assert.All(Explain(small).Forward, cost => Assert.DoesNotContain("Parameter", cost.Why, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_and_no_inputs_are_refused()
    {
        Assert.Throws<ArgumentException>(() => WalkExplanation.Of(default, ModelInputs.None, default, default));
        Assert.Throws<ArgumentNullException>(() => WalkExplanation.Of(Person, null!, default, default));
    }

    private static WalkExplanation Explain(ModelInputs inputs) =>
        WalkExplanation.Of(Person, inputs, Speed.FromMilesPerHour(3), Grade.Level);

    [GeneratedRegex(@"\d+(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
