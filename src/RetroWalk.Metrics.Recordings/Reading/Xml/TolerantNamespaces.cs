using System.Xml;
using RetroWalk.Metrics.Recordings.Reading.Summary;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>Gives a prefix that was never declared a namespace: apps write extensions so, and none is needed here.</summary>
internal sealed class TolerantNamespaces(XmlNameTable names, ReadingState state) : XmlNamespaceManager(names)
{
    private const string Undeclared = "urn:undeclared";

    public override string? LookupNamespace(string prefix)
    {
        string? known = base.LookupNamespace(prefix);
        if (known is not null || prefix.Length == 0)
            return known;
        state.Note(FindingKind.XmlRepaired, "a prefix that is not declared");
        return Undeclared;
    }
}
