using RetroWalk.Metrics.Tests;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules()
    : PackageRules(typeof(EvidenceFit).Assembly, isTrimmable: true, "MathNet.Numerics", "RetroWalk.Metrics")
{
    public static TheoryData<string> CultureNames => Cultures.Names;

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void Texts_are_the_same_in_every_culture(string culture)
    {
        Assert.Equal(Texts(), Cultures.In(culture, Texts));

        static string Texts() => string.Join('\n', [
            EvidenceFit.Run().ToString(),
            PersonalCalibration.Fit([]).ToString(),
            PersonalCalibration.Fit(
                [Personal.People.Forward(1.2, 0, 1.1), Personal.People.Backward(1.2, 0, 1.1, 0.8)]).ToString(),
            Personal.People.Forward(1.2, 0.055, 1.1).ToString(),
            CalibrationGain.Measure(
                [[.. Enumerable.Range(0, 5).Select(i => Personal.People.Forward(1 + 0.1 * i, 0, 1.1))]])[0].ToString(),
            .. EvidenceRows.All.Select(row => row.ToString()),
            .. LeaveOneStudyOut.Run().Select(rule => rule.ToString()),
            .. BlindFacts.Check().Select(fact => fact.Fact + fact.Finding)]);
    }
}
