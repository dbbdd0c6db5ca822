namespace RetroWalk.Metrics.Calibration.Tests.Personal;

/// <summary>What is believed of walks and what is not, by the spreads that the remarks state, written here once more from the two
/// models.</summary>
public sealed class PosteriorTests
{
    // A normal value lies beyond 4.8916 standard deviations on either side with a chance of one in a million, from any table.
    // Those of one walk: σ_p² + (share·σ_κ)² + σ_c² + error².
    [Theory]
    [InlineData(WalkingDirection.Forward)]
    [InlineData(WalkingDirection.Backward)]
    public void One_walk_is_believed_up_to_one_chance_in_a_million(WalkingDirection direction)
    {
        const double v = 1.3, G = 0.05;
        double power = People.Power(v, G, direction == WalkingDirection.Forward ? 0 : 1);
        double share = direction == WalkingDirection.Forward ? 0 : 1 - People.Power(v, G, 0) / power;
        double deviation = Math.Sqrt(0.11 * 0.11 + share * share * 0.36 + People.WithinVariance(G) + 0.03 * 0.03);

        foreach (int side in new[] { -1, 1 })
        {
            Assert.NotNull(PersonalCalibration.Fit([Walk(4.88)]));
            Assert.Contains(
                "beyond belief: the model expects", Assert.Throws<ArgumentException>(
                    () => PersonalCalibration.Fit([Walk(4.90)])).Message,
                StringComparison.Ordinal);

            WalkMeasurement Walk(double deviations) =>
                People.Walk(direction, v, G, power * Math.Exp(side * deviations * deviation));
        }
    }

    // Two walks backward at one speed and grade share f and κ: only σ_c and the error part them. Forward and backward also differ
    // by κ.
    [Theory]
    [InlineData(WalkingDirection.Backward)]
    [InlineData(WalkingDirection.Forward)]
    public void Two_walks_are_believed_up_to_one_chance_in_a_million(WalkingDirection direction)
    {
        const double v = 1.3, G = 0.05;
        bool isForward = direction == WalkingDirection.Forward;
        double share = 1 - People.Power(v, G, 0) / People.Power(v, G, 1);
        double noise = People.WithinVariance(G) + 0.03 * 0.03;
        double excess = share * share * 0.36;
        double deviation = Math.Sqrt(2 * noise + (isForward ? excess : 0));

        // The likeliest way to differ: each goes its part of the covariance with the difference.
        double upward = isForward ? (noise + excess) / (2 * noise + excess) : 0.5;
        Assert.NotNull(PersonalCalibration.Fit(
            Walks(isForward ? 3.5 : 4.88))); // far out a gamma is no normal: both together are doubted first
        Assert.Contains(
            "contradict each other", Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit(Walks(4.90))).Message,
            StringComparison.Ordinal);

        WalkMeasurement[] Walks(double deviations) =>
        [
            People.Walk(
                direction, v, G, People.Power(v, G, isForward ? 0 : 1) * Math.Exp(-(1 - upward) * deviations * deviation)),
            People.Walk(WalkingDirection.Backward, v, G, People.Power(v, G, 1) * Math.Exp(upward * deviations * deviation)),
        ];
    }

    // χ² beyond which one chance in a million is left: 23.93 with one degree of freedom, 27.63 with two, from any table. Each of
    // these two walks has 22.9 alone and 21.9 against the other; both together have 29.
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
        Assert.Contains(
            "contradict each other", Assert.Throws<ArgumentException>(() => PersonalCalibration.Fit([one, other])).Message,
            StringComparison.Ordinal);
    }
}
