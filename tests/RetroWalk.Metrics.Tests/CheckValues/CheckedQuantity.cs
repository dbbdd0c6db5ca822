using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.CheckValues;

/// <summary>What the names in the first column of the check-value files mean, asked of the library.</summary>
internal static class CheckedQuantity
{
    private static readonly RetroWalkParameters Fitted = RetroWalkParameters.Shipped;

    private static readonly QuadricepsParameters Knee = QuadricepsParameters.Shipped;

    private static readonly SpreadParameters Spread = SpreadParameters.Shipped;

    private static readonly Dictionary<string, Func<CheckValue, double>> All = new(StringComparer.Ordinal)
    {
        ["RetroWalkBackward.QuadricepsShareOfExcess"] = row => Comparison(row).QuadricepsShareOfExcess,

        ["Quadriceps.ForwardConcentric"] = row => Effort(row).Forward.ConcentricWattsPerKilogram,
        ["Quadriceps.ForwardEccentric"] = row => Effort(row).Forward.EccentricWattsPerKilogram,
        ["Quadriceps.ForwardEccentricAtMirroredGrade"] = row => Effort(row, mirrored: true).Forward.EccentricWattsPerKilogram,
        ["Quadriceps.FullReversal"] = row => KneePower.At(row.Input("v"), row.Input("G"), Knee).FullReversal,
        ["Quadriceps.ForwardMetabolic"] = row => Effort(row).Forward.Metabolic.WattsPerKilogram,
        ["Quadriceps.BackwardMetabolic"] = row => Effort(row).Backward.Metabolic.WattsPerKilogram,
        ["Quadriceps.Factor"] = row => Effort(row).Factor,

        ["Interval.Forward.Low"] = row => PerKilogramAndSecond(Interval(Comparison(row).Forward, row).Low),
        ["Interval.Forward.High"] = row => PerKilogramAndSecond(Interval(Comparison(row).Forward, row).High),
        ["Interval.Backward.Low"] = row => PerKilogramAndSecond(Interval(Comparison(row).Backward, row).Low),
        ["Interval.Backward.High"] = row => PerKilogramAndSecond(Interval(Comparison(row).Backward, row).High),
        ["Interval.GrossRatio.Low"] = row => Comparison(row).GrossRatioInterval(row.Input("level")).Low,
        ["Interval.GrossRatio.High"] = row => Comparison(row).GrossRatioInterval(row.Input("level")).High,
        ["Interval.GroupMeanRatio.Low"] = row => Comparison(row).GroupMeanRatioInterval(row.Input("level")).Low,
        ["Interval.GroupMeanRatio.High"] = row => Comparison(row).GroupMeanRatioInterval(row.Input("level")).High,
        ["Excess.Low"] = row =>
            (Comparison(row).GrossRatioInterval(row.Input("level")).Low - 1) / (Comparison(row).GrossRatio - 1),
        ["Excess.High"] = row =>
            (Comparison(row).GrossRatioInterval(row.Input("level")).High - 1) / (Comparison(row).GrossRatio - 1),
        ["ExcessOfGroupMean.Low"] = row =>
            (Comparison(row).GroupMeanRatioInterval(row.Input("level")).Low - 1) / (Comparison(row).GrossRatio - 1),
        ["ExcessOfGroupMean.High"] = row =>
            (Comparison(row).GroupMeanRatioInterval(row.Input("level")).High - 1) / (Comparison(row).GrossRatio - 1),
        ["NormalQuantile.OfTwoSided"] = row => NormalQuantile.OfTwoSided(row.Input("level")),

        ["RestingRate.MifflinStJeor.KilocaloriesPerDay"] = row =>
            KilocaloriesPerDay(row, RestingRate.MifflinStJeor(HeightOf(row), row.Input("age"), SexOf(row))),
        ["RestingRate.HarrisBenedict1984.KilocaloriesPerDay"] = row =>
            KilocaloriesPerDay(row, RestingRate.HarrisBenedict1984(HeightOf(row), row.Input("age"), SexOf(row))),
        ["RestingRate.Henry2005.KilocaloriesPerDay"] = row =>
            KilocaloriesPerDay(row, RestingRate.Henry2005(HeightOf(row), row.Input("age"), SexOf(row))),
        ["RestingRate.Cunningham.KilocaloriesPerDay"] = row =>
            KilocaloriesPerDay(row, RestingRate.Cunningham(BodyMass.FromKilograms(row.Input("fatFree")))),
        ["RestingRate.KatchMcArdle.KilocaloriesPerDay"] = row =>
            KilocaloriesPerDay(row, RestingRate.KatchMcArdle(BodyMass.FromKilograms(row.Input("fatFree")))),
        ["RestingRate.Measured.WattsPerKilogram"] = row =>
            RestingRate.Measured(OxygenUptake.FromMillilitersPerKilogramPerMinute(row.Input("uptake")).MetabolicPower)
                .For(Mass(row)).WattsPerKilogram,
        ["RestingRate.StandardMet.WattsPerKilogram"] = row => RestingRate.StandardMet.For(Mass(row)).WattsPerKilogram,

        ["QuadricepsParameters.ConcentricEfficiency"] = _ => Knee.ConcentricEfficiency,
        ["QuadricepsParameters.EccentricEfficiency"] = _ => Knee.EccentricEfficiency,
        ["QuadricepsParameters.LevelConcentricCoefficient"] = _ => Knee.LevelConcentricCoefficient,
        ["QuadricepsParameters.LevelEccentricCoefficient"] = _ => Knee.LevelEccentricCoefficient,
        ["QuadricepsParameters.UphillLiftShare"] = _ => Knee.UphillLiftShare,
        ["QuadricepsParameters.DownhillLiftShare"] = _ => Knee.DownhillLiftShare,
        ["QuadricepsParameters.ReversalFraction"] = _ => Knee.ReversalFraction,
        ["RetroWalkParameters.OtherExcessJoulesPerKilogramPerMeter"] = _ => Fitted.OtherExcessJoulesPerKilogramPerMeter,
        ["RetroWalkParameters.ExcessLogSpread"] = _ => Fitted.ExcessLogSpread,
        ["RetroWalkParameters.ExcessSpreadBetweenPeople"] = _ => Fitted.ExcessSpreadBetweenPeople,
        ["RetroWalkParameters.LambdaVariance"] = _ => Fitted.LambdaVariance,
        ["RetroWalkParameters.LambdaRhoCovariance"] = _ => Fitted.LambdaRhoCovariance,
        ["RetroWalkParameters.RhoVariance"] = _ => Fitted.RhoVariance,
        ["RetroWalkParameters.LambdaStandardDeviation"] = _ => Math.Sqrt(Fitted.LambdaVariance),
        ["RetroWalkParameters.RhoStandardDeviation"] = _ => Math.Sqrt(Fitted.RhoVariance),
        ["RetroWalkParameters.LambdaRhoCorrelation"] = _ =>
            Fitted.LambdaRhoCovariance / Math.Sqrt(Fitted.LambdaVariance * Fitted.RhoVariance),
        ["SpreadParameters.OfOnePerson"] = row => Spread.OfOnePerson(GradeOf(row)),
        ["SpreadParameters.WithinPerson"] = row => Spread.WithinPerson(GradeOf(row)),
        ["SpreadParameters.BetweenPeopleLogSpread"] = _ => Spread.BetweenPeopleLogSpread,
        ["SpreadParameters.IntervalFactor"] = row => Spread.IntervalFactor(row.Input("level"), GradeOf(row)),

        ["Speed.FromMilesPerHour.MetersPerSecond"] = row => Speed.FromMilesPerHour(row.Input("x")).MetersPerSecond,
        ["Speed.FromKilometersPerHour.MetersPerSecond"] = row => Speed.FromKilometersPerHour(row.Input("x")).MetersPerSecond,
        ["Speed.FromMinutesPerKilometer.MetersPerSecond"] = row => Speed.FromMinutesPerKilometer(row.Input("x")).MetersPerSecond,
        ["Speed.FromMinutesPerMile.MetersPerSecond"] = row => Speed.FromMinutesPerMile(row.Input("x")).MetersPerSecond,
        ["Speed.FromMetersPerSecond.KilometersPerHour"] = row => Speed.FromMetersPerSecond(row.Input("x")).KilometersPerHour,
        ["Speed.FromMetersPerSecond.MilesPerHour"] = row => Speed.FromMetersPerSecond(row.Input("x")).MilesPerHour,
        ["Speed.FromMetersPerSecond.MinutesPerKilometer"] = row => Speed.FromMetersPerSecond(row.Input("x")).MinutesPerKilometer,
        ["Speed.FromMetersPerSecond.MinutesPerMile"] = row => Speed.FromMetersPerSecond(row.Input("x")).MinutesPerMile,
        ["Grade.FromPercent.Fraction"] = row => Grade.FromPercent(row.Input("x")).Fraction,
        ["Grade.FromFraction.Percent"] = row => Grade.FromFraction(row.Input("x")).Percent,
        ["Grade.FromDegrees.Fraction"] = row => Grade.FromDegrees(row.Input("x")).Fraction,
        ["Grade.FromFraction.Degrees"] = row => Grade.FromFraction(row.Input("x")).Degrees,
        ["BodyMass.FromPounds.Kilograms"] = row => BodyMass.FromPounds(row.Input("x")).Kilograms,
        ["BodyMass.FromKilograms.Pounds"] = row => BodyMass.FromKilograms(row.Input("x")).Pounds,
        ["Height.FromCentimeters.Meters"] = row => Height.FromCentimeters(row.Input("x")).Meters,
        ["Height.FromMeters.Centimeters"] = row => Height.FromMeters(row.Input("x")).Centimeters,
        ["Energy.FromKilocalories.Joules"] = row => Energy.FromKilocalories(row.Input("x")).Joules,
        ["Energy.FromJoules.Kilocalories"] = row => Energy.FromJoules(row.Input("x")).Kilocalories,
        ["Energy.FromKilojoules.Joules"] = row => Energy.FromKilojoules(row.Input("x")).Joules,
        ["Energy.FromJoules.Kilojoules"] = row => Energy.FromJoules(row.Input("x")).Kilojoules,
        ["MetabolicPower.FromWattsPerKilogram.OxygenUptake"] = row =>
            MetabolicPower.FromWattsPerKilogram(row.Input("x")).OxygenUptake.MillilitersPerKilogramPerMinute,
        ["MetabolicPower.FromWattsPerKilogram.Mets"] = row =>
            MetabolicPower.FromWattsPerKilogram(row.Input("x")).MetabolicEquivalent.Mets,
        ["OxygenUptake.FromMillilitersPerKilogramPerMinute.WattsPerKilogram"] = row =>
            OxygenUptake.FromMillilitersPerKilogramPerMinute(row.Input("x")).MetabolicPower.WattsPerKilogram,
        ["MetabolicEquivalent.FromMets.WattsPerKilogram"] = row =>
            MetabolicEquivalent.FromMets(row.Input("x")).MetabolicPower.WattsPerKilogram,
        ["MetabolicPower.CostOfTransportAtOneAndAQuarter.JoulesPerKilogramPerMeter"] = row =>
            MetabolicPower.FromWattsPerKilogram(row.Input("x"))
                .CostOfTransportAt(Speed.FromMetersPerSecond(1.25)).JoulesPerKilogramPerMeter,
        ["MetabolicPower.EnergyOf70KilogramsFor30Minutes.Joules"] = row =>
            MetabolicPower.FromWattsPerKilogram(row.Input("x"))
                .EnergyOf(BodyMass.FromKilograms(70), TimeSpan.FromMinutes(30)).Joules,
    };

    /// <summary>Names that need a row: those listed here, and the power of every model of the catalogue.</summary>
    internal static IEnumerable<string> Names => [.. All.Keys, .. WalkingModels.All.Select(entry => $"{entry.Card.Name}.Power")];

    internal static double Of(CheckValue row) => CheckedModelQuantity.Of(row) ?? All[row.Quantity](row);

    private static QuadricepsEffort Effort(CheckValue row, bool mirrored = false) =>
        default(RetroWalkBackward).EstimateQuadriceps(
            SpeedOf(row), mirrored ? Grade.FromFraction(-row.Input("G")) : GradeOf(row));

    private static WalkComparison Comparison(CheckValue row) =>
        WalkingEnergy.Compare(
            new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet),
            SpeedOf(row), GradeOf(row), TimeSpan.FromHours(1));

    private static PredictionInterval<Energy> Interval(EnergyEstimate estimate, CheckValue row) =>
        estimate.GrossInterval(row.Input("level"));

    private static double PerKilogramAndSecond(Energy energyOfTheComparison) => energyOfTheComparison.Joules / (70 * 3600.0);

    private static double KilocaloriesPerDay(CheckValue row, RestingRate rate) =>
        rate.For(Mass(row)).EnergyOf(Mass(row), TimeSpan.FromDays(1)).Kilocalories;

    private static Height HeightOf(CheckValue row) => Height.FromCentimeters(row.Input("height"));

    private static Sex SexOf(CheckValue row) => row.Input("male") == 1 ? Sex.Male : Sex.Female;

    private static BodyMass Mass(CheckValue row) => BodyMass.FromKilograms(row.Input("mass"));

    private static Speed SpeedOf(CheckValue row) => Speed.FromMetersPerSecond(row.Input("v"));

    private static Grade GradeOf(CheckValue row) => Grade.FromFraction(row.Input("G"));
}
