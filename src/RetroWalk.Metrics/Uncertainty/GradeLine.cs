namespace RetroWalk.Metrics;

/// <summary>A function of the grade: straight lines between −20, +5 and +20 %, constant beyond.</summary>
internal readonly struct GradeLine
{
    private const double Descent = -0.20;
    private const double GentleAscent = 0.05;
    private const double Ascent = 0.20;

    private readonly double _down; // per unit of grade
    private readonly double _gentle;
    private readonly double _up;

    internal GradeLine(double descent, double gentleAscent, double ascent)
    {
        _down = (descent - gentleAscent) * (1 / (Descent - GentleAscent));
        _gentle = gentleAscent;
        _up = (ascent - gentleAscent) * (1 / (Ascent - GentleAscent));
    }

    [MethodImpl(Inlining.OwnBudget)]
    internal double At(double G) => At(new ScalarLane(G)).Value;

    /// <summary>Relative to +5 %, so that the value there is exactly the given one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal TLane At<TLane>(TLane G)
        where TLane : struct, ILane<TLane>
    {
        TLane notBelow = TLane.Select(TLane.LessThan(G, Descent), Descent, G);
        TLane within = TLane.Select(TLane.LessThan(notBelow, Ascent), notBelow, Ascent);
        TLane fromGentle = within - GentleAscent;
        TLane isUp = TLane.LessThan(0, fromGentle);
        TLane slope = TLane.Select(isUp, _up, _down);
        return TLane.FusedMultiplyAdd(slope, fromGentle, _gentle);
    }
}
