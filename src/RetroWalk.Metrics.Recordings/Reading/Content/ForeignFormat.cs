using System.Text;

namespace RetroWalk.Metrics.Recordings.Reading.Content;

/// <summary>Formats that are recognised and not read, each with the way out.</summary>
internal static class ForeignFormat
{
    /// <summary>Ends every refusal of something else than a recording.</summary>
    public const string Readable = "GPX, TCX, FIT and CSV are read";

    private static readonly (byte[] Start, string Refusal)[] Starts =
    [
        ("%PDF"u8.ToArray(), $"this is a PDF document: export the recording itself; {Readable}"),
        ("BZh"u8.ToArray(), "this is a bzip2 file: unpack it first"),
        ([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "this is an xz file: unpack it first"),
        ([0x28, 0xB5, 0x2F, 0xFD], "this is a zstd file: unpack it first"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], "this is a 7z archive: unpack it first"),
        ("Rar!"u8.ToArray(), "this is a RAR archive: unpack it first"),
        ("SQLite format 3"u8.ToArray(), $"this is an SQLite database: export the recording from its app; {Readable}"),
        ([0xD0, 0xCF, 0x11, 0xE0], "this is an old Excel or Word file: save the table as CSV"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], $"this is a picture: {Readable}"),
        ([0xFF, 0xD8, 0xFF], $"this is a picture: {Readable}"),
        ("$GP"u8.ToArray(), "these are NMEA sentences of a receiver: convert them to GPX, for example with GPSBabel"),
        ("$GN"u8.ToArray(), "these are NMEA sentences of a receiver: convert them to GPX, for example with GPSBabel"),
        ("[Params]"u8.ToArray(), "this is a Polar HRM file: export the recording as TCX"),
        ("{"u8.ToArray(), $"this is JSON: export the recording as GPX or FIT; {Readable}"),
    ];

    private static ReadOnlySpan<byte> WebPage => "<!DOCTYPE html"u8;

    /// <summary>Why a file that begins so is not read, or null where it may be read.</summary>
    public static string? OfBytes(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
            return OfArchive(head);
        if (head.Length > 4 && head.StartsWith("["u8) && head.TrimStart("[ \r\n\t"u8).StartsWith("{"u8))
            return $"this is JSON: export the recording as GPX or FIT; {Readable}";
        ReadOnlySpan<byte> text = head.TrimStart(" \t\r\n\u00EF\u00BB\u00BF"u8);
        if (text.Length >= WebPage.Length && Ascii.EqualsIgnoreCase(text[..WebPage.Length], WebPage))
            return OfRoot("html");
        foreach ((byte[] start, string refusal) in Starts)
        {
            if (head.StartsWith(start) || text.StartsWith(start))
                return refusal;
        }

        return null;
    }

    /// <summary>Why a document with this root element is not read.</summary>
    public static string OfRoot(string root) => root.ToUpperInvariant() switch
    {
        "KML" => "this is KML, which holds a drawing of the way and no times that can be relied on: export the recording as GPX",
        "HTML" => "this is a web page, perhaps that of a login: download the recording itself as GPX, TCX or FIT",
        "PWX" => "this is a PWX file: export the recording as TCX or FIT",
        "SML" => "this is a Suunto SML file: export the recording as GPX or FIT",
        "OSM" => $"this is a map of OpenStreetMap: {Readable}",
        "SVG" => $"this is a picture: {Readable}",
        "HEALTHDATA" => "this is the index of an Apple Health export: the recordings are the GPX files in workout-routes",
        _ => $"this is neither TCX nor GPX: its root element is '{Shown.Text(root)}'",
    };

    private static string OfArchive(ReadOnlySpan<byte> head)
    {
        // The name of the first file in it, where the local header says how long it is.
        int length = head.Length > 30 ? head[26] | (head[27] << 8) : 0;
        string name = length > 0 && head.Length >= 30 + length ? Encoding.UTF8.GetString(head.Slice(30, length)) : "";
        return name switch
        {
            _ when name.EndsWith(".kml", StringComparison.OrdinalIgnoreCase) =>
                "this is KMZ, a packed KML: export the recording as GPX",
            "[Content_Types].xml" => "this is an Office document: save the table as CSV",
            _ when name.Length > 0 =>
                $"this is a zip archive: unpack it, and give the file in it ('{Shown.Text(name)}' is the first)",
            _ => "this is a zip archive: unpack it, and give the file in it",
        };
    }
}
