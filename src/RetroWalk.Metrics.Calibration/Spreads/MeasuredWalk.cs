using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>One person's measured power of walking one way at one speed and grade.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MeasuredWalk
{
    /// <summary>A measured walk.</summary>
    /// <param name="person">Name or number of the person; the same for all walks of one.</param>
    /// <param name="direction">Which way the person faced.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <param name="gross">Measured gross power, more than zero.</param>
    /// <exception cref="ArgumentException">No person, a direction that is not defined, or a speed and grade outside the supported
    /// domain of the library's model for that direction: there is no estimate to hold the power against.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A power of zero or NaN.</exception>
    public MeasuredWalk(string person, WalkingDirection direction, Speed speed, Grade grade, MetabolicPower gross)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        if (direction is not (WalkingDirection.Forward or WalkingDirection.Backward))
            throw new ArgumentException(FormattableString.Invariant($"direction is {(int)direction}, which is not defined."),
                nameof(direction));
        double measured = Require.Positive(gross.WattsPerKilogram, nameof(gross));
        ModelCard card = CardOf(direction);
        if (!card.Supported.Contains(speed, grade))
            throw new ArgumentException($"{card.Name} does not support {speed} at {grade}: there is no estimate.", nameof(speed));

        Person = person;
        Direction = direction;
        Speed = speed;
        Grade = grade;
        Gross = gross;
        MetabolicPower estimate = direction == WalkingDirection.Forward
            ? default(Looney2019Graded).EstimatePower(speed, grade)
            : default(RetroWalkBackward).EstimatePower(speed, grade);
        LogError = Math.Log(measured / estimate.WattsPerKilogram);
    }

    /// <summary>The person.</summary>
    public string Person { get; }

    /// <summary>Which way the person faced.</summary>
    public WalkingDirection Direction { get; }

    /// <summary>Speed of travel.</summary>
    public Speed Speed { get; }

    /// <summary>Grade along travel.</summary>
    public Grade Grade { get; }

    /// <summary>Measured gross power.</summary>
    public MetabolicPower Gross { get; }

    /// <summary>Whether the library's model for a direction, <see cref="Looney2019Graded"/> or <see cref="RetroWalkBackward"/>,
    /// has an estimate to hold a measured power against.</summary>
    /// <param name="direction">Which way the person faced.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public static bool HasEstimate(WalkingDirection direction, Speed speed, Grade grade) =>
        CardOf(direction).Supported.Contains(speed, grade);

    /// <summary>ln(measured/estimate), the estimate by the library's model for that direction.</summary>
    internal double LogError { get; }

    private static ModelCard CardOf(WalkingDirection direction) =>
        direction == WalkingDirection.Forward ? default(Looney2019Graded).Card : default(RetroWalkBackward).Card;

    /// <summary>The walk in one line; the same in every culture.</summary>
    public override string ToString() => $"{Person}: {Direction}, {Speed}, {Grade}, {Gross}";
}
