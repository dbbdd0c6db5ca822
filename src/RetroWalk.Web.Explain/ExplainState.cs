using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Web.Explain;

/// <summary>One walk by everything that has a figure for it, as energies of the stated person and time.</summary>
public sealed class ExplainState
{
    private readonly double _kilocaloriesOfOneWatt;

    public ExplainState(WalkState walk)
    {
        Walker walker = walk.Walker;
        ModelInputs inputs = new()
        {
            Mass = walk.Mass,
            RestingPower = walk.HasBody ? walker.RestingPower : null,
            Height = walk.Height,
            Load = walk.Load,
        };
        _kilocaloriesOfOneWatt = walk.Mass.Kilograms * walk.Duration.TotalSeconds / Energy.FromKilocalories(1).Joules;
        WalkExplanation explained = WalkExplanation.Of(walker, inputs, walk.Speed, walk.Grade);
        Directions = [new("forward", explained.Forward), new("backward", explained.Backward)];
        MostKilocalories = Directions.SelectMany(direction => direction.Told).Max(Kilocalories);
    }

    public IReadOnlyList<ExplainedDirection> Directions { get; }

    /// <summary>The largest figure of both directions, the length of the longest bar.</summary>
    public double MostKilocalories { get; }

    public double Kilocalories(ExplainedCost cost) => cost.GrossWattsPerKilogram * _kilocaloriesOfOneWatt;
}

/// <summary>The figures of one direction, the library's own first.</summary>
public sealed record ExplainedDirection(string Name, IReadOnlyList<ExplainedCost> All)
{
    /// <summary>What has a figure.</summary>
    public IEnumerable<ExplainedCost> Told => All.Where(cost => double.IsFinite(cost.GrossWattsPerKilogram));

    /// <summary>The models that have none.</summary>
    public IEnumerable<ExplainedCost> Silent =>
        All.Where(cost => cost.Source == CostSource.Model && !double.IsFinite(cost.GrossWattsPerKilogram));

    /// <summary>A figure over that of the library's own choice; NaN where that has none.</summary>
    public double RatioToChoice(ExplainedCost cost) => cost.GrossWattsPerKilogram / All[0].GrossWattsPerKilogram;
}
