namespace RetroWalk.Metrics;

/// <summary>What sets a walk or its person apart from the unpractised median person who walks freely: practice, a handrail, and
/// the person's own factor and excess.</summary>
/// <remarks>
/// <para>With f the person's factor, κ the person's excess, h the factor of the handrail, k that of practice, S = 1.44 W/kg
/// standing, M_F the forward model and X the excess of the backward model:</para>
/// <code>
/// forward   f·(S + h·(M_F − S))           backward   f·(S + h·(M_F + k·κ·X − S))
/// </code>
/// <para>f cancels in the ratio of the two. The quadriceps effort stays that without conditions: how a handrail or practice
/// changes it is not known.</para>
/// <para><c>default</c> is no conditions. Immutable; making one may allocate, using it does not.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(WalkConditionsJson))]
public readonly record struct WalkConditions
{
    private readonly ConditionFactors? _stated; // null for no conditions; a reference, so that results stay small

    /// <summary>No conditions: the unpractised median person without a handrail. The same as <c>default</c>.</summary>
    public static WalkConditions None => default;

    /// <summary>Practice in walking backward. None unless given.</summary>
    public Practice Practice
    {
        get => _stated?.Practice ?? default;
        init => _stated = ConditionFactors.OrNone(new(value, Handrail, PersonalFactor, PersonalExcess, FactorExcessCorrelation));
    }

    /// <summary>How the person holds the handrail. Not at all unless given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value that is not defined.</exception>
    public Handrail Handrail
    {
        get => _stated?.Handrail ?? default;
        init
        {
            if (value is < Handrail.None or > Handrail.LeaningBack)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(Handrail), value, FormattableString.Invariant(
                        $"Handrail is {(int)value}: it must be None, RestingHands, Gripping or LeaningBack."));
            }

            _stated = ConditionFactors.OrNone(new(Practice, value, PersonalFactor, PersonalExcess, FactorExcessCorrelation));
        }
    }

    /// <summary>The person's own factor. That of a person who was not measured unless given.</summary>
    public PersonalFactor PersonalFactor
    {
        get => _stated?.PersonalFactor ?? default;
        init => _stated = ConditionFactors.OrNone(new(Practice, Handrail, value, PersonalExcess, FactorExcessCorrelation));
    }

    /// <summary>The person's own excess, κ. Somebody unknown unless given.</summary>
    public PersonalExcess PersonalExcess
    {
        get => _stated?.PersonalExcess ?? default;
        init => _stated = ConditionFactors.OrNone(new(Practice, Handrail, PersonalFactor, value, FactorExcessCorrelation));
    }

    /// <summary>Correlation of ln f and κ [1], −1 to 1, where both were measured on the person. 0 unless given.</summary>
    /// <remarks>A backward walk measures the two together: where f is taken too high, κ is taken too low. It narrows the interval
    /// of a backward walk, and plays no part where <see cref="PersonalExcess.Spread"/> is null.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Outside −1 to 1, or NaN.</exception>
    public double FactorExcessCorrelation
    {
        get => _stated?.FactorExcessCorrelation ?? 0;
        init => _stated = ConditionFactors.OrNone(new(
            Practice, Handrail, PersonalFactor, PersonalExcess,
            Guard.Between(value, -1, 1, "a correlation", nameof(FactorExcessCorrelation))));
    }

    /// <summary>h: the share of the gross power above standing that remains with the handrail [1].</summary>
    public double HandrailFactor => Factors.HandrailFactor;

    /// <summary>Whether people were measured under these conditions, walking in that direction on that grade.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel.</param>
    public bool WereMeasured(WalkingDirection direction, Grade grade) =>
        _stated is null || (!HandrailIsExtrapolated(direction, grade) && !PracticeIsGuessed(direction));

    /// <summary>Why a walk under these conditions extrapolates, one sentence each; empty if it does not.</summary>
    /// <param name="direction">Which way the person faces.</param>
    /// <param name="grade">Grade along travel.</param>
    public IReadOnlyList<string> Notes(WalkingDirection direction, Grade grade)
    {
        if (WereMeasured(direction, grade))
            return [];
        List<string> notes = [];
        if (HandrailIsExtrapolated(direction, grade))
        {
            notes.Add(direction == WalkingDirection.Backward
                ? "the effect of the handrail was measured walking forward only"
                : "leaning back from the handrail was measured on a grade of 10 % only");
        }

        if (PracticeIsGuessed(direction))
            notes.Add("the effect of practice is a guess from 8 men, measured before it and after 12 bouts only");
        return notes;
    }

    internal bool IsNone => _stated is null;

    /// <summary>r·σ_f, the part of the spread of f that goes with κ; 0 where κ was not measured on the person.</summary>
    internal double SharedLogSpread =>
        PersonalExcess.Spread is null ? 0 : FactorExcessCorrelation * PersonalFactor.LogSpread;

    /// <summary>The numbers that follow from the conditions.</summary>
    internal ConditionFactors Factors => _stated ?? ConditionFactors.Nothing;

    private bool PracticeIsGuessed(WalkingDirection direction) =>
        direction == WalkingDirection.Backward && Practice.Bouts is not null;

    private bool HandrailIsExtrapolated(WalkingDirection direction, Grade grade)
    {
        const double RoundingOfTenPercent = 0.005;
        return Handrail switch
        {
            Handrail.None => false,
            _ when direction == WalkingDirection.Backward => true,
            Handrail.LeaningBack => Math.Abs(grade.Fraction - 0.10) > RoundingOfTenPercent,
            _ => false,
        };
    }

    /// <summary>The conditions in one line; the same in every culture.</summary>
    public override string ToString() =>
        IsNone ? "no conditions" : $"practice {Practice}, handrail {Handrail}, person {PersonalFactor}, {PersonalExcess}";
}
