namespace RetroWalk.Cli.Plots;

/// <summary>The unit of the cost in a plan.</summary>
internal enum PlanQuantity
{
    Kilocalories,
    Met,
}
