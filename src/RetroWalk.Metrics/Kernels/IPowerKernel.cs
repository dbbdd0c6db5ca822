namespace RetroWalk.Metrics.Kernels;

/// <summary>A formula of speed and grade that gives W·kg⁻¹, or NaN outside its supported domain.</summary>
internal interface IPowerKernel
{
    double Invoke(double speedMetersPerSecond, double gradeFraction);
}
