namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>One altitude filter for each pair of sizes, and how likely each has found the recording so far.</summary>
internal sealed class FilterBank(int pairs)
{
    public AltitudeFilter[] States { get; } = new AltitudeFilter[pairs];

    public double[] LogLikelihoods { get; } = new double[pairs];

    public void CopyTo(FilterBank other)
    {
        States.CopyTo(other.States, 0);
        LogLikelihoods.CopyTo(other.LogLikelihoods, 0);
    }

    public int Best()
    {
        int best = 0;
        for (int pair = 1; pair < pairs; pair++)
        {
            if (LogLikelihoods[pair] > LogLikelihoods[best])
                best = pair;
        }

        return best;
    }
}
