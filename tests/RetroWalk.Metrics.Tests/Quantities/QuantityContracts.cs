namespace RetroWalk.Metrics.Tests.Quantities;

public sealed class BodyMassContract() : QuantityContract<BodyMass>(
    BodyMass.FromKilograms, "kg", [("lb", BodyMass.FromPounds)], [1e-9, 0.3, 70.1, 1000], "1001 kg");

public sealed class CarriedLoadContract() : QuantityContract<CarriedLoad>(
    CarriedLoad.FromKilograms, "kg", [("lb", CarriedLoad.FromPounds)], [0, 0.3, 20.1, 500], "-1 kg");

public sealed class CostOfTransportContract() : QuantityContract<CostOfTransport>(
    CostOfTransport.FromJoulesPerKilogramPerMeter, "J/(kg·m)", [], [0, 0.1, 3.29, 1e300], "-1 J/kg/m");

public sealed class EnergyContract() : QuantityContract<Energy>(
    Energy.FromKilocalories, "kcal", [("kJ", Energy.FromKilojoules), ("J", Energy.FromJoules)],
    [-1e300, -4184, 0, 0.1, 787654.321], "1e306 kJ");

public sealed class GradeContract() : QuantityContract<Grade>(
    Grade.FromPercent, "%", [("deg", Grade.FromDegrees), ("°", Grade.FromDegrees)], [-40, -5.1, 0, 0.07, 5.1, 7, 28.9, 100],
    "90 deg");

public sealed class HeightContract() : QuantityContract<Height>(
    Height.FromMeters, "m", [("cm", Height.FromCentimeters)], [0.5, 1.73, 1.75, 2.75], "175 m");

public sealed class MetabolicEquivalentContract() : QuantityContract<MetabolicEquivalent>(
    MetabolicEquivalent.FromMets, "MET", [], [0, 0.1, 3.8, 1e300], "-1 MET");

public sealed class MetabolicPowerContract() : QuantityContract<MetabolicPower>(
    MetabolicPower.FromWattsPerKilogram, "W/kg", [], [0, 0.1, 4.41, 1e300], "-1 W/kg");

public sealed class OxygenUptakeContract() : QuantityContract<OxygenUptake>(
    OxygenUptake.FromMillilitersPerKilogramPerMinute, "mL/(kg·min)", [], [0, 0.1, 13.2, 1e300], "-1 mL/kg/min");

public sealed class PowerContract() : QuantityContract<Power>(
    Power.FromWatts, "W", [("kcal/h", Power.FromKilocaloriesPerHour)], [-1e300, -310, 0, 0.1, 310.5],
    "1.7e308 kcal/h");

public sealed class SpeedContract() : QuantityContract<Speed>(
    Speed.FromMetersPerSecond, "m/s",
    [
        ("km/h", Speed.FromKilometersPerHour), ("mph", Speed.FromMilesPerHour),
        ("min/km", Speed.FromMinutesPerKilometer), ("min/mi", Speed.FromMinutesPerMile),
    ],
    [0.1, 1.34, 2.2352, 1e300], "-1 mph");
