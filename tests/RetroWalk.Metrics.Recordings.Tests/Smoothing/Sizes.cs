using RetroWalk.Metrics.Recordings.Smoothing;

namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>What each size of the cleaning means, and why it is what it is.</summary>
internal static class Sizes
{
    public static IReadOnlyList<(string Name, string Meaning, string Unit, string Reason)> All { get; } =
    [
        (nameof(Tuning.LongestGapSeconds), "longest gap that counts", "s",
            "loggers and sleeping phones leave up to some minutes between points of a walk; ten minutes of standing cost "
            + "little, an hour unseen is not known"),
        (nameof(Tuning.JoinedBreakSeconds), "longest break between segments that is walked", "s",
            "laps and lost signals begin segments too; a switched-off device is off for longer"),
        (nameof(Tuning.ExtremeDateSeconds), "gap that is a wrong date", "s", "a day: no walk has such a gap"),
        (nameof(Tuning.LatePointsOfAnotherClock), "late points after which the clock was set back", "points",
            "one packet may be late, a row of them in order is not"),
        (nameof(Tuning.WholeLagSeconds), "lag, whole recording", "s", "more than the longest stop window and dropout"),
        (nameof(Tuning.LiveLagSeconds), "lag, live", "s",
            "measured on the generated recordings: with half of it the totals are further from those of the whole"),
        (nameof(Tuning.LongestLiveLagSeconds), "longest lag of the small window", "s",
            "what 2,048 points can hold beside the context"),
        (nameof(Tuning.LiveStepSeconds), "live, time between two cleanings", "s",
            "spares work: a phone cleans once for five points"),
        (nameof(Tuning.ContextSeconds), "points kept before the open ones", "s", "more than the longest stop window"),
        (nameof(Tuning.JumpMetersPerSecond), "speed of a jump, at least", "m/s",
            "no one walks so; runners do, hence the next line"),
        (nameof(Tuning.JumpTimesUsual), "speed of a jump, over the usual", "times", "a rider is fast before and after, too"),
        (nameof(Tuning.PlausibleMetersPerSecond), "back from a jump: speed across it, at most", "m/s", "where a walker can be"),
        (nameof(Tuning.PlausibleTimesUsual), "the same, over the usual speed", "times", "where a runner can be"),
        (nameof(Tuning.LongestJumpSeconds), "longest jump", "s", "reflections last for seconds to some tens of them"),
        (nameof(Tuning.LongestSearchPoints), "points that are searched for the end of a jump or dropout", "points",
            "bounds the work on hostile files; a minute at ten points a second and more"),
        (nameof(Tuning.UsualSpeedSeconds), "memory of the usual speed", "s",
            "longer than one bad step, shorter than a change of pace"),
        (nameof(Tuning.CutMetersPerSecond), "step without return that is a shift", "m/s", "faster than any runner"),
        (nameof(Tuning.OdometerLeapMeters), "leap of an odometer, at least", "m",
            "a watch that lost its signal catches up by some tens of metres"),
        (nameof(Tuning.AccelerationPower), "plane: power of the acceleration", "m²/s³",
            "prototype B: smooths over one to two seconds; less costs real bends"),
        (nameof(Tuning.PositionVariance), "plane: variance of a position", "m²",
            "prototype B; errors that last longer cannot be told from way"),
        (nameof(Tuning.ExtrapolatedSeconds), "longest way guessed before the first or after the last position", "s",
            "a receiver finds its first fix in about that time"),
        (nameof(Tuning.CoarseStepMeters), "odometer step that is said to be coarse", "m", "several seconds of walking"),
        (nameof(Tuning.StopRadiusMeters), "stop: radius, at no time", "m", "the white part of the error"),
        (nameof(Tuning.StopRadiusMetersPerSecond), "stop: growth of the radius", "m/s",
            "slow errors wander; the slowest walk of the recordings is five times as fast"),
        (nameof(Tuning.StopMetersPerSecond), "stop: speed for half of the time, below", "m/s",
            "the prototypes took a small circle for standing at 0.8 m/s"),
        (nameof(Tuning.ShortestStopSeconds), "shortest stop", "s", "shorter ones do not differ from a slow step"),
        (nameof(Tuning.OdometerStopMetersPerSecond), "odometer and device speed: standing below", "m/s",
            "slower than any walk, faster than an odometer that creeps"),
        (nameof(Tuning.NodeSeconds), "altitudes are averaged over", "s",
            "about seven metres of way, far less than any hill that can be seen"),
        (nameof(Tuning.ErrorSeconds), "memory of the altitude's error", "s",
            "not the generator's own, which is half of it; measured: anything from one minute to three serves, shorter "
            + "is worse"),
        (nameof(Tuning.GradientMeters), "memory of the gradient", "m",
            "measured: 200 m to 1 km differ little; a gradient that never forgets lets hills be flattened, because hills "
            + "that go up and down are then unlikely"),
        (nameof(Tuning.WhiteMeters), "white error of an altitude", "m", "rounding to 1 m, and a barometer's own"),
        (nameof(Tuning.DropoutMeters), "leap of altitude, at least", "m", "three times a bad receiver's error"),
        (nameof(Tuning.DropoutSlope), "leap of altitude, beyond a slope of", "m/m", "steeper than any way that is walked"),
        (nameof(Tuning.LongestDropoutSeconds), "longest dropout of altitude", "s", "longer, it is the altitude"),
        (nameof(Tuning.AltitudeOverlapSeconds), "altitudes smoothed again in the next window", "s",
            "covers the mean over time at the seam"),
        (nameof(Tuning.MeanSeconds), "speed and climb are means over this time to either side", "s",
            "cost is convex in speed: noise would be priced"),
        (nameof(Tuning.LongestExcessSeconds), "longest excess that is held at a limit of the model", "s", "a run is longer"),
        (nameof(Tuning.ExcessTimesLimit), "largest mean excess, over the limit", "times", "faster is a sprint and not noise"),
    ];
}
