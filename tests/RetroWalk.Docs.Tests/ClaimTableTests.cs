using System.Globalization;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Docs.Tests;

/// <summary>The numbers beside the claims are what the library computes.</summary>
public sealed class ClaimTableTests
{
    private const string Page = "docs/claims.md";

    private static readonly (double Speed, double Grade)[] Walks =
        [(0.5, 15), (1.12, 0), (1.12, 10), (1.34, 0), (1.34, 5), (1.56, 0)];

    private static readonly int[] Bouts = [0, 3, 6, 12];

    [Fact]
    public void Calories() => GeneratedTable.Verify(
        Page, "calories", "| speed, grade | forward, kcal | backward, kcal | backward ÷ forward |",
        Walks.Select(place =>
        {
            WalkComparison walk = Compare(place);
            return Row(
                place, walk,
                Interval(walk.Forward.Gross.Kilocalories, walk.Forward.GrossInterval(), energy => energy.Kilocalories, 0),
                Interval(walk.Backward.Gross.Kilocalories, walk.Backward.GrossInterval(), energy => energy.Kilocalories, 0),
                Interval(walk.GrossRatio, walk.GrossRatioInterval(), ratio => ratio, 2));
        }));

    [Fact]
    public void Intensity() => GeneratedTable.Verify(
        Page, "intensity", "| speed, grade | forward, MET | backward, MET | forward, mL/(kg·min) | backward, mL/(kg·min) |",
        Walks.Select(place =>
        {
            WalkComparison walk = Compare(place);
            return Row(
                place, walk, Number(walk.Forward.MetabolicEquivalent.Mets, 1), Number(walk.Backward.MetabolicEquivalent.Mets, 1),
                Number(walk.Forward.OxygenUptake.MillilitersPerKilogramPerMinute, 1),
                Number(walk.Backward.OxygenUptake.MillilitersPerKilogramPerMinute, 1));
        }));

    [Fact]
    public void Quadriceps() => GeneratedTable.Verify(
        Page, "quadriceps",
        "| speed, grade | concentric share, forward | backward | effort factor, backward ÷ forward | share of the excess |",
        Walks.Select(place =>
        {
            WalkComparison walk = Compare(place);
            return Row(
                place, walk, $"{Number(100 * walk.Forward.Quadriceps.ConcentricShare, 0)} %",
                $"{Number(100 * walk.Backward.Quadriceps.ConcentricShare, 0)} %",
                Interval(walk.Quadriceps.Factor, walk.QuadricepsFactorInterval(), factor => factor, 2),
                Interval(walk.QuadricepsShareOfExcess, walk.QuadricepsShareInterval(), share => share, 2));
        }));

    [Fact]
    public void Incline() => GeneratedTable.Verify(
        Page, "incline", "| speed, grade | forward, W/kg | backward, W/kg | backward ÷ forward |",
        new double[] { 0, 5, 10, 15 }.Select(grade =>
        {
            WalkComparison walk = Compare((0.45, grade));
            return Row(
                (0.45, grade), walk, Number(walk.Forward.Quadriceps.Metabolic.WattsPerKilogram, 2),
                Interval(
                    walk.Backward.Quadriceps.Metabolic.WattsPerKilogram, walk.QuadricepsBackwardInterval(), power => power, 2),
                Interval(walk.Quadriceps.Factor, walk.QuadricepsFactorInterval(), factor => factor, 2));
        }));

    [Fact]
    public void Handrails() => GeneratedTable.Verify(
        Page, "handrail", "| hands | factor | forward, kcal | backward, kcal |",
        Enum.GetValues<Handrail>().Select(handrail =>
        {
            WalkConditions conditions = new() { Handrail = handrail };
            WalkComparison walk = Compare((1.34, 5), conditions);
            return $"| {Names.Of(handrail)} | {Number(conditions.HandrailFactor, 2)} "
                + $"| {Energy(walk.Forward)} | {Energy(walk.Backward)} |";
        }));

    [Fact]
    public void PractisedBouts() => GeneratedTable.Verify(
        Page, "practice", "| bouts | excess × | backward, kcal | backward ÷ forward |",
        Bouts.Select(bouts =>
        {
            WalkConditions conditions = new() { Practice = Practice.AfterBouts(bouts) };
            WalkComparison walk = Compare((1.34, 5), conditions);
            string slant = Slant(walk.Backward);
            return $"| {bouts} | {Number(conditions.Practice.Factor, 2)} | {Energy(walk.Backward)} | "
                + $"{slant}{Interval(walk.GrossRatio, walk.GrossRatioInterval(), ratio => ratio, 2)}{slant} |";
        }));

    private static WalkComparison Compare((double Speed, double Grade) walk, WalkConditions conditions = default) =>
        WalkingEnergy.Compare(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
            Speed.FromMetersPerSecond(walk.Speed), Grade.FromPercent(walk.Grade), TimeSpan.FromMinutes(30), conditions);

    private static string Energy(EnergyEstimate walk)
    {
        string slant = Slant(walk);
        return $"{slant}{Interval(walk.Gross.Kilocalories, walk.GrossInterval(), energy => energy.Kilocalories, 0)}{slant}";
    }

    private static string Slant(EnergyEstimate walk) => walk.Validity == Validity.Measured ? "" : "*";

    private static string Row((double Speed, double Grade) place, WalkComparison walk, params IEnumerable<string> cells)
    {
        string slant = Slant(walk.Backward);
        return string.Create(CultureInfo.InvariantCulture, $"| {place.Speed} m/s, {place.Grade} % | ")
            + string.Join(" | ", cells.Select(cell => slant + cell + slant)) + " |";
    }

    private static string Interval<T>(double value, PredictionInterval<T> interval, Func<T, double> of, int decimals)
        where T : struct =>
        $"{Number(value, decimals)} ({Number(of(interval.Low), decimals)} to {Number(of(interval.High), decimals)})";

    private static string Number(double value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
