namespace RetroWalk.Metrics.Recordings;

/// <summary>What was met in a recording and what was done about it: one finding for each kind.</summary>
/// <remarks>Hand one account to the reader and to the cleaner of the same recording. Not thread-safe.</remarks>
/// <param name="isStrict">Whether to refuse a recording that needs a repair, with <see cref="InvalidDataException"/>.</param>
public sealed class RecordingAccount(bool isStrict = false)
{
    private readonly List<Tally> _tallies = [];

    /// <summary>Whether a recording that needs a repair is refused.</summary>
    public bool IsStrict => isStrict;

    /// <summary>The findings so far, in the order in which they were met first.</summary>
    public IReadOnlyList<Finding> Findings => [.. _tallies.Select(tally => tally.Finding)];

    /// <summary>What is known of one kind; null where it was not met.</summary>
    public Finding? this[FindingKind kind] => _tallies.Find(tally => tally.First.Kind == kind)?.Finding;

    /// <summary>Time of the recording, pauses of the device not counted, as far as it was cleaned [s].</summary>
    public double RecordedSeconds { get; internal set; }

    /// <summary>What concerns more than half of the recorded time: say it loudly.</summary>
    public IReadOnlyList<Finding> MostOfTheTime =>
        [.. Findings.Where(finding => finding.Kind != FindingKind.PausesLeftOut && 2 * finding.Seconds > RecordedSeconds)];

    /// <summary>One line for each finding, in English.</summary>
    public override string ToString() => string.Join('\n', Findings);

    /// <summary>Notes one thing that was met.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="point">Number of the point, from 1; 0 before the first.</param>
    /// <param name="atSeconds">Time since the start of the recording [s]; NaN where it is not known.</param>
    /// <param name="seconds">Time that it concerns [s].</param>
    /// <param name="detail">What it looks like, in a few words without control characters.</param>
    /// <exception cref="InvalidDataException">The account is strict and the thing needs a repair.</exception>
    internal void Add(FindingKind kind, long point, double atSeconds, double seconds = 0, string? detail = null)
    {
        foreach (Tally tally in _tallies)
        {
            if (tally.First.Kind == kind)
            {
                tally.Count++;
                tally.Seconds += seconds;
                return;
            }
        }

        Finding first = new()
        {
            Kind = kind,
            Count = 1,
            Seconds = seconds,
            FirstPoint = point,
            FirstSeconds = atSeconds,
            Detail = detail,
        };
        if (isStrict && first.IsRepair)
            throw new InvalidDataException($"{first}, where a strict reader repairs nothing");
        _tallies.Add(new(first) { Seconds = seconds });
    }

    // Counted in place: a point that is like many before it allocates nothing.
    private sealed class Tally(Finding first)
    {
        public Finding First => first;

        public long Count { get; set; } = 1;

        public double Seconds { get; set; }

        public Finding Finding => first with { Count = Count, Seconds = Seconds };
    }
}
