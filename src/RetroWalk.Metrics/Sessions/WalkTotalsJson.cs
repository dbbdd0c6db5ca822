namespace RetroWalk.Metrics.Json;

/// <summary>A <see cref="WalkTotals"/> in JSON.</summary>
internal sealed class WalkTotalsJson()
    : ResultJsonForm<WalkTotals>("store the session's ToState(), and read it with SessionTotals.FromState")
{
    private static readonly ExcludedTimeJson Excluded = new();
    private static readonly IntensityDoseJson Intensity = new();

    protected override void WriteMembers(Utf8JsonWriter writer, WalkTotals value)
    {
        PredictionInterval<Energy> interval = value.GrossInterval();
        double resting = value.Resting.Kilocalories;
        double active = value.Active.Kilocalories;
        writer.WriteExact("durationSeconds", value.DurationSeconds);
        writer.WriteExact("extrapolatedSeconds", value.ExtrapolatedSeconds);
        writer.WriteExact("distanceMeters", value.DistanceMeters);
        writer.WriteExact("ascentMeters", value.AscentMeters);
        writer.WriteExact("descentMeters", value.DescentMeters);
        writer.WriteExact("grossKilocalories", active + resting); // so that the sum holds in kilocalories too
        writer.WriteExact("restingKilocalories", resting);
        writer.WriteExact("activeKilocalories", active);
        writer.WriteExact("lowGrossKilocalories", interval.Low.Kilocalories);
        writer.WriteExact("highGrossKilocalories", interval.High.Kilocalories);
        writer.WriteExact("quadricepsConcentricJoules", value.QuadricepsConcentric.Joules);
        writer.WriteExact("quadricepsEccentricJoules", value.QuadricepsEccentric.Joules);
        writer.WriteExact("quadricepsMetabolicJoules", value.QuadricepsMetabolic.Joules);
        Intensity.Write(writer, "intensity", value.Intensity);
        Excluded.Write(writer, "excluded", value.Excluded);
    }
}
