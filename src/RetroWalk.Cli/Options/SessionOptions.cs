using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Parsing;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Options;

/// <summary>Recordings, their person, and the rules by which they are priced.</summary>
internal sealed class SessionOptions
{
    private readonly WalkOptions _walk = new();

    private readonly PricingOptions _pricing;

    private readonly Option<string?> _massHistory = new("--mass-history")
    {
        Description = "CSV with the columns date (2026-03-01) and mass_kg or mass_lb: each recording is priced by the last mass "
            + "up to its day; --mass then holds for those that the table has no mass for.",
        HelpName = "WEIGHTS.csv",
    };

    private readonly Option<OxygenUptake> _maximum = TypedOption.Create(
        "--vo2max", "Measured maximal oxygen uptake: intensity by the share of the reserve; by METs unless given.",
        "42mL/kg/min", text => Bounds.Within(text, Quantities.ParseUptake(text), Bounds.HighestUptake));

    public SessionOptions(bool takesSeveral)
    {
        Recordings = new(takesSeveral);
        _pricing = new(_walk);
    }

    public RecordingArguments Recordings { get; }

    public void AddTo(Command command)
    {
        Recordings.AddTo(command);
        _walk.AddWalkerTo(command);
        command.Options.Add(_massHistory);
        _pricing.AddTo(command);
    }

    /// <summary>The option by which intensity is told, for a result that shows intensity.</summary>
    public void AddIntensityTo(Command command) => command.Options.Add(_maximum);

    public SessionPricing Read(ParseResult parsed, Terminal terminal) =>
        _pricing.Read(
            parsed, ReadMasses(parsed, terminal), Given.Is(parsed, _maximum) ? parsed.GetValue(_maximum) : null);

    /// <summary>The units of <c>--units</c>; null where it is not given.</summary>
    public ShownUnits? ReadUnits(ParseResult parsed) => _walk.ReadUnits(parsed);

    /// <summary>The units in which the options were typed.</summary>
    public ShownUnits ReadTypedUnits(ParseResult parsed) => _walk.ReadTypedUnits(parsed);

    private MassByDate ReadMasses(ParseResult parsed, Terminal terminal)
    {
        BodyMass? stated = _walk.HasMass(parsed) ? _walk.ReadMass(parsed) : null;
        if (parsed.GetValue(_massHistory) is not string path)
            return new(stated ?? throw new InputException("--mass is needed, or --mass-history"), null, null);
        if (path == InputFile.StandardStream)
            throw new InputException("--mass-history needs the name of a file: standard input is for a recording");
        return new(stated, NamedTable.Read(path, terminal, MassHistoryFile.Read), Path.GetFileName(path));
    }
}
