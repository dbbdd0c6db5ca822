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
}
