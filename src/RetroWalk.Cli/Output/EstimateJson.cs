using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using static RetroWalk.Cli.Output.JsonText;

namespace RetroWalk.Cli.Output;

internal sealed record QuadricepsJson(
    double? ConcentricWattsPerKilogram,
    double? EccentricWattsPerKilogram,
    double? MetabolicWattsPerKilogram);

internal sealed record EstimateJson(
    string Model,
    string Validity,
    IReadOnlyList<string> ValidityNotes,
    double? GrossWattsPerKilogram,
    double? ActiveWattsPerKilogram,
    double? RestingWattsPerKilogram,
    double? GrossKilocalories,
    double? ActiveKilocalories,
    double? RestingKilocalories,
    double? Mets,
    double? OxygenUptakeMillilitersPerKilogramPerMinute,
    double? CostOfTransportJoulesPerKilogramPerMeter,
    IReadOnlyList<double?> Interval95Kilocalories,
    bool IntervalBeginsBelowResting,
    QuadricepsJson Quadriceps)
{
    public static EstimateJson Of(EnergyEstimate estimate)
    {
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        double gross = estimate.Gross.Kilocalories;
        double resting = estimate.Resting.Kilocalories;
        return new(
            estimate.Model.Name,
            Names.Of(estimate.Validity),
            estimate.ValidityNotes,
            Number(estimate.GrossPower.WattsPerKilogram),
            Number(estimate.ActivePower.WattsPerKilogram),
            Number(estimate.RestingPower.WattsPerKilogram),
            Number(gross),
            Number(gross - resting), // not converted from joules, so that gross = active + resting holds in kilocalories too
            Number(resting),
            Number(estimate.MetabolicEquivalent.Mets),
            Number(estimate.OxygenUptake.MillilitersPerKilogramPerMinute),
            Number(estimate.CostOfTransport.JoulesPerKilogramPerMeter),
            [Number(interval.Low.Kilocalories), Number(interval.High.Kilocalories)],
            interval.Low < estimate.Resting,
            new(
                Number(estimate.Quadriceps.ConcentricWattsPerKilogram),
                Number(estimate.Quadriceps.EccentricWattsPerKilogram),
                Number(estimate.Quadriceps.Metabolic.WattsPerKilogram)));
    }
}
