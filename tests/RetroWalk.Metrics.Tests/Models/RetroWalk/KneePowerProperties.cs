using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>The identities of docs/models/RetroWalkBackward.md, at every speed above zero and grade of the supported
/// domain.</summary>
[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 500)]
public sealed class KneePowerProperties
{
    private static readonly QuadricepsParameters Shipped = QuadricepsParameters.Shipped;

    [Property]
    public bool Concentric_powers_at_mirrored_grades_multiply_to_the_level_power_squared(MovingPoint point)
    {
        double p0 = Shipped.LevelConcentricCoefficient * Math.Pow(point.V, 3);
        return Near.Relative(Forward(point.V, point.G).P * Forward(point.V, -point.G).P, p0 * p0, 1e-13);
    }

    [Property]
    public bool Eccentric_powers_at_mirrored_grades_multiply_to_the_level_power_squared(MovingPoint point)
    {
        double n0 = Shipped.LevelEccentricCoefficient * Math.Pow(point.V, 2.5);
        return Near.Relative(Forward(point.V, point.G).N * Forward(point.V, -point.G).N, n0 * n0, 1e-13);
    }

    [Property]
    public bool Concentric_powers_at_mirrored_grades_differ_by_the_lift_share(MovingPoint point)
    {
        double difference = Forward(point.V, point.G).P - Forward(point.V, -point.G).P;
        double expected = Shipped.UphillLiftShare * Lift(point);
        return Math.Abs(difference - expected) <= 1e-14 * (Math.Abs(expected) + Forward(point.V, point.G).P);
    }

    [Property]
    public bool Eccentric_powers_at_mirrored_grades_differ_by_the_lowering_share(MovingPoint point)
    {
        double difference = Forward(point.V, -point.G).N - Forward(point.V, point.G).N;
        double expected = Shipped.DownhillLiftShare * Lift(point);
        return Math.Abs(difference - expected) <= 1e-14 * (Math.Abs(expected) + Forward(point.V, point.G).N);
    }

    [Property]
    public bool Powers_are_positive_when_moving(MovingPoint point)
    {
        QuadricepsEffort effort = default(RetroWalkBackward).EstimateQuadriceps(point.Speed, point.Grade);
        return effort.Forward.ConcentricWattsPerKilogram > 0 && effort.Forward.EccentricWattsPerKilogram > 0
            && effort.Backward.ConcentricWattsPerKilogram > 0 && effort.Backward.EccentricWattsPerKilogram > 0;
    }

    [Property]
    public bool Backward_is_a_mixture_of_forward_and_reversed_forward(MovingPoint point, Share reversal)
    {
        double λ = reversal.Fraction;
        QuadricepsPower backward = Knee(point, λ).Backward;
        (double p, double n) = Forward(point.V, point.G);
        (double pMirrored, double nMirrored) = Forward(point.V, -point.G);
        return Near.Relative(backward.ConcentricWattsPerKilogram, (1 - λ) * p + λ * nMirrored, 1e-14)
            && Near.Relative(backward.EccentricWattsPerKilogram, (1 - λ) * n + λ * pMirrored, 1e-14);
    }

    [Property]
    public bool Metabolic_excess_of_the_quadriceps_is_lambda_times_D(MovingPoint point, Share reversal)
    {
        KneePower knee = Knee(point, reversal.Fraction);
        double forward = knee.Forward.Metabolic.WattsPerKilogram;
        double backward = knee.Backward.Metabolic.WattsPerKilogram;
        double expected = reversal.Fraction * knee.FullReversal;
        return Math.Abs(backward - forward - expected) <= 1e-14 * (forward + backward);
    }

    [Property]
    public bool Long_form_of_D_equals_the_short_form(MovingPoint point)
    {
        (double p, double n) = Forward(point.V, point.G);
        (double pMirrored, double nMirrored) = Forward(point.V, -point.G);
        double gained = (nMirrored - p) / Shipped.ConcentricEfficiency;
        double saved = (pMirrored - n) / Shipped.EccentricEfficiency;
        double scale = (nMirrored + p) / Shipped.ConcentricEfficiency + (pMirrored + n) / Shipped.EccentricEfficiency;
        return Math.Abs(KneePower.At(point.V, point.G, Shipped).FullReversal - (gained + saved)) <= 1e-14 * scale;
    }

    [Property]
    public bool Metabolic_power_has_the_form_of_Margaria(MovingPoint point)
    {
        QuadricepsPower forward = KneePower.At(point.V, point.G, Shipped).Forward;
        double expected = forward.ConcentricWattsPerKilogram / Shipped.ConcentricEfficiency
            + forward.EccentricWattsPerKilogram / Shipped.EccentricEfficiency; // q = p/η₊ + n/η₋
        return Near.Relative(forward.Metabolic.WattsPerKilogram, expected, 1e-14);
    }

    [Property]
    public bool Effort_factor_is_one_without_reversal(MovingPoint point) => Effort(point, 0).Factor == 1;

    [Property]
    public bool Effort_factor_rises_with_reversal_on_the_level_and_uphill(MovingPoint point, Share some, Share more)
    {
        MovingPoint uphill = point with { GradeSteps = Math.Abs(point.GradeSteps) };
        double low = Math.Min(some.Fraction, more.Fraction);
        double high = Math.Max(some.Fraction, more.Fraction);
        return low == high || Effort(uphill, low).Factor < Effort(uphill, high).Factor;
    }

    [Property]
    public bool Effort_factor_is_the_ratio_of_the_metabolic_powers(MovingPoint point)
    {
        QuadricepsEffort effort = Effort(point, Shipped.ReversalFraction);
        return effort.Factor == effort.Backward.Metabolic.WattsPerKilogram / effort.Forward.Metabolic.WattsPerKilogram;
    }

    [Property]
    public bool Concentric_share_is_a_share(MovingPoint point)
    {
        QuadricepsEffort effort = Effort(point, Shipped.ReversalFraction);
        return effort.Forward.ConcentricShare is > 0 and < 1 && effort.Backward.ConcentricShare is > 0 and < 1;
    }

    private static QuadricepsEffort Effort(MovingPoint point, double reversal)
    {
        RetroWalkParameters parameters = new() { Quadriceps = new QuadricepsParameters { ReversalFraction = reversal } };
        return new RetroWalkBackward(parameters).EstimateQuadriceps(point.Speed, point.Grade);
    }

    private static KneePower Knee(MovingPoint point, double reversal) =>
        KneePower.At(point.V, point.G, new QuadricepsParameters { ReversalFraction = reversal });

    private static (double P, double N) Forward(double v, double G)
    {
        QuadricepsPower power = KneePower.At(v, G, Shipped).Forward;
        return (power.ConcentricWattsPerKilogram, power.EccentricWattsPerKilogram);
    }

    /// <summary>s = g·v·sin(atan G), by trigonometry, where the library takes a square root.</summary>
    private static double Lift(MovingPoint point) => 9.80665 * point.V * Math.Sin(Math.Atan(point.G));
}
