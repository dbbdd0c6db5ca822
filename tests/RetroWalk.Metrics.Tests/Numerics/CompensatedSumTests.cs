using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>What a double of 2^53 cannot hold beside itself, 1, is still there when the large part is gone.</summary>
public sealed class CompensatedSumTests
{
    private const double Large = 9007199254740992; // 2^53

    [Fact]
    public void Small_term_is_not_lost_beside_a_large_one() =>
        Assert.Equal(1, default(CompensatedSum).Plus(Large).Plus(1).Plus(-Large).Value);

    [Fact]
    public void Large_term_does_not_swallow_a_small_sum() =>
        Assert.Equal(1, default(CompensatedSum).Plus(1).Plus(Large).Plus(-Large).Value);

    [Fact]
    public void Small_sum_is_not_lost_beside_a_large_one()
    {
        CompensatedSum large = default(CompensatedSum).Plus(Large);
        CompensatedSum one = default(CompensatedSum).Plus(1);
        Assert.Equal(1, large.Plus(one).Plus(-Large).Value);
        Assert.Equal(1, one.Plus(large).Plus(-Large).Value);
        Assert.Equal(large.Plus(one), one.Plus(large));
    }

    [Fact]
    public void Remainders_of_both_sums_are_kept()
    {
        CompensatedSum part = default(CompensatedSum).Plus(Large).Plus(1);
        Assert.Equal(2, part.Plus(part).Plus(-2 * Large).Value);
    }
}
