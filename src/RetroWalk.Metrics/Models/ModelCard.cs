namespace RetroWalk.Metrics.Models;

/// <summary>Where a model comes from, what it holds for, and how far it may be trusted.</summary>
public sealed record ModelCard
{
    /// <summary>Name of the model: the name of its type.</summary>
    public required string Name { get; init; }

    /// <summary>The direction that it prices.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>The publication of record.</summary>
    public required Citation Source { get; init; }

    /// <summary>Further publications on which the model rests; empty where the source stands alone.</summary>
    public required IReadOnlyList<Citation> Evidence { get; init; }

    /// <summary>The equation in the symbols of its source.</summary>
    public required string Equation { get; init; }

    /// <summary>Unit of the native figure, as in <c>W/kg</c>.</summary>
    public required string NativeUnit { get; init; }

    /// <summary>What the native figure holds.</summary>
    public required EnergyBasis NativeBasis { get; init; }

    /// <summary>Where people were measured.</summary>
    public required ModelDomain Measured { get; init; }

    /// <summary>Where the shape of the model is trusted; a value is given here and nowhere else.</summary>
    public required ModelDomain Supported { get; init; }

    /// <summary>Who was measured.</summary>
    public required string Population { get; init; }

    /// <summary>The error that was reported, and what it refers to: group means or persons.</summary>
    public required string ReportedError { get; init; }

    /// <summary>How far the model may be trusted, and where it guesses.</summary>
    public required string Trust { get; init; }

    /// <summary>Believed misprints and contradictions of the source, with the reading taken; null where there are none.</summary>
    public string? Errata { get; init; }

    /// <summary>How far an estimate at a speed and grade can be trusted.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public Validity ValidityAt(Speed speed, Grade grade) =>
        Measured.Contains(speed, grade) ? Validity.Measured
        : Supported.Contains(speed, grade) ? Validity.Extrapolated
        : Validity.Outside;

    /// <summary>The limits that decide the validity: those of the supported domain where it is left, else those of the measured one.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public DomainLimits LimitsPassed(Speed speed, Grade grade) => DecidingDomain(speed, grade).LimitsPassed(speed, grade);

    /// <summary>The same limits in words, a sentence each; empty inside the measured domain.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public IReadOnlyList<string> ValidityNotes(Speed speed, Grade grade) =>
        LimitNotes.Of(
            speed, grade, DecidingDomain(speed, grade),
            Supported.Contains(speed, grade) ? $"that was measured for {Name}" : $"that {Name} supports");

    /// <summary>Name, direction and source in one line; the same in every culture.</summary>
    public override string ToString() => $"{Name}, {Direction}: {Source.Key}";

    private ModelDomain DecidingDomain(Speed speed, Grade grade) =>
        Supported.Contains(speed, grade) ? Measured : Supported;
}
