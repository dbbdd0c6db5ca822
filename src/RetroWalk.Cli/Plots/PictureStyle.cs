namespace RetroWalk.Cli.Plots;

/// <summary>How large a picture is drawn [pixels], and in which colours.</summary>
internal sealed record PictureStyle(int Width, int Height, Theme Theme);
