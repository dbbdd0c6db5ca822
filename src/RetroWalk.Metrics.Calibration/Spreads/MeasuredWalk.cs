using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>One person's measured power of walking forward at one speed and grade.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record MeasuredWalk
{
    /// <summary>A measured walk.</summary>
    /// <param name="person">Name or number of the person; the same for all walks of one.</param>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    /// <param name="gross">Measured gross power, more than zero.</param>
    /// <exception cref="ArgumentException">No person, or a speed and grade outside the supported domain of
    /// <see cref="Looney2019Graded"/>: there is no estimate to hold the power against.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A power of zero or NaN.</exception>
    public MeasuredWalk(string person, Speed speed, Grade grade, MetabolicPower gross)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(person);
        double measured = Require.Positive(gross.WattsPerKilogram, nameof(gross));
        if (!HasEstimate(speed, grade))
            throw new ArgumentException($"{nameof(Looney2019Graded)} does not support {speed} at {grade}: there is no estimate.", nameof(speed));

        Person = person;
        Speed = speed;
        Grade = grade;
        Gross = gross;
        LogError = Math.Log(measured / default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram);
    }

    /// <summary>The person.</summary>
    public string Person { get; }

    /// <summary>Speed of travel.</summary>
    public Speed Speed { get; }

    /// <summary>Grade along travel.</summary>
    public Grade Grade { get; }

    /// <summary>Measured gross power.</summary>
    public MetabolicPower Gross { get; }

    /// <summary>Whether <see cref="Looney2019Graded"/> has an estimate to hold a measured power against.</summary>
    /// <param name="speed">Speed of travel.</param>
    /// <param name="grade">Grade along travel.</param>
    public static bool HasEstimate(Speed speed, Grade grade) => default(Looney2019Graded).Card.Supported.Contains(speed, grade);

    /// <summary>ln(measured/estimate), the estimate by <see cref="Looney2019Graded"/>.</summary>
    internal double LogError { get; }

    /// <summary>The walk in one line; the same in every culture.</summary>
    public override string ToString() => $"{Person}: {Speed}, {Grade}, {Gross}";
}
