using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Parity;

// Prints one line for each thing that has to have the same bits on every processor, with a hash of its bits over a fixed
// grid. The first line, marked by #, says what this run had; parity.sh compares the others between runs.
Console.WriteLine(FormattableString.Invariant(
    $"# {RuntimeInformation.ProcessArchitecture}, vectors {Widest()} bits"));

Grid grid = Grid.Of(speeds: 211, grades: 173);
ModelInputs inputs = new()
{
    Mass = BodyMass.FromKilograms(70),
    Height = Height.FromCentimeters(175),
    RestingPower = MetabolicPower.FromWattsPerKilogram(1.2),
};
RetroWalkBackward research = new(new RetroWalkParameters
{
    OtherExcessJoulesPerKilogramPerMeter = 0.5,
    Quadriceps = new QuadricepsParameters { ReversalFraction = 0.9, UphillLiftShare = 0.29 },
});

foreach (ModelEntry entry in WalkingModels.All)
    Print(entry.Card.Name, entry.For(inputs));
Print("RetroWalkBackward, research parameters", research);

double[] forward = new double[grid.Count];
double[] backward = new double[grid.Count];
WalkingEnergy.ComparePowers(grid.Speeds, grid.Grades, forward, backward);
Console.WriteLine($"ComparePowers: {BitHash.Of(forward.Concat(backward))}");

float[] floatSpeeds = [.. grid.Speeds.Select(v => (float)v)];
float[] floatGrades = [.. grid.Grades.Select(g => (float)g)];
float[] floatForward = new float[grid.Count];
float[] floatBackward = new float[grid.Count];
WalkingEnergy.ComparePowers(floatSpeeds, floatGrades, floatForward, floatBackward);
Console.WriteLine(
    $"ComparePowers, single precision: {BitHash.Of(floatForward.Concat(floatBackward).Select(power => (double)power))}");

Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
foreach (WalkingDirection direction in Enum.GetValues<WalkingDirection>())
{
    WalkTotals totals = SessionTotals.For(walker).AddRange(direction, grid.Speeds, grid.Grades, TimeSpan.FromSeconds(0.7)).Both;
    double[] numbers =
    [
        totals.DurationSeconds, totals.DistanceMeters, totals.AscentMeters, totals.DescentMeters, totals.Gross.Joules,
        totals.QuadricepsConcentric.Joules, totals.QuadricepsEccentric.Joules, totals.Excluded.TotalSeconds,
        totals.GrossInterval().Low.Joules, totals.GrossInterval(0.5).High.Joules,
    ];
    Console.WriteLine($"Session {direction}: {BitHash.Of(numbers)}");
}

return 0;

static int Widest() =>
    Vector512.IsHardwareAccelerated ? 512
    : Vector256.IsHardwareAccelerated ? 256
    : Vector128.IsHardwareAccelerated ? 128
    : 64;

void Print(string name, IWalkingModel model)
{
    double[] batch = new double[grid.Count];
    model.EstimatePower(grid.Speeds, grid.Grades, batch);
    double[] single = [.. grid.Speeds.Zip(grid.Grades, (v, g) => Single(model, v, g))];
    Console.WriteLine($"{name}: {BitHash.Of(batch)} batch, {BitHash.Of(single)} one by one");
}

static double Single(IWalkingModel model, double speed, double grade) =>
    double.IsFinite(speed) && speed >= 0 && double.IsFinite(grade)
        ? model.EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram
        : double.NaN;
