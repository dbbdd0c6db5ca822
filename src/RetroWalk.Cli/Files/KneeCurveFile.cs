using System.Text.Json;

namespace RetroWalk.Cli.Files;

/// <summary>Mean knee angles over the stride, as the third party's JSON file of [GeorgiaTech2023] holds them: an object for each
/// walk, named <c>avant-…</c> forward or <c>recul-…</c> backward, with its speed, its share of stance and the angles from contact
/// to contact.</summary>
internal static class KneeCurveFile
{
    private const int LargestBytes = 4_000_000;
    private const string Rule =
        "it is an object of walks, each with its speed v, a share of stance duty between 0 and 1, and at least 20 angles in "
        + "genouCycle";

    private const string Forward = "avant-";
    private const string Backward = "recul-";

    public static IReadOnlyList<KneeCurve> Read(string path, Terminal terminal)
    {
        using Stream source = InputFile.Open(path, terminal);
        string name = InputFile.NameOf(path);
        byte[] bytes = new byte[LargestBytes + 1];
        int length = source.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (length > LargestBytes)
            throw new InputException($"{name} is no file of knee angles: it is larger than {LargestBytes / 1_000_000} MB");
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes.AsMemory(0, length));
            KneeCurve[] curves = [.. document.RootElement.EnumerateObject()
                .Where(property => property.Name.StartsWith(Forward, StringComparison.Ordinal)
                    || property.Name.StartsWith(Backward, StringComparison.Ordinal))
                .Select(property => Curve(property.Name.StartsWith(Forward, StringComparison.Ordinal), property.Value))];
            return curves.Any(curve => curve.IsForward) && curves.Any(curve => !curve.IsForward)
                ? curves
                : throw new InputException($"{name} has no knee angles in both directions: objects named {Forward}… and "
                    + $"{Backward}… are needed");
        }
        catch (JsonException refused)
        {
            throw new InputException($"{name} is no file of knee angles: {JsonFault.Of(refused)}");
        }
        catch (Exception refused) when (refused is InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InputException($"{name} is no file of knee angles: {Rule}");
        }
    }

    private static KneeCurve Curve(bool isForward, JsonElement walk)
    {
        double[] angles = [.. walk.GetProperty("genouCycle").EnumerateArray().Select(angle => angle.GetDouble())];
        (double speed, double stance) = (walk.GetProperty("v").GetDouble(), walk.GetProperty("duty").GetDouble());
        return angles.Length >= 20 && angles.All(double.IsFinite) && speed > 0 && stance is > 0 and < 1
            ? new(isForward, speed, stance, angles)
            : throw new FormatException(Rule);
    }
}
