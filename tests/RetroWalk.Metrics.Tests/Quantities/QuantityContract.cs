using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace RetroWalk.Metrics.Tests.Quantities;

/// <summary>What every quantity promises of its text, its parsing and its order; one short class for each says what is its
/// own.</summary>
/// <param name="make">The factory of the unit of its text.</param>
/// <param name="unit">That unit.</param>
/// <param name="otherUnits">Every other unit, and the factory that must agree.</param>
/// <param name="numbers">Numbers in that unit, in rising order.</param>
/// <param name="tooFar">A text that is out of range; null where every number is in range.</param>
public abstract class QuantityContract<T>(
    Func<double, T> make, string unit, (string Unit, Func<double, T> Make)[] otherUnits, double[] numbers, string? tooFar)
    where T : struct, IEquatable<T>, IComparable<T>, IComparisonOperators<T, T, bool>, ISpanFormattable, IUtf8SpanFormattable,
    ISpanParsable<T>
{
    private static readonly string[] CultureNames = ["de-DE", "ar-SA", "fa-IR", "sv-SE"];

    private static readonly string[] Nonsense =
    [
        "", " ", "1 2 {0}", "--1 {0}", "+-1 {0}", "1,5 {0}", "1.5.2 {0}", "1e {0}", "1e+ {0}", "1e", "1E+", ". {0}", "e5 {0}",
        "٣ {0}", "1٣ {0}", "{0}", "x 1 {0}",
        "1 {0} {0}", "1 {0};", "1 furlong", "-NaN {0}", "nan {0}", "∞ {0}", "-Infinity {0}", "0x1 {0}", "1_0 {0}", "(1) {0}",
        "1\0{0}", "$1 {0}", "70",
    ];

    private IEnumerable<T> Values => numbers.Select(make);

    private IEnumerable<(string Unit, Func<double, T> Make)> Units => [(unit, make), .. otherUnits];

    [Fact]
    public void Text_is_the_number_and_the_unit() =>
        Assert.Equal(
            numbers.Select(number => FormattableString.Invariant($"{number} {unit}")), Values.Select(value => value.ToString()));

    [Fact]
    public void Text_is_read_back_exactly_in_every_culture()
    {
        foreach (T value in Values)
        {
            string text = value.ToString()!;
            Assert.Equal(value, Read(text, CultureInfo.InvariantCulture));
            foreach (string culture in CultureNames)
            {
                Assert.Equal(text, Cultures.In(culture, value.ToString));
                Assert.Equal(text, Cultures.In(culture, () => value.ToString(null, CultureInfo.CurrentCulture)));
                Assert.Equal(value, Cultures.In(culture, () => Read(text, CultureInfo.CurrentCulture)));
            }
        }
    }

    [Fact]
    public void Every_unit_is_read_as_its_factory_makes_it()
    {
        foreach ((string symbol, Func<double, T> factory) in Units)
        {
            string number = NumberFor(factory);
            T expected = factory(double.Parse(number, CultureInfo.InvariantCulture));
            string shifted = number.Replace(".", "", StringComparison.Ordinal) + (number[^2] == '.' ? "e-1" : "E-02");
            string[] texts =
            [
                $"{number} {symbol}", $"{number}{symbol}", $"  +{number}0\t{symbol} ",
                $"{shifted}{symbol.ToUpperInvariant()}", $"{shifted} {symbol.ToLowerInvariant()}",
            ];
            foreach (string text in texts)
            {
                Assert.Equal(expected, Read(text, null));
                Assert.Equal(expected, T.Parse(text.AsSpan(), null));
                Assert.True(TryRead(text, out T result));
                Assert.Equal(expected, result);
                Assert.True(T.TryParse(text.AsSpan(), null, out result));
                Assert.Equal(expected, result);
            }
        }
    }

    [Fact]
    public void Number_may_start_or_end_with_its_point()
    {
        Assert.Equal(make(1), Read($"1.{unit}", null));
        Assert.Equal(make(.75), Read($".75{unit}", null));
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        foreach (string text in Nonsense.Select(pattern => pattern.Replace("{0}", unit, StringComparison.Ordinal)))
        {
            FormatException refusal = Assert.Throws<FormatException>(() => Read(text, null));
            Assert.Contains($"'{text}'", refusal.Message, StringComparison.Ordinal);
            Assert.Equal(refusal.Message, Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null)).Message);
            IsRefused(text);
        }
    }

    [Fact]
    public void Refusal_says_what_may_have_been_meant()
    {
        Assert.Contains("decimal point", Refusal<FormatException>($"1,5 {unit}"), StringComparison.Ordinal);
        Assert.Contains($"'furlong'", Refusal<FormatException>("1 furlong"), StringComparison.Ordinal);
        string noUnit = Refusal<FormatException>("1");
        foreach ((string symbol, _) in Units)
            Assert.Contains(symbol, noUnit, StringComparison.Ordinal);
        Assert.Equal($"'{new string('x', 60)}…' is not a number with a unit", Refusal<FormatException>(new string('x', 61)));
        Assert.Equal($"'{new string('x', 60)}' is not a number with a unit", Refusal<FormatException>(new string('x', 60)));
    }

    [Fact]
    public void No_text_is_refused()
    {
        Assert.Throws<ArgumentNullException>("s", () => Read(null!, null));
        IsRefused(null);
    }

    [Fact]
    public void Number_that_no_double_holds_is_refused()
    {
        Assert.Contains("too large", Refusal<OverflowException>($"1e999 {unit}"), StringComparison.Ordinal);
        Assert.Contains("too large", Refusal<OverflowException>($"-1e999 {unit}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Number_out_of_range_is_refused()
    {
        if (tooFar is null)
            Assert.True(TryRead($"-1e300 {unit}", out _));
        else
            Assert.Contains($"'{tooFar}' is out of range: ", Refusal<OverflowException>(tooFar), StringComparison.Ordinal);
    }

    [Fact]
    public void Unit_can_be_chosen_for_the_text()
    {
        foreach (T value in Values)
        {
            foreach ((string symbol, Func<double, T> factory) in Units)
            {
                string text = value.ToString(symbol, null);
                Assert.EndsWith($" {symbol}", text, StringComparison.Ordinal);
                double number = double.Parse(text[..^(symbol.Length + 1)], CultureInfo.InvariantCulture);
                Assert.True(Near.Relative(Base(factory(number)), Base(value), 1e-14), text);
                Assert.Equal(FormattableString.Invariant($"{number:F2} {symbol}"), value.ToString($"F2 {symbol}", null));
                Assert.Equal(
                    FormattableString.Invariant($"{number:F2} {symbol}"),
                    value.ToString($"F2 {symbol.ToUpperInvariant()}", null));
            }
        }
    }

    [Fact]
    public void Format_without_a_unit_is_that_of_the_number() =>
        Assert.All(Values.Zip(numbers), pair => Assert.Equal(
            FormattableString.Invariant($"{pair.Second:0.0#} {unit}"),
            Cultures.In("de-DE", () => string.Format(CultureInfo.CurrentCulture, "{0:0.0#}", pair.First))));

    [Fact]
    public void Round_trip_format_is_the_text() =>
        Assert.All(Values, value => Assert.Equal(value.ToString(), value.ToString("R", null)));

    [Theory]
    [InlineData("0.0%")]
    [InlineData("0‰")]
    [InlineData("Q")]
    [InlineData("F1 furlong%")]
    public void No_such_format_is_refused(string format) =>
        Assert.Throws<FormatException>(() => make(1).ToString(format, null));

    [Fact]
    public void Text_fills_a_span_that_just_holds_it()
    {
        foreach (T value in Values)
        {
            string text = value.ToString()!;
            char[] letters = new char[text.Length];
            Assert.True(value.TryFormat(letters, out int written, default, null));
            Assert.Equal((text.Length, text), (written, new string(letters)));
            byte[] expected = Encoding.UTF8.GetBytes(text);
            byte[] bytes = new byte[expected.Length];
            Assert.True(value.TryFormat(bytes, out written, default, null));
            Assert.Equal(expected.Length, written);
            Assert.Equal(expected, bytes);
        }
    }

    [Fact]
    public void Span_that_is_too_short_stays_empty()
    {
        foreach (T value in Values)
        {
            byte[] expected = Encoding.UTF8.GetBytes(value.ToString()!);
            for (int length = 0; length < value.ToString()!.Length; length++)
            {
                Assert.False(value.TryFormat(new char[length], out int written, default, null));
                Assert.Equal(0, written);
            }

            for (int length = 0; length < expected.Length; length++)
            {
                Assert.False(value.TryFormat(new byte[length], out int written, default, null));
                Assert.Equal(0, written);
            }
        }
    }

    [Fact]
    public void Very_long_text_is_written_whole() =>
        Assert.Equal(FormattableString.Invariant($"{numbers[^1]:F600} {unit}"), Values.Last().ToString("F600", null));

    [Fact]
    public void Order_is_that_of_the_numbers()
    {
        T[] values = [.. Values];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                (T left, T right) = (values[i], values[j]);
                Assert.Equal(i.CompareTo(j), Math.Sign(left.CompareTo(right)));
                Assert.Equal((i < j, i <= j, i > j, i >= j), (left < right, left <= right, left > right, left >= right));
                Assert.Equal((i == j, i != j, i == j), (left == right, left != right, left.Equals(right)));
                Assert.True(i != j || left.GetHashCode() == right.GetHashCode());
            }
        }

        Assert.Equal(values, values.Reverse().Order());
    }

    [Fact]
    public void Default_is_zero_and_before_all_that_is_positive()
    {
        Assert.Equal($"0 {unit}", default(T).ToString());
        Assert.True(default(T) < make(1));
        Assert.Equal(default, default(T));
    }

    [Fact]
    public void Reading_and_writing_allocate_nothing()
    {
        string text = $"{NumberFor(make)} {unit}";
        Span<char> letters = stackalloc char[64];
        Span<byte> bytes = stackalloc byte[64];
        bool all = Once(text, letters, bytes); // what is made once is made here
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 10; i++)
            all &= Once(text, letters, bytes);
        long after = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(all);
        Assert.Equal(0, after - before);
    }

    // On T itself, the overload of a span would win over that of a string.
    private static T Read(string text, IFormatProvider? provider) => ReadString<T>(text, provider);

    private static TOne ReadString<TOne>(string text, IFormatProvider? provider)
        where TOne : IParsable<TOne> => TOne.Parse(text, provider);

    private static bool TryRead(string? text, out T result) => TryReadString(text, out result);

    private static bool TryReadString<TOne>(string? text, [MaybeNullWhen(false)] out TOne result)
        where TOne : IParsable<TOne> => TOne.TryParse(text, null, out result);

    /// <summary>A number that the factory takes: what is much in metres is little in centimetres.</summary>
    private static string NumberFor(Func<double, T> factory)
    {
        try
        {
            factory(60.5);
            return "60.5";
        }
        catch (ArgumentOutOfRangeException)
        {
            factory(1.25);
            return "1.25";
        }
    }

    private double Base(T value) => double.Parse(value.ToString(unit, null)[..^unit.Length], CultureInfo.InvariantCulture);

    private static bool Once(string text, Span<char> letters, Span<byte> bytes) =>
        T.TryParse(text.AsSpan(), null, out T value)
            && value.TryFormat(letters, out _, default, null)
            && value.TryFormat(bytes, out _, default, null);

    private static string Refusal<TException>(string text)
        where TException : Exception
    {
        IsRefused(text);
        return Assert.Throws<TException>(() => Read(text, null)).Message;
    }

    private static void IsRefused(string? text)
    {
        Assert.False(TryRead(text, out T result));
        Assert.Equal(default, result);
        Assert.False(T.TryParse(text.AsSpan(), null, out result));
        Assert.Equal(default, result);
    }
}
