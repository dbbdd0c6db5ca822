namespace RetroWalk.Web.Compare;

/// <summary>A row of the comparison: both directions, and backward over forward where that has a meaning.</summary>
public sealed record ResultRow(string Name, string Label, string Forward, string Backward, string Ratio);
