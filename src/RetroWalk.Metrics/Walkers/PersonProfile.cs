namespace RetroWalk.Metrics;

/// <summary>What is known of how dear one person walks: the file that <c>retrowalk calibrate</c> writes and <c>--profile</c>
/// reads.</summary>
/// <remarks>
/// <para>Any call of System.Text.Json writes and reads it: <c>JsonSerializer.Serialize(profile)</c> is the text of the file. A
/// profile of another version is refused by its number; so is a member that is missing, unknown or there twice.</para>
/// <para>Body mass and resting rate are not part of it, because they change by the week. Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(PersonProfileJson))]
public sealed record PersonProfile
{
    /// <summary>The version that this library writes and reads.</summary>
    /// <remarks>Version 1 had one factor for what is now practice and the person's own excess.</remarks>
    public const int CurrentVersion = 2;

    /// <summary>A profile.</summary>
    /// <param name="conditions">Practice and the person's own factor and excess.</param>
    /// <param name="measurementCount">How many measured walks they come from; 0 where they were stated.</param>
    /// <exception cref="ArgumentException">Conditions with a handrail, which belongs to a walk and not to a person, or with a
    /// correlation that belongs to no measured excess.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A negative count.</exception>
    public PersonProfile(WalkConditions conditions, int measurementCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(measurementCount);
        if (conditions.Handrail != Handrail.None)
            throw new ArgumentException(
                $"conditions have a handrail ({conditions.Handrail}), which belongs to a walk and not to a person.",
                nameof(conditions));
        if (conditions.FactorExcessCorrelation != 0 && conditions.PersonalExcess == PersonalExcess.Unknown)
            throw new ArgumentException(
                "conditions have a FactorExcessCorrelation without a measured PersonalExcess, to which it belongs.",
                nameof(conditions));
        Conditions = conditions;
        MeasurementCount = measurementCount;
    }

    /// <summary>Practice and the person's own factor and excess; for a walk at a handrail add it with <c>with</c>.</summary>
    public WalkConditions Conditions { get; }

    /// <summary>How many measured walks they come from; 0 where they were stated.</summary>
    public int MeasurementCount { get; }

    /// <summary>Measurements and conditions in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{MeasurementCount} measured walks: {Conditions}");
}
