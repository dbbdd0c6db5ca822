namespace RetroWalk.Cli.Files;

/// <summary>The mean knee angle over a stride, from contact to contact.</summary>
/// <param name="IsForward">Whether it is of walking forward.</param>
/// <param name="SpeedMetersPerSecond">Speed [m/s].</param>
/// <param name="StanceFraction">When the foot leaves the ground, as a fraction of the stride.</param>
/// <param name="AnglesDegrees">Angles at even steps, both contacts included [°, positive flexed].</param>
internal sealed record KneeCurve(bool IsForward, double SpeedMetersPerSecond, double StanceFraction,
    IReadOnlyList<double> AnglesDegrees)
{
    /// <summary>The angle at a fraction of the stride, which goes on from contact to contact.</summary>
    public double At(double phase)
    {
        double place = (phase - Math.Floor(phase)) * (AnglesDegrees.Count - 1);
        int below = Math.Min((int)place, AnglesDegrees.Count - 2);
        return double.Lerp(AnglesDegrees[below], AnglesDegrees[below + 1], place - below);
    }
}
