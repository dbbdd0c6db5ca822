using System.Globalization;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Docs.Tests;

/// <summary>The tables of the page on the evidence are what the library reads and computes.</summary>
public sealed class EvidenceTableTests
{
    private const string Page = "docs/evidence.md";

    [Fact]
    public void Blind_test_is_what_the_library_computes() => VerifyTable(
        "blind",
        "| speed m/s | people | measured | "
            + string.Join(" | ", BlindTest.Run()[0].Predictions.Select(rule => $"`{rule.Rule}`")) + " |",
        BlindTest.Run().Select(test => Invariant(
            $"| {test.Row.Speed.MetersPerSecond:F1} | {test.People} | {test.Row.GrossRatio:F3} | ")
            + string.Join(" | ", test.Predictions.Select(rule => Invariant(
                $"{rule.GrossRatio:F3}, {100 * rule.ErrorFraction:+0.0;-0.0} %"))) + " |"));

    [Fact]
    public void Rows_are_those_of_the_data_file() => VerifyTable(
        "rows",
        "| study | speed m/s | grade % | forward W/kg | backward W/kg | ratio | weight | basis |",
        EvidenceRows.All.Select(row => Invariant(
            $"| [{row.Study.Key}] | {row.Speed.MetersPerSecond:F5} | {row.Grade.Percent:0.0} ")
            + Invariant($"| {row.Forward.WattsPerKilogram:F5} | {row.Backward.WattsPerKilogram:F5} ")
            + Invariant($"| {row.GrossRatio:F3} | {row.Weight:F5} | {row.Basis} |")));

    [Fact]
    public void Fit_is_what_the_library_computes()
    {
        EvidenceFit fit = EvidenceFit.Run();
        VerifyTable(
            "fit",
            "| | value | standard deviation |",
            [
                Invariant($"| λ | {fit.ReversalFraction:F6} | {fit.LambdaStandardDeviation:F5} |"),
                Invariant($"| ρ, J/(kg·m) | {fit.OtherExcessJoulesPerKilogramPerMeter:F6} | {fit.RhoStandardDeviation:F5} |"),
                Invariant($"| correlation of λ and ρ | {fit.LambdaRhoCorrelation:F4} | |"),
                Invariant($"| τ | {fit.ExcessLogSpread:F6} | |"),
            ]);
    }

    [Fact]
    public void What_if_is_what_the_library_computes()
    {
        (string Name, EvidenceFitOptions Options)[] asked =
        [
            ("as shipped", new()),
            ("no prior on λ", new() { LambdaPriorStandardDeviation = double.PositiveInfinity }),
            ("prior on λ twice as wide, 0.82 ± 0.4", new() { LambdaPriorStandardDeviation = 0.4 }),
            ("the prior of before, 0.6 ± 0.2", new() { LambdaPriorMean = 0.6 }),
            ("Hooper's per cent as points of a maximal uptake of 42 mL/(kg·min)",
                new() { HooperReading = HooperReading.PointsOfMaximalUptake }),
            ("η₋ 0.6 instead of 1.2", new() { Quadriceps = new() { EccentricEfficiency = 0.6 } }),
            ("η₊ 0.18 instead of 0.25", new() { Quadriceps = new() { ConcentricEfficiency = 0.18 } }),
            ("half the level knee work, a_p 0.018 and a_n 0.086",
                new() { Quadriceps = new() { LevelConcentricCoefficient = 0.018, LevelEccentricCoefficient = 0.086 } }),
        ];
        VerifyTable(
            "whatif",
            "| supposed | λ | ρ, J/(kg·m) | correlation | τ | X at 1.34 m/s, level, W/kg |",
            asked.Select(what =>
            {
                EvidenceFit fit = EvidenceFit.Run(what.Options);
                return Invariant(
                    $"| {what.Name} | {fit.ReversalFraction:F3} ± {fit.LambdaStandardDeviation:F3} ")
                    + Invariant($"| {fit.OtherExcessJoulesPerKilogramPerMeter:F3} ± {fit.RhoStandardDeviation:F3} ")
                    + Invariant($"| {fit.LambdaRhoCorrelation:F2} | {fit.ExcessLogSpread:F3} | {ExcessOf(fit):F2} |");
            }));
    }

    [Fact]
    public void Spread_is_what_the_library_ships() => VerifyTable(
        "spread",
        "| grade | σ | σ_c within a person | 50 % interval, times the estimate | 80 % | 95 % |",
        new[] { -20, -10, -5, 0, 5, 10, 15, 20 }.Select(percent =>
        {
            SpreadParameters spread = SpreadParameters.Shipped;
            Grade grade = Grade.FromPercent(percent);
            string edge = percent switch { -20 => " and below", 20 => " and above", _ => "" };
            string[] intervals = [.. Coverage.Levels.Select(level =>
            {
                double factor = Math.Exp(spread.IntervalFactor(level, grade) * spread.OfOnePerson(grade));
                return Invariant($"{1 / factor:F2} to {factor:F2}");
            })];
            return Invariant(
                $"| {percent} %{edge} | {spread.OfOnePerson(grade):F3} | {spread.WithinPerson(grade):F3} ")
                + $"| {string.Join(" | ", intervals)} |";
        }));

    // Origin of p, n and the share: docs/references.md, GeorgiaTech2023 and GeorgiaTech2024, joined by a third party.
    [Fact]
    public void Knee_of_the_model_stands_beside_the_inferred_one() => VerifyTable(
        "knee",
        "| speed m/s | p W/kg, inferred | model | n W/kg, inferred | model | concentric share, inferred | model |",
        new[]
        {
            (0.598, "0.085 (0.038 to 0.144)", "0.017 (0.004 to 0.030)", "0.84 (0.70 to 0.94)"),
            (0.797, "0.136 (0.075 to 0.218)", "0.016 (0.005 to 0.030)", "0.90 (0.80 to 0.96)"),
            (0.991, "0.188 (0.116 to 0.291)", "0.015 (0.006 to 0.030)", "0.93 (0.85 to 0.97)"),
        }.Select(inferred =>
        {
            QuadricepsPower knee = default(RetroWalkBackward).EstimateQuadriceps(
                Speed.FromMetersPerSecond(inferred.Item1), Grade.Level).Backward;
            (double p, double n) = (knee.ConcentricWattsPerKilogram, knee.EccentricWattsPerKilogram);
            return Invariant($"| {inferred.Item1:F3} | {inferred.Item2} | {p:F3} | {inferred.Item3} | {n:F3} ")
                + Invariant($"| {inferred.Item4} | {p / (p + n):F2} |");
        }));

    [Fact]
    public void Ranges_of_the_mechanics_are_those_of_the_library() => VerifyTable(
        "mechanics",
        "| speed | grade | C_q | 95 % | q_B W/kg | 95 % | share of the excess | 95 % |",
        new[] { (0.45, 0), (0.45, 15), (1.0, 0), (1.34, -5), (1.34, 0), (1.34, 5), (1.34, 10) }.Select(at =>
        {
            WalkComparison walk = WalkingEnergy.Compare(
                new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), Speed.FromMetersPerSecond(at.Item1),
                Grade.FromPercent(at.Item2),
                TimeSpan.FromHours(1));
            PredictionInterval<double> factor = walk.QuadricepsFactorInterval();
            PredictionInterval<double> backward = walk.QuadricepsBackwardInterval();
            PredictionInterval<double> share = walk.QuadricepsShareInterval();
            return Invariant(
                $"| {at.Item1} m/s | {at.Item2} % | {walk.Quadriceps.Factor:F2} | {factor.Low:F2} to {factor.High:F2} ")
                + Invariant($"| {walk.Backward.Quadriceps.Metabolic.WattsPerKilogram:F2} ")
                + Invariant($"| {backward.Low:F2} to {backward.High:F2} ")
                + Invariant($"| {walk.QuadricepsShareOfExcess:F2} | {share.Low:F2} to {share.High:F2} |");
        }));

    /// <summary>The row of the fit stands on the page, and whoever has the measured points can print it again.</summary>
    [Fact]
    public void Shipped_spread_is_the_quoted_fit_rounded()
    {
        string row = Repository.Read(Page).Split('\n')
            .Single(line => line.Contains("fitted to all people", StringComparison.Ordinal));
        double[] fitted = [.. row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^5..]
            .Select(text => double.Parse(text, CultureInfo.InvariantCulture))];

        SpreadParameters shipped = SpreadParameters.Shipped;
        Assert.Equal(
            [
                shipped.DescentLogSpread, shipped.GentleAscentLogSpread, shipped.AscentLogSpread,
                shipped.DescentTailWeight, shipped.AscentTailWeight,
            ],
            [
                .. fitted[..3].Select(σ => Math.Round(σ, 2, MidpointRounding.AwayFromZero)),
                .. fitted[3..].Select(h => Math.Round(h, 1)),
            ]);
    }

    [Fact]
    public void Errors_are_what_the_library_computes() => VerifyTable(
        "leave-one-out",
        "| rule | excess X | fitted to all six | error |",
        LeaveOneStudyOut.Run().OrderBy(rule => rule.WeightedMeanErrorFraction).Select(rule => Invariant(
            $"| `{rule.Name}` | {rule.Formula} | {Coefficients(rule)} | {100 * rule.WeightedMeanErrorFraction:F2} % |")));

    [Fact]
    public void Facts_are_what_the_library_finds() => VerifyTable(
        "facts",
        "| fact | source | verdict | what follows |",
        BlindFacts.Check()
            .Select(fact => $"| {fact.Fact} | [{fact.Source.Key}] | {Names.ForPeople(fact.Verdict)} | {fact.Finding} |"));

    private static double ExcessOf(EvidenceFit fit)
    {
        Speed speed = Speed.FromMetersPerSecond(1.34);
        return new RetroWalkBackward(fit.ToParameters()).EstimatePower(speed, Grade.Level).WattsPerKilogram
            - default(Looney2019Graded).EstimatePower(speed, Grade.Level).WattsPerKilogram;
    }

    private static string Coefficients(RuleError rule) =>
        rule.IsFitted
            ? string.Join(", ", rule.Coefficients.Select(value => value.ToString("F4", CultureInfo.InvariantCulture)))
            : "nothing";

    private static void VerifyTable(string name, string header, IEnumerable<string> rows) =>
        GeneratedTable.Verify(Page, name, header, rows);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
