namespace RetroWalk.Metrics.Calibration;

/// <summary>How far one person's knee extensors, walking backward, do forward walking in reverse.</summary>
/// <remarks>
/// <para>Over the backward walks that have forward ones of the same person on both sides of their speed, at G and at −G:</para>
/// <code>
/// a = n_F(v,−G) − p_F(v,G)        x = p_B(v,G) − p_F(v,G)
/// b = n_F(v,G) − p_F(v,−G)        y = n_F(v,G) − n_B(v,G)        λ̂ = Σ(a·x + b·y)/Σ(a² + b²)
/// </code>
/// <para>the least squares of p_B = p_F + λ·a and n_B = n_F − λ·b. Not held between 0 and 1. Immutable.</para>
/// </remarks>
public sealed record KneePerson
{
    private KneePerson(string subject, IReadOnlyList<KneeCondition> used, IReadOnlyList<KneeCondition> notUsed,
        KneeForward forward, Sums sums)
    {
        Subject = subject;
        Used = used;
        NotUsed = notUsed;
        LevelConcentricCoefficient = forward.LevelConcentricCoefficient;
        LevelEccentricCoefficient = forward.LevelEccentricCoefficient;
        ReversalFraction = sums.Moved / sums.Squares;
        WorkRatio = sums.Backward / sums.Forward;
    }

    /// <summary>The person.</summary>
    public string Subject { get; }

    /// <summary>The backward walks that count.</summary>
    public IReadOnlyList<KneeCondition> Used { get; }

    /// <summary>Backward walks without forward speeds of the same person on both sides, at their grade and at its
    /// opposite.</summary>
    public IReadOnlyList<KneeCondition> NotUsed { get; }

    /// <summary>λ̂ [1]; NaN where no backward walk counts or the forward walks leave nothing to reverse.</summary>
    public double ReversalFraction { get; }

    /// <summary>Total work p + n of the knee backward over forward at the same speeds and grades [1]. The model supposes 1 where
    /// a hill and its descent cost the knee alike, as on the level.</summary>
    public double WorkRatio { get; }

    /// <summary>a_p: mean of p/v³ over the level forward walks.</summary>
    public double LevelConcentricCoefficient { get; }

    /// <summary>a_n: mean of n/v^2.5 over the level forward walks.</summary>
    public double LevelEccentricCoefficient { get; }

    internal static KneePerson Of(string subject, IReadOnlyList<KneeCondition> walks)
    {
        KneeForward forward = new(walks.Where(walk => walk.Direction == WalkingDirection.Forward));
        List<KneeCondition> used = [];
        List<KneeCondition> notUsed = [];
        Sums sums = default;
        foreach (KneeCondition walk in walks.Where(walk => walk.Direction == WalkingDirection.Backward))
        {
            double grade = walk.Grade.Fraction;
            (double P, double N)? here = forward.At(walk.Speed, grade);
            (double P, double N)? mirrored = forward.At(walk.Speed, -grade);
            if (here is null || mirrored is null)
            {
                notUsed.Add(walk);
                continue;
            }

            used.Add(walk);
            sums = sums.With(walk, here.Value, mirrored.Value);
        }

        return new(subject, used.AsReadOnly(), notUsed.AsReadOnly(), forward, sums);
    }

    /// <summary>Person and λ̂ in one line; the same in every culture.</summary>
    public override string ToString() => FormattableString.Invariant(
        $"{Subject}: λ {ReversalFraction:0.000} of {Used.Count} backward walks, work {WorkRatio:0.00} times that forward");

    private readonly record struct Sums(double Moved, double Squares, double Backward, double Forward)
    {
        internal Sums With(KneeCondition walk, (double P, double N) here, (double P, double N) mirrored)
        {
            double a = mirrored.N - here.P;
            double b = here.N - mirrored.P;
            double x = walk.ConcentricWattsPerKilogram - here.P;
            double y = here.N - walk.EccentricWattsPerKilogram;
            return new(
                Moved + a * x + b * y, Squares + a * a + b * b, Backward + walk.TotalWattsPerKilogram, Forward + here.P + here.N);
        }
    }
}
