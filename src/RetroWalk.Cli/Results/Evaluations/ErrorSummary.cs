namespace RetroWalk.Cli.Results.Evaluations;

/// <summary>Errors of predicted power on a set of points; NaN if no point was priced.</summary>
internal readonly record struct ErrorSummary(int Points, int NotPriced, double Bias, double Rmse, double MapePercent)
{
    public const string Unit = "W/kg";
    public const string Sign = "predicted minus measured";
}
