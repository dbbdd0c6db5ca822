// A researcher's first program, built from the packed package. It fails unless the package repeats the shipped fit,
// λ 0.616070 and ρ 0.798096, and prices a walk with another one.
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

EvidenceFit fit = EvidenceFit.Run();
Console.WriteLine(fit);

EvidenceFit points = EvidenceFit.Run(new EvidenceFitOptions { HooperReading = HooperReading.PointsOfMaximalUptake });
MetabolicPower dearer = new RetroWalkBackward(points.ToParameters()).EstimatePower(Speed.FromMetersPerSecond(1.34), Grade.FromPercent(5));
Console.WriteLine(dearer);

bool isRight = Math.Abs(fit.ReversalFraction - 0.616070) < 5e-7
    && Math.Abs(fit.OtherExcessJoulesPerKilogramPerMeter - 0.798096) < 5e-7
    && dearer.WattsPerKilogram > 8.0653;
return isRight ? 0 : 1;
