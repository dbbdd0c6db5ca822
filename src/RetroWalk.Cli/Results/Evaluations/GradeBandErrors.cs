namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>The errors of one model in one band of grades.</summary>
internal readonly record struct GradeBandErrors(string Band, ErrorSummary Errors);
