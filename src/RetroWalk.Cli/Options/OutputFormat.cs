namespace RetroWalk.Cli.Options;

/// <summary>How a result is shown.</summary>
internal enum OutputFormat
{
    Table,
    Json,
}
