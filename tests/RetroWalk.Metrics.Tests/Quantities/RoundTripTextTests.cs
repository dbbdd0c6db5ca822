using System.Globalization;
using System.Text.Json;

namespace RetroWalk.Metrics.Tests.Quantities;

/// <summary>Every double is read back from its text, those for which .NET writes the text of another double included.</summary>
public sealed class RoundTripTextTests
{
    /// <summary>Every power of two and its neighbours, of either sign.</summary>
    private static IEnumerable<double> Edges =>
        from exponent in Enumerable.Range(-1074, 1074 + 1024)
        from number in (double[])[
            Math.ScaleB(1, exponent), Math.BitIncrement(Math.ScaleB(1, exponent)), Math.BitDecrement(Math.ScaleB(1, exponent))]
        from signed in (double[])[number, -number]
        select signed;

    [Fact]
    public void Every_power_of_two_and_its_neighbours_are_read_back()
    {
        foreach (double number in Edges)
        {
            foreach (string format in (string[])["", "R", "r"])
            {
                string text = number.ToString(RoundTripFormat.Of(number, format).ToString(), CultureInfo.InvariantCulture);
                Assert.Equal(
                    BitConverter.DoubleToInt64Bits(number),
                    BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>An energy is held in joules, and its text is in the kilocalories that made it.</summary>
    [Fact]
    public void Text_of_an_energy_has_the_digits_of_its_kilocalories()
    {
        for (int tenths = 1; tenths <= 10_000; tenths++)
        {
            double kilocalories = tenths / 10.0;
            Assert.Equal(
                string.Create(CultureInfo.InvariantCulture, $"{kilocalories} kcal"),
                Energy.FromKilocalories(kilocalories).ToString("R"));
        }
    }

    [Theory]
    [InlineData("NaN W", double.NaN)]
    [InlineData("Infinity W", double.PositiveInfinity)]
    public void Power_without_a_value_is_read_back(string text, double watts)
    {
        Power power = Power.Parse(text);
        Assert.Equal(watts, power.Watts);
        Assert.Equal(power, Power.Parse(power.ToString("R")));
    }

    [Theory]
    [InlineData(0.1, "R", "R")]
    [InlineData(0.1, "", "")]
    [InlineData(2.98023223876953125e-08, "R", "G17")] // 2^-25
    [InlineData(-2.98023223876953125e-08, "", "G17")]
    [InlineData(2.98023223876953125e-08, "F3", "F3")]
    [InlineData(double.NaN, "R", "R")]
    [InlineData(double.NegativeInfinity, "", "")]
    public void Format_is_the_one_asked_for_unless_it_loses_bits(double number, string asked, string taken) =>
        Assert.Equal(taken, RoundTripFormat.Of(number, asked).ToString());

    [Fact]
    public void Every_quantity_is_read_back_from_text_and_JSON()
    {
        int speeds = ReadBack<Speed>();
        int grades = ReadBack<Grade>();
        int masses = ReadBack<BodyMass>();
        int others = ReadBack<CarriedLoad>() + ReadBack<Height>() + ReadBack<Energy>() + ReadBack<MetabolicPower>()
            + ReadBack<MetabolicEquivalent>() + ReadBack<OxygenUptake>() + ReadBack<CostOfTransport>();
        Assert.True(
            speeds > 5000 && grades > 5000 && masses > 1000 && others > 10_000, $"{speeds}, {grades}, {masses}, {others}");
    }

    private static int ReadBack<T>()
        where T : struct, IQuantity<T>, ISpanParsable<T>, ISpanFormattable
    {
        int count = 0;
        ReadOnlySpan<char> unit = QuantityUnits.First<T>();
        foreach (double number in Edges)
        {
            if (T.HeldUnit is not null && QuantityReader.TryMake(number, T.HeldUnit, out T held))
                Assert.Equal(held, T.Parse(held.ToString("R", null), null));
            if (!QuantityReader.TryMake(number, unit, out T value))
                continue;
            count++;
            Assert.Equal(value, T.Parse(value.ToString("R", null), null));
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
            if (T.From(value.In(unit), unit).Equals(value))
                Assert.Equal(value, T.Parse(value.ToString()!, null));
        }

        return count;
    }
}
