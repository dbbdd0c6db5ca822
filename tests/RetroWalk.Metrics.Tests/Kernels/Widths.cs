using System.Reflection;
using RetroWalk.Metrics.Kernels;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Kernels;

/// <summary>The batch of a model at a width of the caller's choice, by hardware or without.</summary>
internal static class Widths
{
    internal static readonly IReadOnlyList<Type> All = [typeof(ScalarLane), typeof(Lane128), typeof(Lane256), typeof(Lane512)];

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
        where TLane : struct, ILane<TLane> =>
        Sweep.Run<TKernel, TLane>((TKernel)kernel, speeds, grades, destination);
}
