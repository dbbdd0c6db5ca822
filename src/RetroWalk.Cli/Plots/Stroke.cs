namespace RetroWalk.Cli.Plots;

/// <summary>How a line is drawn.</summary>
internal enum Stroke
{
    Solid,
    Dashed,
    Dotted,
}
