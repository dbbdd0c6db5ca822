namespace RetroWalk.Metrics.Numerics;

/// <summary>A rectangle of two numbers, edges included, in double and in single precision.</summary>
internal readonly record struct Box
{
    internal readonly BoxOf<double> Doubles;

    /// <summary>Rounded inward: a float lies between these edges where the same number as a double lies between the edges of
    /// <see cref="Doubles"/>.</summary>
    internal readonly BoxOf<float> Singles;

    internal Box(double lowestX, double highestX, double lowestY, double highestY)
    {
        Doubles = new(lowestX, highestX, lowestY, highestY);
        Singles = new(RoundedUp(lowestX), RoundedDown(highestX), RoundedUp(lowestY), RoundedDown(highestY));
    }

    private static float RoundedUp(double edge) => (float)edge < edge ? MathF.BitIncrement((float)edge) : (float)edge;

    private static float RoundedDown(double edge) => (float)edge > edge ? MathF.BitDecrement((float)edge) : (float)edge;
}

/// <summary>The edges of a rectangle of two numbers.</summary>
/// <typeparam name="T">Their precision.</typeparam>
internal readonly record struct BoxOf<T>(T LowestX, T HighestX, T LowestY, T HighestY);
