namespace RetroWalk.Cli.Files;

/// <summary>The column of measured gross power, <c>power_gross_w_kg</c>.</summary>
internal sealed class MeasuredPowerColumn(CsvTable table)
{
    public const string Name = "power_gross_w_kg";

    private readonly int _column = table.Column(Name);

    public double WattsPerKilogram
    {
        get
        {
            double power = table.Number(_column);
            return power > 0
                ? power
                : throw table.Complaint(
                    $"{Name} is {CsvTable.Shown(table.Text(_column))}: a measured power is greater than zero");
        }
    }
}
