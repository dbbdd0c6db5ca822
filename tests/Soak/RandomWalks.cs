using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Soak;

/// <summary>Random valid walks: adults of 30 to 200 kg, any speed and grade that both directions support, up to ten
/// hours.</summary>
internal sealed class RandomWalks(int seed)
{
    private static readonly ModelDomain Supported = default(RetroWalkBackward).Card.Supported;

    private readonly Random _random = new(seed);

    public RandomWalk Next()
    {
        Height height = Height.FromCentimeters(Between(140, 210));
        double kilograms = Between(30, 199);
        RestingRate rate = NextRate(height, kilograms);
        return new(
            new Walker(BodyMass.FromKilograms(kilograms), rate),
            new Walker(BodyMass.FromKilograms(kilograms + Between(0.001, 1)), rate),
            height,
            Speed.FromMetersPerSecond(Between(Supported.LowestSpeed.MetersPerSecond, Supported.HighestSpeed.MetersPerSecond)),
            Grade.FromFraction(Between(Supported.LowestGrade.Fraction, Supported.HighestGrade.Fraction)),
            TimeSpan.FromSeconds(Between(1, 36_000)));
    }

    public ModelEntry NextModel() => WalkingModels.All[_random.Next(WalkingModels.All.Count)];

    /// <summary>A point of a domain, its edges more often than chance.</summary>
    public (Speed Speed, Grade Grade) Within(ModelDomain domain) => (
        Speed.FromMetersPerSecond(Between(domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond)),
        Grade.FromFraction(Between(domain.LowestGrade.Fraction, domain.HighestGrade.Fraction)));

    public bool Chance(double probability) => _random.NextDouble() < probability;

    public double Between(double low, double high) => _random.Next(100) switch
    {
        0 => low,
        1 => high,
        _ => Math.Min(high, low + (high - low) * _random.NextDouble()),
    };

    private RestingRate NextRate(Height height, double kilograms)
    {
        Sex sex = _random.Next(2) == 0 ? Sex.Female : Sex.Male;
        double age = Between(18, 100);
        return _random.Next(6) switch
        {
            0 => RestingRate.MifflinStJeor(height, age, sex),
            1 => RestingRate.HarrisBenedict1984(height, age, sex),
            2 => RestingRate.Henry2005(height, age, sex),
            3 => RestingRate.Cunningham(BodyMass.FromKilograms(kilograms * Between(0.5, 0.95))),
            4 => RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(Between(0.6, 2))),
            _ => RestingRate.StandardMet,
        };
    }
}
