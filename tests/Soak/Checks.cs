using System.Runtime.InteropServices;

namespace RetroWalk.Soak;

/// <summary>Counts how often each promise was put to the test, and remembers the first that broke.</summary>
internal sealed class Checks
{
    private readonly Dictionary<string, long> _held = [];

    public string? FirstBroken { get; private set; }

    /// <summary>A promise in words, and whether it held.</summary>
    public void That(string promise, bool held, in RandomWalk walk)
    {
        ref long count = ref CollectionsMarshal.GetValueRefOrAddDefault(_held, promise, out _);
        count++;
        if (!held)
            FirstBroken ??= $"{promise} is broken by {walk}";
    }

    public void Write(TextWriter output)
    {
        foreach ((string promise, long count) in _held)
            output.WriteLine($"{count,14:N0}  {promise}");
    }
}
