using System.Globalization;
using System.Text;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>What gives the numbers of the page elsewhere: the tool's command, and C#.</summary>
public static class CodeText
{
    /// <summary>The command with the options that state the walk.</summary>
    public static string Command(
        string verb, WalkState walk, UnitSystem units, bool hasConditions, bool hasLoad, bool hasWalk = true)
    {
        string options = Options(Address.StatedBy(walk, units)
            .Where(stated => stated.Name is not ("speed" or "grade" or "duration") || hasWalk)
            .Where(stated => stated.Name is not ("practice-bouts" or "handrail") || hasConditions)
            .Where(stated => stated.Name != "load" || hasLoad));
        return $"retrowalk {verb}{options}";
    }

    /// <summary>The options that say what prices runs, each after a blank; nothing where nothing does.</summary>
    public static string RunOptions(RunChoice runs, UnitSystem units) => Options(runs.Stated(units));

    /// <summary>The comparison in C#.</summary>
    public static string Compare(WalkState walk, UnitSystem units) =>
        $$"""
        using RetroWalk.Metrics;

        {{WalkerLine(walk, units)}}
        WalkComparison walk = WalkingEnergy.Compare(
            walker, {{Place(walk, units)}}, {{Duration(walk.Duration)}}{{Conditions(walk)}});
        Console.WriteLine($"{walk.Forward.Gross:F0 kcal} forward, {walk.Backward.Gross:F0 kcal} backward");
        """;

    /// <summary>The explanation in C#.</summary>
    public static string Explain(WalkState walk, UnitSystem units)
    {
        string resting = walk.HasBody ? ", RestingPower = walker.RestingPower" : "";
        string height = walk.Height is Height stated ? $", Height = Height.Parse(\"{QuantityText.Of(stated)}\")" : "";
        string load = walk.Load == CarriedLoad.None ? "" : $", Load = CarriedLoad.Parse(\"{QuantityText.Of(walk.Load, units)}\")";
        return $$"""
            using RetroWalk.Metrics;
            using RetroWalk.Metrics.Calibration;
            using RetroWalk.Metrics.Models;

            {{WalkerLine(walk, units)}}
            ModelInputs inputs = new() { Mass = walker.Mass{{resting}}{{height}}{{load}} };
            WalkExplanation walk = WalkExplanation.Of(walker, inputs, {{Place(walk, units)}});
            foreach (ExplainedCost cost in walk.Forward.Concat(walk.Backward))
            {
                if (double.IsNaN(cost.GrossWattsPerKilogram))
                    continue; // which knows no such walk
                MetabolicPower power = MetabolicPower.FromWattsPerKilogram(cost.GrossWattsPerKilogram);
                Energy gross = power.EnergyOf(walker.Mass, {{Duration(walk.Duration)}});
                Console.WriteLine($"{cost.Name}: {gross:F0 kcal}, {cost.Why}");
            }
            """;
    }

    /// <summary>A workout in C#.</summary>
    public static string Workout(WalkState walk, UnitSystem units, Workout workout, RunChoice runs)
    {
        string models = runs.Model is null ? "" : "\nusing RetroWalk.Metrics.Models;";
        string rules = runs.Model is null ? "" : ", rules: rules";
        return $$"""
            using RetroWalk.Metrics;{{models}}

            {{WalkerLine(walk, units)}}
            Workout workout = Workout.Parse(
                "{{workout}}");{{RulesLine(runs, units)}}
            WorkoutEstimate estimate = workout.EstimateFor(walker{{Conditions(walk)}}{{rules}});
            Console.WriteLine($"{estimate.Gross:F0 kcal}");
            """;
    }

    /// <summary>A recording in C#.</summary>
    /// <param name="walk">The person.</param>
    /// <param name="units">The visitor's units.</param>
    /// <param name="runs">What prices runs.</param>
    /// <param name="file">Name of the file.</param>
    /// <param name="facing">Which way the person faced.</param>
    /// <param name="ground">The grade of a recording that has none.</param>
    public static string Recording(
        WalkState walk, UnitSystem units, RunChoice runs, string file, WalkingDirection facing, Grade? ground)
    {
        string models = runs.Model is null ? "" : "\nusing RetroWalk.Metrics.Models;";
        string rules = runs.Model is null ? "" : ", rules";
        string rulesName = runs.Model is null ? "" : ", rules: rules";
        string grade = ground is Grade stated ? $", Grade.Parse(\"{QuantityText.Of(stated)}\")" : "";
        string running = runs.Model is null ? "" : ", {totals.Running.Gross:F0 kcal} running";
        return $$"""
            using RetroWalk.Metrics;{{models}}
            using RetroWalk.Metrics.Recordings;

            {{WalkerLine(walk, units)}}{{RulesLine(runs, units)}}
            SessionTotals totals = SessionTotals.For(walker{{rulesName}});
            RecordingAccount account = new();
            CleaningOptions cleaning = CleaningOptions.For(WalkingDirection.{{facing}}{{rules}});
            using FileStream file = File.OpenRead({{SharpText(file)}});
            using RecordingReader reader = RecordingReader.Open(file, account);
            foreach (CleanedSample sample in RecordingCleaner.Clean(reader.Points(), account, cleaning))
                totals = sample.AddTo(totals, WalkingDirection.{{facing}}{{grade}});
            Console.WriteLine($"{totals.Forward.Gross:F0 kcal} forward, {totals.Backward.Gross:F0 kcal} backward{{running}}");
            """;
    }

    /// <summary>A text of the visitor's as one word of a command.</summary>
    public static string ShellWord(string text)
    {
        string word = text.StartsWith('-') ? "./" + text : text;
        return word.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '.' or '-' or '_' or '/')
            ? word
            : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
    }

    private static string SharpText(string text)
    {
        StringBuilder written = new("\"");
        foreach (char sign in text)
        {
            if (sign is '"' or '\\')
                written.Append('\\').Append(sign);
            else if (char.IsControl(sign) || char.IsSurrogate(sign) || sign > '~')
                written.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
            else
                written.Append(sign);
        }

        return written.Append('"').ToString();
    }

    private static string Options(IEnumerable<(string Name, string Value)> stated) => string.Concat(
        stated.Select(option => $" --{option.Name}{(option.Value.StartsWith('-') ? '=' : ' ')}{option.Value}"));

    private static string RulesLine(RunChoice runs, UnitSystem units)
    {
        if (runs.Model is null)
            return "";
        string from = runs.Above is Speed above ? $", RunsFrom = Speed.Parse(\"{QuantityText.Of(above, units)}\")" : "";
        string model = $"WalkingModels.Find(\"{runs.Model.Card.Name}\")!.For(ModelInputs.None)";
        return $"\nSessionRules rules = new() {{ RunningModel = {model}{from} }};";
    }

    private static string WalkerLine(WalkState walk, UnitSystem units)
    {
        string rate = walk is { Height: Height height, AgeYears: double years, Sex: Sex sex }
            ? $"RestingRate.MifflinStJeor(Height.Parse(\"{QuantityText.Of(height)}\"), {QuantityText.Number(years)}, Sex.{sex})"
            : "RestingRate.StandardMet";
        return $"Walker walker = new(BodyMass.Parse(\"{QuantityText.Of(walk.Mass, units)}\"), {rate});";
    }

    private static string Place(WalkState walk, UnitSystem units) =>
        $"Speed.Parse(\"{QuantityText.Of(walk.Speed, units)}\"), Grade.Parse(\"{QuantityText.Of(walk.Grade)}\")";

    private static string Duration(TimeSpan duration) =>
        duration.Ticks % TimeSpan.TicksPerMinute == 0
            ? string.Create(CultureInfo.InvariantCulture, $"TimeSpan.FromMinutes({duration.TotalMinutes})")
            : string.Create(CultureInfo.InvariantCulture, $"TimeSpan.FromSeconds({duration.TotalSeconds})");

    private static string Conditions(WalkState walk)
    {
        List<string> stated = [];
        if (walk.Handrail != Handrail.None)
            stated.Add($"Handrail = Handrail.{walk.Handrail}");
        if (walk.PracticeBouts > 0)
            stated.Add($"Practice = Practice.AfterBouts({QuantityText.Number(walk.PracticeBouts)})");
        return stated.Count == 0 ? "" : $", new WalkConditions {{ {string.Join(", ", stated)} }}";
    }
}
