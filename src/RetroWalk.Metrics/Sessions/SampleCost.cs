namespace RetroWalk.Metrics;

/// <summary>What a moment of walking costs, and what the quadriceps do in it, all W·kg⁻¹ but for spread and tail.</summary>
/// <param name="Power">The model's gross power, before the floor at rest.</param>
/// <param name="Concentric">p, what the knee extensors produce.</param>
/// <param name="Eccentric">n, what they absorb, as a magnitude.</param>
/// <param name="FullReversal">D, backward; 0 forward.</param>
/// <param name="LogSpread">σ of one person [1], without that of the excess.</param>
/// <param name="TailWeight">h of its intervals [1].</param>
internal readonly record struct SampleCost(
    double Power, double Concentric, double Eccentric, double FullReversal, double LogSpread, double TailWeight);
