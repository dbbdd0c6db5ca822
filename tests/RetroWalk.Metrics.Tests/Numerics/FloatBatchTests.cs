using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>Columns in single precision: their error, and the same bits at every width.</summary>
public sealed class FloatBatchTests
{
    private const double StatedError = 1.5e-6;
    private const int Longest = 70;

    private static readonly float[] Specials =
        [
            float.NaN, float.PositiveInfinity, float.NegativeInfinity, -0f, 0f, float.Epsilon, -float.Epsilon, float.MaxValue,
            -1f,
            1e-38f, 1e-30f,
        ];

    private delegate void Batch(float[] speeds, float[] grades, float[] destination);

    [Fact]
    public void Forward_is_within_the_stated_error_of_doubles() =>
        CheckAgainstDoubles(default(Looney2019Graded), PriceForward, Columns(100_000, 2.0, -0.42, 0.47));

    [Fact]
    public void Backward_is_within_the_stated_error_of_doubles() =>
        CheckAgainstDoubles(default(RetroWalkBackward), PriceBackward, Columns(100_000, 1.95, -0.16, 0.26));

    /// <summary>The largest errors that a search among hundreds of millions of points and around the worst of them found: 1.06e-6
    /// forward; backward 8.5e-7 with λ 0.616, where the same point now has 7.6e-7.</summary>
    [Fact]
    public void Worst_known_points_are_within_the_stated_error()
    {
        CheckAgainstDoubles(default(Looney2019Graded), PriceForward, ([1.2634804f], [-0.14748758f]));
        CheckAgainstDoubles(default(RetroWalkBackward), PriceBackward, ([1.2858611f], [-0.14748758f]));
        Assert.Equal(1.06e-6, ErrorOf(default(Looney2019Graded), PriceForward, 1.2634804f, -0.14748758f), 5e-9);
        Assert.Equal(7.6e-7, ErrorOf(default(RetroWalkBackward), PriceBackward, 1.2858611f, -0.14748758f), 5e-9);

        static double ErrorOf<TModel>(TModel model, Batch batch, float speed, float grade)
            where TModel : IWalkingModel
        {
            float[] power = new float[1];
            batch([speed], [grade], power);
            double expected = model.EstimatePower(Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade)).WattsPerKilogram;
            return Math.Abs(power[0] / expected - 1);
        }
    }

    [Fact]
    public void Hostile_floats_are_NaN_where_their_doubles_are()
    {
        float[] values = [.. Specials, .. AroundEdges()];
        (float[], float[]) columns = (
            [.. values.SelectMany(speed => values.Select(_ => speed))],
            [.. values.SelectMany(_ => values)]);
        CheckAgainstDoubles(default(Looney2019Graded), PriceForward, columns);
        CheckAgainstDoubles(default(RetroWalkBackward), PriceBackward, columns);
    }

    [Theory]
    [InlineData(1.9f, 0f, true)] // 1.89999998
    [InlineData(1f, 0.25f, true)]
    [InlineData(1f, -0.15f, false)] // −0.150000006
    [InlineData(1f, -0.149999991f, true)]
    [InlineData(1.90000010f, 0f, false)]
    [InlineData(1f, 0.250000030f, false)]
    public void Float_is_inside_where_its_exact_value_is(float speed, float grade, bool isInside)
    {
        float[] power = new float[1];
        default(RetroWalkBackward).EstimatePower([speed], [grade], power);
        Assert.Equal(isInside, float.IsFinite(power[0]));
    }

    [Fact]
    public void Every_width_has_the_bits_of_the_narrowest_at_every_length()
    {
        for (int length = 1; length <= Longest; length++)
        {
            (float[] speeds, float[] grades) = Columns(length, 2.2, -0.2, 0.3);
            for (int i = 3; i < length; i += 7)
                (i % 2 == 0 ? speeds : grades)[i] = Specials[i % Specials.Length];
            float[] expected = new float[length];
            Sweep.Run<BackwardFormula, ScalarLane<float>, float>(BackwardFormula.Shipped, speeds, grades, expected);
            foreach ((int count, Batch batch) in Wider())
            {
                if (length < count)
                    continue;
                float[] apart = new float[length];
                batch(speeds, grades, apart);
                float[] inPlace = [.. speeds];
                batch(inPlace, grades, inPlace);
                Assert.Equal(Bits(expected), Bits(apart));
                Assert.Equal(Bits(expected), Bits(inPlace));
            }

            float[] chosen = new float[length];
            default(RetroWalkBackward).EstimatePower(speeds, grades, chosen);
            Assert.Equal(Bits(expected), Bits(chosen));
        }
    }

    [Fact]
    public void Both_directions_equal_the_models()
    {
        for (int length = 0; length <= Longest; length++)
        {
            (float[] speeds, float[] grades) = Columns(length, 2.2, -0.5, 0.5);
            (float[] forward, float[] backward) = (new float[length], new float[length]);
            (float[] forwardAlone, float[] backwardAlone) = (new float[length], new float[length]);
            WalkingEnergy.ComparePowers(speeds, grades, forward, backward);
            default(Looney2019Graded).EstimatePower(speeds, grades, forwardAlone);
            default(RetroWalkBackward).EstimatePower(speeds, grades, backwardAlone);
            Assert.Equal(Bits(forwardAlone), Bits(forward));
            Assert.Equal(Bits(backwardAlone), Bits(backward));
        }
    }

    [Fact]
    public void Lengths_that_do_not_fit_are_refused()
    {
        Assert.Equal("gradeFractions", Assert.Throws<ArgumentException>(
            () => default(RetroWalkBackward).EstimatePower(new float[2], new float[1], new float[2])).ParamName);
        Assert.Equal("destinationWattsPerKilogram", Assert.Throws<ArgumentException>(
            () => default(Looney2019Graded).EstimatePower(new float[2], new float[2], new float[1])).ParamName);
    }

    private static IEnumerable<(int Count, Batch Batch)> Wider() =>
    [
        (Lane128<float>.Count, Priced<Lane128<float>>),
        (Lane256<float>.Count, Priced<Lane256<float>>),
        (Lane512<float>.Count, Priced<Lane512<float>>),
    ];

    private static void Priced<TLane>(float[] speeds, float[] grades, float[] destination)
        where TLane : struct, ILaneOf<TLane, float> =>
        Sweep.Run<BackwardFormula, TLane, float>(BackwardFormula.Shipped, speeds, grades, destination);

    private static void PriceForward(float[] speeds, float[] grades, float[] destination) =>
        default(Looney2019Graded).EstimatePower(speeds, grades, destination);

    private static void PriceBackward(float[] speeds, float[] grades, float[] destination) =>
        default(RetroWalkBackward).EstimatePower(speeds, grades, destination);

    private static void CheckAgainstDoubles<TModel>(TModel model, Batch batch, (float[] Speeds, float[] Grades) columns)
        where TModel : IWalkingModel
    {
        (float[] speeds, float[] grades) = columns;
        float[] powers = new float[speeds.Length];
        double[] expected = new double[speeds.Length];
        batch(speeds, grades, powers);
        model.EstimatePower([.. speeds.Select(v => (double)v)], [.. grades.Select(G => (double)G)], expected);
        for (int i = 0; i < expected.Length; i++)
            Assert.True(
                double.IsNaN(expected[i]) ? float.IsNaN(powers[i]) : Near.Relative(powers[i], expected[i], StatedError),
                $"{powers[i]} for {expected[i]} at {speeds[i]:R} m/s, {grades[i]:R}");
    }

    private static IEnumerable<float> AroundEdges() =>
        from edge in new[] { 1.9f, 1.96f, -0.15f, 0.25f, -0.4f, 0.45f }
        from value in new[] { edge, MathF.BitIncrement(edge), MathF.BitDecrement(edge) }
        select value;

    private static (float[] Speeds, float[] Grades) Columns(int length, double fastest, double lowest, double highest)
    {
        Random random = new(length); // fixed, so that a failure repeats
        float[] speeds = new float[length];
        float[] grades = new float[length];
        for (int i = 0; i < length; i++)
        {
            speeds[i] = (float)(fastest * (i % 10 == 0 ? Math.Pow(10, -12 * random.NextDouble()) : random.NextDouble()));
            grades[i] = (float)(lowest + (highest - lowest) * random.NextDouble());
        }

        return (speeds, grades);
    }

    private static int[] Bits(float[] values) => [.. values.Select(BitConverter.SingleToInt32Bits)];
}
