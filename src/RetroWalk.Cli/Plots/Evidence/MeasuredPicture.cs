using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using ScottPlot;

namespace RetroWalk.Cli.Plots.Evidence;

/// <summary>Measured against predicted power: persons forward, studies backward.</summary>
internal static class MeasuredPicture
{
    private const double Level = 0.95;

    public static Picture Of(IReadOnlyList<MeasuredPoint> points) => new(
        "Measured against predicted power",
        "Left: persons walking forward. Right: means of studies walking backward, with the 95 % interval of a group mean.",
        [Forward(points), Backward()]);

    private static Panel Forward(IReadOnlyList<MeasuredPoint> points)
    {
        double largest = points.Max(point => Math.Max(point.PredictedWattsPerKilogram, point.MeasuredWattsPerKilogram));
        Panel panel = new(
            Picture.Column(0, 2), $"forward: {points.Count} points",
            Scale.FromZero("predicted, W/kg", largest), Scale.FromZero("measured, W/kg", largest));
        panel.Segment(0, 0, panel.X.To, panel.Y.To, Ink.Faint, Stroke.Dashed, 1.5f);
        MeasuredPoint[] inside = [.. points.Where(point => point.IsWithin(Level))];
        MeasuredPoint[] outside = [.. points.Where(point => !point.IsWithin(Level))];
        panel.Points(inside.Select(Place), MarkerShape.FilledCircle, Ink.Forward.Colour.WithAlpha(0.45), 4);
        panel.Points(outside.Select(Place), MarkerShape.Eks, Ink.Text, 7);
        // Only counts are kept in the picture: the measurements belong to their authors.
        panel.Keep("forward", ["points", "within their own 95 % interval"], [[points.Count, inside.Length]]);
        panel.Sign(
            MarkerShape.FilledCircle, $"{inside.Length} within their own 95 % interval", 0, panel.Y.To, Ink.Forward.Colour,
            right: 10, down: 10);
        panel.Sign(MarkerShape.Eks, $"{outside.Length} outside it", 0, panel.Y.To, Ink.Text, right: 10, down: 27);
        return panel;
    }

    private static Panel Backward()
    {
        Panel panel = new(
            Picture.Column(1, 2), "backward: thirteen rows of six studies",
            new Scale("predicted from forward, W/kg", 2, 14, 2), new Scale("measured, W/kg", 2, 14, 2));
        panel.Segment(2, 2, 14, 14, Ink.Faint, Stroke.Dashed, 1.5f);
        List<double[]> rows = [];
        foreach (EvidenceRow row in EvidenceRows.All)
        {
            WalkComparison model = WalkingEnergy.Compare(
                new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet), row.Speed, row.Grade, TimeSpan.FromHours(1));
            double forward = row.Forward.WattsPerKilogram;
            double predicted = forward * model.GrossRatio;
            PredictionInterval<double> ratio = model.GroupMeanRatioInterval(Level);
            double measured = row.Backward.WattsPerKilogram;
            rows.Add([predicted, measured, forward * ratio.Low, forward * ratio.High]);
            panel.Segment(
                forward * ratio.Low, measured, forward * ratio.High, measured,
                Ink.Backward.Colour.WithAlpha(0.6), Stroke.Solid, 1.5f);
            panel.Point(predicted, measured, StudyMarker.Of(row.Study.Key), Ink.Backward.Colour, 10);
        }

        panel.Keep("backward", ["predicted", "measured", "low", "high"], rows);
        StudyMarker.WriteLegend(panel, 2, 14);
        return panel;
    }

    private static Coordinates Place(MeasuredPoint point) => new(point.PredictedWattsPerKilogram, point.MeasuredWattsPerKilogram);
}
