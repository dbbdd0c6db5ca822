using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>Forward, by <see cref="Looney2019Graded"/>.</summary>
internal readonly struct ForwardCost : ISampleCost
{
    public static ModelDomain Supported => default(Looney2019Graded).Card.Supported;

    public SampleCost At(double v, double G)
    {
        QuadricepsPower quadriceps = KneePower.At(v, G, QuadricepsParameters.Shipped).Forward;
        return new(
            Looney2019Graded.Power(v, G), quadriceps.ConcentricWattsPerKilogram, quadriceps.EccentricWattsPerKilogram,
            0, Spread.OfOnePerson(G), Spread.TailWeight(G));
    }
}

/// <summary>Backward, by <see cref="RetroWalkBackward"/>.</summary>
internal readonly struct BackwardCost : ISampleCost
{
    public static ModelDomain Supported => default(RetroWalkBackward).Card.Supported;

    public SampleCost At(double v, double G)
    {
        BackwardEvaluation evaluation = default(RetroWalkBackward).Evaluate(v, G);
        QuadricepsPower quadriceps = evaluation.Knee.Backward;
        return new(
            evaluation.Power, quadriceps.ConcentricWattsPerKilogram, quadriceps.EccentricWattsPerKilogram,
            evaluation.Excess.FullReversal, Spread.OfOnePerson(G), Spread.TailWeight(G));
    }
}
