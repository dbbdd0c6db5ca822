using System.Diagnostics;
using System.Net.Http.Json;

namespace RetroWalk.Samples.WalkLoad;

internal readonly record struct Reply(
    long Next, bool IsFinished, double GrossJoules, double RestingJoules, double ActiveJoules, double Seconds, double ExcludedSeconds);

internal sealed record Block(
    long First, double[] Seconds, string[] Directions, double?[] SpeedsMetersPerSecond, double?[] GradeFractions);

/// <summary>Repeats every call until a server answers it, at another server each time.</summary>
internal sealed class Client(string[] servers) : IDisposable
{
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(6) };
    private int _nextServer;
    private int _repeats;
    private int _twiceSent;
    private long _longestStallTicks;

    internal int Repeats => _repeats;

    internal int TwiceSent => _twiceSent;

    internal TimeSpan LongestStall => TimeSpan.FromTicks(_longestStallTicks);

    internal Task<Reply> Begin(string id, double kilograms) => Post($"{id}", new { bodyMass = FormattableString.Invariant($"{kilograms} kg") });

    internal Task<Reply> Finish(string id, long number, double seconds) => Post($"{id}/finish", new { number, seconds });

    internal Task<Reply> Read(string id) => UntilAnswered(server => _http.GetAsync($"{server}/sessions/{id}"));

    internal async Task<Reply> Append(string id, Block block, bool isTwice)
    {
        Reply reply = await Post($"{id}/samples", block);
        if (!isTwice)
            return reply;
        Interlocked.Increment(ref _twiceSent);
        return await Post($"{id}/samples", block);
    }

    private Task<Reply> Post<T>(string path, T body) => UntilAnswered(server => _http.PostAsJsonAsync($"{server}/sessions/{path}", body));

    private async Task<Reply> UntilAnswered(Func<string, Task<HttpResponseMessage>> call)
    {
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            string server = servers[(uint)Interlocked.Increment(ref _nextServer) % servers.Length];
            try
            {
                using HttpResponseMessage response = await call(server);
                if (response.IsSuccessStatusCode)
                {
                    Reply reply = await response.Content.ReadFromJsonAsync<Reply>();
                    Stalled(Stopwatch.GetElapsedTime(began));
                    return reply;
                }

                if ((int)response.StatusCode < 500)
                    throw new InvalidOperationException(await response.Content.ReadAsStringAsync());
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException or IOException)
            {
                // the server is away: another one, or the same one later
            }

            Interlocked.Increment(ref _repeats);
            await Task.Delay(100);
        }
    }

    private void Stalled(TimeSpan stall)
    {
        for (long longest = _longestStallTicks; stall.Ticks > longest; longest = _longestStallTicks)
            Interlocked.CompareExchange(ref _longestStallTicks, stall.Ticks, longest);
    }

    public void Dispose() => _http.Dispose();
}
