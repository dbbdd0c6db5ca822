// A researcher's first program, built from the packed package. It fails unless the package repeats the shipped fit,
// λ 0.767350 and ρ 0.771014, prices a walk with another one, and fits the model to a person to whom every walk costs 10 % more.
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

EvidenceFit fit = EvidenceFit.Run();
Console.WriteLine(fit);

EvidenceFit points = EvidenceFit.Run(new EvidenceFitOptions { HooperReading = HooperReading.PointsOfMaximalUptake });
MetabolicPower dearer = new RetroWalkBackward(points.ToParameters()).EstimatePower(Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5));
Console.WriteLine(dearer);

WalkMeasurement Measured(WalkingDirection direction, double metersPerSecond, double percent)
{
    (Speed speed, Grade grade) = (Speed.FromMetersPerSecond(metersPerSecond), Grade.FromPercent(percent));
    MetabolicPower median = WalkingEnergy.EstimatePower(direction, speed, grade);
    return new() { Direction = direction, Speed = speed, Grade = grade, GrossWattsPerKilogram = 1.1 * median.WattsPerKilogram };
}

PersonalCalibration person = PersonalCalibration.Fit(
[
    Measured(WalkingDirection.Forward, 1.34, 0), Measured(WalkingDirection.Forward, 1.1, 5), Measured(WalkingDirection.Backward, 1.12, 0),
]);
Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
WalkComparison median = WalkingEnergy.Compare(walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
WalkComparison personal = WalkingEnergy.Compare(
    walker, Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5), TimeSpan.FromMinutes(30), person.Conditions);
Console.WriteLine($"{person}; {personal.Backward}");

// Drawn towards the median, and never past what was measured; surer than of a stranger.
bool isFitted = person is { MeasurementCount: 3, Excess.Spread: not null }
    && person.Factor.Factor is > 1.05 and < 1.1
    && personal.Forward.Gross.Joules is double joules && joules > 1.05 * median.Forward.Gross.Joules && joules < 1.1 * median.Forward.Gross.Joules
    && personal.Forward.GrossInterval().High.Joules / joules < median.Forward.GrossInterval().High.Joules / median.Forward.Gross.Joules;

bool isRight = isFitted && Math.Abs(fit.ReversalFraction - 0.767350) < 5e-7
    && Math.Abs(fit.OtherExcessJoulesPerKilogramPerMeter - 0.771014) < 5e-7
    && dearer.WattsPerKilogram > 8.2153;
return isRight ? 0 : 1;
