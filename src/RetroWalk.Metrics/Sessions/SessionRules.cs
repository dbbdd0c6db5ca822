namespace RetroWalk.Metrics;

/// <summary>How a session is priced, besides person and conditions: which samples are runs and by which model, and by what
/// intensity is told.</summary>
/// <remarks>
/// <para>Without a running model, as in <see cref="Default"/>, a session is one of walks: what is too fast for the walking model
/// is excluded and counted. With one, forward samples from <see cref="RunsFrom"/> on are runs, and a sample that says its own
/// gait has that gait.</para>
/// <para>Runs are priced forward only, and without the conditions, which are those of walking. A run backward is excluded as
/// <see cref="ExclusionReason.Run"/>: nobody has measured what it costs. Standing still is standing still, whatever the
/// gait.</para>
/// <para>Between the fastest measured walk (1.96 m/s) and the slowest measured run of the model, walks are priced by the walking
/// equation carried up and runs by the running equation carried down, to <see cref="SlowestRun"/>. Both count in
/// <see cref="WalkTotals.ExtrapolatedSeconds"/>.</para>
/// <para>Immutable and thread-safe.</para>
/// </remarks>
[JsonConverter(typeof(RetroWalkJsonConverter))]
[JsonForm(typeof(SessionRulesJson))]
public sealed record SessionRules
{
    /// <summary>Walks only.</summary>
    public static SessionRules Default { get; } = new();

    /// <summary>The slowest run that is priced: 80 m/min. A secondary source of the running equation of ACSM allows it from there
    /// for those who truly run; what is slower is excluded.</summary>
    public static Speed SlowestRun => Speed.FromMetersPerSecond(80 / 60.0);

    /// <summary>The model that prices runs, of those in <see cref="WalkingModels"/> whose card says <see cref="Gait.Running"/>.
    /// Null unless given: runs are not priced.</summary>
    /// <exception cref="ArgumentException">A model that does not price running, or that is not of the catalogue.</exception>
    public IWalkingModel? RunningModel
    {
        get;
        init
        {
            if (value is not (null or IRunningEquation))
                throw new ArgumentException(
                    value.Card.Gait == Gait.Running
                        ? $"{value.Card.Name} is not a running model of the catalogue."
                        : $"{value.Card.Name} prices walking, not running.",
                    nameof(RunningModel));
            field = value;
        }
    }

    /// <summary>From this speed on a forward sample that does not say its gait is a run: 2.0 m/s unless given. Null: only samples
    /// that say so are runs.</summary>
    /// <remarks>Near 2 m/s people change from walking to running. Without a running model it has no effect.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Slower than <see cref="SlowestRun"/>.</exception>
    public Speed? RunsFrom
    {
        get;
        init => field = value < SlowestRun
            ? throw new ArgumentOutOfRangeException(
                nameof(RunsFrom), value, $"RunsFrom is {value}: a run is priced from {SlowestRun} on.")
            : value;
    } = Speed.FromMetersPerSecond(2);

    /// <summary>The model that prices walks forward, of those in <see cref="WalkingModels"/>, for a load or a ground or another
    /// view; made for the walker of the session. Null unless given: the library's own.</summary>
    /// <remarks>It takes no <see cref="WalkConditions"/>, and the work of the quadriceps is not kept with it. It prices standing
    /// still too, where it has a value there.</remarks>
    /// <exception cref="ArgumentException">A model that does not price walking forward.</exception>
    public ModelEntry? ForwardModel
    {
        get;
        init => field = value is null or { Card: { Direction: WalkingDirection.Forward, Gait: Gait.Walking } }
            ? value
            : throw new ArgumentException($"{value.Card.Name} does not price walking forward.", nameof(ForwardModel));
    }

    /// <summary>Load, ground and height for the <see cref="ForwardModel"/>; mass and resting rate are the walker's. Nothing
    /// unless given.</summary>
    /// <remarks>No backward or running model knows a load or a ground: such samples are excluded then, as
    /// <see cref="ExclusionReason.Load"/>.</remarks>
    /// <exception cref="ArgumentNullException">No inputs.</exception>
    public ModelInputs ForwardInputs
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(ForwardInputs));
            field = value with { Mass = null, RestingPower = null };
        }
    } = ModelInputs.None;

    /// <summary>V̇O₂max of the person, measured: intensity is then told by the share of the oxygen uptake reserve, moderate from
    /// 40 % on and vigorous from 60 % (Garber et al. 2011, doi:10.1249/MSS.0b013e318213fefb). Null unless given: by METs, as
    /// <see cref="IntensityClass"/> says.</summary>
    public OxygenUptake? MaximalUptake { get; init; }

    /// <summary>Whether time and MET-minutes are counted by intensity, for <see cref="WalkTotals.Intensity"/>. They are unless it
    /// is switched off, which saves a few per cent of the time of a column.</summary>
    public bool CountsIntensity { get; init; } = true;

    /// <summary>The rules in one line; the same in every culture.</summary>
    public override string ToString() =>
        $"{OfRuns}{OfForward}{OfIntensity}";

    private string OfIntensity =>
        !CountsIntensity ? ", no intensity"
        : MaximalUptake is null ? ""
        : $", intensity by a maximal uptake of {MaximalUptake}";

    private string OfForward =>
        ForwardModel is null ? ""
        : $", forward by {ForwardModel.Card.Name}"
            + (ForwardInputs.Load == CarriedLoad.None ? "" : $" with {ForwardInputs.Load}")
            + (ForwardInputs.Terrain.Factor == 1 ? "" : $" on {ForwardInputs.Terrain}");

    private string OfRuns =>
        RunningModel is null ? "walks only"
        : RunsFrom is Speed speed ? $"runs from {speed} on by {RunningModel.Card.Name}"
        : $"runs by {RunningModel.Card.Name} where a sample says so";
}
