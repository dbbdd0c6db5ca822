// A model of one's own beside one of the library: single walks with interval and validity, and columns.
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
IWalkingModel[] models = [new StraightLine(), default(Looney2019Graded)];
double[] speeds = [0.4, 1, 1.34], grades = [0, 0, 0.05], powers = new double[3];
foreach (IWalkingModel model in models)
{
    EnergyEstimate estimate = WalkingEnergy.Estimate(
        model, walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
    model.EstimatePower(speeds, grades, powers);
    (double low, double high) = (estimate.GrossInterval().Low.Kilocalories, estimate.GrossInterval().High.Kilocalories);
    Console.WriteLine(
        $"{model.Card.Name}: {estimate.Gross.Kilocalories:F0} kcal, {low:F0} to {high:F0}, {estimate.Validity}");
    Console.WriteLine($"  columns: {string.Join(", ", powers.Select(power => $"{power:F2}"))} W/kg");
}
