using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Backward models held against people who also walked forward, so that the errors of the forward model play no
/// part.</summary>
/// <param name="People">People whose walks count.</param>
/// <param name="Walks">Walks backward that count: in the domain, moving, and of somebody with a level walk forward.</param>
/// <param name="Models">By the error of the ratio, the smallest first.</param>
internal sealed record PairedEvaluation(int People, int Walks, IReadOnlyList<PairedModel> Models)
{
    private const double FortyPercentMore = 1.40;

    public static PairedEvaluation Of(CsvTable table)
    {
        IReadOnlyList<PairedWalk> paired = PeopleColumns.Paired(table);
        return new(
            paired.Select(walk => walk.Walk.Person).Distinct(StringComparer.Ordinal).Count(), paired.Count,
            [.. Rules().Select(rule => PairedModel.Of(rule.Name, rule.Power, paired)).Where(model => model.Ratio.Points > 0)
                .OrderBy(model => Ranking.Key(model.Ratio))]);
    }

    private static IEnumerable<(string Name, Func<Speed, Grade, double> Power)> Rules() =>
    [
        .. WalkingModels.All
            .Where(entry => entry.Card.Direction == WalkingDirection.Backward && entry.Card.Needs == ModelInputKinds.None)
            .Select(entry => (entry.Card.Name, PowerOf(entry.For(ModelInputs.None)))),
        ("1.40 × forward", (speed, grade) =>
            FortyPercentMore * WalkingEnergy.EstimatePower(WalkingDirection.Forward, speed, grade).WattsPerKilogram),
        ("6.0 MET", (_, _) => MetabolicEquivalent.FromMets(6.0).MetabolicPower.WattsPerKilogram),
    ];

    private static Func<Speed, Grade, double> PowerOf(IWalkingModel model) =>
        (speed, grade) => model.EstimatePower(speed, grade).WattsPerKilogram;
}
