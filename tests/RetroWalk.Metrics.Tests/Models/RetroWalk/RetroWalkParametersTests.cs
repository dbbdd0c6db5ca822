using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class RetroWalkParametersTests
{
    private static readonly Dictionary<string, Func<double, RetroWalkParameters>> Members = new(StringComparer.Ordinal)
    {
        [nameof(RetroWalkParameters.OtherExcessJoulesPerKilogramPerMeter)] =
            x => new() { OtherExcessJoulesPerKilogramPerMeter = x },
        [nameof(RetroWalkParameters.ExcessLogSpread)] = x => new() { ExcessLogSpread = x },
        [nameof(RetroWalkParameters.ExcessSpreadBetweenPeople)] = x => new() { ExcessSpreadBetweenPeople = x },
        [nameof(RetroWalkParameters.LambdaVariance)] = x => new() { LambdaVariance = x },
        [nameof(RetroWalkParameters.RhoVariance)] = x => new() { RhoVariance = x },
        [nameof(RetroWalkParameters.LambdaRhoCovariance)] = x => new() { LambdaRhoCovariance = x },
    };

    public static TheoryData<string, double> Meaningless
    {
        get
        {
            TheoryData<string, double> data = [];
            foreach (string name in Members.Keys)
            {
                foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity })
                    data.Add(name, bad);
                if (name != nameof(RetroWalkParameters.LambdaRhoCovariance))
                    data.Add(name, -0.001);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Meaningless))]
    public void Meaningless_parameter_is_refused(string name, double value) =>
        Refusal.OutOfRange(name, value, () => Members[name](value));

    [Fact]
    public void Missing_quadriceps_parameters_are_refused() =>
        Assert.Equal(
            nameof(RetroWalkParameters.Quadriceps),
            Assert.Throws<ArgumentNullException>(() => new RetroWalkParameters { Quadriceps = null! }).ParamName);

    [Fact]
    public void New_parameters_are_the_shipped_ones() => Assert.Equal(RetroWalkParameters.Shipped, new RetroWalkParameters());
}
