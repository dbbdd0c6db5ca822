using System.Globalization;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

/// <summary>A row of a file of check values: a quantity, its inputs, what it must be, how closely, and who says so.</summary>
internal sealed record CheckRow(string Quantity, IReadOnlyDictionary<string, double> Inputs, double Expected, double Tolerance, string Kind)
{
    public static CheckRow Parse(string line)
    {
        string[] fields = line.Split(',');
        Dictionary<string, double> inputs = fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => Number(pair[1]));
        return new(fields[0], inputs, Number(fields[2]), Number(fields[3]), fields[4]);
    }

    public double Power(ModelEntry entry)
    {
        IWalkingModel model = entry.For(new ModelInputs
        {
            Mass = Inputs.TryGetValue("mass", out double kilograms) ? BodyMass.FromKilograms(kilograms) : null,
            Height = Inputs.TryGetValue("height", out double meters) ? Height.FromMeters(meters) : null,
            RestingPower = Inputs.TryGetValue("rest", out double watts) ? MetabolicPower.FromWattsPerKilogram(watts)
                : Inputs.TryGetValue("restMilliliters", out double uptake)
                    ? OxygenUptake.FromMillilitersPerKilogramPerMinute(uptake).MetabolicPower : null,
            Load = CarriedLoad.FromKilograms(Inputs.GetValueOrDefault("load")),
            Terrain = Terrain.FromFactor(Inputs.GetValueOrDefault("eta", 1)),
        });
        double[] power = new double[1];
        model.EstimatePower([Inputs["v"]], [Inputs["G"]], power);
        return power[0];
    }

    public bool Holds(double actual) => Kind switch
    {
        "nan" => double.IsNaN(actual) && double.IsNaN(Expected),
        "relative" => Math.Abs(actual - Expected) <= Tolerance * Math.Abs(Expected),
        "ulp" => Math.Abs(actual - Expected) <= Tolerance * Ulp,
        _ => Math.Abs(actual - Expected) <= Tolerance + 4 * Ulp,
    };

    private double Ulp => Math.BitIncrement(Math.Abs(Expected)) - Math.Abs(Expected);

    private static double Number(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
