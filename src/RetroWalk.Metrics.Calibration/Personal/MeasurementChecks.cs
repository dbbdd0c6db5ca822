using System.Globalization;
using MathNet.Numerics.Distributions;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>Measurements that cannot be used, each refused in words that name the row; rows count from 1.</summary>
internal static class MeasurementChecks
{
    /// <summary>One chance in a million: beyond it a slip is likelier than the person.</summary>
    private const double BeyondBelief = 1e-6;

    /// <summary>Each row alone, and rows that stand twice.</summary>
    internal static void CheckRows(IReadOnlyList<WalkMeasurement> rows)
    {
        Dictionary<(WalkingDirection, Speed, Grade, double), int> seen = [];
        for (int i = 0; i < rows.Count; i++)
        {
            WalkMeasurement row = rows[i] ?? throw Refusal(FormattableString.Invariant($"measurement {i + 1} is null"));
            CheckRow(i, row);
            var key = (row.Direction, row.Speed, row.Grade, row.GrossWattsPerKilogram);
            if (!seen.TryAdd(key, i))
                throw Refusal($"{Named(seen[key], row)} and measurement {Number(i)} are the same: leave one out");
        }
    }

    /// <summary>Why rows are beyond belief, against what the model can believe of anybody and against each other; else
    /// null.</summary>
    internal static string? Doubt(
        IReadOnlyList<WalkMeasurement> rows, IReadOnlyList<PersonalPoint> points, PersonalPrior prior, MetabolicPower resting)
    {
        for (int i = 0; i < points.Count; i++)
        {
            if (rows[i].GrossWattsPerKilogram < resting.WattsPerKilogram)
            {
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Named(i, rows[i])} is below rest ({resting.WattsPerKilogram:0.###} W/kg, "
                    + $"{resting.OxygenUptake.MillilitersPerKilogramPerMinute:0.##} mL/(kg·min)): gross power holds rest.");
            }

            double share = points[i].ShareAt(prior.Practice);
            double variance = prior.FactorVariance + share * share * prior.ExcessVariance + points[i].Variance;
            if (IsBeyondBelief(Squared(points[i].ResidualAt(prior.Practice)) / variance, 1))
            {
                double expected = rows[i].GrossWattsPerKilogram / Math.Exp(points[i].ResidualAt(prior.Practice));
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Named(i, rows[i])} is beyond belief: the model expects {expected:0.##} W/kg; look at the units, the "
                    + $"direction and the grade.");
            }
        }

        (int one, int other, double disagreement) = MostDisagreeing(points, prior);
        return IsBeyondBelief(disagreement, 1) ? Contradiction(rows, one, other) : null;
    }

    /// <summary>The same of all rows together, for many that disagree a little.</summary>
    internal static string? DoubtTogether(
        IReadOnlyList<WalkMeasurement> rows, IReadOnlyList<PersonalPoint> points, PersonalPrior prior,
        PersonalPosterior posterior)
    {
        if (points.Count < 2 || !IsBeyondBelief(posterior.Misfit(), points.Count))
            return null;
        (int one, int other, _) = MostDisagreeing(points, prior);
        return Contradiction(rows, one, other);
    }

    private static void CheckRow(int i, WalkMeasurement row)
    {
        if (row.Direction is not (WalkingDirection.Forward or WalkingDirection.Backward))
            throw Refusal(
                FormattableString.Invariant($"measurement {i + 1} has the direction {(int)row.Direction}, which is not defined"));
        if (!double.IsFinite(row.GrossWattsPerKilogram) || row.GrossWattsPerKilogram <= 0)
            throw Refusal($"{Named(i, row)}: a measured power is finite and greater than zero");
        if (!double.IsFinite(row.RelativeErrorFraction) || row.RelativeErrorFraction <= 0 || row.RelativeErrorFraction >= 1)
        {
            throw Refusal(FormattableString.Invariant(
                $"{Named(i, row)} has the relative error {row.RelativeErrorFraction}: it must lie between 0 and 1"));
        }

        ModelCard card = row.Direction == WalkingDirection.Forward
            ? default(Looney2019Graded).Card
            : default(RetroWalkBackward).Card;
        if (card.ValidityAt(row.Speed, row.Grade) == Validity.Outside)
            throw Refusal($"{Named(i, row)}: {string.Join(", ", card.ValidityNotes(row.Speed, row.Grade))}");
    }

    /// <summary>The two rows whose difference is largest for its spread; f cancels in it, κ only in part.</summary>
    private static (int One, int Other, double Squared) MostDisagreeing(IReadOnlyList<PersonalPoint> points, PersonalPrior prior)
    {
        (int One, int Other, double Squared) worst = (0, 0, 0);
        for (int i = 0; i < points.Count; i++)
        {
            for (int j = i + 1; j < points.Count; j++)
            {
                double difference = points[i].ResidualAt(prior.Practice) - points[j].ResidualAt(prior.Practice);
                double shares = points[i].ShareAt(prior.Practice) - points[j].ShareAt(prior.Practice);
                double squared = Squared(difference) / (points[i].Variance + points[j].Variance
                    + Squared(shares) * prior.ExcessVariance);
                if (squared > worst.Squared)
                    worst = (i, j, squared);
            }
        }

        return worst;
    }

    private static bool IsBeyondBelief(double chiSquared, int degrees) => 1 - ChiSquared.CDF(degrees, chiSquared) < BeyondBelief;

    private static double Squared(double value) => value * value;

    private static string Contradiction(IReadOnlyList<WalkMeasurement> rows, int one, int other) =>
        $"{Named(one, rows[one])} and {Named(other, rows[other])} contradict each other beyond belief.";

    private static string Named(int i, WalkMeasurement row) => $"measurement {Number(i)} ({row})";

    private static string Number(int i) => (i + 1).ToString(CultureInfo.InvariantCulture);

    private static ArgumentException Refusal(string why) => new(why + ".");
}
