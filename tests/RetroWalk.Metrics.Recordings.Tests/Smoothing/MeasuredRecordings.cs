namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>Tests that clean all recordings: alone, because they fill the memory that others measure.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuredRecordings
{
    public const string Name = "Measured recordings";
}
