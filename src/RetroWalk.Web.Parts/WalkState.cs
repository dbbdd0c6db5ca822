using RetroWalk.Metrics;

namespace RetroWalk.Web;

/// <summary>What the visitor states: a person, a walk, and what sets the walk apart. Immutable.</summary>
public sealed record WalkState
{
    /// <summary>The walk that is shown before the visitor states one; that of the tool.</summary>
    public static WalkState Example { get; } = new();

    public BodyMass Mass { get; init; } = BodyMass.FromKilograms(70);

    public Height? Height { get; init; }

    public double? AgeYears { get; init; }

    public Sex? Sex { get; init; }

    public Speed Speed { get; init; } = Speed.FromMilesPerHour(3);

    public Grade Grade { get; init; } = Grade.FromPercent(5);

    public TimeSpan Duration { get; init; } = TimeSpan.FromMinutes(30);

    public Handrail Handrail { get; init; }

    public int PracticeBouts { get; init; }

    public CarriedLoad Load { get; init; }

    /// <summary>Whether height, age and sex are all stated, so that rest is the person's own.</summary>
    public bool HasBody => Height is not null && AgeYears is not null && Sex is not null;

    public WalkConditions Conditions =>
        new() { Handrail = Handrail, Practice = Practice.AfterBouts(PracticeBouts) };

    /// <summary>The person; rest by Mifflin-St Jeor with height, age and sex, else the standard rate, as in the tool.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No resting rate exists for such a body.</exception>
    public Walker Walker => new(
        Mass,
        Height is Height height && AgeYears is double years && Sex is Sex sex
            ? RestingRate.MifflinStJeor(height, years, sex)
            : RestingRate.StandardMet);

    public WalkComparison Compare() => WalkingEnergy.Compare(Walker, Speed, Grade, Duration, Conditions);
}
