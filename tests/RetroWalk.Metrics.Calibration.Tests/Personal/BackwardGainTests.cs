using RetroWalk.Metrics.Calibration.Tests.Spreads;

namespace RetroWalk.Metrics.Calibration.Tests.Personal;

public sealed class BackwardGainTests
{
    // Two people whose walks are exact: the more is known the smaller the error, and never from the walk itself.
    [Fact]
    public void Errors_fall_with_what_is_known()
    {
        IReadOnlyList<BackwardGain> gains = BackwardGain.Measure([Person(1.1, 2.2), Person(0.9, 0.2)]);

        Assert.Equal(Enum.GetValues<KnownWalks>(), gains.Select(gain => gain.Known));
        Assert.Equal([6, 6, 12, 6], gains.Select(gain => gain.Errors.Predictions));
        double[] errors = [.. gains.Select(gain => gain.Errors.MeanAbsoluteErrorFraction)];
        Assert.Equal(errors.OrderDescending(), errors);
        Assert.True(errors[3] < 0.5 * errors[0]);
        Assert.All(gains, gain => Assert.Equal(0, gain.Refusals));
    }

    // By hand, nothing known: |M_B/y − 1| of the population model.
    [Fact]
    public void Nothing_known_is_the_population_model()
    {
        WalkMeasurement walk = People.Backward(1, 0, 1.25, 1.5);
        BackwardGain gain = Assert.Single(BackwardGain.Measure([[walk]]));

        Assert.Equal(KnownWalks.None, gain.Known);
        Assert.Equal(1 - People.Power(1, 0, 1) / (1.25 * People.Power(1, 0, 1.5)), gain.Errors.MeanAbsoluteErrorFraction, 1e-12);
    }

    // Walks forward on a slope are not level walks, and one walk backward has no other.
    [Fact]
    public void What_a_person_does_not_offer_is_left_out() =>
        Assert.Equal(
            [KnownWalks.None],
            BackwardGain.Measure([[People.Forward(1, 0.05), People.Backward(1, 0)]]).Select(gain => gain.Known));

    [Fact]
    public void Nobody_backward_is_refused()
    {
        Assert.Equal("people", Assert.Throws<ArgumentException>(() => BackwardGain.Measure([[People.Forward(1, 0)]])).ParamName);
        Assert.Equal("people", Assert.Throws<ArgumentNullException>(() => BackwardGain.Measure(null!)).ParamName);
    }

    // Origin: docs/calibration.md, what it gives backward.
    [Fact]
    public void Measured_people_gain_as_the_page_says()
    {
        if (BackwardPeople.Measured is not IReadOnlyList<MeasuredWalk> walks)
        {
            Assert.False(File.Exists(BackwardPeople.File));
            return;
        }

        IReadOnlyList<BackwardGain> gains = BackwardGain.Measure(walks.GroupBy(walk => walk.Person).Select(person =>
            (IReadOnlyList<WalkMeasurement>)[.. person.Select(walk =>
                People.Walk(walk.Direction, walk.Speed.MetersPerSecond, walk.Grade.Fraction, walk.Gross.WattsPerKilogram))]));
        double[] errors = [.. gains.Select(gain => 100 * gain.Errors.MeanAbsoluteErrorFraction)];

        Assert.Equal([21, 21, 26, 20], gains.Select(gain => gain.Errors.Predictions));
        Assert.Equal(12.8, errors[0], 0.1);
        Assert.InRange(errors[1], 9, 10);
        Assert.InRange(errors[3], 5.5, 6.5);
    }

    private static IReadOnlyList<WalkMeasurement> Person(double factor, double κ) =>
    [
        People.Forward(0.6, 0, factor), People.Forward(1.2, 0, factor), People.Forward(1.1, 0.1, 3 * factor),
        People.Backward(0.4, 0, factor, κ), People.Backward(0.7, 0, factor, κ), People.Backward(1, 0, factor, κ),
    ];
}
