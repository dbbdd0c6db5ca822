using ScottPlot;

namespace RetroWalk.Cli.Plots;

/// <summary>The font of pictures. It comes with the tool: a machine may have no fonts, and would draw no words.</summary>
internal static class TextFont
{
    /// <summary>What a viewer without that font may take instead.</summary>
    public const string Family = "DejaVu Sans, Verdana, Helvetica, Arial, sans-serif";

    public static string Name => Loaded.Value;

    // Not in the initializer of the type, which would hide what is wrong with the file.
    private static readonly Lazy<string> Loaded = new(() => Load("DejaVu Sans", "DejaVuSans.ttf"));

    private static string Load(string name, string file)
    {
        Fonts.AddFontFile(name, Path.Combine(AppContext.BaseDirectory, "Fonts", file), bold: false, italic: false);
        return name;
    }
}
