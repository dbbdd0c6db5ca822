namespace RetroWalk.Cli.Results.Sessions;

/// <summary>What is shown of a session, or of several together: the walks in each direction, the runs, and all of it.</summary>
internal sealed record ShownSession(ShownTotals Forward, ShownTotals Backward, ShownTotals Running, ShownTotals All)
{
    public static ShownSession operator +(ShownSession left, ShownSession right) => new(
        left.Forward + right.Forward, left.Backward + right.Backward, left.Running + right.Running, left.All + right.All);
}
