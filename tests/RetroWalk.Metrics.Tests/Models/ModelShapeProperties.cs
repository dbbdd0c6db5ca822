using FsCheck.Xunit;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Models;

[Properties(Arbitrary = [typeof(DomainShapes)], MaxTest = 500)]
public sealed class ModelShapeProperties
{
    [Property]
    public bool Forward_power_does_not_fall_with_speed(ForwardPoint point, Share further)
    {
        Speed faster = Speed.FromMetersPerSecond(Between(point.SpeedSteps / 1000.0, 1.96, further.Fraction));
        return Forward(faster, point.Grade) >= Forward(point.Speed, point.Grade);
    }

    [Property]
    public bool Forward_power_does_not_fall_in_the_next_millimetre_per_second(ForwardPoint point)
    {
        Speed faster = Speed.FromMetersPerSecond(Math.Min(1960, point.SpeedSteps + 1) / 1000.0);
        return Forward(faster, point.Grade) >= Forward(point.Speed, point.Grade);
    }

    [Property]
    public bool Backward_power_does_not_fall_with_speed(BackwardPoint point, Share further)
    {
        Speed faster = Speed.FromMetersPerSecond(Between(point.SpeedSteps / 1000.0, 1.9, further.Fraction));
        return Backward(faster, point.Grade) >= Backward(point.Speed, point.Grade);
    }

    [Property]
    public bool Backward_power_does_not_fall_in_the_next_millimetre_per_second(BackwardPoint point)
    {
        Speed faster = Speed.FromMetersPerSecond(Math.Min(1900, point.SpeedSteps + 1) / 1000.0);
        return Backward(faster, point.Grade) >= Backward(point.Speed, point.Grade);
    }

    [Property]
    public bool Backward_is_not_cheaper_than_forward(BackwardPoint point) =>
        Backward(point.Speed, point.Grade) >= Forward(point.Speed, point.Grade);

    [Property]
    public bool Backward_is_dearer_than_forward_when_moving(MovingPoint point) =>
        Backward(point.Speed, point.Grade) > Forward(point.Speed, point.Grade);

    [Property]
    public bool Power_is_a_number_everywhere_in_the_supported_domain(ForwardPoint forward, BackwardPoint backward) =>
        double.IsFinite(Forward(forward.Speed, forward.Grade)) && double.IsFinite(Backward(backward.Speed, backward.Grade));

    [Property]
    public bool Standing_costs_the_same_at_every_grade_and_in_both_directions(BackwardPoint point) =>
        Forward(default, point.Grade) == 1.44 && Backward(default, point.Grade) == 1.44; // docs/models/Looney2019Graded.md

    private static double Between(double low, double high, double fraction) => Math.Min(high, low + (high - low) * fraction);

    private static double Forward(Speed speed, Grade grade) =>
        default(Looney2019Graded).EstimatePower(speed, grade).WattsPerKilogram;

    private static double Backward(Speed speed, Grade grade) =>
        default(RetroWalkBackward).EstimatePower(speed, grade).WattsPerKilogram;
}
