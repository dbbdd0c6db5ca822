namespace RetroWalk.Metrics.Calibration.Tests.Personal;

/// <summary>The calibration stands at the top of the posterior that its remarks state, written here once more from the two models.</summary>
public sealed class PosteriorTests
{
    /// <summary>Practice as stated, with its spread (NaN: that of the model), the k of the walks and how often each was walked.</summary>
    public static TheoryData<double, double, double, int> Cases => new()
    {
        { 1, double.NaN, 0.7, 1 },
        { 1, double.NaN, 1.3, 1 },
        { 0.5, 0.1, 0.35, 1 }, // k below what was stated
        { 0.5, 0.1, 0.8, 1 },
        { 0.02, 2, 1.5, 20 }, // so little to begin with that a whole step shoots far beyond the top
        { 3, 0.4, 1, 1 },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Gradient_is_zero_at_the_factors_found(double stated, double spread, double k, int times)
    {
        WalkMeasurement[] walks = [.. Enumerable.Range(0, times).SelectMany(i => (WalkMeasurement[])
        [
            People.Forward(1.3 + 0.01 * i, 0.02, 1.05), People.Backward(1.2 + 0.01 * i, 0.20, 1.05, k),
            People.Backward(1.5 + 0.01 * i, -0.10, 1.05, k), People.Backward(0.4 + 0.01 * i, 0.05, 1.05, k),
        ])];
        PersonalCalibration fitted = PersonalCalibration.Fit(
            walks, new() { Practice = double.IsNaN(spread) ? Practice.OfFactor(stated) : Practice.Measured(stated, spread) });
        double variance = double.IsNaN(spread)
            ? walks.Where(walk => walk.Direction == WalkingDirection.Backward).Average(walk => People.ExcessVariance(walk.Speed.MetersPerSecond, walk.Grade.Fraction))
            : spread * spread;
        (double lnF, double lnK) = (Math.Log(fitted.Factor.Factor), Math.Log(fitted.Practice.Factor));
        const double h = 1e-4;

        Assert.Equal(0, (Misfit(lnF + h, lnK) - Misfit(lnF - h, lnK)) / (2 * h), 1e-5);
        Assert.Equal(0, (Misfit(lnF, lnK + h) - Misfit(lnF, lnK - h)) / (2 * h), 1e-5);

        double Misfit(double f, double k) =>
            f * f / (0.11 * 0.11) + (k - Math.Log(stated)) * (k - Math.Log(stated)) / variance + walks.Sum(walk =>
            {
                (double v, double G) = (walk.Speed.MetersPerSecond, walk.Grade.Fraction);
                double miss = Math.Log(walk.GrossWattsPerKilogram) - f
                    - Math.Log(People.Power(v, G, walk.Direction == WalkingDirection.Forward ? 0 : Math.Exp(k)));
                return miss * miss / (People.WithinVariance(G) + 0.03 * 0.03);
            });
    }

    // A normal value lies beyond 4.8916 standard deviations on either side with a chance of one in a million, from any table. Those of
    // one walk: σ_p² + (share·σ_k)² + σ_c² + error².
    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void One_walk_is_believed_up_to_one_chance_in_a_million(WalkingDirection direction)
    {
        const double v = 1.3, G = 0.05;
        double power = People.Power(v, G, direction == WalkingDirection.Forward ? 0 : 1);
        double share = direction == WalkingDirection.Forward ? 0 : 1 - People.Power(v, G, 0) / power;
        double practice = share == 0 ? 0 : People.ExcessVariance(v, G);
        double deviation = Math.Sqrt(0.11 * 0.11 + share * share * practice + People.WithinVariance(G) + 0.03 * 0.03);

        foreach (int side in new[] { -1, 1 })
        {
            Assert.NotNull(PersonalCalibration.Fit([Walk(4.88)]));
            Assert.Contains(
                "beyond belief: the model expects", Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit([Walk(4.90)])).Message,
                StringComparison.Ordinal);

            WalkMeasurement Walk(double deviations) => People.Walk(direction, v, G, power * Math.Exp(side * deviations * deviation));
        }
    }

    // Two walks backward at one speed and grade share f and k: only σ_c and the error part them. Forward and backward also differ by k.
    [Theory]
    [InlineData(WalkingDirection.Backward)]
    [InlineData(WalkingDirection.Forward)]
    public void Two_walks_are_believed_up_to_one_chance_in_a_million(WalkingDirection direction)
    {
        const double v = 1.3, G = 0.05;
        bool isForward = direction == WalkingDirection.Forward;
        double share = 1 - People.Power(v, G, 0) / People.Power(v, G, 1);
        double noise = People.WithinVariance(G) + 0.03 * 0.03;
        double practice = share * share * People.ExcessVariance(v, G);
        double deviation = Math.Sqrt(2 * noise + (isForward ? practice : 0));

        // The likeliest way to differ: each goes its part of the covariance with the difference.
        double upward = isForward ? (noise + practice) / (2 * noise + practice) : 0.5;
        Assert.NotNull(PersonalCalibration.Fit(Walks(4.88)));
        Assert.Contains("contradict each other", Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit(Walks(4.90))).Message, StringComparison.Ordinal);

        WalkMeasurement[] Walks(double deviations) =>
        [
            People.Walk(direction, v, G, People.Power(v, G, isForward ? 0 : 1) * Math.Exp(-(1 - upward) * deviations * deviation)),
            People.Walk(WalkingDirection.Backward, v, G, People.Power(v, G, 1) * Math.Exp(upward * deviations * deviation)),
        ];
    }

    // χ² beyond which one chance in a million is left: 23.93 with one degree of freedom, 27.63 with two, from any table. Each of these two
    // walks has 22.9 alone and 21.9 against the other; both together have 29.
    [Fact]
    public void Two_walks_may_be_beyond_belief_together_only()
    {
        double noise = People.WithinVariance(0.05) + 0.03 * 0.03;
        double both = Math.Sqrt(7.1 * (0.11 * 0.11 + noise / 2)); // how far their mean lies away
        double apart = Math.Sqrt(21.9 * 2 * noise);
        Assert.InRange((both + apart / 2) * (both + apart / 2) / (0.11 * 0.11 + noise), 20, 23.9);
        WalkMeasurement one = People.Forward(1.3, 0.05, Math.Exp(both + apart / 2));
        WalkMeasurement other = People.Forward(1.3, 0.05, Math.Exp(both - apart / 2));

        Assert.NotNull(PersonalCalibration.Fit([one]));
        Assert.Contains("contradict each other", Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit([one, other])).Message, StringComparison.Ordinal);
    }
}
