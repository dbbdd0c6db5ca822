using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using ScottPlot;
using Track = RetroWalk.Cli.Results.Sessions.CleaningCurve.Track;

namespace RetroWalk.Cli.Plots;

/// <summary>Speed and altitude over the time of a recording, each as it was recorded and as it was cleaned.</summary>
internal static class CleaningPicture
{
    private const float SpeedShare = 0.5f;

    public static Picture Of(CleaningCurve curve, string name, ShownUnits units)
    {
        bool inHours = curve.EndSeconds > 3 * 3600;
        double unit = inHours ? 3600 : 60;
        Scale time = Scale.FromZero(inHours ? "time, h" : "time, min", curve.EndSeconds / unit);
        return new Picture(
            "A recording and what is priced of it",
            $"{VisibleText.Of(Path.GetFileName(name))}: as recorded, thin and grey, from lowest to highest; cleaned, blue. "
                + $"Stretches of {NumberText.Short(curve.StretchSeconds)} s.",
            [Speed(curve, unit, time, units.Speed), Altitude(curve, unit, time, units.Climb)]);
    }

    // What leaps as fast as an error of a position does would press all else to the ground: it runs into the frame.
    private static Panel Speed(CleaningCurve curve, double unit, Scale time, ShownUnit shown)
    {
        double fastest = curve.Stretches.Select(stretch => shown.From(stretch.Speed.Cleaned)).Where(double.IsFinite).Append(1)
            .Max();
        Scale scale = Scale.FromZero($"speed, {shown.Name}", 2 * fastest);
        Panel panel = new(Part(0, SpeedShare), "", time with { Label = "" }, scale, new PixelPadding(62, 14, 22, 8));
        Draw(panel, "speed", shown.Name, curve, unit, time, stretch => In(shown, stretch.Speed));
        return panel;
    }

    private static Panel Altitude(CleaningCurve curve, double unit, Scale time, ShownUnit shown)
    {
        double[] altitudes =
        [
            .. curve.Stretches.Select(stretch => In(shown, stretch.Altitude))
                .SelectMany(track => (double[])[track.RecordedLow, track.RecordedHigh, track.Cleaned])
                .Where(double.IsFinite),
        ];
        double low = altitudes.Length > 0 ? altitudes.Min() : 0;
        Scale over = Scale.FromZero($"altitude, {shown.Name}", Math.Max(altitudes.Length > 0 ? altitudes.Max() - low : 0, 10));
        double bottom = (Math.Ceiling(low / over.Step) - 1) * over.Step; // else the curve would lie on the frame
        double top = (Math.Floor((altitudes.Length > 0 ? altitudes.Max() : 0) / over.Step) + 1) * over.Step;
        Panel panel = new(
            Part(SpeedShare, 1), "", time, over with { From = bottom, To = Math.Max(top, bottom + 2 * over.Step) },
            new PixelPadding(62, 14, 48, 6));
        Draw(panel, "altitude", shown.Name, curve, unit, time, stretch => In(shown, stretch.Altitude));
        if (altitudes.Length == 0)
            panel.Say("no altitudes", time.To / 2, bottom + over.Step, Alignment.MiddleCenter, Ink.Faint);
        return panel;
    }

    private static Track In(ShownUnit unit, Track track) => track with
    {
        RecordedLow = unit.From(track.RecordedLow),
        RecordedHigh = unit.From(track.RecordedHigh),
        CleanedSum = unit.From(track.CleanedSum),
    };

    private static void Draw(
        Panel panel, string name, string unitName, CleaningCurve curve, double unit, Scale time,
        Func<CleaningCurve.Stretch, Track> of)
    {
        (double X, Track Track)[] tracks =
        [
            .. curve.Stretches.Select((stretch, place) => ((place + 0.5) * curve.StretchSeconds / unit, of(stretch))),
        ];
        panel.Keep(
            $"{name}, recorded", [time.Label, $"lowest, {unitName}", $"highest, {unitName}"],
            tracks.Where(part => part.Track.IsRecorded)
                .Select(part => (double[])[part.X, part.Track.RecordedLow, part.Track.RecordedHigh]));
        panel.Keep(
            $"{name}, cleaned", [time.Label, unitName],
            tracks.Where(part => double.IsFinite(part.Track.Cleaned)).Select(part => (double[])[part.X, part.Track.Cleaned]));
        foreach ((double X, Track Track)[] run in Runs(tracks, part => part.Track.IsRecorded))
        {
            IEnumerable<(double X, double Y)> line = run.SelectMany(
                part => ((double, double)[])[(part.X, part.Track.RecordedLow), (part.X, part.Track.RecordedHigh)]);
            panel.Curve(
                line.Select(point => (point.X, Math.Clamp(point.Y, panel.Y.From, panel.Y.To))), Ink.Faint, Stroke.Solid, 1);
        }

        foreach ((double X, Track Track)[] run in Runs(tracks, part => double.IsFinite(part.Track.Cleaned)))
            panel.Curve(run.Select(part => (part.X, part.Track.Cleaned)), Ink.Forward.Colour, Stroke.Solid, 2);
    }

    private static IEnumerable<(double X, Track Track)[]> Runs(
        (double X, Track Track)[] tracks, Func<(double X, Track Track), bool> isThere)
    {
        for (int start = 0; start < tracks.Length;)
        {
            int end = start;
            while (end < tracks.Length && isThere(tracks[end]))
                end++;
            if (end > start)
                yield return tracks[start..end];
            start = end + 1;
        }
    }

    private static PixelRect Part(float from, float to)
    {
        float height = Picture.Height - Picture.HeadHeight;
        return new(0, Picture.Width, Picture.HeadHeight + to * height, Picture.HeadHeight + from * height);
    }
}
