namespace RetroWalk.Fuzz;

/// <summary>An input of the fuzzer, whole.</summary>
internal static class Bytes
{
    public static byte[] Of(Stream stream)
    {
        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
