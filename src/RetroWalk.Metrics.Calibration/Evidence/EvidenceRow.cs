using System.Text.Json.Serialization;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Calibration;

/// <summary>One row of the evidence: what a walk cost forward and backward, in one study at one speed and grade.</summary>
/// <remarks>The rows of the shipped fit stand in the data file <c>Evidence/backward-evidence.csv</c>;
/// <see cref="EvidenceRows.All"/> reads them. Others can be made and given to
/// <see cref="EvidenceFit.Run(IReadOnlyList{EvidenceRow}, EvidenceFitOptions?)"/>, which judges them, because it can name the
/// row.</remarks>
public sealed record EvidenceRow
{
    /// <summary>The study; rows with the same key belong to one study.</summary>
    public required Citation Study { get; init; }

    /// <summary>Speed of travel.</summary>
    public required Speed Speed { get; init; }

    /// <summary>Grade along travel.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Gross power forward; by <see cref="Looney2019Graded"/> where the study shows none.</summary>
    public required MetabolicPower Forward { get; init; }

    /// <summary>Gross power backward.</summary>
    public required MetabolicPower Backward { get; init; }

    /// <summary>Weight in the fit [1]; the rows of one study weigh 1 in all.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public required double Weight { get; init; }

    /// <summary>How the two powers were come by.</summary>
    public required string Basis { get; init; }

    /// <summary>Gross power backward over forward [1].</summary>
    public double GrossRatio => Backward.WattsPerKilogram / Forward.WattsPerKilogram;

    /// <summary>The row in one line; the same in every culture.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Study.Key}: {Speed}, grade {Grade.Percent} %, ratio {GrossRatio:0.000}, weight {Weight}");
}
