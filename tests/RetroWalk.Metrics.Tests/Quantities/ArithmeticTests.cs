using FsCheck.Xunit;

namespace RetroWalk.Metrics.Tests.Quantities;

public sealed class ArithmeticTests
{
    /// <summary>Three rounds of 40.5 kcal are 121.5, and a third of these 40.5.</summary>
    [Fact]
    public void Energies_are_summed_and_scaled()
    {
        Energy round = Energy.FromKilocalories(40.5);
        Energy sum = Enumerable.Repeat(round, 3).Aggregate(Energy.Zero, (one, other) => one + other);

        Assert.Equal(121.5, sum.Kilocalories, 1e-12);
        Assert.Equal(sum.Joules, (3 * round).Joules, 1e-9);
        Assert.Equal(round.Joules, (sum * (1.0 / 3)).Joules, 1e-9);
        Assert.Equal(default, Energy.Zero);
    }

    [Property]
    public void Grade_turned_twice_is_itself(int thousandths)
    {
        Grade grade = Grade.FromFraction(thousandths / 1000.0);
        Assert.Equal(grade, -(-grade));
        Assert.Equal(-grade.Fraction, (-grade).Fraction);
    }

    /// <summary>The level turned round has no sign that its text would show.</summary>
    [Fact]
    public void Level_turned_round_is_level()
    {
        Assert.Equal(Grade.Level, -Grade.Level);
        Assert.False(double.IsNegative((-Grade.Level).Fraction));
    }
}
