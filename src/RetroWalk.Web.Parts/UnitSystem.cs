namespace RetroWalk.Web;

/// <summary>The units in which the page shows and asks for quantities; each field also accepts the others, typed.</summary>
public enum UnitSystem
{
    /// <summary>Kilograms, kilometres per hour, centimetres.</summary>
    Metric,

    /// <summary>Pounds, miles per hour, inches.</summary>
    Customary,
}
