using System.Runtime.InteropServices;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

// Writes what the .NET library computes, one scalar call an element, for other languages and processors to compare with: the
// number of elements, then the columns speed, grade, forward, backward, as they stand in memory. The batch must agree.
double[] speedAxis = Axis(0, 2, 160, 1.9, 1.96);
double[] gradeAxis = Axis(-0.45, 0.5, 190, -0.40, -0.15, 0.25, 0.45);
double[] speeds = [.. from speed in speedAxis from _ in gradeAxis select speed];
double[] grades = [.. from _ in speedAxis from grade in gradeAxis select grade];
double[] forward = [.. speeds.Zip(grades, (speed, grade) => Scalar(default(Looney2019Graded), speed, grade))];
double[] backward = [.. speeds.Zip(grades, (speed, grade) => Scalar(default(RetroWalkBackward), speed, grade))];
if (!SameAsBatch(default(Looney2019Graded), forward) || !SameAsBatch(default(RetroWalkBackward), backward))
{
    Console.Error.WriteLine("A batch differs from the scalar calls.");
    return 1;
}

using FileStream file = File.Create(args[0]);
file.Write(BitConverter.GetBytes((long)speeds.Length));
foreach (double[] column in (double[][])[speeds, grades, forward, backward])
    file.Write(MemoryMarshal.AsBytes<double>(column));
Console.WriteLine(
    $"{RuntimeInformation.ProcessArchitecture}: {speeds.Length} walks, "
    + $"{forward.Count(double.IsFinite)} priced forward, {backward.Count(double.IsFinite)} backward");
return 0;

bool SameAsBatch<TModel>(TModel model, double[] scalars)
    where TModel : struct, IWalkingModel
{
    double[] batch = new double[scalars.Length];
    model.EstimatePower(speeds, grades, batch);
    return MemoryMarshal.AsBytes<double>(batch).SequenceEqual(MemoryMarshal.AsBytes<double>(scalars));
}

// An even grid, the limits with their neighbours, and what nobody walks.
static double[] Axis(double first, double last, int steps, params double[] limits) =>
[
    .. Enumerable.Range(0, steps + 1).Select(i => first + (last - first) * i / steps),
    .. limits.SelectMany(limit => (double[])[double.BitDecrement(limit), limit, double.BitIncrement(limit)]),
    0, -0.0, double.Epsilon, -double.Epsilon, 1e-310, 1e-300, 1e-9, -1, 1e300, double.MaxValue,
    double.PositiveInfinity, double.NegativeInfinity, double.NaN,
];

static double Scalar<TModel>(TModel model, double speed, double grade)
    where TModel : struct, IWalkingModel =>
    double.IsFinite(speed) && speed >= 0 && double.IsFinite(grade)
        ? model.EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram
        : double.NaN;
