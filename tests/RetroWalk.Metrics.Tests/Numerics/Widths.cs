using System.Reflection;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>The batch of a model at a width of the caller's choice, by hardware or without.</summary>
internal static class Widths
{
    internal static readonly IReadOnlyList<Type> All = [
        typeof(ScalarLane<double>), typeof(Lane128<double>), typeof(Lane256<double>), typeof(Lane512<double>)];

    private delegate void Batch(double[] speeds, double[] grades, double[] destination);

    internal static int CountOf(Type lane) =>
        (int)lane.GetProperty("Count", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;

    internal static void Run(IWalkingModel model, Type lane, double[] speeds, double[] grades, double[] destination)
    {
        object kernel = model is RetroWalkBackward own ? new BackwardFormula(own.Parameters) : model;
        MethodInfo run = typeof(Widths).GetMethod(nameof(RunAt), BindingFlags.NonPublic | BindingFlags.Static)!;
        run.MakeGenericMethod(kernel.GetType(), lane).CreateDelegate<Batch>(kernel)(speeds, grades, destination);
    }

    private static void RunAt<TKernel, TLane>(object kernel, double[] speeds, double[] grades, double[] destination)
        where TKernel : struct, IPowerKernel
        where TLane : struct, ILaneOf<TLane, double> =>
        Sweep.Run<TKernel, TLane, double>((TKernel)kernel, speeds, grades, destination);

    private delegate void PairBatch(double[] speeds, double[] grades, double[] forward, double[] backward);

    /// <summary>Both directions at once.</summary>
    internal static void RunPair(
        RetroWalkBackward model, Type lane, double[] speeds, double[] grades, double[] forward, double[] backward)
    {
        MethodInfo run = typeof(Widths).GetMethod(nameof(RunPairAt), BindingFlags.NonPublic | BindingFlags.Static)!;
        run.MakeGenericMethod(lane).CreateDelegate<PairBatch>(model.Formula)(speeds, grades, forward, backward);
    }

    private static void RunPairAt<TLane>(object kernel, double[] speeds, double[] grades, double[] forward, double[] backward)
        where TLane : struct, ILaneOf<TLane, double> =>
        PairSweep.Run<BackwardFormula, TLane, double>((BackwardFormula)kernel, speeds, grades, forward, backward);

    private delegate DirectionSums SessionRun(double resting, double[] speeds, double[] grades, double[] durations);

    /// <summary>The sums of a session, begun with nothing.</summary>
    internal static DirectionSums RunSession(
        WalkingDirection direction, Type lane, double resting, double[] speeds, double[] grades, double[] durations)
    {
        Type facing = direction == WalkingDirection.Forward ? typeof(FacingForward) : typeof(FacingBackward);
        MethodInfo run = typeof(Widths).GetMethod(nameof(RunSessionAt), BindingFlags.NonPublic | BindingFlags.Static)!;
        return run.MakeGenericMethod(facing, lane).CreateDelegate<SessionRun>()(resting, speeds, grades, durations);
    }

    private static DirectionSums RunSessionAt<TFacing, TLane>(
        double resting, double[] speeds, double[] grades, double[] durations)
        where TFacing : IFacing
        where TLane : struct, ILaneOf<TLane, double> =>
        SessionSweep.Run<TFacing, TLane>(
            new(WalkConditions.None, resting), IntensityLimits.ByMets, default, new(speeds, grades, durations));
}
