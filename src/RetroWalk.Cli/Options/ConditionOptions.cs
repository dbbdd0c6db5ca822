using System.CommandLine;
using System.Globalization;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Results;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

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

    private readonly Option<bool> _noProfile = new("--no-profile")
    {
        Description = $"Leave out the default profile, which {DefaultProfile.Variable} names or the settings hold.",
    };

    public IReadOnlyList<Option> All => [.. Stating, _noProfile];

    /// <summary>Those that state a condition.</summary>
    public IReadOnlyList<Option> Stating => [_bouts, _handrail, _profile];

    public static Option<int> CreateBouts() =>
        TypedOption.Create(
            "--practice-bouts", "Bouts of 15 minutes of practice in walking backward; a guess from 8 men.", "6",
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int bouts) && bouts <= 100_000
                ? bouts
                : throw new InputException($"'{text}' is not a number of bouts: a whole number from 0 to 100000"));

    public WalkConditions Read(ParseResult parsed)
    {
        string? named = parsed.GetValue(_profile);
        if (named is not null && parsed.GetValue(_noProfile))
            throw new InputException("--profile and --no-profile exclude each other");
        if (named is not null || parsed.GetValue(_noProfile) || !parsed.CommandResult.Command.Options.Contains(_profile))
            return Read(parsed, named);
        ToolInvocation invocation = ToolInvocation.Of(parsed);
        if (NamesAnotherModel(parsed))
        {
            invocation.LeaveProfileOut();
            return Read(parsed, profile: null);
        }

        if (invocation.TakeProfile() is not string taken)
            return Read(parsed, profile: null);
        try
        {
            return Read(parsed, taken);
        }
        catch (InputException refused)
        {
            throw new InputException($"{refused.Message} ({taken} is the default profile; --no-profile leaves it out)");
        }
    }

    // A model that the user names knows no person; to refuse it because of a profile that nobody named would be unkind.
    private static bool NamesAnotherModel(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.OfType<Option<ModelEntry?>>()
            .Where(option => option.Name != RunOptions.ModelName)
            .Any(option => !DefaultModels.IsOwn(parsed.GetValue(option)));

    private WalkConditions Read(ParseResult parsed, string? profile)
    {
        WalkConditions conditions = profile is null ? WalkConditions.None : ProfileFile.Read(profile);
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
