using System.Collections.Concurrent;
using Orleans.Serialization;
using Orleans.Storage;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>A store beside the silos: it keeps bytes, and fails when told to, before it wrote or after.</summary>
internal sealed class MemoryStore : IDisposable
{
    internal enum Failure
    {
        None,
        BeforeWriting,
        AfterWriting,
        Reading,
    }

    internal ConcurrentDictionary<string, byte[]> Sessions { get; } = new();

    internal Failure Next { get; set; }

    internal IGrainStorage For(Serializer serializer) => new Storage(this, serializer);

    public void Dispose() => Sessions.Clear();

    private sealed class Storage(MemoryStore store, Serializer serializer) : IGrainStorage
    {
        public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            if (store.Next == Failure.Reading)
                throw new TimeoutException("The store is away.");
            if (store.Sessions.TryGetValue(grainId.ToString(), out byte[]? bytes))
                (grainState.State, grainState.RecordExists) = (serializer.Deserialize<T>(bytes), true);
            return Task.CompletedTask;
        }

        public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState)
        {
            Failure failure = store.Next;
            store.Next = Failure.None;
            if (failure != Failure.BeforeWriting)
                store.Sessions[grainId.ToString()] = serializer.SerializeToArray(grainState.State);
            if (failure != Failure.None)
                throw new TimeoutException("The store is away.");
            grainState.RecordExists = true;
            return Task.CompletedTask;
        }

        public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
            throw new NotSupportedException();
    }
}
