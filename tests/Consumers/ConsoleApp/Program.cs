// An app author's first program, built from the packed package. It fails unless the package computes
// the check values of the models: backward 8.2153 W/kg and forward 6.237 W/kg at 1.34 m/s and 5 %, and a recording of ten level
// minutes at 1.4 m/s, 4.604 W/kg, for 70 kg: 46.2 kcal.
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;

Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
WalkComparison comparison = WalkingEnergy.Compare(
    walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
Console.WriteLine(comparison);

// A model of the app author's own plugs into the same front door.
EnergyEstimate own = WalkingEnergy.Estimate(
    default(FlatRate), walker, Speed.FromMetersPerSecond(1), Grade.Level, TimeSpan.FromHours(1));
Console.WriteLine(own);

// A watch's file, cleaned and priced.
RecordingAccount account = new();
SessionTotals session = SessionTotals.For(walker);
using RecordingReader reader = RecordingReader.Open(new MemoryStream(FitFile.LevelWalk()), account);
foreach (CleanedSample sample in RecordingCleaner.Clean(reader.Points(), account))
    session = sample.AddTo(session, WalkingDirection.Forward);
Console.WriteLine($"{reader.Format}: {session.Both}");

bool isRight = Math.Abs(comparison.Backward.GrossPower.WattsPerKilogram - 8.2153) < 0.00005
    && Math.Abs(comparison.Forward.GrossPower.WattsPerKilogram - 6.237) < 0.0005
    && comparison.Backward.Validity == Validity.Measured
    && Math.Abs(own.Gross.Kilojoules - 4.0 * 70 * 3600 / 1000) < 1e-9
    && own.Validity == Validity.Measured
    && reader.Format == RecordingFormat.Fit
    && account.Findings.Count == 0
    && session.Both.DurationSeconds == 600
    && Math.Abs(session.Both.Gross.Kilocalories - 46.2) < 0.05;
return isRight ? 0 : 1;

internal readonly struct FlatRate : IWalkingModel
{
    private static readonly ModelDomain Domain =
        ModelDomain.Between(Speed.FromMetersPerSecond(0.5), Speed.FromMetersPerSecond(1.5), Grade.Level, Grade.Level);

    public ModelCard Card => new()
    {
        Name = nameof(FlatRate),
        Direction = WalkingDirection.Forward,
        Source = new Citation("Own2026", "An app author", 2026, "A flat rate, for the sake of the example", "unpublished", null),
        Equation = "M = 4",
        Measured = Domain,
        Supported = Domain,
    };

    public MetabolicPower EstimatePower(Speed speed, Grade grade) =>
        Domain.Contains(speed, grade) ? MetabolicPower.FromWattsPerKilogram(4) : MetabolicPower.None;
}
