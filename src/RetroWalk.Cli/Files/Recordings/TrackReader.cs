using System.Globalization;
using System.Xml;

namespace RetroWalk.Cli.Files.Recordings;

/// <summary>Points of a TCX or GPX file, one at a time.</summary>
/// <remarks>Read with the platform's streaming reader: a reader of whole documents would hold a long recording in memory several
/// times over, and none of either format is needed but a handful of elements. Namespaces are not looked at: devices disagree on them.</remarks>
internal sealed class TrackReader(Recording recording)
{
    private const int LongestValue = 64; // characters of a time or a number

    private XmlReader _xml = null!;
    private Func<bool> _read = null!;
    private Action _progress = () => { };
    private Format _format = null!;
    private int _lap;
    private bool _isFirstTrackOfLap;
    private bool _isBreak;

    public IEnumerable<TrackPoint> Points(Stream stream)
    {
        using MeteredStream metered = new(stream, recording.Name);
        using XmlReader xml = XmlReader.Create(metered, SafeXml.Settings);
        _progress = metered.Progress;
        _xml = xml;
        _read = xml.Read;
        NextElement(); // a document without a root element is not well-formed
        _format = FormatOf(_xml.LocalName);
        recording.IsA(_format.Name);
        double? first = null;
        double last = double.NegativeInfinity;
        while (NextElement())
        {
            string element = _xml.LocalName;
            if (element == _format.Lap)
            {
                _lap++;
                _isFirstTrackOfLap = true;
                recording.HasLaps = true;
            }
            else if (element == _format.Segment)
            {
                _isBreak |= !_isFirstTrackOfLap || _format.Lap is null;
                _lap += _format.Lap is null ? 1 : 0;
                _isFirstTrackOfLap = false;
            }
            else if (element == _format.Point)
            {
                TrackPoint point = ReadPoint();
                first ??= point.Seconds;
                if (point.Seconds < last)
                    throw Complaint("the time goes back");
                last = point.Seconds;
                recording.CountSample();
                yield return point with { Seconds = point.Seconds - first.Value };
                _isBreak = false;
            }
        }

        if (first is null)
            throw new InputException($"{recording.Name} has no track points");
    }

    private Format FormatOf(string root) => root switch
    {
        "TrainingCenterDatabase" => new("tcx", "Lap", "Track", "Trackpoint", "Time", "AltitudeMeters"),
        "gpx" => new("gpx", null, "trkseg", "trkpt", "time", "ele"),
        _ => throw new InputException($"{recording.Name} is neither TCX nor GPX: its root element is '{CsvTable.Shown(root)}'"),
    };

    private TrackPoint ReadPoint()
    {
        double time = double.NaN;
        double distance = double.NaN;
        double altitude = double.NaN;
        double latitude = Degrees("lat", 90);
        double longitude = Degrees("lon", 180);
        int depth = _xml.Depth;
        bool isEmpty = _xml.IsEmptyElement;
        while (!isEmpty && Next() && _xml.Depth > depth) // end tags come by as well, but none of the names below: Value reads up to theirs
        {
            bool isChild = _xml.Depth == depth + 1;
            string element = _xml.LocalName;
            if (isChild && element == _format.Time)
                time = TimeText.Seconds(Value()) ?? throw Complaint("a point's time is no time such as 2026-05-01T09:30:00Z");
            else if (isChild && element == _format.Altitude)
                altitude = Number(element, 20_000);
            else if (isChild && element == "DistanceMeters")
                distance = Number(element, 1e9);
            else if (element == "LatitudeDegrees")
                latitude = Number(element, 90);
            else if (element == "LongitudeDegrees")
                longitude = Number(element, 180);
        }

        if (double.IsNaN(time))
            throw Complaint("a point has no time: a session needs times");
        return new(time, distance, latitude, longitude, altitude, Math.Max(_lap, 1), _isBreak);
    }

    private double Degrees(string attribute, double largest) =>
        _xml.GetAttribute(attribute) is string text ? Checked(attribute, text, largest) : double.NaN;

    private double Number(string element, double largest) => Checked(element, Value(), largest);

    private double Checked(string what, string text, double largest) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && Math.Abs(number) <= largest
            ? number
            : throw Complaint($"'{CsvTable.Shown(text)}' is no usable {what}");

    /// <summary>The text of the current element; anything longer than a number or a time is refused.</summary>
    private string Value()
    {
        if (_xml.IsEmptyElement)
            return "";
        string text = "";
        char[] part = new char[LongestValue + 1];
        int depth = _xml.Depth;
        while (Next() && _xml.Depth > depth)
        {
            if (_xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace))
                throw Complaint("a value holds something else than text");
            text += new string(part, 0, Parsed(() => _xml.ReadValueChunk(part, 0, part.Length)));
            if (text.Length > LongestValue)
                throw Complaint($"'{CsvTable.Shown(text)}' is neither a number nor a time");
        }

        return text.Trim();
    }

    private bool NextElement()
    {
        while (Next())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                return true;
        }

        return false;
    }

    private bool Next()
    {
        _progress();
        bool isThere = Parsed(_read);
        return _xml.Depth <= SafeXml.DeepestElement ? isThere : throw Complaint("its elements are nested too deep");
    }

    /// <summary>A step of the parser; what it finds wrong is said in the user's words.</summary>
    private T Parsed<T>(Func<T> step)
    {
        try
        {
            return step();
        }
        catch (XmlException exception)
        {
            throw SafeXml.Complaint(recording.Name, exception);
        }
        catch (ArgumentException) // the parser miscounts where it changes the encoding behind bytes that it could not decode
        {
            throw SafeXml.Complaint(recording.Name, new XmlException("its declaration is not in its encoding", null, lineNumber: 1, linePosition: 1));
        }
    }

    private InputException Complaint(string what) =>
        new(FormattableString.Invariant($"{recording.Name}, line {((IXmlLineInfo)_xml).LineNumber}: {what}"));

    /// <summary>The elements that matter. A new segment after the first of a lap means that recording was interrupted.</summary>
    private sealed record Format(string Name, string? Lap, string Segment, string Point, string Time, string Altitude);
}
