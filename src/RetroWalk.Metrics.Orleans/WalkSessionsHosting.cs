using Microsoft.Extensions.DependencyInjection;

namespace RetroWalk.Metrics.Orleans;

/// <summary>Walking sessions on a silo.</summary>
public static class WalkSessionsHosting
{
    /// <summary>Lets a silo keep walking sessions, in a grain storage that was or will be registered under a name.</summary>
    /// <param name="siloBuilder">The silo.</param>
    /// <param name="storageName">The name of the grain storage.</param>
    /// <exception cref="ArgumentException">No name.</exception>
    public static ISiloBuilder AddWalkSessions(this ISiloBuilder siloBuilder, string storageName)
    {
        ArgumentNullException.ThrowIfNull(siloBuilder);
        ArgumentException.ThrowIfNullOrWhiteSpace(storageName);
        siloBuilder.Services.AddMetrics();
        siloBuilder.Services.AddSingleton(new WalkSessionStorage(storageName));
        siloBuilder.Services.AddSingleton<WalkSessionMeter>();
        return siloBuilder;
    }
}
