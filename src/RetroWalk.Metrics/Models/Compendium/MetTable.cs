namespace RetroWalk.Metrics.Models;

/// <summary>A table of METs by speed and grade. Between its rows there is no value, and nothing is interpolated.</summary>
internal sealed class MetTable
{
    private readonly MetRow[] _rows;

    internal MetTable(params MetRow[] rows)
    {
        _rows = rows;
        Domains = Array.AsReadOnly(Array.ConvertAll(rows, row => row.Domain));
        Hull = Domains.Aggregate(ModelDomain.Around);
    }

    /// <summary>Where the rows hold, in their order.</summary>
    internal IReadOnlyList<ModelDomain> Domains { get; }

    /// <summary>The smallest rectangle that holds every row, gaps included.</summary>
    internal ModelDomain Hull { get; }

    /// <summary>The card of a table of 2024, to which a model adds its own texts.</summary>
    internal ModelCard CardOf2024(string name, WalkingDirection direction) =>
        CardOf(name, direction, CompendiumTexts.Of2024, CompendiumTexts.Population2024);

    /// <summary>The card of a table of 2011, to which a model adds its own texts.</summary>
    internal ModelCard CardOf2011(string name, WalkingDirection direction) =>
        CardOf(name, direction, CompendiumTexts.Of2011, CompendiumTexts.Population2011);

    /// <summary>Value of the row that holds a speed and grade, as gross power [W·kg⁻¹]: 1 MET is 3.5 mL·kg⁻¹·min⁻¹, at
    /// 20.1 J·mL⁻¹ 1.1725 W·kg⁻¹. Where two rows meet, of the first, which is the slower; NaN between rows.</summary>
    internal TLane Power<TLane>(TLane v, TLane G)
        where TLane : struct, ILane<TLane>
    {
        TLane power = double.NaN;
        for (int i = _rows.Length - 1; i >= 0; i--)
        {
            ref readonly MetRow row = ref _rows[i];
            TLane powerOfRow = row.Mets * MetabolicEquivalent.WattsPerKilogramInOneMet;
            power = TLane.Select(row.Domain.Contains(v, G), powerOfRow, power);
        }

        return power;
    }

    private ModelCard CardOf(string name, WalkingDirection direction, Citation source, string population) => new()
    {
        Name = name,
        Direction = direction,
        Source = source,
        Equation = CompendiumTexts.Equation,
        NativeUnit = "MET",
        NativeBasis = EnergyBasis.Gross,
        Measured = Hull,
        Supported = Hull,
        Rows = Domains,
        Population = population,
        ReportedError = CompendiumTexts.NoError,
    };
}
