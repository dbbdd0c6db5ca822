using RetroWalk.Metrics;

namespace RetroWalk.Cli.Output;

/// <summary>Words of the tool's contract for values of the library.</summary>
internal static class Names
{
    public static string Of(Validity validity) => validity switch
    {
        Validity.Measured => "measured",
        Validity.Extrapolated => "extrapolated",
        _ => "outside",
    };

    public static string Of(WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? "forward" : "backward";

    public static string Of(RestingEquation equation) => equation switch
    {
        RestingEquation.MifflinStJeor => "mifflinStJeor",
        _ => "standardMet",
    };

    public static string ForPeople(RestingEquation equation) => equation switch
    {
        RestingEquation.MifflinStJeor => "Mifflin-St Jeor, from height, age and sex",
        _ => "standard, 1 MET",
    };
}
