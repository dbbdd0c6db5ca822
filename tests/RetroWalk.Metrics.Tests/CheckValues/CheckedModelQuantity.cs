using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>Quantities named <c>Model.View</c>, for every model of the catalogue and from the inputs that the row
/// gives.</summary>
/// <remarks>Inputs: <c>v</c> [m/s] and <c>G</c> (fraction); <c>mass</c> and <c>load</c> [kg], <c>height</c> [m], <c>rest</c>
/// [W/kg] or <c>restMilliliters</c> [mL/(kg·min)], <c>eta</c> (terrain factor). What is not given is missing.</remarks>
internal static class CheckedModelQuantity
{
    // the standing of the Looney equations, which net costs are counted from
    private const double StandingWattsPerKilogram = 1.44;

    private static readonly Dictionary<string, Func<CheckValue, double, double>> Views = new(StringComparer.Ordinal)
    {
        ["Power"] = (_, power) => power,
        ["OxygenUptake"] = (_, power) => MetabolicPower.Unchecked(power).OxygenUptake.MillilitersPerKilogramPerMinute,
        ["Watts"] = (row, power) => power * row.Input("mass"),
        ["NetOfStandingCost"] = (row, power) => (power - StandingWattsPerKilogram) / row.Input("v"),
        ["Mets"] = (_, power) => MetabolicPower.Unchecked(power).MetabolicEquivalent.Mets,
    };

    /// <summary>The value; null where the quantity is no view of a model.</summary>
    internal static double? Of(CheckValue row)
    {
        string[] parts = row.Quantity.Split('.');
        if (parts.Length != 2 || !Views.TryGetValue(parts[1], out Func<CheckValue, double, double>? view))
            return null;
        ModelEntry? entry = WalkingModels.All.SingleOrDefault(candidate => candidate.Card.Name == parts[0]);
        return entry is null ? null : view(row, Power(entry.For(InputsOf(row)), row));
    }

    /// <summary>By the batch, which takes every double; that it equals the scalar is tested elsewhere.</summary>
    private static double Power(IWalkingModel model, CheckValue row)
    {
        double[] power = new double[1];
        model.EstimatePower([row.Input("v")], [row.Input("G")], power);
        return power[0];
    }

    private static ModelInputs InputsOf(CheckValue row) => new()
    {
        Mass = row.Has("mass") ? BodyMass.FromKilograms(row.Input("mass")) : null,
        Height = row.Has("height") ? Height.FromMeters(row.Input("height")) : null,
        RestingPower =
            row.Has("rest") ? MetabolicPower.FromWattsPerKilogram(row.Input("rest"))
            : row.Has("restMilliliters")
                ? OxygenUptake.FromMillilitersPerKilogramPerMinute(row.Input("restMilliliters")).MetabolicPower
            : null,
        Load = row.Has("load") ? CarriedLoad.FromKilograms(row.Input("load")) : CarriedLoad.None,
        Terrain = row.Has("eta") ? Terrain.FromFactor(row.Input("eta")) : Terrain.Treadmill,
    };
}
