namespace RetroWalk.Web.Shell;

/// <summary>One view of the page.</summary>
/// <param name="Name">Its name in the address; null for the first view.</param>
/// <param name="TextName">The beginning of the names of its texts.</param>
/// <param name="Assemblies">The files that are loaded when it is first opened; none for what is there from the start.</param>
/// <param name="Component">Its component; asked for only when the files are there.</param>
internal sealed record ViewEntry(string? Name, string TextName, IReadOnlyList<string> Assemblies, Func<Type> Component)
{
    /// <summary>All views in the order of the navigation. A new one is a line here.</summary>
    public static IReadOnlyList<ViewEntry> All { get; } =
    [
        new(null, "compare", [], () => typeof(Compare.CompareView)),
        new(
            "explain", "explain", ["RetroWalk.Metrics.Calibration.wasm", "RetroWalk.Web.Explain.wasm"],
            () => typeof(Explain.ExplainView)),
        new("workout", "workout", [], () => typeof(Workouts.WorkoutView)),
        new(
            "record", "record",
            [
                "System.IO.Compression.wasm", "System.Private.Xml.wasm", "System.Net.Http.wasm",
                "System.Collections.NonGeneric.wasm",
                "RetroWalk.Metrics.Recordings.wasm", "RetroWalk.Web.Record.wasm",
            ],
            () => typeof(Record.RecordView)),
    ];

    /// <summary>The view with this name; the first for a name that is not known.</summary>
    public static ViewEntry Find(string? name) => All.FirstOrDefault(view => view.Name == name) ?? All[0];
}
