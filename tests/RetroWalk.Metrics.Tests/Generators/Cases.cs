namespace RetroWalk.Metrics.Tests.Generators;

/// <summary>A point in the supported domain of forward walking: steps of 1 mm/s and of 0.01 %.</summary>
public readonly record struct ForwardPoint(int SpeedSteps, int GradeSteps)
{
    public Speed Speed => Speed.FromMetersPerSecond(SpeedSteps / 1000.0);

    public Grade Grade => Grade.FromFraction(GradeSteps / 10000.0);
}

/// <summary>A point in the supported domain of backward walking, which lies inside the one of forward walking.</summary>
public readonly record struct BackwardPoint(int SpeedSteps, int GradeSteps)
{
    public Speed Speed => Speed.FromMetersPerSecond(SpeedSteps / 1000.0);

    public Grade Grade => Grade.FromFraction(GradeSteps / 10000.0);
}

/// <summary>The same, never standing still.</summary>
public readonly record struct MovingPoint(int SpeedSteps, int GradeSteps)
{
    public Speed Speed => Speed.FromMetersPerSecond(SpeedSteps / 1000.0);

    public Grade Grade => Grade.FromFraction(GradeSteps / 10000.0);

    public double V => Speed.MetersPerSecond;

    public double G => Grade.Fraction;
}

/// <summary>A body of 30 to 200 kg in steps of 0.1 kg.</summary>
public readonly record struct Body(int MassSteps)
{
    public BodyMass Mass => BodyMass.FromKilograms(MassSteps / 10.0);

    /// <summary>With the standard resting rate.</summary>
    public Walker Walker => new(Mass, RestingRate.StandardMet);
}

/// <summary>An adult with a Mifflin-St Jeor resting rate; heights in centimetres.</summary>
public readonly record struct Person(int MassSteps, int HeightSteps, int AgeYears, bool IsMale)
{
    public Walker Walker => new(
        BodyMass.FromKilograms(MassSteps / 10.0),
        RestingRate.MifflinStJeor(Height.FromCentimeters(HeightSteps), AgeYears, IsMale ? Sex.Male : Sex.Female));
}

/// <summary>Up to ten hours, in milliseconds.</summary>
public readonly record struct WalkTime(int Milliseconds)
{
    public TimeSpan Duration => TimeSpan.FromMilliseconds(Milliseconds);
}

/// <summary>How many parts something is cut into.</summary>
public readonly record struct Parts(int Count);

/// <summary>A fraction from 0 to 1 in thousandths.</summary>
public readonly record struct Share(int Steps)
{
    public double Fraction => Steps / 1000.0;
}

/// <summary>A probability strictly between 0 and 1.</summary>
public readonly record struct Level(int Steps)
{
    public double Probability => Steps / 10000.0;
}

/// <summary>A positive number up to 2000 in steps of a thousandth.</summary>
public readonly record struct Amount(int Steps)
{
    public double Value => Steps / 1000.0;
}

/// <summary>Conditions of a walk: factors in thousandths; a spread of the excess of 0 is none measured.</summary>
public readonly record struct Circumstances(
    int PersonSteps, int PersonSpreadSteps, int PracticeSteps, int ExcessSteps, int ExcessSpreadSteps, int Rail,
    int CorrelationSteps)
{
    public WalkConditions Conditions => new()
    {
        PersonalFactor = PersonSteps == 0
            ? default
            : PersonalFactor.Measured(0.5 + PersonSteps / 1000.0, PersonSpreadSteps / 1000.0),
        Practice = Practice.OfFactor(PracticeSteps / 1000.0),
        PersonalExcess = ExcessSpreadSteps == 0 ? default
            : PersonalExcess.Measured(ExcessSteps / 1000.0, ExcessSpreadSteps / 1000.0),
        Handrail = (Handrail)Rail,
        FactorExcessCorrelation = CorrelationSteps / 1000.0,
    };
}
