using System.CommandLine;
using RetroWalk.Cli.Plots;

namespace RetroWalk.Cli.Parsing;

/// <summary>Where a picture goes.</summary>
internal sealed class PictureOptions
{
    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "File to draw; its ending decides between SVG and PNG.",
        HelpName = "FILE.svg|FILE.png",
        Required = true,
    };

    private readonly Option<bool> _force = new("--force") { Description = "Replace the file if it exists." };

    public void AddTo(Command command)
    {
        command.Options.Add(_output);
        command.Options.Add(_force);
    }

    /// <summary>Draws into the named file; a name that cannot be drawn to is refused first.</summary>
    public void Draw(ParseResult parsed, Func<Picture> picture)
    {
        string path = parsed.GetValue(_output)!;
        PictureFile.CheckName(path);
        PictureFile.Write(picture(), path, parsed.GetValue(_force));
    }
}
