namespace RetroWalk.Cli.Wording;

/// <summary>A unit in which numbers are shown.</summary>
/// <param name="Name">Its sign, as <c>km/h</c>.</param>
/// <param name="InBase">How much it is in the base unit of the library.</param>
/// <param name="Decimals">How many a column of such numbers has.</param>
internal readonly record struct ShownUnit(string Name, double InBase, int Decimals = 0)
{
    /// <summary>A number of the base unit, in this one.</summary>
    public double From(double inBase) => inBase / InBase;

    /// <summary>Number and sign, without trailing zeros.</summary>
    public string Of(double inBase, int decimals = 3) => $"{NumberText.Short(From(inBase), decimals)} {Name}";

    /// <summary>The ends of a range, rounded inward, so that both lie in it.</summary>
    public string Range(double lowInBase, double highInBase)
    {
        const double Steps = 1000;
        const double Rounding = 1e-9; // an end that is a whole number of steps may be this far from it
        double low = Math.Ceiling(Steps * From(lowInBase) - Rounding) / Steps;
        double high = Math.Floor(Steps * From(highInBase) + Rounding) / Steps;
        return $"{NumberText.Short(low)} to {NumberText.Short(high)} {Name}";
    }
}
