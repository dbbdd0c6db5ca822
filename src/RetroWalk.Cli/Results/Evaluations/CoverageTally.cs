using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Collects the forward walks of a table with their people, and judges the intervals on them.</summary>
internal sealed class CoverageTally(CsvTable table)
{
    public const string PersonName = "subject";
    private const int MostFolds = 10;

    private readonly int _person = table.Column(PersonName);
    private readonly List<MeasuredWalk> _walks = [];
    private int _notPriced;

    /// <summary>Adds the current row; one without an estimate is counted as not priced.</summary>
    public void Add(double speedMetersPerSecond, double gradeFraction, double measuredWattsPerKilogram)
    {
        string person = table.Fields[_person].Trim();
        if (person.Length == 0)
            throw table.Complaint($"column {PersonName} is empty: coverage is judged person by person");
        if (speedMetersPerSecond < 0
            || !MeasuredWalk.HasEstimate(Speed.FromMetersPerSecond(speedMetersPerSecond), Grade.FromFraction(gradeFraction)))
        {
            _notPriced++;
            return;
        }

        _walks.Add(new MeasuredWalk(
            person, Speed.FromMetersPerSecond(speedMetersPerSecond), Grade.FromFraction(gradeFraction),
            MetabolicPower.FromWattsPerKilogram(measuredWattsPerKilogram)));
    }

    public CoverageEvaluation Summary()
    {
        int people = _walks.Select(walk => walk.Person).Distinct(StringComparer.Ordinal).Count();
        if (people < 2)
            throw new InputException($"{table.Name} has fewer than 2 people to judge the coverage on");
        try
        {
            return CoverageEvaluation.Of(_walks, Math.Min(MostFolds, people), _notPriced);
        }
        catch (ArgumentException exception)
        {
            throw new InputException($"{table.Name}: {InputException.Words(exception)}");
        }
    }
}
