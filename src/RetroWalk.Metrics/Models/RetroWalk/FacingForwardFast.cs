namespace RetroWalk.Metrics.Models;

/// <summary>Forward, faster than anybody was measured walking and slower than anybody was measured running: the walking equation
/// carried up. The caller keeps to such speeds.</summary>
internal readonly struct FacingForwardFast : IFacing
{
    /// <summary>Above the speeds at which the running models of the catalogue were measured first [m·s⁻¹].</summary>
    private const double Fast = 2.25;

    public static ModelDomain Supported { get; } = new(
        0, Fast, Looney2019Graded.AsMeasured.LowestGrade.Fraction, Looney2019Graded.AsMeasured.HighestGrade.Fraction);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static FacingPrice<TLane> Of<TLane>(
        in PricedWalk<TLane> walk, TLane v, TLane G, in ConditionedPerson<TLane> person, in BackwardFormula formula)
        where TLane : struct, ILane<TLane> =>
        FacingForward.Of(in walk, v, G, in person, in formula);
}
