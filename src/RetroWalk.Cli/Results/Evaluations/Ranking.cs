namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>The order of models on the same points.</summary>
internal static class Ranking
{
    private const double NearlyAll = 0.95;

    public const string Rule =
        "Ranked by RMSE; models that price fewer than 95 % of the points stand last.";

    public static (bool PricedTooFew, double Rmse) Key(ErrorSummary errors) =>
        (errors.Points < NearlyAll * (errors.Points + errors.NotPriced),
            double.IsFinite(errors.Rmse) ? errors.Rmse : double.MaxValue);
}
