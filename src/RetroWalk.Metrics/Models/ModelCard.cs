namespace RetroWalk.Metrics.Models;

/// <summary>Where a model comes from, what it is valid for, and how far it can be trusted.</summary>
/// <remarks>A card needs a name, a direction, a source, an equation and both domains. Other texts are "not stated" by default; a
/// model of the library states them all.</remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(ModelCardJson))]
public sealed record ModelCard
{
    internal const string NotStated = "not stated";

    /// <summary>Name of the model: the name of its type.</summary>
    public required string Name { get; init; }

    /// <summary>The direction that it is for.</summary>
    public required WalkingDirection Direction { get; init; }

    /// <summary>The gait that it is for; walking unless given.</summary>
    public Gait Gait { get; init; }

    /// <summary>The publication of record.</summary>
    public required Citation Source { get; init; }

    /// <summary>Further publications on which the model rests; empty where the source stands alone.</summary>
    public IReadOnlyList<Citation> Evidence { get; init; } = [];

    /// <summary>The equation in the symbols of its source.</summary>
    public required string Equation { get; init; }

    /// <summary>Unit of the figure that the source predicts; <c>W/kg</c> unless given.</summary>
    public string NativeUnit { get; init; } = "W/kg";

    /// <summary>What that figure includes; all energy unless given.</summary>
    public EnergyBasis NativeBasis { get; init; } = EnergyBasis.Gross;

    /// <summary>What the equation needs besides speed and grade.</summary>
    public ModelInputKinds Needs { get; init; }

    /// <summary>What the equation uses if it is given: a load, a ground.</summary>
    public ModelInputKinds Takes { get; init; }

    /// <summary>Where people were measured; further places stand in <see cref="AlsoMeasured"/>.</summary>
    public required ModelDomain Measured { get; init; }

    /// <summary>Where people were measured besides; what lies between these and <see cref="Measured"/> was not. Empty for most
    /// models.</summary>
    public IReadOnlyList<ModelDomain> AlsoMeasured { get; init; } = [];

    /// <summary>Where the shape of the model is trusted; outside it has no value.</summary>
    public required ModelDomain Supported { get; init; }

    /// <summary>Who was measured.</summary>
    public string Population { get; init; } = NotStated;

    /// <summary>The error that the source reports, and whether it is of group means or of persons.</summary>
    public string ReportedError { get; init; } = NotStated;

    /// <summary>How far the model may be trusted, and where it guesses.</summary>
    public string Trust { get; init; } = NotStated;

    /// <summary>Believed misprints and contradictions of the source, with the reading taken; null where there are none.</summary>
    public string? Errata { get; init; }

    /// <summary>The rows of a model that is a table, each a point or a band, with no value between them; empty for an
    /// equation.</summary>
    public IReadOnlyList<ModelDomain> Rows { get; init; } = [];

    /// <summary>Whether the quadriceps effort, which holds for unloaded walking on firm ground, applies with this
    /// model.</summary>
    public bool QuadricepsApply { get; init; } = true;

    /// <summary>Whether the spread between people is that of the library's forward model on unloaded walking, because no source
    /// gives one for this model.</summary>
    public bool BorrowsSpread { get; init; } = true;

    /// <summary>The carried load that this instance was made for; none unless given.</summary>
    public CarriedLoad Load { get; init; }

    /// <summary>The ground that this instance was made for; a treadmill unless given.</summary>
    public Terrain Terrain { get; init; }

    /// <summary>Why this instance extrapolates (load or ground), in words; null if it does not.</summary>
    public string? BeyondMeasured { get; init; }

    /// <summary>How far an estimate at a speed and grade can be trusted.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public Validity ValidityAt(Speed speed, Grade grade) =>
        !Covers(speed, grade) ? Validity.Outside
        : WasMeasured(speed, grade) && BeyondMeasured is null ? Validity.Measured
        : Validity.Extrapolated;

    /// <summary>Whether people were measured at a speed and grade.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public bool WasMeasured(Speed speed, Grade grade)
    {
        if (Measured.Contains(speed, grade))
            return true;
        for (int i = 0; i < AlsoMeasured.Count; i++)
        {
            if (AlsoMeasured[i].Contains(speed, grade))
                return true;
        }

        return false;
    }

    /// <summary>The limits that decide the validity: of the supported domain if the input is outside it, else of the measured
    /// one.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public DomainLimits LimitsPassed(Speed speed, Grade grade) =>
        WhyNoValue is not null ? DomainLimits.None
        : (WasMeasured(speed, grade) ? DomainLimits.None : DecidingDomain(speed, grade).LimitsPassed(speed, grade))
        | (IsBetweenRows(speed, grade) ? DomainLimits.BetweenRows : DomainLimits.None);

    /// <summary>The same limits in words, one sentence each; empty inside the measured domain.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public IReadOnlyList<string> ValidityNotes(Speed speed, Grade grade) =>
        WhyNoValue is not null
            ? [WhyNoValue]
        : IsBetweenRows(speed, grade)
            ? [$"{Name} is a table, and no row of it holds this speed and grade"]
            : !Supported.Contains(speed, grade)
                ? LimitNotes.Of(speed, grade, Supported, $"that {Name} supports", $"that {Name} supports")
                : [.. NotesOfMeasured(speed, grade), .. NoteOfInputs];

    /// <summary>The card of a model that was made for a load and a ground.</summary>
    internal ModelCard With(CarriedLoad load, Terrain terrain, string? beyondMeasured)
    {
        bool isPlain = load == CarriedLoad.None && terrain.Factor == 1;
        return isPlain
            ? this
            : this with { Load = load, Terrain = terrain, QuadricepsApply = false, BeyondMeasured = beyondMeasured };
    }

    /// <summary>Whether this instance was made for a load or a ground.</summary>
    internal bool HasLoadOrTerrain => Load != CarriedLoad.None || Terrain.Factor != 1;

    /// <summary>Why the model has no value for this walk at any speed and grade, in words; null where speed and grade
    /// decide.</summary>
    internal string? WhyNoValue { get; init; }

    /// <summary>The card of a walk with a load or a ground that the model was not made for.</summary>
    internal ModelCard Lacking(CarriedLoad load, Terrain terrain)
    {
        string ofLoad = load == CarriedLoad.None ? "" : $"the load of this walk, {load}";
        string ofGround = terrain.Factor == 1 ? "" : $"the ground of this walk, {terrain}";
        string and = ofLoad.Length > 0 && ofGround.Length > 0 ? ", and of " : "";
        return this with { WhyNoValue = $"{Name} knows nothing of {ofLoad}{and}{ofGround}" };
    }

    /// <summary>Whether the model has a value at a speed and grade.</summary>
    internal bool Covers(Speed speed, Grade grade) =>
        Supported.Contains(speed, grade) && !IsBetweenRows(speed, grade) && WhyNoValue is null;

    /// <summary>What the model itself adds to the variance of the natural logarithm of one person's power, the same at every
    /// speed and grade.</summary>
    internal double LogVarianceOfModel { get; init; }

    /// <summary>The spread between persons and days, with that of the model; NaN where the model has no value.</summary>
    internal double LogSpreadOfOnePerson(Speed speed, Grade grade)
    {
        double ofPerson = ShippedSpread.LogSpreadLine.At(grade.Fraction);
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
        !Supported.Contains(speed, grade) ? Supported
        : AlsoMeasured.Count == 0 ? Measured
        : MeasuredBeside(speed, grade);

    /// <summary>What was measured at this grade; where nothing was, at this speed; where nothing was either, anywhere.</summary>
    private ModelDomain MeasuredBeside(Speed speed, Grade grade)
    {
        ModelDomain[] all = [Measured, .. AlsoMeasured];
        ModelDomain[] here = [.. all.Where(domain => domain.HasGrade(grade))];
        if (here.Length == 0)
            here = [.. all.Where(domain => domain.HasSpeed(speed))];
        return (here.Length == 0 ? all : here).Aggregate(ModelDomain.Around);
    }

    private IReadOnlyList<string> NotesOfMeasured(Speed speed, Grade grade)
    {
        if (WasMeasured(speed, grade))
            return [];
        string kind = $"that was measured for {Name}";
        return AlsoMeasured.Count == 0
            ? LimitNotes.Of(speed, grade, Measured, kind, kind)
            : LimitNotes.Of(speed, grade, MeasuredBeside(speed, grade), $"{kind} at such a grade", $"{kind} at such a speed");
    }
}
