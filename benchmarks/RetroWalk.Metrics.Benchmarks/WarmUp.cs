namespace RetroWalk.Metrics.Benchmarks;

/// <summary>Calls the cases until the runtime has compiled them for good. BenchmarkDotNet chooses how often to call a case before
/// it warms up: on what the runtime begins with it would choose a hundredth, and time less than the compiler takes to
/// finish.</summary>
internal static class WarmUp
{
    // The runtime compiles a method up to three times; each stage ends after thirty calls and a tenth of a second without
    // new methods. One round more than that.
    private const int Rounds = 4;
    private const int Calls = 40;
    private static readonly TimeSpan Compilation = TimeSpan.FromMilliseconds(150);

    public static void Run(params ReadOnlySpan<Action> cases)
    {
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Action oneCase in cases)
            {
                for (int call = 0; call < Calls; call++)
                    oneCase();
            }

            Thread.Sleep(Compilation);
        }
    }
}
