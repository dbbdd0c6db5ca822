using RetroWalk.Cli.Files;
using RetroWalk.Cli.Files.Recordings;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>Reads a recording piece by piece, shows progress, and stops when it is cancelled.</summary>
internal static class SessionReader
{
    private const int PiecesBetweenTicks = 512;

    public static void Read(
        Terminal terminal, string path, Recording recording, Action<RecordedPiece> use, CancellationToken cancellation)
    {
        using Stream source = InputFile.Open(path, terminal);
        Progress.Over(source, terminal, tick =>
        {
            long count = 0;
            foreach (RecordedPiece piece in recording.Read(source))
            {
                if (count++ % PiecesBetweenTicks == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                    tick();
                }

                use(piece);
            }
        });
    }
}
