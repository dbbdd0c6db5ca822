using RetroWalk.Fuzz;
using SharpFuzz;

// RetroWalk.Fuzz TARGET            waits for AFL++ and hands every input to the target (see tests/fuzz.sh)
// RetroWalk.Fuzz replay FOLDER     hands every file of FOLDER/TARGET to its target, once
switch (args)
{
    case ["replay", string folder]:
        return Replay.Run(folder, Console.Out);
    case ["list"]:
        Console.WriteLine(string.Join('\n', Targets.All.Keys));
        return 0;
    case [string name] when Targets.All.TryGetValue(name, out Action<byte[]>? target):
        Fuzzer.OutOfProcess.Run(stream => target(Bytes.Of(stream)));
        return 0;
    default:
        Console.Error.WriteLine(
            $"RetroWalk.Fuzz TARGET, or list, or replay FOLDER; targets: {string.Join(", ", Targets.All.Keys)}");
        return 2;
}
