using System.CommandLine;
using RetroWalk.Cli.Plots;

namespace RetroWalk.Cli.Options;

/// <summary>The file of a picture.</summary>
internal sealed class PictureOptions(Terminal terminal)
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

    /// <summary>Draws into the named file. A wrong ending of its name is refused before the picture is computed.</summary>
    public void Draw(ParseResult parsed, Func<Picture> picture)
    {
        string path = parsed.GetValue(_output)!;
        PictureFile.CheckName(path);
        PictureFile.Write(picture(), path, parsed.GetValue(_force), terminal);
    }
}
