namespace RetroWalk.Fuzz;

/// <summary>Runs the kept corpus through its targets without the fuzzer, for CI and for looking at one input.</summary>
internal static class Replay
{
    public static int Run(string folder, TextWriter output)
    {
        int failed = 0;
        foreach ((string name, Action<byte[]> target) in Targets.All)
        {
            string[] files = Directory.Exists(Path.Combine(folder, name)) ? Directory.GetFiles(Path.Combine(folder, name)) : [];
            failed += files.Count(file => !IsHandled(target, file, output));
            output.WriteLine($"{name}: {files.Length} inputs");
            if (files.Length == 0)
                failed++; // a target without a corpus tests nothing
        }

        return failed == 0 ? 0 : 1;
    }

    private static bool IsHandled(Action<byte[]> target, string file, TextWriter output)
    {
        try
        {
            target(File.ReadAllBytes(file));
            return true;
        }
#pragma warning disable CA1031 // any exception that reaches this is what the fuzzer looks for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            output.WriteLine($"{file}: {exception}");
            return false;
        }
    }
}
