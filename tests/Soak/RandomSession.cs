using RetroWalk.Metrics;

namespace RetroWalk.Soak;

/// <summary>Columns of a recorded session: directions that last a while, and now and then a sample that no model
/// prices.</summary>
internal readonly record struct RandomSession(WalkingDirection[] Directions, double[] Speeds, double[] Grades, double[] Seconds)
{
    private const int LongestShort = 40;
    private const int LongestLong = 1_200; // more than two blocks of a column

    public static RandomSession Next(RandomWalks random)
    {
        int length = (int)random.Between(1, random.Chance(0.02) ? LongestLong : LongestShort);
        double turning = random.Chance(0.5) ? 0 : 0.1;
        RandomSession session = new(new WalkingDirection[length], new double[length], new double[length], new double[length]);
        WalkingDirection direction = random.Chance(0.5) ? WalkingDirection.Forward : WalkingDirection.Backward;
        for (int i = 0; i < length; i++)
        {
            if (random.Chance(turning))
                direction = direction == WalkingDirection.Forward ? WalkingDirection.Backward : WalkingDirection.Forward;
            RandomWalk walk = random.Next();
            session.Directions[i] = direction;
            session.Speeds[i] = random.Chance(0.01) ? Unpriced(random) : walk.Speed.MetersPerSecond;
            session.Grades[i] = random.Chance(0.01) ? Unpriced(random) : walk.Grade.Fraction;
            session.Seconds[i] = random.Between(0, 10);
        }

        return session;
    }

    public SessionTotals Of(Walker walker) => SessionTotals.For(walker).AddRange(Directions, Speeds, Grades, Seconds);

    public RandomSession Slice(int start, int end) =>
        new(Directions[start..end], Speeds[start..end], Grades[start..end], Seconds[start..end]);

    /// <summary>The same with each sample in two parts.</summary>
    public RandomSession Split(double share)
    {
        double[] firsts = [.. Seconds.Select(seconds => seconds * share)];
        return new(
            [.. Directions.SelectMany(d => (WalkingDirection[])[d, d])], [.. Speeds.SelectMany(v => (double[])[v, v])],
            [.. Grades.SelectMany(g => (double[])[g, g])], [
                .. Seconds.Zip(firsts).SelectMany(s => (double[])[s.Second, s.First - s.Second])]);
    }

    private static double Unpriced(RandomWalks random) =>
        random.Chance(0.5) ? double.NaN : random.Between(2, 5) * (random.Chance(0.5) ? 1 : -1);
}
