using System.Diagnostics.CodeAnalysis;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Orleans;

namespace RetroWalk.Samples.WalkServer;

/// <summary>Begins a session.</summary>
/// <param name="BodyMass">Body mass, such as "70 kg".</param>
/// <param name="RestingPower">Resting power, such as "1.2 W/kg"; one MET unless given.</param>
/// <param name="LongestGapSeconds">The longest gap through which a sample holds; no limit unless given.</param>
public sealed record Begin(BodyMass BodyMass, MetabolicPower? RestingPower = null, double? LongestGapSeconds = null);

/// <summary>Samples by columns of equal length, the first of which has the number <paramref name="First"/>.</summary>
/// <param name="First">Number of the first sample.</param>
/// <param name="Seconds">Times since the start [s].</param>
/// <param name="Directions">"Forward" or "Backward".</param>
/// <param name="SpeedsMetersPerSecond">Speeds [m/s]; null where there is none.</param>
/// <param name="GradeFractions">Grades [1]; null where there is none.</param>
public sealed record Append(
    long First, double[] Seconds, WalkingDirection[] Directions, double?[] SpeedsMetersPerSecond, double?[] GradeFractions);

/// <summary>A pause, or the end.</summary>
/// <param name="Number">Its number, among those of the samples.</param>
/// <param name="Seconds">Its time since the start [s].</param>
public sealed record Stop(long Number, double Seconds);

internal static class Sessions
{
    internal static void MapSessions(this WebApplication app)
    {
        RouteGroupBuilder session = app.MapGroup("/sessions/{id}");
        session.MapPost("/", (string id, Begin? begin, IGrainFactory grains) => Session(grains, id).Begin(Start(Body(begin))));
        session.MapGet("/", (string id, IGrainFactory grains) => Session(grains, id).Get());
        session.MapPost("/samples", (string id, Append? append, IGrainFactory grains) =>
            Session(grains, id).Append(Body(append).First, Block(append)));
        session.MapPost("/pause", (string id, Stop? stop, IGrainFactory grains) =>
            Session(grains, id).Pause(Body(stop).Number, Time(stop.Seconds)));
        session.MapPost("/finish", (string id, Stop? stop, IGrainFactory grains) =>
            Session(grains, id).Finish(Body(stop).Number, Time(stop.Seconds)));
    }

    private static IWalkSession Session(IGrainFactory grains, string id) => grains.GetGrain<IWalkSession>(id);

    private static T Body<T>([NotNull] T? body) where T : class => body ?? throw new BadHttpRequestException("A JSON body is needed.");

    private static SessionStart Start(Begin begin) => SessionStart.For(
        new Walker(begin.BodyMass, begin.RestingPower is MetabolicPower power ? RestingRate.Measured(power) : RestingRate.StandardMet),
        begin.LongestGapSeconds is double gap ? Time(gap) : null);

    private static SampleBlock Block(Append append) => new(
        Array.ConvertAll(append.Seconds, Time), append.Directions,
        Array.ConvertAll(append.SpeedsMetersPerSecond, Number), Array.ConvertAll(append.GradeFractions, Number));

    private static double Number(double? cell) => cell ?? double.NaN;

    private static TimeSpan Time(double seconds) => double.Abs(seconds) < 1e9
        ? TimeSpan.FromTicks((long)Math.Round(seconds * TimeSpan.TicksPerSecond))
        : throw new ArgumentOutOfRangeException(nameof(seconds), $"seconds is {seconds}: it must be a time of a session.");
}
