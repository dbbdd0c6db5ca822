using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;
using Orleans.Storage;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Orleans;
using StackExchange.Redis;

// OrleansFigures HOST:PORT SESSIONS: processor time an append, heap and stored bytes a session, of one silo over an empty Redis. Calls come
// from the silo's own process, so no gateway and no HTTP is in it.
ConfigurationOptions redis = ConfigurationOptions.Parse(args[0]);
int sessions = int.Parse(args[1], CultureInfo.InvariantCulture);
const int BlocksToWarmUp = 15, BlocksToMeasure = 25, Samples = 50;

HostApplicationBuilder builder = Host.CreateApplicationBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.UseOrleans(silo => silo.UseLocalhostClustering().AddWalkSessions("sessions").AddRedisGrainStorage(
    "sessions",
    options => options.Configure<Serializer>((storage, serializer) =>
    {
        storage.ConfigurationOptions = redis;
        storage.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
    })));
using IHost host = builder.Build();
await host.StartAsync();
IGrainFactory grains = host.Services.GetRequiredService<IGrainFactory>();
SessionStart start = SessionStart.For(new Walker(BodyMass.FromKilograms(70), RestingRate.StandardMet));
SampleBlock[] blocks = [.. Enumerable.Range(0, BlocksToWarmUp + BlocksToMeasure).Select(BlockOf)];

long emptyHeap = GC.GetTotalMemory(forceFullCollection: true);
await ForEachSession(session => session.Begin(start));
for (int block = 0; block < BlocksToWarmUp; block++)
    await Append(block);
double heap = (double)(GC.GetTotalMemory(forceFullCollection: true) - emptyHeap) / sessions;
TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
for (int block = BlocksToWarmUp; block < blocks.Length; block++)
    await Append(block);
double seconds = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds;
StoredSession stored = await grains.GetGrain<IWalkSession>("0").GetState();
int bytes = host.Services.GetRequiredService<Serializer>().SerializeToArray(stored).Length;
if (stored.Next != blocks.Length * Samples)
    throw new InvalidOperationException($"A session has {stored.Next} samples.");
Console.WriteLine(FormattableString.Invariant(
    $"{BlocksToMeasure * sessions / seconds:F0} appends of {Samples} samples a core-second, {heap:F0} bytes of heap and {bytes} stored bytes a session"));
await host.StopAsync();

Task Append(int block) => ForEachSession(session => session.Append(block * Samples, blocks[block]));

Task ForEachSession(Func<IWalkSession, Task> call) => Parallel.ForEachAsync(
    Enumerable.Range(0, sessions), new ParallelOptions { MaxDegreeOfParallelism = 256 },
    async (session, _) => await call(grains.GetGrain<IWalkSession>(session.ToString(CultureInfo.InvariantCulture))));

static SampleBlock BlockOf(int block)
{
    int[] numbers = [.. Enumerable.Range(block * Samples, Samples)];
    return new(
        Array.ConvertAll(numbers, i => TimeSpan.FromSeconds(i)),
        Array.ConvertAll(numbers, i => i / 90 % 2 == 0 ? WalkingDirection.Forward : WalkingDirection.Backward),
        Array.ConvertAll(numbers, i => 0.8 + (0.01 * (i % 60))), Array.ConvertAll(numbers, i => (0.002 * (i % 50)) - 0.02));
}
