using RetroWalk.Cli.Files;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A recording that is read and cleaned once; what it does not say of the walk, the user says.</summary>
internal sealed class Recording(string path, RecordingOptions options)
{
    private bool _takesStatedGrade;
    private bool _lacksGrade;

    public string Path => path;

    public string Name => InputFile.NameOf(path);

    public RecordingOptions Options => options;

    /// <summary>What was met in it and what was repaired.</summary>
    public RecordingAccount Account { get; } = new(options.IsStrict);

    /// <summary>When it begins; null where it does not say, and until it is read.</summary>
    public DateTimeOffset? Start { get; private set; }

    /// <summary>What it holds; null until it was read.</summary>
    public RecordingSummary? Summary { get; private set; }

    /// <summary>The longest time between two points; pauses of the device are none.</summary>
    public double LongestGapSeconds { get; private set; }

    /// <summary>Whether it has grades, or altitudes from which they follow.</summary>
    public bool HasGrades { get; private set; }

    /// <summary>Whether it says which way the person faced.</summary>
    public bool HasDirections { get; private set; }

    /// <summary>The sample with the user's direction and grade where the recording has none.</summary>
    public CleanedSample Completed(CleanedSample sample)
    {
        if (sample.Kind != SampleKind.Pause)
            LongestGapSeconds = Math.Max(LongestGapSeconds, sample.DurationSeconds);
        HasDirections |= sample.Direction is not null;
        WalkingDirection direction = sample.Direction ?? options.Direction
            ?? throw new InputException($"{Name} does not say which way the person faced: state --direction forward or backward");
        return sample with { Direction = direction, GradeFraction = GradeOf(sample) };
    }

    /// <summary>Notes what is known before the first sample.</summary>
    public void Begin(RecordingSummary soFar) => Start = soFar.Start;

    /// <summary>Notes that all of it was read.</summary>
    public void Complete(RecordingSummary summary)
    {
        Summary = summary;
        Start = summary.Start;
        if (_lacksGrade && !HasGrades)
        {
            string altitudes = summary.PointsWithAltitude > 0 ? "usable altitudes" : "altitudes";
            throw new InputException(
                $"{Name} has neither grades nor {altitudes}: state how steep it was, as in --grade 0% for level ground");
        }
    }

    private double GradeOf(CleanedSample sample)
    {
        if (sample.Kind != SampleKind.Moving || !double.IsFinite(sample.SpeedMetersPerSecond))
            return sample.GradeFraction;
        HasGrades |= double.IsFinite(sample.GradeFraction);
        if (HasGrades && _takesStatedGrade)
            throw new InputException($"{Name} has grades or altitudes, if not everywhere: leave out --grade");
        _takesStatedGrade = !HasGrades && options.Grade is not null;
        _lacksGrade |= !HasGrades && options.Grade is null;
        return _takesStatedGrade ? options.Grade!.Value.Fraction : sample.GradeFraction;
    }
}
