namespace RetroWalk.Metrics.Calibration;

/// <summary>A measured walk and the spread by which it is judged.</summary>
internal readonly record struct JudgedWalk(MeasuredWalk Walk, SpreadParameters Spread)
{
    internal bool IsInside(double level) =>
        Math.Abs(Walk.LogError) <= Spread.IntervalFactor(level, Walk.Grade) * Spread.OfOnePerson(Walk.Grade);
}
