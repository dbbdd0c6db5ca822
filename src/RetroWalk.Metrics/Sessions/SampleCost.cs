namespace RetroWalk.Metrics;

/// <summary>What a moment of walking costs, and what the quadriceps do in it, all W·kg⁻¹ but for the spread.</summary>
/// <param name="Power">The model's gross power, before the floor at rest.</param>
/// <param name="Concentric">p, what the knee extensors produce.</param>
/// <param name="Eccentric">n, what they absorb, as a magnitude.</param>
/// <param name="FullReversal">D, backward; 0 forward.</param>
/// <param name="LogSpread">σ of one person [1], without that of the excess.</param>
internal readonly record struct SampleCost(
    double Power, double Concentric, double Eccentric, double FullReversal, double LogSpread);
