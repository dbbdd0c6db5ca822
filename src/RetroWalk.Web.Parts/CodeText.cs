using System.Globalization;
using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>What gives the numbers of the page elsewhere: the tool's command, and C#.</summary>
public static class CodeText
{
    /// <summary>The command with the options that state the walk.</summary>
    public static string Command(
        string verb, WalkState walk, UnitSystem units, bool hasConditions, bool hasLoad, bool hasWalk = true)
    {
        IEnumerable<string> options = Address.StatedBy(walk, units)
            .Where(stated => stated.Name is not ("speed" or "grade" or "duration") || hasWalk)
            .Where(stated => stated.Name is not ("practice-bouts" or "handrail") || hasConditions)
            .Where(stated => stated.Name != "load" || hasLoad)
            .Select(stated => $"--{stated.Name}{(stated.Value.StartsWith('-') ? '=' : ' ')}{stated.Value}");
        return $"retrowalk {verb} {string.Join(' ', options)}";
    }

    /// <summary>The option that names the running model of the rules, after a blank; nothing where they have none.</summary>
    public static string RunOption(SessionRules rules) =>
        rules.RunningModel is null ? "" : $" --run-model {rules.RunningModel.Card.Name}";

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
    public static string Workout(WalkState walk, UnitSystem units, WorkoutEstimate estimate)
    {
        string? runs = estimate.Rules.RunningModel?.Card.Name;
        string models = runs is null ? "" : "\nusing RetroWalk.Metrics.Models;";
        string rules = runs is null ? "" : ", rules: rules";
        string rulesLine = runs is null
            ? ""
            : $"\nSessionRules rules = new() {{ RunningModel = WalkingModels.Find(\"{runs}\")!.For(ModelInputs.None) }};";
        return $$"""
            using RetroWalk.Metrics;{{models}}

            {{WalkerLine(walk, units)}}
            Workout workout = Workout.Parse(
                "{{estimate.Workout}}");{{rulesLine}}
            WorkoutEstimate estimate = workout.EstimateFor(walker{{Conditions(walk)}}{{rules}});
            Console.WriteLine($"{estimate.Gross:F0 kcal}");
            """;
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
