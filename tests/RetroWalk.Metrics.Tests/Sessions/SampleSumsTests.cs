using System.Reflection;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>A sum is a field of <see cref="SampleSums{TLane}"/>; whatever goes over all of them takes in each field, and no field
/// twice.</summary>
public sealed class SampleSumsTests
{
    private static readonly FieldInfo[] Fields =
        [
            .. typeof(SampleSums<ScalarLane<double>>).GetFields(BindingFlags.Instance | BindingFlags.NonPublic)
                .OrderBy(field => field.MetadataToken),
        ];

    [Fact]
    public void Columns_are_the_fields()
    {
        Assert.Equal(Fields.Length, SampleSums<ScalarLane<double>>.Columns);
        Assert.Equal(Fields.Length, SampleSums<Lane512<double>>.Columns);
        Assert.All(Fields.Index(), field => Assert.Equal(field.Index, Only(field.Item, 1).IndexOf(1)));
    }

    [Fact]
    public void Every_sum_is_added_and_merged_with_its_own_and_no_other() => Assert.All(Fields.Index(), field =>
    {
        DirectionSums once = default(DirectionSums).Plus(Samples(field.Item, 1));
        DirectionSums both = once.Plus(once.Plus(Samples(field.Item, 4)));
        Assert.Equal(
            [.. Enumerable.Range(0, Fields.Length).Select(i => i == field.Index ? 6.0 : 0)], Numbers(both.Priced.Values));
    });

    [Fact]
    public void Every_sum_keeps_what_rounding_takes() => Assert.All(Fields.Index(), field =>
    {
        DirectionSums sums = default(DirectionSums).Plus(Samples(field.Item, 1)).Plus(Samples(field.Item, 1e-20)).Plus(
            Samples(field.Item, -1));
        Assert.Equal(1e-20, Numbers(sums.Priced.Values)[field.Index]);
        Assert.Equal(new CompensatedSum(0, 1e-20), sums.Priced[field.Index]);
    });

    [Fact]
    public void Eight_sums_become_one_in_every_column() => Assert.All(Fields.Index(), field =>
    {
        EightSums eight = new(new double[EightSums.DoublesFor(SampleSums<Lane512<double>>.Columns)]);
        SampleSums<Lane512<double>> sums = default;
        SampleSums<Lane512<double>>.Of(ref sums)[field.Index] = 3.0;
        SampleSums<Lane512<double>>.Set(eight, 0, in sums);
        Assert.Equal([.. Only(field.Item, 24)], Numbers(SampleSums<Lane512<double>>.Totals(eight)));
    });

    private static List<double> Only(FieldInfo field, double value) => [.. Numbers(Samples(field, value))];

    private static SampleSums<ScalarLane<double>> Samples(FieldInfo field, double value)
    {
        object samples = default(SampleSums<ScalarLane<double>>);
        field.SetValue(samples, new ScalarLane<double>(value));
        return (SampleSums<ScalarLane<double>>)samples;
    }

    private static double[] Numbers(SampleSums<ScalarLane<double>> sums)
    {
        List<double> numbers = [];
        foreach (ScalarLane<double> sum in SampleSums<ScalarLane<double>>.Of(ref sums))
            numbers.Add(sum.Value);
        return [.. numbers];
    }
}
