using System.Globalization;
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

    /// <summary>The source generator of an app takes the converters too, and what it writes is what a bare call writes.</summary>
    [Fact]
    public void Person_and_results_are_written_as_by_a_bare_call()
    {
        WalkConditions conditions = new()
        {
            Practice = Practice.AfterBouts(3),
            PersonalFactor = PersonalFactor.Measured(1.043, 0.07),
        };
        string json = JsonSerializer.Serialize(conditions, AppJson.Default.WalkConditions);

        Assert.Equal(
            """
            {"practice":{"factor":0.8375,"bouts":3},"handrail":"None","personalFactor":{"factor":1.043,"logSpread":0.07},
            """
            + """
            "personalExcess":{"factor":1},"factorExcessCorrelation":0}
            """,
            json);
        Assert.Equal(json, JsonSerializer.Serialize(conditions));
        Assert.Equal(conditions, JsonSerializer.Deserialize(json, AppJson.Default.WalkConditions));
        Assert.Equal(
            """{"mass":"70 kg","restingRate":{"equation":"StandardMet"}}""",
            JsonSerializer.Serialize(Samples.Walker, AppJson.Default.Walker));
        Assert.Equal(
            JsonSerializer.Serialize(Samples.Compare()),
            JsonSerializer.Serialize(Samples.Compare(), AppJson.Default.WalkComparison));
    }

    [Fact]
    public void Record_of_a_result_keeps_load_and_ground()
    {
        ModelInputs inputs = ModelInputs.Of(Samples.Walker) with
        {
            Load = CarriedLoad.FromKilograms(20),
            Terrain = Terrain.FromFactor(1.2),
        };
        EnergyEstimate loaded = WalkingEnergy.Estimate(
            WalkingModels.Find("Pandolf1977")!.For(inputs), Samples.Walker, Speed.FromMetersPerSecond(1.2), Grade.Level,
            TimeSpan.FromHours(1));
        EstimateRecord record = JsonSerializer.Deserialize<EstimateRecord>(JsonSerializer.Serialize(loaded))!;
        Assert.Equal((20.0, 1.2), (record.LoadKilograms, record.TerrainFactor));
        Assert.Equal(EstimateRecord.Of(loaded), record);
        EstimateRecord plain = EstimateRecord.Of(Samples.Estimate(WalkingDirection.Forward));
        Assert.Equal((0.0, 1.0), (plain.LoadKilograms, plain.TerrainFactor));
    }

    [Theory]
    [InlineData(1.34)]
    [InlineData(9)] // outside: every number is null
    public void Result_is_written_as_its_record_and_read_as_that(double metersPerSecond)
    {
        WalkComparison walk = Samples.Compare(metersPerSecond);
        string json = JsonSerializer.Serialize(walk, JsonSerializerOptions.Web);

        Assert.Equal(ComparisonRecord.Of(walk), JsonSerializer.Deserialize<ComparisonRecord>(json));
        Assert.Equal(
            EstimateRecord.Of(walk.Forward), JsonSerializer.Deserialize<EstimateRecord>(JsonSerializer.Serialize(walk.Forward)));
        JsonElement kilocalories = JsonDocument.Parse(json).RootElement.GetProperty("backward").GetProperty("grossKilocalories");
        Assert.Equal(
            metersPerSecond > 5 ? "null" : walk.Backward.Gross.Kilocalories.ToString("R", CultureInfo.InvariantCulture),
            kilocalories.GetRawText());
        Assert.Equal("null", JsonSerializer.Serialize(default(EnergyEstimate)));
        Assert.Equal("null", JsonSerializer.Serialize(default(WalkComparison)));
        Assert.Equal("null", JsonSerializer.Serialize(default(SessionTotals)));
    }

    [Fact]
    public void Session_is_written_in_the_numbers_of_its_totals()
    {
        SessionTotals session = SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1, 0.05, 60)
            .Add(WalkingDirection.Forward, 1.3, 0, 30).Add(WalkingDirection.Forward, 9, 0, 5)
            .AddGap(WalkingDirection.Forward, TimeSpan.FromSeconds(2));
        JsonElement both = JsonDocument.Parse(JsonSerializer.Serialize(session)).RootElement.GetProperty("both");

        Assert.Equal(90, both.GetProperty("durationSeconds").GetDouble());
        Assert.Equal(session.Both.Gross.Kilocalories, both.GetProperty("grossKilocalories").GetDouble(), 1e-12);
        Assert.Equal(session.Both.GrossInterval().Low.Kilocalories, both.GetProperty("lowGrossKilocalories").GetDouble());
        Assert.Equal("""{"seconds":7,"reasons":{"gap":2,"highestSpeed":5}}""", both.GetProperty("excluded").GetRawText());
        Assert.Equal(both.GetRawText(), JsonSerializer.Serialize(session.Both));
    }

    [Fact]
    public void Small_results_are_written_in_plain_numbers()
    {
        Assert.Equal(
            """{"lowKilocalories":1,"highKilocalories":2.5,"level":0.95}""",
            JsonSerializer.Serialize(
                new PredictionInterval<Energy>(Energy.FromKilocalories(1), Energy.FromKilocalories(2.5), 0.95)));
        Assert.Equal(
            """{"low":null,"high":2,"level":0.5}""",
            JsonSerializer.Serialize(new PredictionInterval<double>(double.NaN, 2, 0.5)));
        Assert.Equal(
            """{"outcome":"Found","value":"1.5 m/s"}""",
            JsonSerializer.Serialize(new Equivalent<Speed>(Speed.FromMetersPerSecond(1.5))));
        Assert.Equal(
            """{"outcome":"Found","value":"00:30:00"}""",
            JsonSerializer.Serialize(new Equivalent<TimeSpan>(TimeSpan.FromMinutes(30))));
        Assert.Equal(
            """{"outcome":"InputOutside","value":null}""",
            JsonSerializer.Serialize(new Equivalent<Grade>(EquivalentOutcome.InputOutside)));
        Assert.Equal("\"Looney2019Graded\"", JsonSerializer.Serialize(default(Looney2019Graded)));
        WalkIntensity intensity = WalkIntensity.Of(Samples.Estimate(WalkingDirection.Forward));
        Assert.Equal(
            $$"""{"class":"Moderate","mets":{{intensity.Estimate.MetabolicEquivalent.ToString("R")[..^4]}},"reserveShare":null}""",
            JsonSerializer.Serialize(intensity));
        IntensityComparison both = IntensityComparison.Of(Samples.Compare());
        Assert.Equal(
            both.Sentence, JsonDocument.Parse(JsonSerializer.Serialize(both)).RootElement.GetProperty("sentence").GetString());
        QuadricepsEffort effort = Samples.Compare().Quadriceps;
        Assert.Equal(
            effort.Factor, JsonDocument.Parse(JsonSerializer.Serialize(effort)).RootElement.GetProperty("factor").GetDouble());
        ModelCard card = default(Pandolf1977).Card;
        Assert.Equal(
            card.Source.Doi,
            JsonDocument.Parse(JsonSerializer.Serialize(card)).RootElement.GetProperty("source").GetProperty("doi").GetString());
    }

    [Fact]
    public void Plan_is_written_row_by_row()
    {
        WalkPlan plan = WalkPlan.For(
            Samples.Walker, [Speed.FromMetersPerSecond(1), Speed.FromMetersPerSecond(1.2)], [Grade.Level],
            TimeSpan.FromMinutes(30));
        JsonElement json = JsonDocument.Parse(JsonSerializer.Serialize(plan)).RootElement;

        Assert.Equal("[1,1.2]", json.GetProperty("speedsMetersPerSecond").GetRawText());
        Assert.Equal("[0]", json.GetProperty("gradeFractions").GetRawText());
        Assert.Equal(JsonSerializer.Serialize(plan[0, 1]), json.GetProperty("rows")[0][1].GetRawText());
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
            Assert.Equal(
                (estimate.Walker.Mass.Kilograms, estimate.Walker.RestingPower.WattsPerKilogram),
                (record.BodyMassKilograms, record.RestingWattsPerKilogram));
            Assert.Equal(estimate.Walker.RestingRate.Equation, record.RestingRate);
            Assert.Equal(
                (estimate.Speed.MetersPerSecond, estimate.Grade.Fraction, estimate.Duration.TotalSeconds),
                (record.SpeedMetersPerSecond, record.GradeFraction, record.DurationSeconds));
            Assert.Equal(
                (estimate.Gross.Kilocalories, estimate.Resting.Kilocalories),
                (record.GrossKilocalories, record.RestingKilocalories));
            Assert.Equal(estimate.Active.Kilocalories, record.ActiveKilocalories!.Value, 1e-12);
            Assert.Equal(
                (estimate.GrossInterval().Low.Kilocalories, estimate.GrossInterval().High.Kilocalories),
                (record.LowGrossKilocalories, record.HighGrossKilocalories));
            Assert.Equal(
                (estimate.Validity, estimate.GrossPower.WattsPerKilogram), (record.Validity, record.GrossWattsPerKilogram));
            Assert.Equal(estimate.MetabolicEquivalent.Mets, record.Mets);
            Assert.Equal(string.Join("; ", estimate.ValidityNotes), record.ValidityNotes);
        }

        Assert.Contains("; ", ComparisonRecord.Of(Samples.Compare(3, -0.3)).Backward.ValidityNotes, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_of_a_record_is_priced_again_to_the_same_record()
    {
        EstimateRecord kept = EstimateRecord.Of(Samples.Estimate(WalkingDirection.Backward));
        Walker walker = new(
            BodyMass.FromKilograms(kept.BodyMassKilograms),
            RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(kept.RestingWattsPerKilogram)));
        EnergyEstimate again = WalkingEnergy.Estimate(
            walker, kept.Direction, Speed.FromMetersPerSecond(kept.SpeedMetersPerSecond), Grade.FromFraction(kept.GradeFraction),
            TimeSpan.FromSeconds(kept.DurationSeconds));
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

    [Fact]
    public void Card_of_a_source_without_a_year_says_null()
    {
        ModelCard card = WalkingModels.Lankford2020.Card;
        ModelCard undated = card with { Source = card.Source with { Year = null, Doi = null } };
        Assert.Contains("\"year\":null", JsonSerializer.Serialize(undated), StringComparison.Ordinal);
        Assert.Contains($"\"year\":{card.Source.Year}", JsonSerializer.Serialize(card), StringComparison.Ordinal);
    }

    internal sealed record Inputs(
        Speed Speed, Grade Grade, BodyMass Mass, Height Height, CarriedLoad Load, Terrain Terrain, Sex Sex, MetabolicPower? Rest);

    [JsonSerializable(typeof(Inputs))]
    [JsonSerializable(typeof(ComparisonRecord))]
    [JsonSerializable(typeof(Walker))]
    [JsonSerializable(typeof(WalkConditions))]
    [JsonSerializable(typeof(WalkComparison))]
    [JsonSerializable(typeof(Wordy))]
    internal sealed partial class AppJson : JsonSerializerContext;
}
