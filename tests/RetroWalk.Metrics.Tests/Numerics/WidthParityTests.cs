using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;
using RetroWalk.Metrics.Tests.Models;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>Every width gives the bits of the scalar call.</summary>
public sealed class WidthParityTests
{
    private const int Longest = 40;

    public static TheoryData<string> Models => BatchSubjects.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_width_equals_scalar_at_every_length(string name) =>
        Compare(name, (_, grades, destination) => (grades, destination));

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_width_equals_scalar_in_place_of_the_grades(string name) =>
        Compare(name, (_, grades, _) => (grades, grades));

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_width_equals_scalar_in_place_of_the_speeds(string name) =>
        Compare(name, (speeds, grades, _) => (grades, speeds));

    [Theory]
    [MemberData(nameof(Models))]
    public void Every_width_equals_scalar_over_and_around_the_domain(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = AroundDomain(model.Card);
        foreach (Type lane in Widths.All)
        {
            double[] destination = new double[speeds.Length];
            Widths.Run(model, lane, speeds, grades, destination);
            BatchSubjects.EqualBits(model, speeds, grades, destination);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_value_has_the_bits_of_the_one_NaN(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        double[] specials = [.. HostileDoubles.Specials];
        foreach (Type lane in Widths.All)
        {
            double[] destination = new double[specials.Length];
            Widths.Run(model, lane, specials, specials, destination);
            Assert.All(destination.Where(double.IsNaN), power => Assert.Equal(
                BitConverter.DoubleToInt64Bits(double.NaN), BitConverter.DoubleToInt64Bits(power)));
        }
    }

    private static void Compare(
        string name,
        Func<double[], double[], double[], (double[] Grades, double[] Destination)> columns)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        foreach (Type lane in Widths.All)
        {
            for (int length = Widths.CountOf(lane); length <= Longest; length++)
            {
                (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
                if (length > 3)
                    (speeds[1], grades[length - 2]) = (
                        double.NaN, HostileDoubles.Specials[length % HostileDoubles.Specials.Count]);
                (double[] v, double[] G) = ([.. speeds], [.. grades]);
                (double[] gradesOfRun, double[] destination) = columns(v, G, new double[length]);
                Widths.Run(model, lane, v, gradesOfRun, destination);
                BatchSubjects.EqualBits(model, speeds, grades, destination);
            }
        }
    }

    private static (double[] Speeds, double[] Grades) AroundDomain(ModelCard card)
    {
        double[] speeds = Around(card.Supported.LowestSpeed.MetersPerSecond, card.Supported.HighestSpeed.MetersPerSecond);
        double[] grades = Around(card.Supported.LowestGrade.Fraction, card.Supported.HighestGrade.Fraction);
        return ([.. speeds.SelectMany(v => grades.Select(_ => v))], [.. speeds.SelectMany(_ => grades)]);
    }

    private static double[] Around(double low, double high) =>
    [
        low, high, Math.BitIncrement(low), Math.BitDecrement(low), Math.BitIncrement(high), Math.BitDecrement(high),
        double.Epsilon, 1e-310, 1e-67, 1e-30, 1e-5,
        .. Enumerable.Range(-2, 45).Select(i => low + (high - low) * i / 40.0),
        .. HostileDoubles.Specials,
    ];
}
