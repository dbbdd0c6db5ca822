namespace RetroWalk.Metrics;

/// <summary>By which equation a session prices a sample.</summary>
internal enum Pace
{
    /// <summary>Walking, by the model of the direction.</summary>
    Walk,

    /// <summary>Walking forward, faster than anybody was measured walking and slower than anybody was measured running.</summary>
    FastWalk,

    /// <summary>Running.</summary>
    Run,

    /// <summary>Walking forward, by a model that the rules name.</summary>
    NamedModel,

    /// <summary>Under a load or on a ground of which the model knows nothing.</summary>
    Loaded,
}
