using RetroWalk.Metrics;

namespace RetroWalk.Cli.Files;

/// <summary>The fields of a profile. Whoever changes one raises the version.</summary>
internal sealed record ProfileJson
{
    public const string FormatName = "retrowalk-profile";
    public const int KnownVersion = 2;

    public required string Format { get; init; }

    public required int Version { get; init; }

    public required int Measurements { get; init; }

    public double? PersonalFactor { get; init; }

    public double? PersonalLogSpread { get; init; }

    public int? PracticeBouts { get; init; }

    public double? PracticeFactor { get; init; }

    public double? ExcessFactor { get; init; }

    public double? ExcessSpread { get; init; }

    public double? FactorExcessCorrelation { get; init; }

    public static ProfileJson Of(WalkConditions conditions, int measurements)
    {
        bool hasPerson = conditions.PersonalFactor != Metrics.PersonalFactor.Unknown;
        bool hasPractice = conditions.Practice is { Bouts: null } practice && practice != Practice.None;
        bool hasExcess = conditions.PersonalExcess != PersonalExcess.Unknown;
        return new()
        {
            Format = FormatName,
            Version = KnownVersion,
            Measurements = measurements,
            PersonalFactor = hasPerson ? conditions.PersonalFactor.Factor : null,
            PersonalLogSpread = hasPerson ? conditions.PersonalFactor.LogSpread : null,
            PracticeBouts = conditions.Practice.Bouts,
            PracticeFactor = hasPractice ? conditions.Practice.Factor : null,
            ExcessFactor = hasExcess ? conditions.PersonalExcess.Factor : null,
            ExcessSpread = conditions.PersonalExcess.Spread,
            FactorExcessCorrelation = hasExcess ? conditions.FactorExcessCorrelation : null,
        };
    }

    public WalkConditions ToConditions()
    {
        if (Measurements < 0)
            throw new InputException("the profile has a negative number of measurements");
        if (FactorExcessCorrelation is not null && ExcessFactor is null)
            throw new InputException("the profile holds factorExcessCorrelation without excessFactor, to which it belongs");
        return new()
        {
            PersonalFactor = (PersonalFactor, PersonalLogSpread) switch
            {
                (null, null) => Metrics.PersonalFactor.Unknown,
                (double factor, double spread) => Metrics.PersonalFactor.Measured(factor, spread),
                _ => throw new InputException("the profile holds only one of personalFactor and personalLogSpread"),
            },
            Practice = (PracticeBouts, PracticeFactor) switch
            {
                (null, null) => Practice.None,
                (int bouts, null) => Practice.AfterBouts(bouts),
                (null, double factor) => Practice.OfFactor(factor),
                _ => throw new InputException("the profile holds both practiceBouts and practiceFactor: one says it all"),
            },
            PersonalExcess = (ExcessFactor, ExcessSpread) switch
            {
                (null, null) => PersonalExcess.Unknown,
                (double factor, double spread) => PersonalExcess.Measured(factor, spread),
                _ => throw new InputException("the profile holds only one of excessFactor and excessSpread"),
            },
            FactorExcessCorrelation = FactorExcessCorrelation ?? 0,
        };
    }
}
