using System.Text.Json;

namespace RetroWalk.Cli.Tests;

public sealed class ModelTests
{
    private const string Walk = "--mass 70kg --speed 1.34m/s --duration 30min";

    // Keys that others build on, as the tool's contract lists them.
    [Fact]
    public void List_has_every_key_of_the_contract_for_every_model()
    {
        JsonElement models = ToolRun.OfLine("models --format json").Json;

        Assert.Equal(Metrics.Models.WalkingModels.All.Count, models.GetArrayLength());
        string[] keys =
        [
            "name", "direction", "citation", "doi", "nativeBasis", "measuredDomain", "supportedDomain", "reportedError",
        ];
        Assert.All(
            models.EnumerateArray(),
            model => Assert.Empty(keys.Except(model.EnumerateObject().Select(property => property.Name))));
    }

    [Fact]
    public void List_shows_every_model_and_its_source()
    {
        ToolRun run = ToolRun.OfLine("models");

        Assert.All(
            Metrics.Models.WalkingModels.All, entry => Assert.Contains(entry.Card.Name, run.Out, StringComparison.Ordinal));
        Assert.All(
            Metrics.Models.WalkingModels.All,
            entry => Assert.Contains(entry.Card.Source.Doi ?? entry.Card.Source.Publication, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Source_of_a_model_ends_with_its_doi_or_where_it_was_published()
    {
        string[] lines = ToolRun.OfLine("models").Out.Split('\n');

        Assert.All(Metrics.Models.WalkingModels.All, entry => Assert.EndsWith(
            entry.Card.Source.Doi is string doi
                ? $"{entry.Card.Source.Publication}. doi:{doi}"
                : $"{entry.Card.Source.Publication}.",
            Assert.Single(
                lines, line => line.StartsWith($"  {entry.Card.Name} ", StringComparison.Ordinal)), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Minetti2002Walking", "netOfStanding")]
    [InlineData("Looney2019Graded", "gross")]
    public void Basis_of_a_model_is_named(string name, string basis)
    {
        ToolRun run = ToolRun.OfLine("models --format json");

        Assert.Equal(
            basis,
            run.Json.EnumerateArray().Single(model => model.GetProperty("name").GetString() == name).GetProperty("nativeBasis")
                .GetString());
        Assert.Contains("mL/(kg·min)", run.Out, StringComparison.Ordinal); // letters as they are, not as numbers of them
    }

    // As printed on the cards: inputs beside the name; the supported domain only where it is another than the measured one.
    [Theory]
    [InlineData(
        "Looney2022Backpacking", "needs bodyMass, restingPower; takes load, terrain",
        "native: W/kg, gross; measured: 0.45 to 1.97 m/s, 0 %; supported: 0.45 to 1.97 m/s, -40 to 45 %; error: From a "
        + "secondary source")]
    [InlineData(
        "LudlowWeyand2016HeightWeightSpeed", "needs height, restingPower",
        "native: mL/(kg·min), gross; measured: 0.4 to 1.9 m/s, 0 %; error: Group means")]
    [InlineData(
        "Compendium2024Treadmill", "",
        "native: MET, gross; a table of 11 rows within 0.0224 to 2.4811 m/s, -12 to 0 %; error: None")]
    [InlineData(
        "RetroWalkBackward", "",
        "native: W/kg, gross; measured: 1.1 to 1.57 m/s, 0 to 12.5 %; 0.4 to 1.57 m/s, 0 %; supported: 0 to 1.9 m/s, -15 to 25 "
            + "%; error: Shipped "
        + "parameters")]
    public void Card_of_a_model_stands_beside_its_name(string name, string inputs, string card)
    {
        string[] lines = ToolRun.OfLine("models").Out.Split('\n');
        int first = Array.FindIndex(lines, line => line.StartsWith($"  {name} ", StringComparison.Ordinal));
        string heading = lines[..first].Last(line => line.EndsWith(" card", StringComparison.Ordinal));
        int column = heading.IndexOf("card", StringComparison.Ordinal);
        string[] row = [.. lines[first..].TakeWhile(line => line.Length > 0 && line[0] != '─')];

        Assert.StartsWith(
            name.EndsWith("Backward", StringComparison.Ordinal) ? "  backward " : "  forward ", heading,
            StringComparison.Ordinal);
        Assert.Equal(inputs, string.Join("; ", row.Skip(1).Select(line => line[..column].Trim()).Where(line => line.Length > 0)));
        Assert.StartsWith(card, string.Join("; ", row.Skip(1).Select(line => line[column..].Trim())), StringComparison.Ordinal);
    }

    // Origin: Pandolf et al. 1977 computed independently: 70 kg, no load, 1.34 m/s, level gives 4.193 W/kg;
    // 70 kg with 20 kg at 1.0 m/s and 5 % gives 412.2 W, a value published with an independent code.
    [Theory]
    [InlineData("--mass 70kg --speed 1.34m/s", 4.193, 0.0005)]
    [InlineData("--mass 70kg --load 20kg --speed 1m/s --grade 5%", 412.2 / 70, 0.05 / 70)]
    [InlineData("--mass 154.3236lb --load 44.09245lb --speed 1m/s --grade 5% --terrain treadmill", 412.2 / 70, 0.05 / 70)]
    public void Named_model_prices_with_its_load(string walk, double wattsPerKilogram, double tolerance)
    {
        JsonElement estimate = ToolRun.OfLine(
            $"estimate --direction forward --model Pandolf1977 --duration 30min {walk} --format json")
            .Json.GetProperty("estimate");

        Assert.Equal("Pandolf1977", estimate.GetProperty("model").GetString());
        Assert.Equal(wattsPerKilogram, estimate.GetProperty("grossWattsPerKilogram").GetDouble(), tolerance);
    }

    // Origin: Ludlow and Weyand 2016 computed independently: 1.389 m/s, 1.75 m and 3.5 mL/(kg·min) at rest give 13.93
    // mL/(kg·min).
    [Fact]
    public void Height_goes_with_a_chosen_resting_rate_alone()
    {
        JsonElement json = ToolRun.OfLine(
            "estimate --direction forward --model LudlowWeyand2016HeightWeightSpeed --mass 70kg --speed 1.389m/s --height "
            + "1.75m --resting-rate standard --duration 1h --format json").Json;

        Assert.Equal(
            13.93, json.GetProperty("estimate").GetProperty("oxygenUptakeMillilitersPerKilogramPerMinute").GetDouble(), 0.005);
        Assert.Equal(1.75, json.GetProperty("input").GetProperty("heightMeters").GetDouble());
    }

    [Fact]
    public void Load_and_ground_stand_in_the_output_and_leave_what_was_measured()
    {
        const string Line =
            "estimate --direction forward --model Looney2022Backpacking --load 20kg --terrain loose-sand --resting-rate "
            + "standard " + Walk;
        JsonElement json = ToolRun.OfLine(Line + " --format json").Json;

        Assert.Equal(20, json.GetProperty("input").GetProperty("loadKilograms").GetDouble());
        Assert.Equal(2.1, json.GetProperty("input").GetProperty("terrainFactor").GetDouble());
        Assert.Equal("extrapolated", json.GetProperty("estimate").GetProperty("validity").GetString());
        Assert.Contains(
            "loose-sand", json.GetProperty("estimate").GetProperty("validityNotes")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(
            JsonValueKind.Null,
            json.GetProperty("estimate").GetProperty("quadriceps").GetProperty("metabolicWattsPerKilogram").ValueKind);
        Assert.Contains("load 20 kg, loose-sand (2.1)", ToolRun.OfLine(Line).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_lists_its_rows()
    {
        JsonElement backward = ToolRun.OfLine("models --format json").Json.EnumerateArray()
            .Single(model => model.GetProperty("name").GetString() == "Compendium2024Backward");

        Assert.Equal(3, backward.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public void Terrain_by_name_is_its_factor()
    {
        const string Line = "estimate --direction forward --model Pandolf1977 --format json " + Walk;

        Assert.Equal(Power("2.1"), Power("loose-sand"));
        Assert.True(Power("2.1") > Power("1"));

        static double Power(string terrain) =>
            ToolRun.OfLine($"{Line} --terrain {terrain}").Json.GetProperty("estimate").GetProperty("grossWattsPerKilogram")
                .GetDouble();
    }

    [Fact]
    public void Comparison_takes_two_named_models_and_has_no_interval_that_nobody_measured()
    {
        JsonElement json = ToolRun.OfLine(
            $"compare {Walk} --forward-model Lankford2020 --backward-model ConstantRatioBackward --format json").Json;

        Assert.Equal("Lankford2020", json.GetProperty("forward").GetProperty("model").GetString());
        Assert.Equal("ConstantRatioBackward", json.GetProperty("backward").GetProperty("model").GetString());
        Assert.True(json.GetProperty("comparison").GetProperty("grossRatio").GetDouble() > 1);
        Assert.Equal(JsonValueKind.Null, json.GetProperty("comparison").GetProperty("grossRatioInterval95")[0].ValueKind);
    }

    [Fact]
    public void Naming_the_default_models_changes_nothing() =>
        Assert.Equal(
            ToolRun.OfLine($"compare {Walk} --format json").Out,
            ToolRun.OfLine($"compare {Walk} --forward-model Looney2019Graded --backward-model RetroWalkBackward --format json")
                .Out);

    [Fact]
    public void Between_the_rows_of_a_table_there_is_no_number()
    {
        JsonElement estimate = ToolRun.OfLine(
            "estimate --direction backward --model Compendium2024Backward --mass 70kg --speed 3mph --duration 30min --format "
            + "json")
            .Json.GetProperty("estimate");

        Assert.Equal("outside", estimate.GetProperty("validity").GetString());
        Assert.Contains("no row", estimate.GetProperty("validityNotes")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, estimate.GetProperty("grossKilocalories").ValueKind);
    }

    [Fact]
    public void Batch_prices_the_direction_of_the_named_model_by_it_and_says_where_an_input_lacks()
    {
        ToolRun run = ToolRun.WithInput(
            "speed_mps,grade_fraction,direction,mass_kg\n1.34,0,forward,70\n1.34,0,forward,\n1.34,0,backward,70\n",
            "batch", "-", "-", "--model", "Pandolf1977");

        string[] lines = run.Out.Split('\n');
        Assert.StartsWith("1.34,0,forward,70,4.19", lines[1], StringComparison.Ordinal);
        Assert.Equal("1.34,0,forward,,,notPriced", lines[2]);
        Assert.StartsWith("1.34,0,backward,70,6.10", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("estimate --direction forward --model Loony2019 " + Walk, "the nearest are Looney2019")]
    [InlineData("estimate --direction forward --model minetti " + Walk, "Minetti2002Walking")]
    [InlineData("compare --forward-model RetroWalkBackward " + Walk, "RetroWalkBackward prices walking backward")]
    [InlineData("compare --backward-model Looney2019Graded " + Walk, "Looney2019Graded prices walking forward")]
    [InlineData("compare --load 20kg " + Walk, "Looney2019Graded knows nothing of a carried load. These do:")]
    [InlineData("estimate --direction forward --model Pandolf1977 --load 90kg " + Walk, "a load in kilograms from 0 to 70")]
    [InlineData("estimate --direction forward --model Pandolf1977 --load 20 " + Walk, "did you mean 20kg or 20lb?")]
    [InlineData("estimate --direction forward --model Pandolf1977 --load -1kg " + Walk, "not negative")]
    [InlineData("estimate --direction forward --model Pandolf1977 --terrain lava " + Walk, "no known terrain")]
    [InlineData("estimate --direction forward --model Pandolf1977 --terrain 9 " + Walk, "no known terrain")]
    [InlineData(
        "estimate --direction forward --model LudlowWeyand2016HeightWeightSpeed " + Walk,
        "needs a height and a resting rate: not given. Give --height. Give --resting-rate")]
    [InlineData(
        "estimate --direction forward --model Looney2022Backpacking " + Walk,
        "needs a resting rate: not given. Give --resting-rate; it may be standard.")]
    [InlineData(
        "estimate --direction forward --model Santee2003Downhill --terrain deep-snow " + Walk, "a terrain factor from 1 to 1.2")]
    [InlineData(
        "estimate --direction forward --model LudlowWeyand2016HeightWeightSpeed --height 175m --age 40 --sex male " + Walk,
        "between 50 cm and 2.75 m; did you mean 175cm?")]
    [InlineData("evaluate nowhere.csv --model Loony2019", "the nearest are")]
    public void Wrong_models_and_inputs_are_refused_with_a_hint(string line, string words) =>
        ToolRun.OfLine(line).RefusedWith(words);

    [Theory]
    [InlineData("batch")]
    [InlineData("evaluate")]
    public void A_table_without_the_column_that_the_named_model_needs_is_refused(string command)
    {
        using TemporaryFolder folder = new();
        string input = folder.Write("in.csv", "speed_mps,grade_fraction,direction,power_gross_w_kg\n1,0,forward,4\n");
        string[] output = command == "batch" ? [folder["out.csv"]] : [];

        ToolRun.Of([command, input, .. output, "--model", "Pandolf1977"]).RefusedWith("Pandolf1977 needs the column 'mass_kg'");

        Assert.Equal(["in.csv"], folder.Names);
    }

    [Fact]
    public void A_very_long_name_of_a_model_costs_no_time() =>
        ToolRun.Of("evaluate", "nowhere.csv", "--model", new string('x', 100_000)).RefusedWith("not a known model");
}
