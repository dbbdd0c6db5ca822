using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Files;

/// <summary>Optional columns for the models that take more than speed and grade:
/// <c>mass_kg</c>, <c>height_m</c>, <c>resting_w_kg</c>, <c>load_kg</c> and <c>terrain_factor</c>.</summary>
/// <remarks>An empty field, or a mass, height or resting rate of 0, means unknown.</remarks>
internal sealed class InputColumns
{
    private readonly CsvTable _table;
    private readonly int? _mass;
    private readonly int? _height;
    private readonly int? _resting;
    private readonly int? _load;
    private readonly int? _terrain;
    private readonly int[] _columns;
    private readonly double[] _numbers;
    private ModelInputs? _current;

    public InputColumns(CsvTable table)
    {
        _table = table;
        _mass = table.OptionalColumn("mass_kg");
        _height = table.OptionalColumn("height_m");
        _resting = table.OptionalColumn("resting_w_kg");
        _load = table.OptionalColumn("load_kg");
        _terrain = table.OptionalColumn("terrain_factor");
        _columns = [.. new[] { _mass, _height, _resting, _load, _terrain }.OfType<int>()];
        _numbers = new double[table.Header.Count];
    }

    /// <summary>Whether the table has the columns that a model needs.</summary>
    public bool Suffice(ModelEntry entry) => (entry.Card.Needs & ~Offered) == 0;

    private ModelInputKinds Offered =>
        (_mass is null ? 0 : ModelInputKinds.BodyMass)
        | (_height is null ? 0 : ModelInputKinds.Height)
        | (_resting is null ? 0 : ModelInputKinds.RestingPower);

    /// <summary>Refuses a model that needs a column which the table does not have.</summary>
    public void Require(ModelEntry entry)
    {
        (ModelInputKinds Kind, string Name)[] columns =
        [
            (ModelInputKinds.BodyMass, "mass_kg"),
            (ModelInputKinds.Height, "height_m"),
            (ModelInputKinds.RestingPower, "resting_w_kg"),
        ];
        foreach ((ModelInputKinds kind, string name) in columns)
        {
            if (entry.Card.Needs.HasFlag(kind) && !Offered.HasFlag(kind))
                throw new InputException($"{entry.Card.Name} needs the column '{name}', which {_table.Name} does not have");
        }
    }

    /// <summary>The inputs in the current row; the same object as for the row before if nothing changed.</summary>
    public ModelInputs Current
    {
        get
        {
            bool changes = _current is null;
            foreach (int column in _columns)
            {
                double number = IsBlank(column) ? 0 : _table.Number(column);
                changes |= number != _numbers[column];
                _numbers[column] = number;
            }

            return changes ? _current = Made() : _current!;
        }
    }

    private ModelInputs Made() => new()
    {
        Mass = Known(_mass, BodyMass.FromKilograms),
        Height = Known(_height, Height.FromMeters),
        RestingPower = Known(_resting, MetabolicPower.FromWattsPerKilogram),
        Load = Known(_load, CarriedLoad.FromKilograms) ?? CarriedLoad.None,
        Terrain = Known(_terrain, Terrain.FromFactor) ?? Terrain.Treadmill,
    };

    private T? Known<T>(int? column, Func<double, T> from)
        where T : struct
    {
        if (column is not int place || _numbers[place] is not (not 0 and double number))
            return null;
        try
        {
            return from(number);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            throw _table.Complaint($"column {_table.Header[place]}: {InputException.Words(exception)}");
        }
    }

    private bool IsBlank(int column)
    {
        ReadOnlySpan<byte> field = _table.Utf8(column);
        bool mayBeBlank = field is [] or [<= (byte)' ' or > 127, ..];
        return mayBeBlank && string.IsNullOrWhiteSpace(_table.Text(column));
    }
}
