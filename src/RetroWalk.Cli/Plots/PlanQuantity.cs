namespace RetroWalk.Cli.Plots;

/// <summary>In what a plan counts the cost.</summary>
internal enum PlanQuantity
{
    Kilocalories,
    Met,
}
