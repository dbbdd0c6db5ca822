using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace RetroWalk.Metrics.Calibration.Tests.Personal;

public sealed class PersonalCalibrationTests
{
    private static readonly Walker Anybody = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    [Fact]
    public void Without_measurements_it_is_the_population_model_to_the_bit()
    {
        PersonalCalibration none = PersonalCalibration.Fit([]);

        Assert.Equal(WalkConditions.None, none.Conditions);
        Assert.Equal(0, none.MeasurementCount);
        Assert.Null(none.ExcessInterval());
        foreach (double v in new[] { 0, 0.5, 1.34, 1.9 })
        {
            (Speed speed, Grade grade, TimeSpan hour) = (
                Speed.FromMetersPerSecond(v), Grade.FromPercent(5), TimeSpan.FromHours(1));
            Assert.Equal(
                WalkingEnergy.Compare(Anybody, speed, grade, hour),
                WalkingEnergy.Compare(Anybody, speed, grade, hour, none.Conditions));
        }
    }

    [Fact]
    public void Without_measurements_stated_practice_stays() =>
        Assert.Equal(
            new WalkConditions { Practice = Practice.AfterBouts(6) },
            PersonalCalibration.Fit([], new() { Practice = Practice.AfterBouts(6) }).Conditions);

    // The weighted mean of the logarithms and zero: the prior is a measurement of 0 with variance 0.11².
    [Fact]
    public void Forward_walks_alone_have_the_closed_form()
    {
        WalkMeasurement[] walks =
        [
            People.Walk(WalkingDirection.Forward, 1.34, 0, 4.9, 0.02), People.Walk(
                WalkingDirection.Forward, 1.0, 0.10, 7.6, 0.05),
            People.Walk(WalkingDirection.Forward, 0.8, -0.08, 2.9),
        ];
        double precision = 1 / (0.11 * 0.11);
        double sum = 0;
        foreach (WalkMeasurement walk in walks)
        {
            (double v, double G) = (walk.Speed.MetersPerSecond, walk.Grade.Fraction);
            double variance = People.WithinVariance(G) + walk.RelativeErrorFraction * walk.RelativeErrorFraction;
            precision += 1 / variance;
            sum += Math.Log(walk.GrossWattsPerKilogram / People.Power(v, G, 0)) / variance;
        }

        PersonalCalibration fitted = PersonalCalibration.Fit(walks);
        Assert.Equal(Math.Exp(sum / precision), fitted.Factor.Factor, 1e-13);
        Assert.Equal(1 / Math.Sqrt(precision), fitted.Factor.LogSpread, 1e-13);
        Assert.Equal(PersonalExcess.Unknown, fitted.Excess);
        Assert.Equal(Practice.None, fitted.Practice);
    }

    // ln f = ln R · σ_p²/(σ_p² + σ_c² + error²): less than half of what the one walk shows.
    [Theory]
    [InlineData(1.3)]
    [InlineData(0.75)]
    public void One_lucky_walk_moves_the_person_by_its_share_only(double ratio)
    {
        PersonalCalibration fitted = PersonalCalibration.Fit([People.Forward(1.34, 0.05, ratio)]);
        double share = 0.11 * 0.11 / (0.11 * 0.11 + People.WithinVariance(0.05) + 0.03 * 0.03);

        Assert.Equal(Math.Pow(ratio, share), fitted.Factor.Factor, 1e-13);
        Assert.InRange(share, 0.2, 0.5);
    }

    [Fact]
    public void A_walk_of_large_error_says_next_to_nothing()
    {
        WalkMeasurement vague = People.Forward(1.34, 0, 1.4) with { RelativeErrorFraction = 0.99 };
        Assert.Equal(1, PersonalCalibration.Fit([vague]).Factor.Factor, 0.005);
    }

    [Fact]
    public void Order_of_the_walks_plays_no_part()
    {
        MersenneTwister random = new(1);
        WalkMeasurement[] walks =
        [
            .. People.Walks(random, WalkingDirection.Forward, 7, 1.1, 1), .. People.Walks(
                random, WalkingDirection.Backward, 6, 1.1, 0.6),
        ];
        WalkConditions first = PersonalCalibration.Fit(walks).Conditions;

        for (int i = 0; i < 50; i++)
        {
            random.Shuffle(walks);
            Assert.Equal(first, PersonalCalibration.Fit(walks).Conditions);
        }
    }

    [Theory]
    [InlineData(1.15, 0.5)]
    [InlineData(0.9, 1.4)]
    [InlineData(1, 1)]
    [InlineData(1.05, 0.1)] // hardly any excess
    [InlineData(1.05, 2.6)]
    public void Many_exact_walks_find_the_factors_of_the_person(double factor, double κ)
    {
        WalkMeasurement[] walks =
        [
            .. Enumerable.Range(0, 300).Select(i => People.Forward(0.9 + i * 0.002, 0.02, factor)),
            .. Enumerable.Range(0, 300).Select(i => People.Backward(0.9 + i * 0.002, 0.06, factor, κ)),
        ];
        PersonalCalibration fitted = PersonalCalibration.Fit(walks);

        Assert.Equal(factor, fitted.Factor.Factor, 0.01);
        Assert.Equal(κ, fitted.Excess.Factor, 0.04); // pulled towards 1 by what is left of the prior
        Assert.Equal(Practice.None, fitted.Practice);
    }

    // People drawn from the priors, walks with the noise supposed: the 95 % intervals must hold 95 % of the factors.
    [Fact]
    public void Intervals_hold_the_factors_of_synthetic_people()
    {
        const int Count = 400;
        MersenneTwister random = new(7);
        int factors = 0;
        int excesses = 0;
        for (int i = 0; i < Count; i++)
        {
            double factor = Math.Exp(Normal.Sample(random, 0, 0.11));
            double κ = Gamma.Sample(random, 1 / 0.36, 1 / 0.36);
            PersonalCalibration fitted = PersonalCalibration.Fit(
            [
                .. People.Walks(random, WalkingDirection.Forward, 2, factor, κ),
                .. People.Walks(random, WalkingDirection.Backward, 3, factor, κ),
            ]);
            factors += fitted.FactorInterval() is var f && f.LowFactor <= factor && factor <= f.HighFactor ? 1 : 0;
            excesses += fitted.ExcessInterval() is CredibleInterval e && e.LowFactor <= κ && κ <= e.HighFactor ? 1 : 0;
        }

        Assert.InRange(factors / (double)Count, 0.92, 0.98);
        Assert.InRange(excesses / (double)Count, 0.92, 0.98);
    }

    [Fact]
    public void Each_walk_more_leaves_less_doubt()
    {
        double[] spreads = [.. Enumerable.Range(1, 20).Select(n =>
            PersonalCalibration.Fit(Enumerable.Range(0, n).Select(i => People.Forward(1 + 0.01 * i, 0, 1.05))).Factor.LogSpread)];
        double[] excesses = [.. Enumerable.Range(1, 20).Select(n =>
            PersonalCalibration.Fit(Enumerable.Range(0, n).Select(i => People.Backward(1.2, 0.002 * i, 1.05)))
                .Excess.Spread!.Value)];

        Assert.Equal(spreads.OrderDescending(), spreads);
        Assert.True(spreads[0] < 0.11);
        Assert.Equal(excesses.OrderDescending(), excesses);
        Assert.True(excesses[0] < 0.6);
    }

    // The posterior added up over a grid of both factors, written from the remarks of the class.
    [Theory]
    [InlineData(1)]
    [InlineData(0.35)]
    public void Backward_walks_give_the_posterior_of_a_grid(double k)
    {
        WalkMeasurement[] walks = [People.Forward(1.3, 0, 1.1), People.Backward(1.2, 0.05, 1.15, 0.3),
            People.Backward(1.4, 0, 1.1, 0.4)];
        PersonalCalibration fitted = PersonalCalibration.Fit(walks, new() { Practice = Practice.OfFactor(k) });
        (double sum, double u, double w, double uu, double ww, double uw) = (0, 0, 0, 0, 0, 0);
        for (double lnF = -0.6; lnF <= 0.6; lnF += 0.01)
        {
            for (double κ = 0.0025; κ <= 8; κ += 0.005)
            {
                double exponent = lnF * lnF / (0.11 * 0.11) - 2 * ((1 / 0.36 - 1) * Math.Log(κ) - κ / 0.36);
                foreach (WalkMeasurement walk in walks)
                {
                    (double v, double G) = (walk.Speed.MetersPerSecond, walk.Grade.Fraction);
                    double miss = Math.Log(walk.GrossWattsPerKilogram) - lnF
                        - Math.Log(People.Power(v, G, walk.Direction == WalkingDirection.Forward ? 0 : k * κ));
                    exponent += miss * miss / (People.WithinVariance(G) + 0.03 * 0.03);
                }

                double weight = Math.Exp(-exponent / 2);
                sum += weight;
                u += weight * lnF;
                w += weight * κ;
                uu += weight * lnF * lnF;
                ww += weight * κ * κ;
                uw += weight * lnF * κ;
            }
        }

        (u, w) = (u / sum, w / sum);
        (double sdU, double sdW) = (Math.Sqrt(uu / sum - u * u), Math.Sqrt(ww / sum - w * w));
        Assert.Equal(u, Math.Log(fitted.Factor.Factor), 1e-5);
        Assert.Equal(sdU, fitted.Factor.LogSpread, 1e-5);
        Assert.Equal(w, fitted.Excess.Factor, 1e-4);
        Assert.Equal(sdW / w, fitted.Excess.Spread!.Value, 1e-4);
        Assert.Equal((uw / sum - u * w) / (sdU * sdW), fitted.Conditions.FactorExcessCorrelation, 1e-4);
        Assert.Equal(k, fitted.Practice.Factor);
    }

    [Fact]
    public void Calibrated_intervals_are_narrower()
    {
        PersonalCalibration fitted = PersonalCalibration.Fit([People.Forward(1.3, 0, 1.1), People.Backward(1.3, 0, 1.1, 0.8)]);
        (Speed speed, Grade grade, TimeSpan hour) = (Speed.FromMetersPerSecond(1.2), Grade.FromPercent(2), TimeSpan.FromHours(1));
        WalkComparison before = WalkingEnergy.Compare(Anybody, speed, grade, hour);
        WalkComparison after = WalkingEnergy.Compare(Anybody, speed, grade, hour, fitted.Conditions);

        Assert.True(Width(after.Forward) < Width(before.Forward));
        Assert.True(Width(after.Backward) < Width(before.Backward));
        Assert.True(
            after.GrossRatioInterval().High - after.GrossRatioInterval().Low
                < before.GrossRatioInterval().High - before.GrossRatioInterval().Low);
    }

    // Somebody practised whose excess is what practice leaves of it is like anybody else; the same walk of somebody unpractised
    // is cheap.
    [Fact]
    public void Stated_practice_multiplies_the_excess()
    {
        WalkMeasurement walk = People.Backward(1.3, 0, 1, 0.35);
        PersonalCalibration practised = PersonalCalibration.Fit([walk], new() { Practice = Practice.AfterBouts(12) });
        PersonalCalibration unpractised = PersonalCalibration.Fit([walk]);

        Assert.InRange(practised.Excess.Factor, 0.97, 1.05);
        Assert.InRange(unpractised.Excess.Factor, 0.5, 0.9);
        Assert.Equal(0.35, practised.Practice.Factor, 1e-12);
    }

    // ln k as normal around 0 held such a person at 1.15.
    [Fact]
    public void A_person_with_much_more_excess_is_not_held_near_the_others()
    {
        PersonalCalibration fitted = PersonalCalibration.Fit(
        [
            People.Forward(0.6, 0, 1.05), People.Forward(0.9, 0, 1.05), People.Forward(1.2, 0, 1.05),
            People.Backward(0.4, 0, 1.05, 2.6), People.Backward(0.7, 0, 1.05, 2.6), People.Backward(1, 0, 1.05, 2.6),
        ]);

        Assert.InRange(fitted.Excess.Factor, 1.5, 2.6);
    }

    [Fact]
    public void Standing_backward_says_nothing_of_the_excess() =>
        Assert.Null(PersonalCalibration.Fit([People.Backward(0, 0)]).Excess.Spread);

    [Fact]
    public void Oxygen_counts_20_1_joules_per_millilitre()
    {
        WalkMeasurement walk = WalkMeasurement.OfOxygenUptake(
            WalkingDirection.Forward, Speed.FromMetersPerSecond(1), Grade.Level,
            OxygenUptake.FromMillilitersPerKilogramPerMinute(12));
        Assert.Equal(12 * 20.1 / 60, walk.GrossWattsPerKilogram, 1e-14);
        Assert.Equal(0.03, walk.RelativeErrorFraction);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void Meaningless_level_is_refused(double level) =>
        Assert.Equal(
            "level", Assert.Throws<ArgumentOutOfRangeException>(
                () => PersonalCalibration.Fit([]).FactorInterval(level)).ParamName);

    private static double Width(EnergyEstimate estimate) =>
        estimate.GrossInterval().High.Joules / estimate.GrossInterval().Low.Joules;
}
