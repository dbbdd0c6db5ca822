namespace RetroWalk.Metrics.Models;

/// <summary>Where a model comes from, what it holds for, and how far it may be trusted.</summary>
/// <remarks>A card needs a name, a direction, a source, an equation and both domains. What else is left out reads "not stated"; a
/// model of the library states all of it.</remarks>
public sealed record ModelCard
{
    internal const string NotStated = "not stated";

    /// <summary>Name of the model: the name of its type.</summary>
    public required string Name { get; init; }

    /// <summary>The direction that it prices.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>The publication of record.</summary>
    public required Citation Source { get; init; }

    /// <summary>Further publications on which the model rests; empty where the source stands alone.</summary>
    public IReadOnlyList<Citation> Evidence { get; init; } = [];

    /// <summary>The equation in the symbols of its source.</summary>
    public required string Equation { get; init; }

    /// <summary>Unit of the figure that the source predicts; <c>W/kg</c> unless given.</summary>
    public string NativeUnit { get; init; } = "W/kg";

    /// <summary>What that figure includes; everything, unless given.</summary>
    public EnergyBasis NativeBasis { get; init; } = EnergyBasis.Gross;

    /// <summary>What the equation needs besides speed and grade.</summary>
    public ModelInputKinds Needs { get; init; }

    /// <summary>What the equation takes besides, where it is given: a load, a ground.</summary>
    public ModelInputKinds Takes { get; init; }

    /// <summary>Where people were measured.</summary>
    public required ModelDomain Measured { get; init; }

    /// <summary>Where the shape of the model is trusted; a value is given here and nowhere else.</summary>
    public required ModelDomain Supported { get; init; }

    /// <summary>Who was measured.</summary>
    public string Population { get; init; } = NotStated;

    /// <summary>The error that was reported, and what it refers to: group means or persons.</summary>
    public string ReportedError { get; init; } = NotStated;

    /// <summary>How far the model may be trusted, and where it guesses.</summary>
    public string Trust { get; init; } = NotStated;

    /// <summary>Believed misprints and contradictions of the source, with the reading taken; null where there are none.</summary>
    public string? Errata { get; init; }

    /// <summary>For a model that is a table: its rows, each a point or a band; empty for an equation.
    /// Between the rows there is no value.</summary>
    public IReadOnlyList<ModelDomain> Rows { get; init; } = [];

    /// <summary>Whether the effort of the quadriceps, which is of unloaded walking on firm ground, goes with this
    /// model.</summary>
    public bool QuadricepsApply { get; init; } = true;

    /// <summary>Whether the spread between people is borrowed: it was established for the library's forward choice on
    /// unloaded walking, and no source gives one for this model.</summary>
    public bool BorrowsSpread { get; init; } = true;

    /// <summary>Why this instance extrapolates (load or ground), in words; null if it does not.</summary>
    public string? BeyondMeasured { get; init; }

    /// <summary>How far an estimate at a speed and grade can be trusted.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public Validity ValidityAt(Speed speed, Grade grade) =>
        !Covers(speed, grade) ? Validity.Outside
        : Measured.Contains(speed, grade) && BeyondMeasured is null ? Validity.Measured
        : Validity.Extrapolated;

    /// <summary>The limits that decide the validity: those of the supported domain where it is left, else those of the measured
    /// one.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public DomainLimits LimitsPassed(Speed speed, Grade grade) =>
        DecidingDomain(speed, grade).LimitsPassed(speed, grade)
        | (IsBetweenRows(speed, grade) ? DomainLimits.BetweenRows : DomainLimits.None);

    /// <summary>The same limits in words, a sentence each; empty inside the measured domain.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public IReadOnlyList<string> ValidityNotes(Speed speed, Grade grade) =>
        IsBetweenRows(speed, grade)
            ? [$"{Name} is a table, and no row of it holds this speed and grade"]
            : !Supported.Contains(speed, grade)
                ? LimitNotes.Of(speed, grade, Supported, $"that {Name} supports")
                : [.. LimitNotes.Of(speed, grade, Measured, $"that was measured for {Name}"), .. NoteOfInputs];

    /// <summary>The card of a model that was made for a load and a ground.</summary>
    internal ModelCard With(CarriedLoad load, Terrain terrain, string? beyondMeasured)
    {
        bool isPlain = load == CarriedLoad.None && terrain.Factor == 1;
        return isPlain && beyondMeasured is null ? this : this with { QuadricepsApply = QuadricepsApply && isPlain, BeyondMeasured = beyondMeasured };
    }

    /// <summary>Whether the model has a value at a speed and grade.</summary>
    internal bool Covers(Speed speed, Grade grade) => Supported.Contains(speed, grade) && !IsBetweenRows(speed, grade);

    /// <summary>What the model itself adds to the variance of the natural logarithm of one person's power, the same at every
    /// speed and grade.</summary>
    internal double LogVarianceOfModel { get; init; }

    /// <summary>The spread between persons and days, with that of the model; NaN where the model has no value.</summary>
    internal double LogSpreadOfOnePerson(Speed speed, Grade grade)
    {
        double ofPerson = Spread.OfOnePerson(grade);
        return Covers(speed, grade) ? Math.Sqrt(ofPerson * ofPerson + LogVarianceOfModel) : double.NaN;
    }

    private string[] NoteOfInputs => BeyondMeasured is null ? [] : [BeyondMeasured];

    private bool IsBetweenRows(Speed speed, Grade grade)
    {
        if (Rows.Count == 0 || !Supported.Contains(speed, grade))
            return false;
        for (int i = 0; i < Rows.Count; i++)
        {
            if (Rows[i].Contains(speed, grade))
                return false;
        }

        return true;
    }

    /// <summary>Name, direction and source in one line; the same in every culture.</summary>
    public override string ToString() => $"{Name}, {Direction}: {Source.Key}";

    private ModelDomain DecidingDomain(Speed speed, Grade grade) =>
        Supported.Contains(speed, grade) ? Measured : Supported;
}
