using System.Text.Json;
using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Json;

/// <summary>JSON by source generation alone: no reflection, as in an app that is trimmed or compiled ahead of time.</summary>
public sealed partial class JsonTests
{
    [Fact]
    public void Inputs_are_written_as_texts_with_units_and_read_back()
    {
        Inputs inputs = new(
            Speed.FromMilesPerHour(3), Grade.FromFraction(0.0014), BodyMass.FromKilograms(70.5), Height.FromCentimeters(175),
            CarriedLoad.FromKilograms(20), Terrain.Parse("loose-sand"), Sex.Female, null);

        string json = JsonSerializer.Serialize(inputs, AppJson.Default.Inputs);

        Assert.Equal(
            """{"Speed":"1.34112 m/s","Grade":"0.0014","Mass":"70.5 kg","Height":"1.75 m","Load":"20 kg","""
            + """
            "Terrain":"loose-sand (2.1)","Sex":"Female","Rest":null}
            """,
            json);
        Assert.Equal(inputs, JsonSerializer.Deserialize(json, AppJson.Default.Inputs));
    }

    [Fact]
    public void Every_unit_is_read() =>
        Assert.Equal(
            new Inputs(
                Speed.FromMinutesPerMile(20), Grade.FromPercent(5), BodyMass.FromPounds(154), Height.FromCentimeters(175),
                CarriedLoad.None, Terrain.Treadmill, Sex.Male, MetabolicPower.FromWattsPerKilogram(1.1)),
            JsonSerializer.Deserialize(
                """
                {
                    "Speed":"20 min/mi","Grade":"5%","Mass":"154 lb","Height":"175 cm","Load":"0 kg",
                    "Terrain":"treadmill","Sex":"Male","Rest":"1.1 W/kg"
                }
                """,
                AppJson.Default.Inputs));

    [Theory]
    [InlineData(1.34)]
    [InlineData(1)]
    [InlineData(5)] // outside: every number is NaN
    [InlineData(0)] // standing: the share is NaN
    public void Comparison_is_written_and_read_back(double metersPerSecond)
    {
        ComparisonRecord kept = ComparisonRecord.Of(Samples.Compare(metersPerSecond));
        string json = JsonSerializer.Serialize(kept, AppJson.Default.ComparisonRecord);
        Assert.Equal(kept, JsonSerializer.Deserialize(json, AppJson.Default.ComparisonRecord));
        Assert.Equal(json, Cultures.In("ar-SA", () => JsonSerializer.Serialize(kept, AppJson.Default.ComparisonRecord)));
        Assert.Equal(kept, Cultures.In("ar-SA", () => JsonSerializer.Deserialize(json, AppJson.Default.ComparisonRecord)));
    }

    [Fact]
    public void Record_holds_what_the_comparison_holds()
    {
        WalkComparison walk = Samples.Compare(gradeFraction: -0.05);
        ComparisonRecord kept = ComparisonRecord.Of(walk);
        Assert.Equal((walk.GrossRatio, walk.ActiveRatio), (kept.GrossRatio, kept.ActiveRatio));
        Assert.Equal((walk.GrossRatioInterval().Low, walk.GrossRatioInterval().High), (kept.LowGrossRatio, kept.HighGrossRatio));
        Assert.Equal(
            (walk.Quadriceps.Factor, walk.QuadricepsShareOfExcess), (kept.QuadricepsFactor, kept.QuadricepsShareOfExcess));
        foreach (
            (EnergyEstimate estimate, EstimateRecord record) in ((EnergyEstimate, EstimateRecord)[])[
                (walk.Forward, kept.Forward), (walk.Backward, kept.Backward)])
        {
            Assert.Equal((estimate.Model.Name, estimate.Direction), (record.Model, record.Direction));
            Assert.Equal((estimate.Walker.Mass, estimate.Walker.RestingPower), (record.Mass, record.RestingPower));
            Assert.Equal(estimate.Walker.RestingRate.Equation, record.RestingRate);
            Assert.Equal((estimate.Speed, estimate.Grade, estimate.Duration), (record.Speed, record.Grade, record.Duration));
            Assert.Equal((estimate.Gross, estimate.Resting, estimate.Active), (record.Gross, record.Resting, record.Active));
            Assert.Equal((estimate.GrossInterval().Low, estimate.GrossInterval().High), (record.GrossLow, record.GrossHigh));
            Assert.Equal((estimate.Validity, estimate.GrossPower), (record.Validity, record.GrossPower));
            Assert.Equal(string.Join("; ", estimate.ValidityNotes), record.ValidityNotes);
        }

        Assert.Contains("; ", ComparisonRecord.Of(Samples.Compare(3, -0.3)).Backward.ValidityNotes, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_of_a_record_is_priced_again_to_the_same_record()
    {
        EstimateRecord kept = EstimateRecord.Of(Samples.Estimate(WalkingDirection.Backward));
        Walker walker = new(kept.Mass, RestingRate.Measured(kept.RestingPower));
        EnergyEstimate again = WalkingEnergy.Estimate(walker, kept.Direction, kept.Speed, kept.Grade, kept.Duration);
        Assert.Equal(kept with { RestingRate = RestingEquation.Measured }, EstimateRecord.Of(again));
    }

    [Fact]
    public void Nothing_has_no_record()
    {
        Assert.Equal("estimate", Assert.Throws<ArgumentException>(() => EstimateRecord.Of(default)).ParamName);
        Assert.Equal("comparison", Assert.Throws<ArgumentException>(() => ComparisonRecord.Of(default)).ParamName);
    }

    [Theory]
    [InlineData("\"3\"", "'3' has no unit")]
    [InlineData("\"-1 m/s\"", "out of range")]
    [InlineData("3", "not a Number")]
    [InlineData("null", "not a Null")]
    [InlineData("{}", "not a StartObject")]
    public void What_is_no_quantity_is_refused(string json, string words) =>
        Assert.Contains(
            words, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, AppJson.Default.Speed)).Message,
            StringComparison.Ordinal);

    /// <summary>The converter serves quantities of an app too; a text that does not fit is refused, not cut.</summary>
    [Fact]
    public void Quantity_whose_text_does_not_fit_is_refused() =>
        Assert.Contains(
            $"The text of a {nameof(Wordy)} is longer than 64 bytes",
            Assert.Throws<JsonException>(() => JsonSerializer.Serialize(new Wordy(65), AppJson.Default.Wordy)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_write_to_is_refused() =>
        Assert.Throws<ArgumentNullException>(
            "writer", () => new QuantityJsonConverter<Speed>().Write(null!, default, JsonSerializerOptions.Default));

    [Fact]
    public void Quantity_whose_text_just_fits_is_written() =>
        Assert.Equal($"\"{new string('1', 64)}\"", JsonSerializer.Serialize(new Wordy(64), AppJson.Default.Wordy));

    /// <summary>A quantity of an app: so many ones.</summary>
    [JsonConverter(typeof(QuantityJsonConverter<Wordy>))]
    internal readonly record struct Wordy(int Digits) : ISpanParsable<Wordy>, IUtf8SpanFormattable
    {
        public static Wordy Parse(string s, IFormatProvider? provider) => new(s.Length);

        public static Wordy Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => new(s.Length);

        public static bool TryParse(string? s, IFormatProvider? provider, out Wordy result) =>
            TryParse(s.AsSpan(), provider, out result);

        public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Wordy result)
        {
            result = new(s.Length);
            return true;
        }

        public bool TryFormat(
            Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            bool fits = Digits <= utf8Destination.Length;
            bytesWritten = fits ? Digits : 0;
            utf8Destination[..bytesWritten].Fill((byte)'1');
            return fits;
        }
    }

    internal sealed record Inputs(
        Speed Speed, Grade Grade, BodyMass Mass, Height Height, CarriedLoad Load, Terrain Terrain, Sex Sex, MetabolicPower? Rest);

    [JsonSerializable(typeof(Inputs))]
    [JsonSerializable(typeof(ComparisonRecord))]
    [JsonSerializable(typeof(Wordy))]
    internal sealed partial class AppJson : JsonSerializerContext;
}
