using System.CommandLine;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Parsing;

/// <summary>The walk as the user states it: who, how fast, how steep, how long.</summary>
internal sealed class WalkOptions
{
    private readonly Option<BodyMass> _mass =
        TypedOption.Create("--mass", "Body mass.", "70kg|154lb", Quantities.ParseMass);

    private readonly Option<Speed> _speed =
        TypedOption.Create("--speed", "Speed of travel.", "1.34m/s|4.8km/h|3mph|12min/km", Quantities.ParseSpeed);

    private readonly Option<Grade> _grade =
        TypedOption.Create(
            "--grade", "Grade, positive uphill whichever way the person faces; level unless given.", "5%|3deg|0.05",
            Quantities.ParseGrade);

    private readonly Option<TimeSpan> _duration =
        TypedOption.Create("--duration", "How long.", "30min|1h30min|90s", Quantities.ParseDuration);

    private readonly Option<Height> _height =
        TypedOption.Create("--height", "Height, for a personal resting rate.", "175cm|1.75m", Quantities.ParseHeight);

    private readonly Option<double> _age =
        TypedOption.Create("--age", "Age in years, for a personal resting rate.", "40", Quantities.ParseAge);

    private readonly Option<Sex> _sex =
        TypedOption.Create("--sex", "Sex, for a personal resting rate.", "female|male", Quantities.ParseSex);

    private Option[] OfWalk => [_mass, _speed, _grade, _duration];

    private Option[] OfRest => [_height, _age, _sex];

    public void AddTo(Command command)
    {
        foreach (Option option in OfWalk.Concat(OfRest))
            command.Options.Add(option);
    }

    /// <summary>Whether the user stated anything of a walk.</summary>
    public bool AnyGiven(ParseResult parsed) => OfWalk.Concat(OfRest).Any(option => IsGiven(parsed, option));

    public StatedWalk Read(ParseResult parsed)
    {
        RequireAll(parsed, [_mass, _speed, _duration], "are all needed");
        return new StatedWalk(
            ReadWalker(parsed), parsed.GetValue(_speed), parsed.GetValue(_grade), parsed.GetValue(_duration), IsExample: false);
    }

    private Walker ReadWalker(ParseResult parsed)
    {
        BodyMass mass = parsed.GetValue(_mass);
        if (!OfRest.Any(option => IsGiven(parsed, option)))
            return new Walker(mass, RestingRate.StandardMet);

        RequireAll(parsed, OfRest, "belong together");
        RestingRate rate =
            RestingRate.MifflinStJeor(parsed.GetValue(_height), parsed.GetValue(_age), parsed.GetValue(_sex));
        try
        {
            return new Walker(mass, rate);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new InputException($"no resting rate exists for {mass} with this height, age and sex: one of them must be wrong");
        }
    }

    private static void RequireAll(ParseResult parsed, Option[] options, string rule)
    {
        string[] missing = options.Where(option => !IsGiven(parsed, option)).Select(option => option.Name).ToArray();
        if (missing.Length > 0)
            throw new InputException($"{Listed(options.Select(option => option.Name))} {rule}: {Listed(missing)} "
                + (missing.Length == 1 ? "is missing" : "are missing"));
    }

    private static string Listed(IEnumerable<string> names)
    {
        string[] all = names.ToArray();
        return all.Length == 1 ? all[0] : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }

    private static bool IsGiven(ParseResult parsed, Option option) => parsed.GetResult(option) is { Implicit: false };
}
