using System.Globalization;

namespace RetroWalk.Metrics.Recordings;

/// <summary>What a finding is called and what was done about it.</summary>
/// <param name="One">The thing, once.</param>
/// <param name="Many">The thing, several times.</param>
/// <param name="Done">What was done about it.</param>
/// <param name="IsRepair">Whether that was a repair or a guess, which a strict reader refuses.</param>
internal sealed record FindingText(string One, string Many, string Done, bool IsRepair = true)
{
    public static FindingText Of(FindingKind kind) => kind switch
    {
        FindingKind.FileCut => new("early end of the file", "early ends of a file", "what is whole was read"),
        FindingKind.FileDamaged => new("damaged place of the file", "damaged places of the file", "what stands before was read"),
        FindingKind.TrailingBytes => new(
            "remainder after the end of the file", "remainders after the end of a file", "left out"),
        FindingKind.ChecksumWrong => new(
            "check sum that does not match", "check sums that do not match", "what can be decoded was read"),
        FindingKind.FieldsSkipped => new(
            "field whose size does not fit its type", "fields whose size does not fit their type", "skipped"),
        FindingKind.XmlRepaired => new(
            "fault in the XML beside the points", "faults in the XML beside the points", "read all the same"),
        FindingKind.ValuesUnreadable => new("value that cannot be", "values that cannot be", "taken as missing"),
        FindingKind.DateUnknown => new(
            "clock that counts from when it was switched on",
            "clocks that count from when they were switched on", "the date is not known", false),
        FindingKind.DeviceTotalsContradict => new(
            "total of the device that contradicts its points",
            "totals of the device that contradict its points", "the points were used", false),
        FindingKind.LapsUnplaced => new(
            "list of laps behind the points of a stream too long to be read twice",
            "lists of laps behind the points of a stream too long to be read twice", "all points taken as one lap"),
        FindingKind.LapsWithoutPoints => new(
            "lap without points", "laps without points", "taken by its own start and totals"),
        FindingKind.PointsWithoutTime => new("point without a time", "points without a time", "left out"),
        FindingKind.TimesOutOfOrder => new("point earlier than the one before", "points earlier than one before", "left out"),
        FindingKind.DuplicateTimes => new(
            "point at the time of the one before", "points at the time of the one before", "joined", false),
        FindingKind.TracksOutOfOrder => new(
            "track earlier than the one before", "tracks earlier than the one before", "each taken by itself"),
        FindingKind.ExtremeDates => new("date far from the others", "dates far from the others", "the time between was left out"),
        FindingKind.GapsLeftOut => new("long gap without points", "long gaps without points", "left out", false),
        FindingKind.PausesLeftOut => new("pause of the device", "pauses of the device", "left out", false),
        FindingKind.PointsWithoutPosition => new(
            "point without a position", "points without a position", "the neighbours were joined"),
        FindingKind.JumpsCut => new("jump of the position", "jumps of the position", "cut"),
        FindingKind.OdometerRestarted => new("new start of the odometer", "new starts of the odometer", "the way goes on"),
        FindingKind.OdometerInSteps => new(
            "odometer that counts in coarse steps", "odometers that count in coarse steps",
            "speed is the mean between steps", false),
        FindingKind.WayWithoutTime => new("piece of way in no time", "pieces of way in no time", "not priced"),
        FindingKind.NoWay => new(
            "recording in which nothing says whether the person moved",
            "recordings in which nothing says whether the person moved", "nothing is known of its speed"),
        FindingKind.AltitudesInterpolated => new("missing altitude", "missing altitudes", "interpolated along the way"),
        FindingKind.AltitudesRejected => new(
            "altitude that contradicts its neighbours", "altitudes that contradict their neighbours", "left out"),
        FindingKind.AltitudesZeroBeforeFix => new(
            "altitude of zero before the first real one", "altitudes of zero before the first real one", "taken as missing"),
        FindingKind.StandingFound => new("stop", "stops", "priced as standing", false),
        FindingKind.ExcessHeldAtLimit => new(
            "moment a little beyond the limits", "moments a little beyond the limits", "held at the limit"),
        FindingKind.ValuesHeld => new(
            "short time without a speed or a grade", "short times without a speed or a grade", "the value before it held"),
        FindingKind.SpeedsMissing => new("time without a speed", "times without a speed", "left out", false),
        FindingKind.WaysContradict => new(
            "measure of the way that contradicts a better one", "measures of the way that contradict a better one", "set aside",
            false),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of finding."),
    };

    public static string Line(Finding finding)
    {
        FindingText text = Of(finding.Kind);
        string what = finding.Count == 1 ? text.One : text.Many;
        string time = finding.Seconds > 0 ? $" ({Clock(finding.Seconds)})" : "";
        string first = finding.Count == 1 ? "at" : "first at";
        string place = double.IsFinite(finding.FirstSeconds) ? $", {first} {Clock(finding.FirstSeconds)}" : "";
        string detail = finding.Detail is string words ? $" ({words})" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{finding.Count} {what}{time}{place}{detail}: {text.Done}");
    }

    // Seconds from before the start, as those of an earlier track, are negative.
    private static string Clock(double seconds)
    {
        double whole = Math.Round(Math.Abs(seconds));
        string sign = seconds < 0 && whole > 0 ? "-" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{sign}{Math.Floor(whole / 3600):F0}:{Math.Floor(whole / 60) % 60:00}:{whole % 60:00}");
    }
}
