using System.Net;
using Orleans.Configuration;
using Orleans.Storage;
using RetroWalk.Metrics.Orleans;
using StackExchange.Redis;

namespace RetroWalk.Samples.WalkServer;

/// <summary>Where the sessions are kept: <c>--store sqlite:FILE</c>, one server alone, or <c>--store redis:HOST</c>, a cluster.</summary>
internal static class Stores
{
    private const string StorageName = "sessions";

    internal static bool TryUse(WebApplicationBuilder builder, out string? fault)
    {
        string store = builder.Configuration["store"] ?? "sqlite:sessions.db";
        string place = store[(store.IndexOf(':') + 1)..];
        Action<ISiloBuilder>? use = store.StartsWith("sqlite:", StringComparison.Ordinal) && place.Length > 0 ? silo => UseSqlite(silo, place)
            : store.StartsWith("redis:", StringComparison.Ordinal) && place.Length > 0 ? silo => UseRedis(silo, place)
            : null;
        fault = use is null ? $"--store is '{store}': it must be sqlite:FILE or redis:HOST." : null;
        if (use is null)
            return false;
        int siloPort = builder.Configuration.GetValue("silo-port", 11111);
        int gatewayPort = builder.Configuration.GetValue("gateway-port", 30000);
        builder.UseOrleans(silo =>
        {
            use(silo);
            silo.ConfigureEndpoints(IPAddress.Loopback, siloPort, gatewayPort);
            silo.AddWalkSessions(StorageName);
            silo.Configure<SiloMessagingOptions>(options => options.ResponseTimeout = TimeSpan.FromSeconds(5));
            // A dead server is noticed after two missed probes of 2 s; its sessions come back on the others.
            silo.Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(2);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
            });
        });
        return true;
    }

    private static void UseSqlite(ISiloBuilder silo, string file)
    {
        silo.UseLocalhostClustering();
        silo.Services.AddSingleton(services => new SqliteStorage(file, services.GetRequiredService<Orleans.Serialization.Serializer>()));
        silo.Services.AddKeyedSingleton<IGrainStorage>(StorageName, (services, _) => services.GetRequiredService<SqliteStorage>());
    }

    private static void UseRedis(ISiloBuilder silo, string host)
    {
        ConfigurationOptions connection = ConfigurationOptions.Parse(host);
        connection.AbortOnConnectFail = false;
        silo.UseRedisClustering(options => options.ConfigurationOptions = connection);
        silo.AddRedisGrainStorage(StorageName, options => options.Configure<OrleansGrainStorageSerializer>((redis, serializer) =>
        {
            redis.ConfigurationOptions = connection;
            redis.GrainStorageSerializer = serializer;
        }));
        silo.Services.AddSingleton<OrleansGrainStorageSerializer>();
    }
}
