using System.CommandLine;
using System.Globalization;
using RetroWalk.Cli.Files;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>The conditions of a walk: practice, a handrail, a profile of the person.</summary>
internal sealed class ConditionOptions
{
    private readonly Option<int> _bouts = CreateBouts();

    private readonly Option<Handrail> _handrail = TypedOption.OfWords(
        "--handrail", "How the person holds on; not at all unless given.",
        ("none", Handrail.None), ("resting", Handrail.RestingHands), ("gripping", Handrail.Gripping),
        ("leaning-back", Handrail.LeaningBack));

    private readonly Option<string?> _profile = new("--profile")
    {
        Description = "Profile of the person, as 'retrowalk calibrate -o' writes it.",
        HelpName = "PROFILE.json",
    };

    public IReadOnlyList<Option> All => [_bouts, _handrail, _profile];

    public static Option<int> CreateBouts() =>
        TypedOption.Create(
            "--practice-bouts", "Bouts of 15 minutes of practice in walking backward; a guess from 8 men.", "6",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bouts) && bouts <= 100_000
                ? bouts
                : throw new InputException($"'{text}' is not a number of bouts: a whole number, not negative"));

    public WalkConditions Read(ParseResult parsed)
    {
        WalkConditions conditions = parsed.GetValue(_profile) is string path ? ProfileFile.Read(path) : WalkConditions.None;
        if (Given.Is(parsed, _bouts))
        {
            if (conditions.Practice != Practice.None)
                throw new InputException(
                    "--practice-bouts and --profile do not go together: this profile holds the person's practice already");
            conditions = conditions with { Practice = Practice.AfterBouts(parsed.GetValue(_bouts)) };
        }

        return conditions with { Handrail = parsed.GetValue(_handrail) };
    }
}
