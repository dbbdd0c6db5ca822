namespace RetroWalk.Metrics;

/// <summary>Edges of a domain in single precision, rounded inward: a float lies between them where the same number as a double
/// lies between the edges themselves.</summary>
internal readonly record struct FloatEdges
{
    internal FloatEdges(double lowestSpeed, double highestSpeed, double lowestGrade, double highestGrade)
    {
        LowestSpeed = RoundedUp(lowestSpeed);
        HighestSpeed = RoundedDown(highestSpeed);
        LowestGrade = RoundedUp(lowestGrade);
        HighestGrade = RoundedDown(highestGrade);
    }

    /// <summary>[m·s⁻¹].</summary>
    internal float LowestSpeed { get; }

    /// <summary>[m·s⁻¹].</summary>
    internal float HighestSpeed { get; }

    /// <summary>As a fraction.</summary>
    internal float LowestGrade { get; }

    /// <summary>As a fraction.</summary>
    internal float HighestGrade { get; }

    private static float RoundedUp(double edge) => (float)edge < edge ? MathF.BitIncrement((float)edge) : (float)edge;

    private static float RoundedDown(double edge) => (float)edge > edge ? MathF.BitDecrement((float)edge) : (float)edge;
}
