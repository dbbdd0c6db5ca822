using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Tests.Models;

public sealed class QuadricepsParametersTests
{
    private static readonly Dictionary<string, Func<double, QuadricepsParameters>> Members = new(StringComparer.Ordinal)
    {
        [nameof(QuadricepsParameters.ConcentricEfficiency)] = x => new() { ConcentricEfficiency = x },
        [nameof(QuadricepsParameters.EccentricEfficiency)] = x => new() { EccentricEfficiency = x },
        [nameof(QuadricepsParameters.LevelConcentricCoefficient)] = x => new() { LevelConcentricCoefficient = x },
        [nameof(QuadricepsParameters.LevelEccentricCoefficient)] = x => new() { LevelEccentricCoefficient = x },
        [nameof(QuadricepsParameters.UphillLiftShare)] = x => new() { UphillLiftShare = x },
        [nameof(QuadricepsParameters.DownhillLiftShare)] = x => new() { DownhillLiftShare = x },
        [nameof(QuadricepsParameters.ReversalFraction)] = x => new() { ReversalFraction = x },
    };

    public static TheoryData<string, double> Meaningless
    {
        get
        {
            TheoryData<string, double> data = [];
            foreach (string name in Members.Keys)
            {
                foreach (double bad in new[] { double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.001 })
                    data.Add(name, bad);
            }

            data.Add(nameof(QuadricepsParameters.ConcentricEfficiency), 0);
            data.Add(nameof(QuadricepsParameters.EccentricEfficiency), 0);
            data.Add(nameof(QuadricepsParameters.ReversalFraction), Math.BitIncrement(1.0));
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Meaningless))]
    public void Meaningless_parameter_is_refused(string name, double value) =>
        Refusal.OutOfRange(name, value, () => Members[name](value));

    [Theory]
    [InlineData(nameof(QuadricepsParameters.ReversalFraction), 0)]
    [InlineData(nameof(QuadricepsParameters.ReversalFraction), 1)]
    [InlineData(nameof(QuadricepsParameters.LevelConcentricCoefficient), 0)]
    [InlineData(nameof(QuadricepsParameters.UphillLiftShare), 0)]
    public void Ends_of_the_range_are_accepted(string name, double value) =>
        Assert.NotEqual(QuadricepsParameters.Shipped, Members[name](value));

    [Fact]
    public void New_parameters_are_the_shipped_ones() => Assert.Equal(QuadricepsParameters.Shipped, new QuadricepsParameters());
}
