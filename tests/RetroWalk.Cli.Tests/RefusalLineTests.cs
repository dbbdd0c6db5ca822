using System.Text.Json;

namespace RetroWalk.Cli.Tests;

/// <summary>Refusals word by word: what is said, and nothing that does not apply.</summary>
public sealed class RefusalLineTests
{
    private const string Walk = "--mass 70kg --speed 3mph --duration 1h";
    private const string Header = "speed_mps,grade_fraction,direction";

    [Theory]
    [InlineData(
        $"compare --load 20kg {Walk}",
        "Looney2019Graded knows nothing of a carried load. These do: Looney2022Backpacking (with --resting-rate), "
        + "LudlowWeyand2017MinimumMechanics, Pandolf1977, Santee2003Downhill.")]
    [InlineData(
        $"compare --load 20kg --resting-rate standard {Walk}",
        "Looney2019Graded knows nothing of a carried load. These do: Looney2022Backpacking, LudlowWeyand2017MinimumMechanics, "
        + "Pandolf1977, Santee2003Downhill.")]
    [InlineData($"estimate --direction backward --load 5kg {Walk}", "RetroWalkBackward knows nothing of a carried load.")]
    [InlineData(
        $"estimate --direction forward --model LudlowWeyand2016HeightWeightSpeed --resting-rate standard {Walk}",
        "LudlowWeyand2016HeightWeightSpeed needs a height: not given. Give --height.")]
    [InlineData(
        $"estimate --direction forward --model Looney2022Backpacking {Walk}",
        "Looney2022Backpacking needs a resting rate: not given. Give --resting-rate; it may be standard.")]
    [InlineData(
        $"estimate --direction forward --model RetroWalkBackward {Walk}",
        "--model RetroWalkBackward prices walking backward, not forward")]
    [InlineData(
        $"compare --forward-model RetroWalkBackward {Walk}", "--forward-model: RetroWalkBackward prices walking backward")]
    [InlineData("compare --mass 70kg --speed 3mph", "--mass, --speed and --duration are all needed: --duration is missing")]
    [InlineData("compare --mass 70kg", "--mass, --speed and --duration are all needed: --speed and --duration are missing")]
    [InlineData("plot plan --mass 70kg -o x.svg", "--mass and --duration are both needed: --duration is missing")]
    [InlineData($"compare {Walk} --age 40", "--height, --age and --sex belong together: --height and --sex are missing")]
    [InlineData($"compare {Walk} --resting-rate cunningham", "--fat-free-mass is needed by cunningham")]
    [InlineData($"compare {Walk} --handrail both", "--handrail: 'both' is neither none, resting, gripping nor leaning-back")]
    [InlineData($"compare {Walk} --format xml", "--format: 'xml' is neither table nor json")]
    [InlineData($"plot compare {Walk} --over time -o x.svg", "--over: 'time' is neither speed nor grade")]
    [InlineData($"plot plan --mass 70kg --duration 1h --show J -o x.svg", "--show: 'J' is neither kcal nor met")]
    [InlineData("plot evidence pie -o x.svg", "'pie' is no chart of the evidence: measured, ratio, quadriceps, coverage or knee")]
    [InlineData("plot evidence quadriceps --measured m.csv -o x.svg",
        "--measured goes with the charts measured, ratio, coverage and knee only")]
    [InlineData("plot evidence coverage -o x.svg", "this chart shows measured points: name their file with --measured")]
    [InlineData("batch", "batch needs IN and OUT (--help shows more)")]
    [InlineData("plot", "plot needs what to draw: compare, plan, workout, session, evidence (--help shows more)")]
    [InlineData("session - --mass 70kg --laps --per-minute", "--laps and --per-minute exclude each other")]
    [InlineData(
        "compare --mass 70kg --mass 80kg --speed 3mph --duration 1h", "--mass has 2 values: it takes one, as in --mass 70kg")]
    [InlineData("compare --units metric --units imperial", "--units has 2 values: it takes one, as in --units metric")]
    [InlineData($"estimate {Walk}", "--direction is needed, as in --direction forward")]
    [InlineData("plot evidence ratio", "--output is needed, as in --output FILE.svg")]
    [InlineData("calibrate m.csv -m 70kg", "'-m' is nothing that calibrate takes")]
    [InlineData("compare -m70kg", "'-m70kg' is nothing that compare takes")]
    [InlineData($"compare {Walk} more", "'more' is nothing that compare takes")]
    [InlineData("compare \"\"", "'' is nothing that compare takes")]
    [InlineData("session - --mass 70kg --stric", "'--stric' is nothing that session takes (did you mean --strict?)")] // no file
    [InlineData("evaluate --modell=Pandolf1977", "'--modell=Pandolf1977' is nothing that evaluate takes (did you mean --model?)")]
    [InlineData(
        $"compare {Walk} --practice-bouts 100001",
        "--practice-bouts: '100001' is not a number of bouts: a whole number from 0 to 100000")]
    [InlineData("session - --mass 70kg --max-gap 0s", "--max-gap must be greater than zero")]
    [InlineData(
        "session - --mass 70kg --vo2max 42",
        "--vo2max: '42' has no unit: an oxygen uptake needs one (mL/kg/min); did you mean 42mL/kg/min?")]
    [InlineData(
        "session - --mass 70kg --vo2max 1e-9",
        "--vo2max: '1e-9' has no unit: an oxygen uptake needs one (mL/kg/min); did you mean 1E-09mL/kg/min?")]
    [InlineData(
        "session - --mass 70kg --vo2max 42W/kg",
        "--vo2max: '42W/kg' has the unknown unit 'W/kg': an oxygen uptake is given in mL/kg/min")]
    [InlineData(
        "session - --mass 70kg --vo2max -4mL/(kg·min)",
        "--vo2max: '-4mL/(kg·min)' is out of range: an oxygen uptake is not negative")]
    public void Call(string call, string line) => Assert.Equal($"retrowalk: {line}\n", ToolRun.OfLine(call).Error);

    [Theory]
    [InlineData("compare --mass 70kg --speed 3mph --duration 1h --profile EMPTY", "--profile PROFILE.json")]
    [InlineData("session - --mass 70kg --mass-history EMPTY", "--mass-history WEIGHTS.csv")]
    [InlineData("session - --mass 70kg --points EMPTY", "--points OUT.csv")]
    [InlineData("session EMPTY --mass 70kg", "FILE")]
    [InlineData("plot evidence measured -o EMPTY", "--output FILE.svg")]
    [InlineData("plot evidence measured --measured EMPTY -o x.svg", "--measured FILE")]
    [InlineData("workout EMPTY --mass 70kg", "WORKOUT")]
    [InlineData("workout \"? back 1m/s\" --mass 70kg --as-much-as EMPTY", "--as-much-as TEXT")]
    [InlineData("batch EMPTY EMPTY", "IN")]
    [InlineData("batch - EMPTY", "OUT")]
    [InlineData("evaluate EMPTY", "MEASURED")]
    [InlineData("evidence knee EMPTY", "STRIDES")]
    [InlineData("calibrate EMPTY -o x.json", "MEASUREMENTS")]
    [InlineData("compare --mass EMPTY --speed 3mph --duration 1h", "--mass 70kg")]
    [InlineData("compare --mass= --speed 3mph --duration 1h", "--mass 70kg")]
    [InlineData("compare --mass= 70kg --speed 3mph --duration 1h", "--mass 70kg")] // the next word is not its value
    [InlineData("compare --speed 3mph --duration 1h -m=", "--mass 70kg")]
    [InlineData("compare --speed 3mph --duration 1h --mass: 70kg", "--mass 70kg")]
    [InlineData("plot compare -o=", "--output FILE.svg")]
    [InlineData("evaluate --model= x.csv", "--model NAME")]
    [InlineData("batch --force= x.csv y.csv", "--force")]
    public void Empty_value_names_its_option(string call, string example) =>
        Assert.Equal(
            Lack("an empty value", example),
            ToolRun.Of([.. ToolRun.Words(call).Select(word => word.Replace("EMPTY", "", StringComparison.Ordinal))]).Error);

    [Theory]
    [InlineData("compare --mass", "--mass 70kg")]
    [InlineData("compare --speed 3mph -m", "--mass 70kg")]
    [InlineData("compare --mass --speed 3mph --duration 1h", "--mass 70kg")] // not a mass of --speed
    [InlineData("compare -m 70kg -s 3mph -t 1h --profile -f json", "--profile PROFILE.json")]
    [InlineData("plot compare -o", "--output FILE.svg")]
    [InlineData("session x.gpx -m 70kg --sex -d forward", "--sex female")]
    public void Value_that_was_left_out_names_its_option(string call, string example) =>
        Assert.Equal(Lack("no value", example), ToolRun.OfLine(call).Error);

    [Fact]
    public void Word_behind_two_dashes_is_a_file_whatever_it_looks_like() =>
        ToolRun.OfLine("evaluate -- --model=").RefusedWith("--model= does not exist");

    private static string Lack(string what, string example) =>
        $"retrowalk: {example.Split(' ')[0]} has {what}{(example.Contains(' ', StringComparison.Ordinal) ? $": it takes one, as in {example}" : "")}\n";

    [Fact]
    public void What_the_user_wrote_on_several_lines_is_shown_on_one() =>
        Assert.Equal(
            "retrowalk: --format: 'x y' is neither table nor json\n",
            ToolRun.Of("compare", "--format", "x\n\n  y").Error);

    [Theory]
    [InlineData("speed_mps,grade_fraction\n1,0\n", "has no column 'direction': its header reads 'speed_mps,grade_fraction'")]
    [InlineData(
        "speed_mps;grade_fraction\n1;0\n",
        "has no column 'speed_mps' or 'speed_kmh': its header reads 'speed_mps;grade_fraction' (columns are separated by commas, "
        + "not semicolons)")]
    [InlineData("a;b,grade_fraction\n1;0,2\n", "has no column 'speed_mps' or 'speed_kmh': its header reads 'a;b,grade_fraction'")]
    [InlineData("speed\n1\n", "has no column 'speed_mps' or 'speed_kmh': its header reads 'speed'")]
    [InlineData(Header + "\n1,0\n", ", line 2: the number of fields is 2 in the row and 3 in the header")]
    [InlineData(
        Header + "\nx23456789012345678901234567890123456789x,0,forward\n",
        ", line 2: 'x23456789012345678901234567890123456789x' in column speed_mps is not a number")]
    [InlineData(
        Header + "\nx23456789012345678901234567890123456789xy,0,forward\n",
        ", line 2: 'x23456789012345678901234567890123456789x…' in column speed_mps is not a number")]
    [InlineData(Header + "\n1,0,up\n", ", line 2: column direction: 'up' is neither forward nor backward")]
    [InlineData(
        Header + ",height_m\n1,0,forward,9\n",
        ", line 2: column height_m: meters is 9: it must be a height in metres from 0.5 to 2.75.")]
    [InlineData(Header + ",terrain_factor\n1,0,forward,-1\n", ", line 2: column terrain_factor: factor is -1: it must be")]
    public void Table(string text, string line) =>
        Assert.StartsWith(
            $"retrowalk: standard input{(line[0] == ',' ? "" : " ")}{line}", ToolRun.WithInput(text, "batch", "-", "-")
                .Error, StringComparison.Ordinal);

    // What a refusal of a table ends with: nothing after the words above.
    [Theory]
    [InlineData("speed_mps,grade_fraction\n1,0\n", "'speed_mps,grade_fraction'\n")]
    [InlineData("a;b,grade_fraction\n1;0,2\n", "'a;b,grade_fraction'\n")]
    [InlineData("speed\n1\n", "reads 'speed'\n")]
    [InlineData(Header + "\n1,0\n", "3 in the header\n")]
    public void Table_says_no_more(string text, string end) =>
        Assert.EndsWith(end, ToolRun.WithInput(text, "batch", "-", "-").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("mass_kg", "70", "height_m")]
    [InlineData("height_m", "1.75", "resting_w_kg")]
    [InlineData("resting_w_kg", "1.2", "height_m")]
    public void Model_needs_its_columns(string column, string value, string missing) =>
        ToolRun.WithInput(
            $"{Header},{column}\n1,0,forward,{value}\n", "batch", "-", "-", "--model",
            "LudlowWeyand2016HeightWeightSpeed").RefusedWith(
            $"LudlowWeyand2016HeightWeightSpeed needs the column '{missing}', which standard input does not have");

    // Those that need a mass, a height or a resting rate are judged where the table has it, and named where it has not.
    [Theory]
    [InlineData("", "", 5)]
    [InlineData(",mass_kg", ",70", 2)]
    [InlineData(",mass_kg,resting_w_kg", ",70,1.2", 1)]
    [InlineData(",height_m,resting_w_kg", ",1.75,1.2", 4)]
    [InlineData(",mass_kg,height_m,resting_w_kg", ",70,1.75,1.2", 0)]
    public void Models_without_their_columns_are_left_out(string columns, string values, int leftOut)
    {
        JsonElement json = ToolRun.WithInput(
            $"speed_mps,grade_fraction,power_gross_w_kg{columns}\n1.2,0,4{values}\n", "evaluate", "-", "--format", "json").Json;

        Assert.Equal(leftOut, json.GetProperty("notApplicable").GetArrayLength());
    }

    [Fact]
    public void Evaluation_of_a_model_that_walks_the_other_way_says_so()
    {
        const string Rows = "speed_mps,grade_fraction,power_gross_w_kg\n1.2,0,4\n";

        Assert.Equal(
            "retrowalk: standard input has no rows to evaluate RetroWalkBackward on: it prices walking backward\n",
            ToolRun.WithInput(Rows, "evaluate", "-", "--model", "RetroWalkBackward").Error);
        Assert.Equal(
            "retrowalk: standard input has no rows to evaluate\n",
            ToolRun.WithInput("speed_mps,grade_fraction,power_gross_w_kg\n", "evaluate", "-").Error);
    }

    [Theory]
    [InlineData("--calibration-gain", "0", "1.2", "power_gross_w_kg is 0: a measured power is greater than zero")]
    [InlineData("--calibration-gain", "4", "-1", "column speed_mps is negative: state a backward walk by its direction")]
    [InlineData("--coverage", "0", "1.2", "power_gross_w_kg is 0: a measured power is greater than zero")]
    public void Measured_rows_are_judged(string option, string power, string speed, string words) =>
        Assert.Equal(
            $"retrowalk: standard input, line 2: {words}\n",
            ToolRun.WithInput(
                $"subject,speed_mps,grade_fraction,power_gross_w_kg\nA,{speed},0,{power}\n", "evaluate", "-", option).Error);
}
