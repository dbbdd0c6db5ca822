namespace RetroWalk.Metrics;

/// <summary>The integers that treadmills send over Bluetooth: speed and inclination of the Fitness Machine Service
/// (FTMS).</summary>
/// <remarks>Speed is a uint16 of 0.01 km/h, inclination a sint16 of 0.1 %, negative downhill. <see cref="TreadmillData"/>
/// decodes a whole notification.</remarks>
public static class TreadmillUnits
{
    /// <summary>Value of the inclination field if the machine does not know the inclination.</summary>
    internal const short NotAvailable = 0x7FFF;

    /// <summary>A speed from hundredths of a kilometre per hour.</summary>
    /// <param name="hundredthsOfKilometersPerHour">The field: 483 for 4.83 km/h.</param>
    public static Speed ToSpeed(ushort hundredthsOfKilometersPerHour) =>
        Speed.FromMetersPerSecond(hundredthsOfKilometersPerHour / 360.0);

    /// <summary>A grade from tenths of a per cent; null if the machine does not know it (0x7FFF).</summary>
    /// <param name="tenthsOfPercent">The field, signed: −60 for −6 %. Read as unsigned, −6 % would be 6547.6 %.</param>
    public static Grade? ToGrade(short tenthsOfPercent) =>
        tenthsOfPercent == NotAvailable ? null : Grade.FromFraction(tenthsOfPercent / 1000.0);

    /// <summary>The field for a speed, rounded to the nearest hundredth of a kilometre per hour.</summary>
    /// <param name="speed">Speed of the belt, up to 655.35 km/h.</param>
    /// <exception cref="ArgumentOutOfRangeException">A speed that the field cannot hold.</exception>
    public static ushort ToHundredthsOfKilometersPerHour(Speed speed) =>
        (ushort)Rounded(speed.MetersPerSecond * 360, 0, ushort.MaxValue, "0 to 655.35 km/h", speed, nameof(speed));

    /// <summary>The field for a grade, rounded to the nearest tenth of a per cent.</summary>
    /// <param name="grade">Grade, from −3276.8 to 3276.6 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">A grade that the field cannot hold.</exception>
    public static short ToTenthsOfPercent(Grade grade) =>
        (short)Rounded(grade.Fraction * 1000, short.MinValue, NotAvailable - 1, "-3276.8 to 3276.6 %", grade, nameof(grade));

    private static double Rounded(double value, double low, double high, string range, object given, string name)
    {
        double rounded = Math.Round(value, MidpointRounding.AwayFromZero);
        if (!(rounded >= low && rounded <= high))
            throw new ArgumentOutOfRangeException(name, given, $"{name} is {given}: the field holds {range} only.");
        return rounded;
    }
}
