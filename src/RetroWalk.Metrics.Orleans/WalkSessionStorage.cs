namespace RetroWalk.Metrics.Orleans;

/// <summary>Which grain storage keeps the sessions.</summary>
internal sealed class WalkSessionStorage(string storageName) : IPersistentStateConfiguration
{
    public string StateName => "session";

    public string StorageName => storageName;
}
