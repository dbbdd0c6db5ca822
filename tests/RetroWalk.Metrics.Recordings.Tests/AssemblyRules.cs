using RetroWalk.Metrics.Tests.Rules;

namespace RetroWalk.Metrics.Recordings.Tests;

/// <summary>What the package promises as a whole.</summary>
public sealed class AssemblyRules() : PackageRules(typeof(RecordedPoint).Assembly, isTrimmable: true, "RetroWalk.Metrics")
{
    [Fact]
    public void A_point_says_nothing_that_it_was_not_given() =>
        Assert.Equal(
            ["Seconds"],
            typeof(RecordedPoint).GetProperties()
                .Where(property => property.GetValue(RecordedPoint.At(0)) is double and not double.NaN)
                .Select(property => property.Name));
}
