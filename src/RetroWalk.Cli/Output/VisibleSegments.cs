using Spectre.Console.Rendering;

namespace RetroWalk.Cli.Output;

/// <summary>Lets everything that is written to a page pass through <see cref="VisibleText"/>, whichever table it stands
/// in.</summary>
internal sealed class VisibleSegments : IRenderHook
{
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(written => new Visible(WholeWords.Of(written, options)));

    private sealed class Visible(IRenderable written) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => written.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            written.Render(options, maxWidth).Select(segment =>
                segment.IsLineBreak || segment.IsControlCode || VisibleText.Of(segment.Text) is var text && text == segment.Text
                    ? segment
                    : new Segment(text, segment.Style));
    }
}
