using System.Globalization;
using RetroWalk.Samples.WalkLoad;

// WalkLoad URL,URL,… SESSIONS BLOCKS SAMPLES [--read]: walks all sessions through the servers, or reads them again, and compares each with
// a local recorder, bit for bit. The last line is the result.
if (args.Length is not (4 or 5) || (args.Length == 5 && args[4] != "--read"))
{
    Console.Error.WriteLine("usage: WalkLoad URL,URL,... SESSIONS BLOCKS SAMPLES [--read]");
    return 2;
}

int[] numbers = Array.ConvertAll(args[1..4], number => int.Parse(number, CultureInfo.InvariantCulture));
(int sessions, int blocks, int samples) = (numbers[0], numbers[1], numbers[2]);
bool readOnly = args.Length == 5;
using Client client = new(args[0].Split(','));
int wrong = 0, blocksDone = 0;
DateTime began = DateTime.UtcNow;
await Parallel.ForEachAsync(Enumerable.Range(0, sessions), new ParallelOptions { MaxDegreeOfParallelism = 64 }, async (session, _) =>
{
    LoadWalk walk = new(session, blocks, samples);
    Reply reply = readOnly ? await client.Read(walk.Id) : await walk.Through(client, BlockDone);
    if (!walk.Agrees(reply))
    {
        Interlocked.Increment(ref wrong);
        Console.WriteLine($"{walk.Id} is wrong: {reply}");
    }
});
double seconds = (DateTime.UtcNow - began).TotalSeconds;
Console.WriteLine(FormattableString.Invariant(
    $"{blocksDone / seconds:F0} blocks a second, {client.Repeats} calls repeated after a failure, {client.TwiceSent} blocks sent twice"));
Console.WriteLine(FormattableString.Invariant($"{sessions} sessions, {wrong} wrong, longest stall {client.LongestStall.TotalSeconds:F1} s"));
return wrong == 0 ? 0 : 1;

void BlockDone()
{
    int done = Interlocked.Increment(ref blocksDone);
    for (int tenth = 1; tenth < 10; tenth++)
    {
        if (done == sessions * blocks * tenth / 10)
            Console.WriteLine($"{tenth} tenths done");
    }
}
