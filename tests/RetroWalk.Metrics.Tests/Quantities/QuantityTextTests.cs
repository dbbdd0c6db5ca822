using System.Reflection;

namespace RetroWalk.Metrics.Tests.Quantities;

public sealed class QuantityTextTests
{
    [Fact]
    public void Speed_is_written_in_metres_per_second() => Assert.Equal("1.34112 m/s", Speed.FromMilesPerHour(3).ToString());

    [Fact]
    public void Grade_is_written_in_per_cent() => Assert.Equal("-5 %", Grade.FromFraction(-0.05).ToString());

    [Fact]
    public void Mass_is_written_in_kilograms() => Assert.Equal("70.5 kg", BodyMass.FromKilograms(70.5).ToString());

    [Fact]
    public void Load_is_written_in_kilograms() => Assert.Equal("20 kg", CarriedLoad.FromKilograms(20).ToString());

    [Fact]
    public void Terrain_is_written_with_its_factor() =>
        Assert.Equal("treadmill (1)", default(Metrics.Models.Terrain).ToString());

    [Fact]
    public void Height_is_written_in_metres() => Assert.Equal("1.75 m", Height.FromCentimeters(175).ToString());

    [Fact]
    public void Energy_is_written_in_kilocalories()
    {
        Assert.Equal("1 kcal", Energy.FromJoules(4184).ToString());
        Assert.Equal("250.1 kcal", Energy.FromKilocalories(250.1).ToString());
        Assert.Equal("115.511373871514 kcal", Energy.FromJoules(483299.58827841625).ToString("0.############"));
    }

    /// <summary>No kilocalorie converts to every joule: where none does, the text that must be read back is in joules.</summary>
    [Fact]
    public void Energy_that_no_kilocalorie_gives_is_kept_in_joules()
    {
        double[] joules = [.. Enumerable.Range(0, 1000).Select(i => 5000 + i / 997.0)];
        string[] kept = [.. joules.Select(number => Energy.FromJoules(number).ToString("R"))];

        Assert.Equal(joules, kept.Select(text => Energy.Parse(text).Joules));
        Assert.InRange(kept.Count(text => text.EndsWith(" J", StringComparison.Ordinal)), 1, 50);
        Assert.All(joules, number => Assert.EndsWith(" kcal", Energy.FromJoules(number).ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Power_is_written_in_watts_per_kilogram() =>
        Assert.Equal("4.41 W/kg", MetabolicPower.FromWattsPerKilogram(4.41).ToString());

    [Fact]
    public void Oxygen_uptake_is_written_per_kilogram_and_minute() =>
        Assert.Equal("13.2 mL/(kg·min)", OxygenUptake.FromMillilitersPerKilogramPerMinute(13.2).ToString());

    [Fact]
    public void Cost_of_transport_is_written_per_kilogram_and_metre() =>
        Assert.Equal("3.29 J/(kg·m)", CostOfTransport.FromJoulesPerKilogramPerMeter(3.29).ToString());

    [Fact]
    public void Metabolic_equivalent_is_written_in_MET() => Assert.Equal("3.8 MET", MetabolicEquivalent.FromMets(3.8).ToString());

    [Theory]
    [InlineData(-0.0)]
    [InlineData(-double.Epsilon)]
    public void Grade_from_a_vanishing_percent_shows_no_minus_zero(double percent) =>
        Assert.DoesNotContain("-0 ", Grade.FromPercent(percent).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData(-0.0)]
    [InlineData(-double.Epsilon)]
    public void Grade_from_a_vanishing_angle_shows_no_minus_zero(double degrees) =>
        Assert.DoesNotContain("-0 ", Grade.FromDegrees(degrees).ToString(), StringComparison.Ordinal);

    [Fact]
    public void Negative_zero_speed_is_standing_still() =>
        Assert.False(double.IsNegative(Speed.FromMetersPerSecond(-0.0).MetersPerSecond));

    [Fact]
    public void Pace_of_standing_still_is_positive_infinity() =>
        Assert.Equal(double.PositiveInfinity, Speed.FromMetersPerSecond(-0.0).MinutesPerKilometer);

    [Theory]
    [InlineData(0.07, "7 %")] // 0.07 × 100 is 7.000000000000001
    [InlineData(0.29, "29 %")]
    [InlineData(-0.145, "-14.5 %")]
    public void Grade_shows_the_shortest_per_cent_that_gives_it_back(double fraction, string text)
    {
        Assert.Equal(text, Grade.FromFraction(fraction).ToString());
        Assert.Equal(fraction, Grade.Parse(text).Fraction);
    }

    [Fact]
    public void Grade_that_no_per_cent_gives_back_is_a_bare_fraction_when_it_must_be_exact()
    {
        const double Fraction = 0.0014; // 0.14 / 100 is another double
        Grade grade = Grade.FromFraction(Fraction);
        Assert.Equal("0.0014", grade.ToString("R"));
        Assert.Equal("0.14 %", grade.ToString());
        Assert.NotEqual(grade, Grade.Parse("0.14 %"));
        Assert.Equal(grade, Grade.Parse("0.0014"));
        Assert.Equal(0.14, grade.Percent, 1e-14);
    }

    // 100 times these is no double.
    [Theory]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(-1.8e306, "-1.8E+306")]
    public void Grade_too_large_for_a_per_cent_is_a_bare_fraction(double fraction, string text)
    {
        Grade grade = Grade.FromFraction(fraction);
        Assert.Equal((text, text), (grade.ToString(), grade.ToString("R")));
        Assert.Equal(grade, Grade.Parse(text));
    }

    [Fact]
    public void Largest_per_cent_is_still_one() =>
        Assert.Equal(1.7e306, Grade.Parse(Grade.FromFraction(1.7e306).ToString()).Fraction);

    /// <summary>Also where the same number of degrees is more than 1, and so not clear without a unit.</summary>
    [Fact]
    public void Steeper_grade_that_no_per_cent_gives_back_is_a_bare_fraction_too() =>
        Assert.Equal("0.0201", Grade.FromFraction(0.0201).ToString("R"));

    // Of these no double near 100 times the fraction gives it back, and 15 digits lie 6 and 12 units away: the text has them all.
    [Theory]
    [InlineData(0.3583936465974777, "35.839364659747766 %")]
    [InlineData(-0.19303485503017934, "-19.303485503017935 %")]
    public void Grade_that_no_per_cent_gives_back_is_shown_to_one_unit_in_the_last_place(double fraction, string text)
    {
        Assert.Equal(text, Grade.FromFraction(fraction).ToString());
        Assert.Equal(fraction, Grade.Parse(text).Fraction, Math.BitIncrement(Math.Abs(fraction)) - Math.Abs(fraction));
    }

    [Theory]
    [InlineData("0.05", 0.05)]
    [InlineData("-.999", -0.999)]
    [InlineData("0", 0)]
    public void Grade_without_a_unit_is_a_fraction(string text, double fraction) =>
        Assert.Equal(Grade.FromFraction(fraction), Grade.Parse(text));

    [Theory]
    [InlineData("1")]
    [InlineData("-1")]
    [InlineData("5")]
    public void Grade_without_a_unit_that_may_be_per_cent_is_refused(string text) =>
        Assert.Contains(
            $"did you mean {text}% or {text}deg or {text}°?", Assert.Throws<FormatException>(() => Grade.Parse(text)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Refusal_names_only_units_in_which_the_number_is_taken()
    {
        Assert.Equal(
            "'175' has no unit: a height needs one (m, cm); did you mean 175cm?",
            Assert.Throws<FormatException>(() => Height.Parse("175")).Message);
        Assert.Equal(
            "'1001 kg' is out of range: a body mass is greater than zero and at most 1000 kg; did you mean 1001lb?",
            Assert.Throws<OverflowException>(() => BodyMass.Parse("1001 kg")).Message);
        Assert.Equal(
            "'-1 kg' is out of range: a body mass is greater than zero and at most 1000 kg",
            Assert.Throws<OverflowException>(() => BodyMass.Parse("-1 kg")).Message);
    }

    [Theory]
    [InlineData(typeof(BodyMass), "70", "a body mass needs one (kg, lb); did you mean 70kg or 70lb?")]
    [InlineData(typeof(CarriedLoad), "20", "a load needs one (kg, lb); did you mean 20kg or 20lb?")]
    [InlineData(typeof(CostOfTransport), "3", "a cost of transport needs one (J/(kg·m), J/kg/m); did you mean 3J/(kg·m) or "
        + "3J/kg/m?")]
    [InlineData(typeof(Energy), "5", "an energy needs one (kcal, kJ, J); did you mean 5kcal or 5kJ or 5J?")]
    [InlineData(typeof(Grade), "90", "a grade needs one (%, deg, °); did you mean 90%?")]
    [InlineData(typeof(Height), "2", "a height needs one (m, cm); did you mean 2m?")]
    [InlineData(typeof(MetabolicEquivalent), "3", "a metabolic equivalent needs one (MET); did you mean 3MET?")]
    [InlineData(typeof(MetabolicPower), "4", "a metabolic power needs one (W/kg); did you mean 4W/kg?")]
    [InlineData(typeof(OxygenUptake), "-1", "an oxygen uptake needs one (mL/(kg·min), mL/kg/min)")]
    [InlineData(typeof(Speed), "0", "a speed needs one (m/s, km/h, mph, min/km, min/mi); did you mean 0m/s or 0km/h or 0mph?")]
    public void Refusal_without_a_unit_names_the_quantity_and_its_units(Type quantity, string text, string message) =>
        Assert.Equal($"'{text}' has no unit: {message}", Assert.Throws<FormatException>(() => Parsed(quantity, text)).Message);

    [Theory]
    [InlineData(typeof(CarriedLoad), "501 kg", "a load is not negative and at most 500 kg; did you mean 501lb?")]
    [InlineData(typeof(CostOfTransport), "-1 J/kg/m", "a cost of transport is not negative")]
    [InlineData(typeof(Energy), "1e308 kcal", "an energy is finite in joules; did you mean 1E+308J?")]
    [InlineData(typeof(Grade), "90 deg", "a grade is steeper than −90° and less than 90°; did you mean 90%?")]
    [InlineData(typeof(Height), "3 m", "a height is between 50 cm and 2.75 m")]
    [InlineData(typeof(MetabolicEquivalent), "-1 MET", "a metabolic equivalent is not negative")]
    [InlineData(typeof(MetabolicPower), "-1 W/kg", "a metabolic power is not negative")]
    [InlineData(typeof(OxygenUptake), "-1 mL/kg/min", "an oxygen uptake is not negative")]
    [InlineData(typeof(Speed), "-1 mph", "a speed is not negative, for walking backward is a direction, and a pace is greater "
        + "than zero")]
    public void Refusal_out_of_range_says_what_the_range_is(Type quantity, string text, string rule) =>
        Assert.Equal($"'{text}' is out of range: {rule}", Assert.Throws<OverflowException>(() => Parsed(quantity, text)).Message);

    [Fact]
    public void Refusal_of_a_format_says_how_one_is_written() =>
        Assert.Equal(
            "'0.0%' is no format of a speed: write a number format, a unit (m/s, km/h, mph, min/km, min/mi), or both, as in "
            + "'F1 m/s'.",
            Assert.Throws<FormatException>(() => default(Speed).ToString("0.0%")).Message);

    /// <summary>.NET would write these letters as they stand, or another number.</summary>
    [Theory]
    [InlineData("F1 kmh")]
    [InlineData("F10 kmh")]
    [InlineData("kmh")]
    [InlineData("0.0 knots")]
    [InlineData("P0")]
    [InlineData("C")]
    [InlineData("X8")]
    [InlineData("F1x km/h")]
    public void Format_with_a_mistyped_unit_or_of_another_kind_of_number_is_refused(string format) =>
        Assert.StartsWith(
            $"'{(format.EndsWith(" km/h", StringComparison.Ordinal) ? format[..^5] : format)}' is no format of a speed: ",
            Assert.Throws<FormatException>(() => Speed.FromKilometersPerHour(5).ToString(format)).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("F1 km/h", "5.0 km/h")]
    [InlineData("e2 km/h", "5.00e+000 km/h")]
    [InlineData("00.0# km/h", "05.0 km/h")]
    [InlineData("0E+0 km/h", "5E+0 km/h")]
    [InlineData("#,##0.00 min/km", "12.00 min/km")]
    public void Number_formats_of_dotnet_are_taken(string format, string text) =>
        Assert.Equal(text, Speed.FromKilometersPerHour(5).ToString(format));

    [Fact]
    public void Grade_that_loses_its_last_bit_in_per_cent_is_written_in_metres_of_a_metre()
    {
        Grade steep = Grade.FromFraction(1.7829730132515418);
        Assert.Equal("1.7829730132515418 m/m", steep.ToString("R"));
        Assert.Equal(steep, Grade.Parse("1.7829730132515418 m/m"));
        Assert.Equal(Grade.FromPercent(-5), Grade.Parse("-0.05 m/m"));
    }

    [Theory]
    [InlineData("NaN kg")]
    [InlineData("Infinity lb")]
    public void No_value_is_no_number_of_a_quantity_that_always_has_one(string text) =>
        Assert.Equal($"'{text}' is not a number with a unit", Assert.Throws<FormatException>(() => BodyMass.Parse(text)).Message);

    [Fact]
    public void Exponent_needs_no_sign() => Assert.Equal(Energy.FromJoules(1200), Energy.Parse("1.2e3 J"));

    [Fact]
    public void Text_of_nobody_is_not_read_back()
    {
        Assert.Throws<OverflowException>(() => BodyMass.Parse(default(BodyMass).ToString()));
        Assert.Throws<OverflowException>(() => Height.Parse(default(Height).ToString()));
    }

    [Fact]
    public void Results_without_a_value_are_read_back()
    {
        Assert.Equal(MetabolicPower.None, MetabolicPower.Parse("NaN W/kg"));
        Assert.Equal(MetabolicPower.None.MetabolicEquivalent, MetabolicEquivalent.Parse("NaN MET"));
        Assert.Equal(MetabolicPower.None.OxygenUptake, OxygenUptake.Parse("NaN mL/(kg·min)"));
        Assert.Equal(Energy.Unchecked(double.NaN), Energy.Parse("NaN J"));
        CostOfTransport standing = MetabolicPower.FromWattsPerKilogram(1).CostOfTransportAt(default);
        Assert.Equal("Infinity J/(kg·m)", standing.ToString());
        Assert.Equal(standing, CostOfTransport.Parse(standing.ToString()));
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("NaN  W/kg")]
    [InlineData("NaN kg")]
    [InlineData("Infinity")]
    [InlineData("1e999 W/kg")]
    public void Other_texts_without_a_value_are_refused(string text) => Assert.False(MetabolicPower.TryParse(text, out _));

    [Fact]
    public void Order_puts_no_value_first_and_compares_with_nothing()
    {
        MetabolicPower none = MetabolicPower.None;
        MetabolicPower rest = MetabolicPower.FromWattsPerKilogram(1);
        Assert.Equal([none, rest], new[] { rest, none }.Order());
        Assert.False(none < rest || none > rest || none <= rest || none >= rest);
    }

    /// <summary>By the only name that all of them share.</summary>
    private static object Parsed(Type quantity, string text) =>
        quantity.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [text, null], null)!;
}
