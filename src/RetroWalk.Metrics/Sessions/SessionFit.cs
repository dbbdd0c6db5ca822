namespace RetroWalk.Metrics;

/// <summary>The models that priced a session, with their parameters.</summary>
/// <param name="Name">Models, fitted parameters, and a check sum of every parameter that a sum or an interval depends on.</param>
/// <param name="Parameters">What totals are computed with from the sums.</param>
internal sealed record SessionFit(string Name, RetroWalkParameters Parameters)
{
    /// <summary>What this library prices sessions with.</summary>
    internal static SessionFit Shipped { get; } = new(
        NameOf(RetroWalkParameters.Shipped, SpreadParameters.Shipped), RetroWalkParameters.Shipped);

    /// <summary>What this library prices sessions of these rules with.</summary>
    internal static SessionFit Of(SessionRules rules)
    {
        if (rules is { RunningModel: null, ForwardModel: null })
            return Shipped;
        string forward = rules.ForwardModel is ModelEntry entry ? $", forward {NameOf(entry)}" : "";
        string running =
            rules.RunningModel is IRunningEquation equation ? $", {NameOf(equation, equation.WattsPerKilogram)}" : "";
        return Shipped with { Name = Shipped.Name + forward + running };
    }

    /// <summary>The forward model for somebody, with a load and on a ground that every model accepts which takes one.</summary>
    private static string NameOf(ModelEntry entry)
    {
        ModelInputKinds takes = entry.Card.Takes | entry.Card.Needs;
        IWalkingModel model = entry.For(new()
        {
            Mass = BodyMass.FromKilograms(70),
            Height = Height.FromMeters(1.75),
            RestingPower = MetabolicPower.FromWattsPerKilogram(1.2),
            Load = takes.HasFlag(ModelInputKinds.Load) ? CarriedLoad.FromKilograms(10) : CarriedLoad.None,
            Terrain = takes.HasFlag(ModelInputKinds.Terrain) ? Terrain.FromFactor(1.1) : Terrain.Treadmill,
        });
        return NameOf(
            model, (v, G) => model.EstimatePower(Speed.FromMetersPerSecond(v), Grade.FromFraction(G)).WattsPerKilogram);
    }

    /// <summary>The model, and a check sum of where it prices, what, and with what spread.</summary>
    private static string NameOf(IWalkingModel model, Func<double, double, double> power)
    {
        StateWriter writer = new(stackalloc byte[1024]);
        foreach (ModelDomain domain in (ReadOnlySpan<ModelDomain>)[model.Card.Measured, model.Card.Supported])
        {
            BoxOf<double> edges = domain.Edges.Doubles;
            foreach (double edge in (ReadOnlySpan<double>)[edges.LowestX, edges.HighestX, edges.LowestY, edges.HighestY])
                writer.Write(edge);
        }

        foreach (double v in (ReadOnlySpan<double>)[0.4, 0.9, 1.34, 2, 3, 4.5])
        {
            for (int percent = -40; percent <= 40; percent += 10)
            {
                writer.Write(WithOneNaN(power(v, percent / 100.0)));
                writer.Write(WithOneNaN(model.LogSpread(Speed.FromMetersPerSecond(v), Grade.FromPercent(percent))));
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"{model.Card.Name} #{Crc32C.Of(writer.Written):x8}");

        // Processors differ in the bits of the NaN that they make.
        static double WithOneNaN(double number) => double.IsNaN(number) ? double.NaN : number;
    }

    internal static string NameOf(RetroWalkParameters parameters, SpreadParameters spread)
    {
        StateWriter writer = new(stackalloc byte[512]);
        Write(ref writer, parameters);
        Write(ref writer, spread);
        writer.Write(Looney2019Graded.Standing);
        foreach (Handrail handrail in Enum.GetValues<Handrail>())
            writer.Write(new WalkConditions { Handrail = handrail }.HandrailFactor);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{nameof(Looney2019Graded)}, {nameof(RetroWalkBackward)} lambda {parameters.Quadriceps.ReversalFraction} rho "
            + $"{parameters.OtherExcessJoulesPerKilogramPerMeter} tau {parameters.ExcessLogSpread} "
            + $"#{Crc32C.Of(writer.Written):x8}");
    }

    internal void Write(ref StateWriter writer)
    {
        writer.Write(Name);
        Write(ref writer, Parameters);
    }

    /// <summary>Reads what <see cref="Write(ref StateWriter)"/> wrote.</summary>
    /// <exception cref="ArgumentException">No such name or parameters.</exception>
    internal static SessionFit Read(ref StateReader reader)
    {
        string name = reader.Name();
        if (name.Length == 0)
            throw new ArgumentException("A fit has a name.", nameof(reader));
        bool isShipped = name == Shipped.Name;
        RetroWalkParameters parameters = ReadParameters(ref reader);
        if (isShipped && parameters != Shipped.Parameters)
            throw new ArgumentException("The parameters are not those of the name.", nameof(reader));
        return isShipped ? Shipped : new(name, parameters);
    }

    private static void Write(ref StateWriter writer, RetroWalkParameters parameters)
    {
        QuadricepsParameters quadriceps = parameters.Quadriceps;
        writer.Write(quadriceps.ConcentricEfficiency);
        writer.Write(quadriceps.EccentricEfficiency);
        writer.Write(quadriceps.LevelConcentricCoefficient);
        writer.Write(quadriceps.LevelEccentricCoefficient);
        writer.Write(quadriceps.UphillLiftShare);
        writer.Write(quadriceps.DownhillLiftShare);
        writer.Write(quadriceps.ReversalFraction);
        writer.Write(parameters.OtherExcessJoulesPerKilogramPerMeter);
        writer.Write(parameters.ExcessLogSpread);
        writer.Write(parameters.ExcessSpreadBetweenPeople);
        writer.Write(parameters.LambdaVariance);
        writer.Write(parameters.LambdaRhoCovariance);
        writer.Write(parameters.RhoVariance);
    }

    private static RetroWalkParameters ReadParameters(ref StateReader reader) => new()
    {
        Quadriceps = new()
        {
            ConcentricEfficiency = reader.Double(),
            EccentricEfficiency = reader.Double(),
            LevelConcentricCoefficient = reader.Double(),
            LevelEccentricCoefficient = reader.Double(),
            UphillLiftShare = reader.Double(),
            DownhillLiftShare = reader.Double(),
            ReversalFraction = reader.Double(),
        },
        OtherExcessJoulesPerKilogramPerMeter = reader.Double(),
        ExcessLogSpread = reader.Double(),
        ExcessSpreadBetweenPeople = reader.Double(),
        LambdaVariance = reader.Double(),
        LambdaRhoCovariance = reader.Double(),
        RhoVariance = reader.Double(),
    };

    private static void Write(ref StateWriter writer, SpreadParameters spread)
    {
        writer.Write(spread.BetweenPeopleLogSpread);
        writer.Write(spread.DescentLogSpread);
        writer.Write(spread.GentleAscentLogSpread);
        writer.Write(spread.AscentLogSpread);
        writer.Write(spread.AscentWithinPersonLogSpread);
        writer.Write(spread.DescentTailWeight);
        writer.Write(spread.AscentTailWeight);
    }
}
