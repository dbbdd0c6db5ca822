using Xunit.Abstractions;
using Xunit.Sdk;

namespace RetroWalk.Docs.Tests;

/// <summary>Says in the output of the run which measured files are missing, so that nothing is left out in silence.</summary>
public sealed class MissingFileNotice
{
    public MissingFileNotice(IMessageSink output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (string name in MeasuredFiles.Missing)
            output.OnMessage(
                new DiagnosticMessage($"{name} is not here: what the documentation quotes from it was not compared"));
    }
}
