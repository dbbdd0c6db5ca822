using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Quantities;

[Properties(Arbitrary = [typeof(DomainShapes), typeof(HostileDoubles)], MaxTest = 300)]
public sealed class FactoryProperties
{
    /// <summary>Human sizes: the range in which every factory accepts what its view gives back.</summary>
    [Property]
    public bool Unit_round_trip_gives_the_number_back(Amount amount) =>
        Factories.All.Where(factory => Accepts(factory, amount.Value))
            .All(factory => Near.Relative(factory.Make(amount.Value), amount.Value, 1e-14));

    [Property]
    public bool Negative_round_trip_gives_the_number_back(Amount amount) =>
        Factories.All.Where(factory => factory.MayBeNegative && Accepts(factory, -amount.Value))
            .All(factory => Near.Relative(factory.Make(-amount.Value), -amount.Value, 1e-14));

    [Property]
    public bool Factory_gives_a_number_or_refuses_by_name(HostileDouble hostile) =>
        Factories.All.All(factory =>
        {
            try
            {
                return !double.IsNaN(factory.Make(hostile.Value));
            }
            catch (ArgumentOutOfRangeException refusal)
            {
                return refusal.ParamName == factory.Parameter;
            }
        });

    [Property]
    public bool No_factory_accepts_NaN_or_infinity(HostileDouble hostile) =>
        double.IsFinite(hostile.Value) || Factories.All.All(factory => !Accepts(factory, hostile.Value));

    [Property]
    public bool Text_of_a_quantity_never_shows_minus_zero(HostileDouble hostile) =>
        Factories.All.Where(factory => Accepts(factory, hostile.Value))
            .All(factory => !factory.Text(hostile.Value).StartsWith("-0 ", StringComparison.Ordinal));

    [Property]
    public bool Power_and_oxygen_uptake_invert_each_other(Amount amount) =>
        Near.Relative(Power(amount).OxygenUptake.MetabolicPower.WattsPerKilogram, amount.Value, 1e-14);

    [Property]
    public bool Power_and_metabolic_equivalent_invert_each_other(Amount amount) =>
        Near.Relative(Power(amount).MetabolicEquivalent.MetabolicPower.WattsPerKilogram, amount.Value, 1e-14);

    [Property]
    public bool Cost_of_transport_times_speed_is_power(Amount power, Amount speed) =>
        Near.Relative(
            Power(power).CostOfTransportAt(Speed.FromMetersPerSecond(speed.Value)).JoulesPerKilogramPerMeter * speed.Value,
            power.Value, 1e-14);

    [Property]
    public bool Speed_and_pace_are_reciprocal(Amount amount)
    {
        Speed speed = Speed.FromMetersPerSecond(amount.Value);
        return Near.Relative(speed.KilometersPerHour * speed.MinutesPerKilometer, 60, 1e-14)
            && Near.Relative(speed.MilesPerHour * speed.MinutesPerMile, 60, 1e-14);
    }

    [Property]
    public bool Sum_of_energies_less_one_is_the_other(Amount left, Amount right)
    {
        Energy sum = Energy.FromJoules(left.Value) + Energy.FromJoules(right.Value);
        return Math.Abs((sum - Energy.FromJoules(right.Value)).Joules - left.Value) <= 1e-15 * sum.Joules;
    }

    private static MetabolicPower Power(Amount amount) => MetabolicPower.FromWattsPerKilogram(amount.Value);

    private static bool Accepts(Factory factory, double value)
    {
        try
        {
            factory.Make(value);
            return true;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
