using System.Xml;

namespace RetroWalk.Metrics.Recordings.Reading.Xml;

/// <summary>The names of a document, which a parser keeps as long as it reads; a recording has few.</summary>
internal sealed class BoundedNames : NameTable
{
    private const int MostNames = 20_000;

    private int _count;

    public override string Add(char[] array, int offset, int length)
    {
        if (length > 0 && Get(array, offset, length) is string known)
            return known;
        return ++_count <= MostNames
            ? base.Add(array, offset, length)
            : throw new InvalidDataException($"the XML has more than {MostNames} different names, which no recording has");
    }
}
