using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Quantities;

namespace RetroWalk.Metrics.Tests;

/// <summary>Whatever the library writes is the same in every culture.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Names => Cultures.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Cultures_of_these_tests_write_numbers_differently(string culture) =>
        Assert.NotEqual("-1.5", Cultures.In(culture, () => $"{-1.5}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_of_quantities_is_the_same(string culture) => SameText(culture, () =>
    [
        .. Factories.All.Select(
            factory => factory.Text(60.5 / (factory.Name is "Height.FromMeters" or "Terrain.FromFactor" ? 40 : 1))),
        .. Factories.All.Where(factory => factory.MayBeNegative).Select(factory => factory.Text(-1234.5 / 100)),
        Samples.Estimate(WalkingDirection.Forward, 5).GrossPower.ToString(),
        Samples.Estimate(WalkingDirection.Forward, 0).CostOfTransport.ToString(),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_of_results_is_the_same(string culture) => SameText(culture, () =>
    [
        Samples.Walker.ToString(),
        Samples.Estimate(WalkingDirection.Backward, 1.234, -0.0567).ToString(),
        Samples.Estimate(WalkingDirection.Backward, 5).ToString(),
        Samples.Compare().ToString(),
        Samples.Compare().Quadriceps.ToString(),
        Samples.Compare().Quadriceps.Backward.ToString(),
        Samples.Compare().GrossRatioInterval(0.955).ToString(),
        Samples.Estimate(WalkingDirection.Forward).GrossInterval(0.955).ToString(),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_of_cards_domains_and_notes_is_the_same(string culture) => SameText(culture, () =>
    [
        .. WalkingModels.All.Select(entry => entry.Card.Supported.ToString()),
        .. WalkingModels.All.Select(entry => entry.Card.Measured.ToString()),
        .. WalkingModels.All.SelectMany(entry => entry.Card.Rows).Select(row => row.ToString()),
        .. Samples.Estimate(WalkingDirection.Backward, 2.345, -0.4567).ValidityNotes,
        .. Samples.Estimate(WalkingDirection.Backward, 0.123, -0.0123).ValidityNotes,
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_of_parameters_is_the_same(string culture) => SameText(culture, () =>
    [
        QuadricepsParameters.Shipped.ToString(),
        RetroWalkParameters.Shipped.ToString(),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refusal_of_a_number_is_the_same(string culture) => SameText(culture, () =>
    [
        Message(() => Speed.FromMetersPerSecond(-1.5)),
        Message(() => Speed.FromMetersPerSecond(double.NaN)),
        Message(() => Grade.FromPercent(double.NegativeInfinity)),
        Message(() => Height.FromMeters(-1.5)),
        Message(() => BodyMass.FromKilograms(1000.5)),
        Message(() => CarriedLoad.FromKilograms(500.5)),
        Message(() => (object)Terrain.FromFactor(0.5)),
        Message(() => RestingRate.MifflinStJeor(Height.FromMeters(1.5), 17.5, Sex.Male)),
        Message(() => RestingRate.Cunningham(BodyMass.FromKilograms(56.5)).For(BodyMass.FromKilograms(50.5))),
        Message(() => Samples.Compare().GrossRatioInterval(-1.5)),
        Message(() => new QuadricepsParameters { ReversalFraction = 1.5 }),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refusal_of_an_undefined_choice_is_the_same(string culture) => SameText(culture, () =>
    [
        Message(() => RestingRate.MifflinStJeor(Height.FromMeters(1.5), 30, (Sex)(-1))),
        Message(() => Samples.Estimate((WalkingDirection)(-1))),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refusal_of_a_load_beyond_an_equation_is_the_same(string culture) => SameText(culture, () =>
    [
        .. WalkingModels.All.Where(entry => entry.Card.Takes.HasFlag(ModelInputKinds.Load)).Select(
            entry => Message(() => entry.For(Samples.Inputs with { Load = CarriedLoad.FromKilograms(123.5) }))),
    ]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Refusal_of_a_negative_duration_is_the_same(string culture) => SameText(culture, () =>
    [
        Message(() => Samples.Estimate(WalkingDirection.Forward, duration: TimeSpan.FromSeconds(-1.5))),
    ]);

    private static void SameText(string culture, Func<string[]> texts) => Assert.Equal(texts(), Cultures.In(culture, texts));

    /// <summary>Our own sentence: what the framework appends on further lines is the framework's.</summary>
    private static string Message(Func<object> refused) => Assert.ThrowsAny<ArgumentException>(refused).Message.Split('\n')[0];
}
