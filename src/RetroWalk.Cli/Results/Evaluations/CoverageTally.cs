using RetroWalk.Cli.Files;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Collects the walks of a table with their people, and judges the intervals on them.</summary>
internal sealed class CoverageTally(CsvTable table)
{
    private const int MostFolds = 10;

    private readonly PeopleColumns _columns = new(table);
    private readonly List<MeasuredWalk> _walks = [];
    private int _notPriced;

    /// <summary>Adds the current row; one without an estimate is counted as not priced.</summary>
    public void Add()
    {
        if (_columns.Walk is MeasuredWalk walk)
            _walks.Add(walk);
        else
            _notPriced++;
    }

    public CoverageEvaluation Summary()
    {
        int people = _walks.Where(walk => walk.Direction == Metrics.WalkingDirection.Forward)
            .Select(walk => walk.Person).Distinct(StringComparer.Ordinal).Count();
        return people >= 2
            ? CoverageEvaluation.Of(_walks, Math.Min(MostFolds, people), _notPriced)
            : throw new InputException($"{table.Name} has fewer than 2 people who walked forward to judge the coverage on");
    }
}
