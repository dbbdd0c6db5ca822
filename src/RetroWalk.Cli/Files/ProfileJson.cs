using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The fields of a profile. Whoever changes one raises the version.</summary>
internal sealed record ProfileJson
{
    public const string FormatName = "retrowalk-profile";
    public const int KnownVersion = 1;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required int Measurements { get; init; }

    public double? PersonalFactor { get; init; }

    public double? PersonalLogSpread { get; init; }

    public int? PracticeBouts { get; init; }

    public double? PracticeFactor { get; init; }

    public double? PracticeLogSpread { get; init; }

    public double? PersonPracticeCorrelation { get; init; }

    public static ProfileJson Of(WalkConditions conditions, int measurements)
    {
        bool hasPerson = conditions.PersonalFactor != Metrics.PersonalFactor.Unknown;
        bool hasPractice = conditions.Practice is { Bouts: null } practice && practice != Practice.None;
        return new()
        {
            Format = FormatName,
            Version = KnownVersion,
            Measurements = measurements,
            PersonalFactor = hasPerson ? conditions.PersonalFactor.Factor : null,
            PersonalLogSpread = hasPerson ? conditions.PersonalFactor.LogSpread : null,
            PracticeBouts = conditions.Practice.Bouts,
            PracticeFactor = hasPractice ? conditions.Practice.Factor : null,
            PracticeLogSpread = conditions.Practice.LogSpread,
            PersonPracticeCorrelation = hasPractice ? conditions.PersonPracticeCorrelation : null,
        };
    }

    public WalkConditions ToConditions()
    {
        if (Measurements < 0)
            throw new InputException("the profile has a negative number of measurements");
        if (PersonPracticeCorrelation is not null && PracticeFactor is null)
            throw new InputException("the profile holds personPracticeCorrelation without practiceFactor, to which it belongs");
        return new()
        {
            PersonalFactor = (PersonalFactor, PersonalLogSpread) switch
            {
                (null, null) => Metrics.PersonalFactor.Unknown,
                (double factor, double spread) => Metrics.PersonalFactor.Measured(factor, spread),
                _ => throw new InputException("the profile holds only one of personalFactor and personalLogSpread"),
            },
            Practice = (PracticeBouts, PracticeFactor, PracticeLogSpread) switch
            {
                (null, null, null) => Practice.None,
                (int bouts, null, null) => Practice.AfterBouts(bouts),
                (null, double factor, double spread) => Practice.Measured(factor, spread),
                _ => throw new InputException("the profile holds either practiceBouts, or practiceFactor with practiceLogSpread"),
            },
            PersonPracticeCorrelation = PersonPracticeCorrelation ?? 0,
        };
    }
}
