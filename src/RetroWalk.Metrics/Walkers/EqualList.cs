using System.Collections.ObjectModel;

namespace RetroWalk.Metrics;

/// <summary>Items that nobody changes. Two lists are equal if their items are, so that a record that holds one is
/// compared by it.</summary>
internal sealed class EqualList<T>(T[] items) : ReadOnlyCollection<T>(items)
{
    public override bool Equals(object? obj) => obj is EqualList<T> other && this.SequenceEqual(other);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (T item in this)
            hash.Add(item);
        return hash.ToHashCode();
    }
}
