namespace RetroWalk.Cli.Plots;

/// <summary>What a picture is written as.</summary>
internal enum PictureFormat
{
    Svg,
    Png,
    Pdf,
}
