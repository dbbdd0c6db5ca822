using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Errors of one backward model on paired walks.</summary>
/// <param name="Model">Name.</param>
/// <param name="Unpaired">Predicted minus measured power, as for anybody [W/kg].</param>
/// <param name="Paired">The same, with the prediction times the person's own level forward [W/kg].</param>
/// <param name="Ratio">Predicted minus measured ratio of backward to forward.</param>
internal sealed record PairedModel(string Model, ErrorSummary Unpaired, ErrorSummary Paired, ErrorSummary Ratio)
{
    public static PairedModel Of(string name, Func<Speed, Grade, double> power, IReadOnlyList<PairedWalk> walks)
    {
        ErrorTally unpaired = new();
        ErrorTally paired = new();
        ErrorTally ratio = new();
        foreach (PairedWalk walk in walks)
        {
            double predicted = power(walk.Walk.Speed, walk.Walk.Grade);
            double measured = walk.Walk.Gross.WattsPerKilogram;
            double forward = WalkingEnergy.EstimatePower(WalkingDirection.Forward, walk.Walk.Speed, walk.Walk.Grade)
                .WattsPerKilogram;
            unpaired.Add(predicted, measured);
            paired.Add(walk.PersonLevel * predicted, measured);
            ratio.Add(predicted / forward, walk.GrossRatio);
        }

        return new(name, unpaired.Summary(), paired.Summary(), ratio.Summary());
    }
}
