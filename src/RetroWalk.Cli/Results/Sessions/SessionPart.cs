namespace RetroWalk.Cli.Results.Sessions;

/// <summary>A lap or a minute of a session, counted from 1.</summary>
internal sealed record SessionPart(long Number, double StartSeconds, CountedSession Session);
