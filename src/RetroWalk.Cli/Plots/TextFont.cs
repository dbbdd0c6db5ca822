namespace RetroWalk.Cli.Plots;

/// <summary>The font of pictures: one that has every sign the pictures use, where the machine has it.</summary>
internal static class TextFont
{
    public const string Name = "DejaVu Sans";

    /// <summary>What a viewer without that font may take instead.</summary>
    public const string Family = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";
}
