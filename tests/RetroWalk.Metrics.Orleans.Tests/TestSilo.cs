using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Serialization;

namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>One silo in this process, over a store that outlives it.</summary>
internal sealed class TestSilo : IAsyncDisposable
{
    private const string StorageName = "sessions";

    private readonly IHost _host;

    private TestSilo(IHost host) => _host = host;

    internal IWalkSession Session(string id) => _host.Services.GetRequiredService<IGrainFactory>().GetGrain<IWalkSession>(id);

    internal static async Task<TestSilo> Start(MemoryStore store, Action<IServiceCollection>? configure = null)
    {
        HostApplicationBuilder builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(
                FreePort(), FreePort(), primarySiloEndpoint: null, serviceId: "tests", clusterId: Guid.NewGuid().ToString());
            silo.AddWalkSessions(StorageName);
            silo.Services.AddKeyedSingleton(StorageName, (services, _) => store.For(services.GetRequiredService<Serializer>()));
        });
        configure?.Invoke(builder.Services);
        IHost host = builder.Build();
        await host.StartAsync();
        return new(host);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }

    private static int FreePort()
    {
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
