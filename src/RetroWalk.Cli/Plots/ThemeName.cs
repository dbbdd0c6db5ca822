namespace RetroWalk.Cli.Plots;

/// <summary>Names of the themes, apart from their colours, so that a command line is parsed without the drawing
/// library.</summary>
internal enum ThemeName
{
    Light,
    Dark,
}
