using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Results;

/// <summary>What <c>retrowalk evidence</c> shows.</summary>
/// <param name="Predicted">The sixth study as it was predicted before it was fitted; empty for rows of the user's.</param>
/// <param name="Rows">The rows of the fit.</param>
/// <param name="Fit">λ and ρ.</param>
/// <param name="Rules">Leave-one-study-out errors.</param>
/// <param name="Facts">Facts kept out of the fit; empty where the fit is no model.</param>
internal sealed record Evidence(
    IReadOnlyList<BlindTest> Predicted, IReadOnlyList<EvidenceRow> Rows, EvidenceFit Fit, IReadOnlyList<RuleError> Rules,
    IReadOnlyList<BlindFact> Facts)
{
    /// <summary>The evidence of the library.</summary>
    public static Evidence Shipped() =>
        new(BlindTest.Run(), EvidenceRows.All, EvidenceFit.Run(), LeaveOneStudyOut.Run(), BlindFacts.Check());

    /// <summary>The same fit to rows of the user's.</summary>
    /// <param name="name">What the user calls the rows.</param>
    /// <param name="rows">The rows.</param>
    public static Evidence Of(string name, IReadOnlyList<EvidenceRow> rows)
    {
        try
        {
            EvidenceFit fit = EvidenceFit.Run(rows);
            return new([], rows, fit, LeaveOneStudyOut.Run(rows), FactsOf(fit));
        }
        catch (ArgumentException exception)
        {
            throw new InputException($"{name}: {InputException.Words(exception)}");
        }
        catch (InvalidOperationException exception)
        {
            throw new InputException($"{name}: {exception.Message}");
        }
    }

    private static IReadOnlyList<BlindFact> FactsOf(EvidenceFit fit)
    {
        try
        {
            RetroWalkParameters parameters = fit.ToParameters();
            return BlindFacts.Check(parameters);
        }
        catch (InvalidOperationException)
        {
            return []; // λ outside 0 to 1, say
        }
    }
}
