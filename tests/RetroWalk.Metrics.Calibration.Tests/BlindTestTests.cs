namespace RetroWalk.Metrics.Calibration.Tests;

public sealed class BlindTestTests
{
    private static readonly IReadOnlyList<BlindTest> Tests = BlindTest.Run();

    // Origin: Ingraham et al. 2019 as docs/evidence.md quotes it: ten people at 0.4 m/s, nine at 0.7, two at 1.0.
    [Fact]
    public void Walks_are_those_of_the_sixth_study() =>
        Assert.Equal(
            [("Ingraham2019", 0.4, 10), ("Ingraham2019", 0.7, 9), ("Ingraham2019", 1.0, 2)],
            Tests.Select(test => (test.Row.Study.Key, test.Row.Speed.MetersPerSecond, test.People)));

    // The rows of the study weigh by people.
    [Fact]
    public void Weights_are_the_shares_of_the_walks() =>
        Assert.All(Tests, test => Assert.Equal(test.People / 21.0, test.Row.Weight, 5e-6));

    [Fact]
    public void The_sixth_study_had_no_part_in_what_predicts_it()
    {
        EvidenceFit learnt = EvidenceFit.Run(EvidenceRows.FirstFiveStudies, EvidenceFitOptions.BeforeTheSixthStudy);
        Models.RetroWalkBackward then = new(learnt.ToParameters());

        Assert.All(Tests, test =>
        {
            double forward = default(Models.Looney2019Graded).EstimatePower(test.Row.Speed, test.Row.Grade).WattsPerKilogram;
            double backward = then.EstimatePower(test.Row.Speed, test.Row.Grade).WattsPerKilogram;
            Assert.Equal(backward / forward, test.Predictions[0].GrossRatio, 1e-12);
        });
    }

    [Fact]
    public void Errors_are_of_the_predicted_ratio() =>
        Assert.All(Tests, test => Assert.All(
            test.Predictions, prediction =>
                Assert.Equal(prediction.GrossRatio / test.Row.GrossRatio - 1, prediction.ErrorFraction, 1e-12)));

    [Fact]
    public void Text_of_a_walk() =>
        Assert.Equal(
            "0.4 m/s, 10 people: measured 1.154; RetroWalkBackward 1.127 (-2.4 %), ConstantRatio 1.302 (+12.8 %), "
                + "FortyPercentMore 1.400 (+21.3 %), SixMets 2.373 (+105.6 %)",
            Tests[0].ToString());
}
