using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>What a value is to whoever reads its bytes with a serializer of their own, as another silo does.</summary>
internal static class OtherProcess
{
    private static readonly Serializer Writer = NewSerializer();

    private static readonly Serializer Reader = NewSerializer();

    internal static T Reads<T>(T value)
        where T : notnull => Reader.Deserialize<T>(Writer.SerializeToArray(value))!;

    private static Serializer NewSerializer() =>
        new ServiceCollection().AddSerializer().BuildServiceProvider().GetRequiredService<Serializer>();
}
