using System.Text.Json;
using RetroWalk.Tests;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>The rule of the core for the values of this package: what is not refused comes back from JSON to the bit.</summary>
public sealed class JsonRules
{
    private static readonly double Awkward = Math.ScaleB(1, -25); // .NET writes the text of another double

    private static readonly object[] Travellers =
    [
        new WalkMeasurement
        {
            Direction = WalkingDirection.Backward, Speed = Speed.FromMilesPerHour(3), Grade = Grade.FromPercent(5),
            GrossWattsPerKilogram = 8.1, RelativeErrorFraction = Awkward,
        },
        new CredibleInterval(Awkward, 1.223, 0.95),
        new PersonalCalibrationOptions { Practice = Practice.AfterBouts(4) }, new CalibrationGainOptions { MostWalks = 2 },
        new MeasuredWalk(
            "7", WalkingDirection.Forward, Speed.FromMetersPerSecond(1.2), Grade.Level, MetabolicPower.FromWattsPerKilogram(4.1)),
        new PredictionErrors
        {
            Predictions = 3, RmseWattsPerKilogram = Awkward, RmseLogarithm = 0.1, MeanAbsoluteErrorFraction = 0.08,
            CoverageAt50Percent = 0.5, CoverageAt80Percent = 0.8, CoverageAt95Percent = 0.95, MeanLogHalfWidth = 0.3,
        },
        new EvidenceFitOptions { LambdaPriorMean = Awkward, HooperReading = HooperReading.PointsOfMaximalUptake },
        new EvidenceFitOptions { LambdaPriorStandardDeviation = Awkward },
        new EvidenceFitOptions { LambdaPriorStandardDeviation = double.PositiveInfinity },
        new ExplainedCost(CostSource.Model, "Pandolf1977", Awkward, "It was measured with loads."),
        new WalkExplanation(new List<ExplainedCost> { new(CostSource.Model, "Givoni1971", double.NaN, "too slow") }, new List<ExplainedCost>()),
        EvidenceRows.All[0], new KneeSample(0.1, Awkward, -0.3),
    ];

    [Fact]
    public void Every_public_value_travels_or_is_refused() =>
        Assert.Equal([], JsonTravel.Lost(JsonTravel.ValuesOf(typeof(EvidenceFit).Assembly), Travellers));

    [Fact]
    public void What_travels_comes_back_to_the_bit() => Assert.All(Travellers, JsonTravel.AssertComesBack);

    [Fact]
    public void No_double_travels_by_the_converter_of_the_framework() => Assert.Equal([], JsonTravel.InexactNumbers(Travellers));

    [Theory]
    [InlineData("{}", "level is 0")]
    [InlineData("""{"LowFactor":2,"HighFactor":1,"Level":0.5}""", "highFactor is 1: it must be finite and not below 2")]
    [InlineData("""{"LowFactor":null,"HighFactor":1,"Level":0.5}""", "not below NaN")]
    public void Interval_that_is_none_is_refused(string json, string words) =>
        Assert.Contains(
            words,
            Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Deserialize<CredibleInterval>(json)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Interval_takes_a_number_format()
    {
        CredibleInterval interval = new(0.9571, 1.2229, 0.95);
        Assert.Equal("0.957 to 1.223 (95 %)", interval.ToString());
        Assert.Equal("0.96 to 1.22 (95 %)", $"{interval:F2}");
    }

    [Fact]
    public void Calibrated_person_is_kept_as_a_profile()
    {
        PersonalCalibration person = PersonalCalibration.Fit(
            [(WalkMeasurement)Travellers[0] with { RelativeErrorFraction = 0.03 }]);
        PersonProfile read = JsonSerializer.Deserialize<PersonProfile>(JsonSerializer.Serialize(person.Profile))!;
        Assert.Equal((person.Conditions, 1), (read.Conditions, read.MeasurementCount));
    }
}
