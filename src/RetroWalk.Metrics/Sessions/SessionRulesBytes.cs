namespace RetroWalk.Metrics;

/// <summary>The bytes of <see cref="SessionRules"/> in a stored session.</summary>
/// <remarks>
/// <code>
/// speed from which runs begin [m/s], NaN for none; name of the running model
/// maximal uptake [mL/(kg·min)], NaN for none; whether intensity is counted
/// name of the forward model; load [kg]; name of the ground, its factor; height [m], NaN for none
/// </code>
/// <para>A name is its length and its ASCII; that of no model is empty.</para>
/// </remarks>
internal static class SessionRulesBytes
{
    private const double Unknown = double.NaN;

    internal static void Write(ref StateWriter writer, SessionRules rules)
    {
        ModelInputs inputs = rules.ForwardInputs;
        writer.Write(rules.RunsFrom?.MetersPerSecond ?? Unknown);
        writer.Write(rules.RunningModel?.Card.Name ?? "");
        writer.Write(rules.MaximalUptake?.MillilitersPerKilogramPerMinute ?? Unknown);
        writer.Write((byte)(rules.CountsIntensity ? 1 : 0));
        writer.Write(rules.ForwardModel?.Card.Name ?? "");
        writer.Write(inputs.Load.Kilograms);
        writer.Write(inputs.Terrain.Name);
        writer.Write(inputs.Terrain.Factor);
        writer.Write(inputs.Height?.Meters ?? Unknown);
    }

    internal static SessionRules Read(ref StateReader reader)
    {
        double runsFrom = reader.Double();
        ModelEntry? running = ReadModel(ref reader);
        double maximum = reader.Double();
        byte counts = reader.Byte();
        ModelEntry? forward = ReadModel(ref reader);
        return new()
        {
            RunsFrom = double.IsNaN(runsFrom) ? null : Speed.FromMetersPerSecond(runsFrom),
            RunningModel = running?.For(ModelInputs.None),
            MaximalUptake = double.IsNaN(maximum) ? null : OxygenUptake.FromMillilitersPerKilogramPerMinute(maximum),
            CountsIntensity = counts <= 1 ? counts == 1 : throw new ArgumentException("It is counted or not.", nameof(reader)),
            ForwardModel = forward,
            ForwardInputs = ReadInputs(ref reader),
        };
    }

    /// <exception cref="NotSupportedException">A model that this library does not have: its totals cannot be told without
    /// it.</exception>
    private static ModelEntry? ReadModel(ref StateReader reader)
    {
        string name = reader.Name();
        return name.Length == 0 ? null
            : WalkingModels.Find(name)
                ?? throw new NotSupportedException(
                    $"The state was priced by {name}, a model that this library does not have: read it with the version that "
                    + "wrote it.");
    }

    private static ModelInputs ReadInputs(ref StateReader reader)
    {
        CarriedLoad load = CarriedLoad.FromKilograms(reader.Double());
        string ground = reader.Name();
        double factor = reader.Double();
        double height = reader.Double();
        return new()
        {
            Load = load,
            Terrain = Terrain.Stored(ground, factor),
            Height = double.IsNaN(height) ? null : Height.FromMeters(height),
        };
    }
}
