using System.Diagnostics;
using System.Globalization;
using RetroWalk.Soak;

// RetroWalk.Soak [INPUTS [SEED]]: prices random valid walks, and for every tenth also its equivalents and a session; stops at
// the first result that breaks a promise.
const int Seldom = 10;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int inputs = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 10_000_000;
int seed = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;

Stopwatch watch = Stopwatch.StartNew();
Checks checks = new();
RandomWalks walks = new(seed);
for (int i = 0; i < inputs; i++)
{
    WalkPromises.Hold(walks.Next(), checks);
    ModelPromises.Hold(walks.Next(), walks.NextModel(), walks, checks);
    if (i % Seldom == 0)
    {
        EquivalentPromises.Hold(walks.Next(), checks);
        SessionPromises.Hold(walks.Next(), RandomSession.Next(walks), walks, checks);
    }

    if (checks.FirstBroken is string broken)
    {
        Console.Error.WriteLine($"input {i} of seed {seed}: {broken}");
        return 1;
    }
}

Console.WriteLine(
    $"{inputs:N0} random walks and as many models, a tenth as many equivalents and sessions, seed {seed}: every promise held, "
    + $"in {watch.Elapsed.TotalSeconds:F0} s");
checks.Write(Console.Out);
return 0;
