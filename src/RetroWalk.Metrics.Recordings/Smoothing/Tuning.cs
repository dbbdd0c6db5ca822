namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>The sizes by which a recording is cleaned. docs/smoothing.md gives the reason of each.</summary>
internal static class Tuning
{
    // Time [s]
    public const double LongestGapSeconds = 600;
    public const double JoinedBreakSeconds = 30;
    public const double ExtremeDateSeconds = 86_400;
    public const int LatePointsOfAnotherClock = 5;

    // What is held at once [s]
    public const double WholeLagSeconds = 600;
    public const double LiveLagSeconds = 120;
    public const double LongestLiveLagSeconds = 300;
    public const double LiveStepSeconds = 5;
    public const double ContextSeconds = 300;

    // Jumps of the position
    public const double JumpMetersPerSecond = 5;
    public const double JumpTimesUsual = 3;
    public const double PlausibleMetersPerSecond = 2;
    public const double PlausibleTimesUsual = 1.5;
    public const double LongestJumpSeconds = 60;
    public const int LongestSearchPoints = 1_000;
    public const double UsualSpeedSeconds = 10;
    public const double CutMetersPerSecond = 12;
    public const double OdometerLeapMeters = 100;

    // Way
    public const double AccelerationPower = 1; // m²/s³
    public const double PositionVariance = 4; // m²
    public const double ExtrapolatedSeconds = 60;
    public const double CoarseStepMeters = 5;
    public const double HeldValueSeconds = 30;
    public const double ContradictionShare = 0.2;
    public const double ContradictionMeters = 20;

    // Standing
    public const double StopRadiusMeters = 2;
    public const double StopRadiusMetersPerSecond = 0.12;
    public const double StopMetersPerSecond = 0.6;
    public const double ShortestStopSeconds = 16;
    public const double OdometerStopMetersPerSecond = 0.2;

    // Altitude
    public const double NodeSeconds = 5;
    public const double ErrorSeconds = 120;
    public const double GradientMeters = 300;
    public const double WhiteMeters = 0.3;
    public const double DropoutMeters = 15;
    public const double DropoutSlope = 0.6;
    public const double LongestDropoutSeconds = 180;
    public const double AltitudeOverlapSeconds = 30;

    // Speed and grade of the samples
    public const double MeanSeconds = 10;
    public const double LongestExcessSeconds = 30;
    public const double ExcessTimesLimit = 1.25;
}
