using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Quantities;

/// <summary>Hostile texts and hostile numbers, for every quantity.</summary>
[Properties(Arbitrary = [typeof(AlmostQuantities), typeof(HostileDoubles)], MaxTest = 500)]
public sealed class ParsingProperties
{
    /// <summary>Parts of numbers, units, signs and words glued together.</summary>
    public static class AlmostQuantities
    {
        private static readonly string[] Parts =
        [
            "1", "70", "0", "-", "+", ".", ",", "e", "E9", "999", "NaN", "Infinity", "∞", "kg", "lb", "m/s", "mph", "km/h",
            "min/km", "%", "deg", "°",
            "cm", "m", "W/kg", "J", "kcal", "MET", "mL/(kg·min)", "J/(kg·m)", " ", "\t", "\n", "\0", "\u0661", "\u2212", "\ud800",
            "(", ")", "loose-sand", "custom",
        ];

        public static Arbitrary<string> Texts() => Gen.Elements(Parts).ArrayOf().Resize(5).Select(string.Concat).ToArbitrary();
    }

    [Property]
    public bool Any_text_is_taken_or_refused_in_one_voice(string text) =>
        Agrees<BodyMass>(text)
            && Agrees<CarriedLoad>(text)
            && Agrees<CostOfTransport>(text)
            && Agrees<Energy>(text)
            && Agrees<Grade>(text)
        && Agrees<Height>(text) && Agrees<MetabolicEquivalent>(text) && Agrees<MetabolicPower>(text) && Agrees<OxygenUptake>(text)
        && Agrees<Speed>(text) && Agrees<Terrain>(text);

    [Property(MaxTest = 2000)]
    public bool Any_value_is_read_back_exactly(HostileDouble hostile)
    {
        double number = hostile.Value;
        return IsReadBack(number, BodyMass.FromKilograms) && IsReadBack(number, BodyMass.FromPounds)
            && IsReadBack(number, CarriedLoad.FromKilograms) && IsReadBack(number, CostOfTransport.FromJoulesPerKilogramPerMeter)
            && IsReadBack(number, Energy.FromJoules, "R") && IsReadBack(number, Energy.FromKilocalories, "R")
            && IsReadBack(number, Height.FromMeters) && IsReadBack(number, Height.FromCentimeters)
            && IsReadBack(number, MetabolicEquivalent.FromMets) && IsReadBack(number, MetabolicPower.FromWattsPerKilogram)
            && IsReadBack(number, OxygenUptake.FromMillilitersPerKilogramPerMinute)
            && IsReadBack(number, Speed.FromMetersPerSecond) && IsReadBack(number, Speed.FromMilesPerHour)
            && IsReadBack(number, Terrain.FromFactor);
    }

    [Property(MaxTest = 2000)]
    public bool Any_grade_a_person_can_walk_is_read_back_exactly(int numerator)
    {
        Grade grade = Grade.FromFraction(Math.ScaleB(numerator, -31)); // from -1 to below 1
        return grade == Grade.FromFraction(-1) || IsReadBack(grade, grade.ToString("R"));
    }

    /// <summary>A text in per cent is within the rounding of a division; where some number of per cent gives the grade back, it
    /// is exact.</summary>
    [Property(MaxTest = 2000)]
    public bool Text_of_a_grade_is_as_exact_as_per_cent_can_be(int numerator)
    {
        double fraction = Math.ScaleB(numerator, -31);
        double percent = 100 * fraction;
        bool canBeExact = new[] { percent, Math.BitIncrement(percent), Math.BitDecrement(percent) }.Any(
            number => number / 100 == fraction);
        double readBack = Grade.Parse(Grade.FromFraction(fraction).ToString()).Fraction;
        return canBeExact ? readBack == fraction : Near.Ulps(readBack, fraction, 1);
    }

    [Property(MaxTest = 2000)]
    public bool Text_of_a_grade_from_per_cent_is_read_back_exactly(int hundredths)
    {
        Grade grade = Grade.FromPercent(hundredths % 10000 / 100.0);
        return IsReadBack(grade, grade.ToString());
    }

    private static bool IsReadBack<T>(double number, Func<double, T> make, string? format = null)
        where T : struct, ISpanParsable<T>, IUtf8SpanFormattable, IFormattable, IEquatable<T>
    {
        T value;
        try
        {
            value = make(number);
        }
        catch (ArgumentOutOfRangeException)
        {
            return true;
        }

        return IsReadBack(value, value.ToString(format, null));
    }

    private static bool IsReadBack<T>(T value, string text)
        where T : struct, ISpanParsable<T>, IUtf8SpanFormattable, IEquatable<T>
    {
        byte[] bytes = new byte[64];
        return T.Parse(text, null).Equals(value)
            && value.TryFormat(bytes, out int written, "R", null)
            && T.Parse(Encoding.UTF8.GetString(bytes.AsSpan(0, written)), null).Equals(value);
    }

    private static bool Agrees<T>(string text)
        where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        bool isTaken = T.TryParse(text, null, out T tried);
        try
        {
            return T.Parse(text, null).Equals(tried) && isTaken;
        }
        catch (Exception refusal) when (refusal is FormatException or OverflowException)
        {
            return !isTaken && tried.Equals(default);
        }
    }
}
