using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Wording;

/// <summary>Load and ground of a walk, as the end of a list: <c>, load 15 kg, dirt-road (1.1)</c>.</summary>
internal static class CarriedText
{
    /// <summary>Empty without a load and on a treadmill.</summary>
    public static string Of(ModelInputs inputs, ShownUnits units) =>
        (inputs.Load == CarriedLoad.None ? "" : $", load {units.Mass.Of(inputs.Load.Kilograms)}")
        + (inputs.Terrain.Factor == 1 ? "" : $", {inputs.Terrain}");
}
