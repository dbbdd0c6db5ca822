using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics;

/// <summary>Both directions of the library's own pair under conditions [W·kg⁻¹].</summary>
internal readonly struct ConditionedPair
{
    private readonly WalkConditions _conditions;
    private readonly BackwardEvaluation _evaluation;
    private readonly Grade _grade;
    private readonly double _k;
    private readonly double _scale; // f·h: what a watt of the models above standing is of the person's

    internal ConditionedPair(BackwardEvaluation evaluation, WalkConditions conditions, Grade grade)
    {
        _conditions = conditions;
        _evaluation = evaluation;
        _grade = grade;
        _k = conditions.Practice.Factor;
        _scale = conditions.PersonalFactor.Factor * conditions.HandrailFactor;
    }

    /// <summary>f·(S + h·(M_F − S)).</summary>
    internal double ForwardPower => _conditions.PowerOf(_evaluation.ForwardPower);

    /// <summary>f·(S + h·(M_F + k·X − S)), counted from M_B = M_F + X, so that k = 1 gives the bits of M_B.</summary>
    internal double Power => _conditions.PowerOf(_evaluation.Power + (_k - 1) * _evaluation.Excess.Total);

    internal double ForwardLogSpread => _conditions.ForwardLogSpread(_grade);

    /// <summary>σ_B, with σ_B² = σ² + (a·σ_k)² + 2·r·σ_f·a·σ_k, where a = f·h·k·X/M_B; σ_k is σ_X and r is 0 unless k was
    /// measured on the person.</summary>
    internal double LogSpread => ConditionedSpread.LogSpreadOf(ForwardLogSpread, AbsoluteSpread / Power, _conditions);

    /// <summary>The excess under the conditions; the quadriceps keep their share of it.</summary>
    internal ComparedExcess Compared => new(
        _scale * _k * _evaluation.Excess.Total,
        _scale * _k * _evaluation.Excess.Quadriceps,
        _conditions.Practice.LogSpread ?? _evaluation.Excess.LogSpread);

    /// <summary>f·h·k·X·σ_k.</summary>
    private double AbsoluteSpread => ConditionedSpread.AbsoluteOf(_evaluation.Excess, _conditions);
}
