using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>Errors that public calculators make with the equations of treadmill consoles and with tables of METs, and that this
/// library does not make. Each test holds the right value and shows that the wrong one is far from it.</summary>
public sealed class KnownErrorsOfConsolesAndTablesTests
{
    private const double WattsPerMilliliter = 20.1 / 60;

    /// <summary>11.54 mL/(kg·min) at 1.34 m/s on the level; web pages print 0.175 for 0.1.</summary>
    [Fact]
    public void Horizontal_coefficient_of_the_walking_equation_is_0_1() =>
        IsRight(OxygenUptakeOf("Acsm2014Walking", 1.34, 0), 11.54, 3.5 + 0.175 * 80.4);

    /// <summary>26.012 at 10 %; web pages print the 0.9 of the running equation for 1.8.</summary>
    [Fact]
    public void Vertical_coefficient_of_the_walking_equation_is_1_8() =>
        IsRight(OxygenUptakeOf("Acsm2014Walking", 1.34, 0.10), 26.012, 3.5 + 0.1 * 80.4 + 0.9 * 80.4 * 0.10);

    [Fact]
    public void Vertical_coefficient_of_the_running_equation_is_0_9() =>
        IsRight(OxygenUptakeOf("Acsm2014Running", 2.68, 0.10), 50.132, 3.5 + 0.2 * 160.8 + 1.8 * 160.8 * 0.10);

    /// <summary>Miles per hour are put where metres per minute belong.</summary>
    [Fact]
    public void Speed_of_the_walking_equation_is_in_metres_per_minute() =>
        IsRight(OxygenUptakeOf("Acsm2014Walking", 1.34112, 0), 11.54672, 3.5 + 0.1 * 3.0);

    /// <summary>A public code leaves the 3.5 out of its "gross" uptake.</summary>
    [Fact]
    public void Gross_uptake_of_the_walking_equation_holds_rest() =>
        IsRight(OxygenUptakeOf("Acsm2014Walking", 1.34, 0), 11.54, 0.1 * 80.4);

    /// <summary>Consoles clamp a descent to level or count below zero.</summary>
    [Theory]
    [InlineData("Acsm2014Walking", 1.34)]
    [InlineData("Acsm2014Running", 2.68)]
    public void Console_equations_have_no_value_downhill(string model, double speed)
    {
        Assert.True(double.IsNaN(OxygenUptakeOf(model, speed, -0.10)));
        Assert.True(double.IsNaN(OxygenUptakeOf(model, speed, -0.001)));
    }

    /// <summary>Several codes hold the gradient polynomial at ±45 %.</summary>
    [Fact]
    public void Gradient_polynomial_is_not_clamped()
    {
        Assert.True(double.IsNaN(PowerOf("Minetti2002Walking", 1.0, 0.46)));
        Assert.True(double.IsNaN(PowerOf("Minetti2002Walking", 1.0, -0.46)));
    }

    /// <summary>The polynomial is net: codes that take it for gross lose the standing.</summary>
    [Fact]
    public void Gradient_polynomial_gets_its_standing_back() => IsRight(PowerOf("Minetti2002Walking", 1.0, 0), 3.94, 2.5);

    /// <summary>4.3 MET at 3.5 mph is of 2011; sites show it as of 2024, which has 4.8.</summary>
    [Fact]
    public void Tables_of_2011_and_2024_are_told_apart()
    {
        IsRight(MetsOf("Compendium2011Walking", 3.5, 0), 4.3, 4.8);
        IsRight(MetsOf("Compendium2024Treadmill", 3.5, 0), 4.8, 4.3);
        IsRight(MetsOf("Compendium2024Backward", 3.5, 0.05), 7.8, 8.0);
    }

    /// <summary>A MET is 3.5 mL/(kg·min); at 20.1 J/mL it is not the 1 kcal/(kg·h) that calculators take it for.</summary>
    [Fact]
    public void Met_of_a_table_is_an_oxygen_uptake() =>
        IsRight(PowerOf("Compendium2024Treadmill", 1.34, 0), 3.8 * 3.5 * WattsPerMilliliter, 3.8 * 4184 / 3600);

    private static double OxygenUptakeOf(string model, double speed, double grade) =>
        PowerOf(model, speed, grade) / WattsPerMilliliter;

    private static double MetsOf(string model, double milesPerHour, double grade) =>
        PowerOf(model, Speed.FromMilesPerHour(milesPerHour).MetersPerSecond, grade) / (3.5 * WattsPerMilliliter);

    private static double PowerOf(string model, double speed, double grade) =>
        WalkingModels.Find(model)!.For(ModelInputs.None)
            .EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram;

    private static void IsRight(double actual, double right, double wrong)
    {
        Assert.InRange(Math.Abs(actual - right), 0, 1e-9);
        Assert.True(Math.Abs(wrong - right) > 0.005 * right, "the known error would not show");
    }
}
