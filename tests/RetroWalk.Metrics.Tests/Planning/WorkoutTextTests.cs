using System.Text.Json;
using FsCheck.Xunit;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Planning;

[Properties(Arbitrary = [typeof(DomainShapes), typeof(WorkoutShapes)])]
public sealed class WorkoutTextTests
{
    private const string Intervals = "5min forward 1.2m/s, 4x(3min backward 1m/s 5%, 3min forward 1.34m/s), 400m forward 1m/s";

    [Fact]
    public void Text_says_sets_rounds_and_blocks()
    {
        Workout workout = Workout.Parse(Intervals);

        Assert.Equal([1, 4, 1], workout.Sets.Select(set => set.Rounds));
        Assert.Equal([1, 2, 1], workout.Sets.Select(set => set.Blocks.Count));
        Assert.Equal(
            WorkoutBlock.OfDuration(
                WalkingDirection.Backward, Speed.FromMetersPerSecond(1), Grade.FromPercent(5), TimeSpan.FromMinutes(3)),
            workout.Sets[1].Blocks[0]);
        Assert.True(workout.Sets[2].Blocks[0] is { IsByDistance: true, DistanceMeters: 400, Duration.TotalSeconds: 400 });
        Assert.Equal(new TimeSpan(0, 35, 40), workout.Duration); // 5 + 4·6 min + 400 s
        Assert.Equal(Intervals, workout.ToString());
    }

    [Fact]
    public void Text_is_tried_as_it_is_parsed()
    {
        Assert.True(Workout.TryParse(Intervals, null, out Workout? workout));
        Assert.Equal(Workout.Parse(Intervals), workout);
        Assert.True(WorkoutBlock.TryParse("3min backward 1m/s 5%", null, out WorkoutBlock block));
        Assert.Equal(WorkoutBlock.Parse("3min backward 1m/s 5%"), block);
        Assert.True(WorkoutSet.TryParse("2x(1min back 1m/s)", null, out WorkoutSet? set));
        Assert.Equal(WorkoutSet.Parse("2x(1min back 1m/s)"), set);
        Assert.False(Workout.TryParse(null, null, out _));
        Assert.False(WorkoutSet.TryParse(null, null, out _));
    }

    /// <summary>Speed × time, or as stated.</summary>
    [Theory]
    [InlineData("3min forward 1.5m/s", 270)]
    [InlineData("400m forward 1.34m/s", 400)]
    [InlineData("1min forward 0m/s", 0)]
    [InlineData("24h forward 1m/s", 86_400)]
    [InlineData("129600m forward 1.5m/s", 129_600)]
    public void Block_leads_as_far_as_it_says(string text, double meters) =>
        Assert.Equal(meters, WorkoutBlock.Parse(text).DistanceMeters);

    [Fact]
    public void Block_over_a_distance_may_take_24_hours()
    {
        Speed speed = Speed.FromMetersPerSecond(1);
        Assert.Equal(
            TimeSpan.FromHours(24), WorkoutBlock.OfDistance(WalkingDirection.Forward, speed, Grade.Level, 86_400).Duration);
        Assert.StartsWith(
            "speed is 0 m/s: it must be greater than zero, to get over a distance.",
            Assert.Throws<ArgumentOutOfRangeException>(
                "speed", () => WorkoutBlock.OfDistance(WalkingDirection.Forward, default, Grade.Level, 1)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_of_a_workout_are_at_least_one_and_at_most_1000_blocks()
    {
        WorkoutSet set = WorkoutSet.Of(1, WorkoutBlock.Parse("1min forward 1m/s"));
        WorkoutSet[] sets = [.. Enumerable.Repeat(set, 1000)];
        Assert.Equal(1000, Workout.Of(sets).Sets.Count);
        Refused("There are 1001 blocks: there must be at most 1000.", () => Workout.Of([.. sets, set]));
        Refused("There are 0 sets: there must be at least 1.", () => Workout.Of());
        Refused("One of the sets is null.", () => Workout.Of(set, null!));
        Assert.NotEqual(Workout.Of(set).GetHashCode(), Workout.Of(set, set).GetHashCode());
        Assert.Equal(1000, WorkoutSet.Of(1, new WorkoutBlock[1000]).Blocks.Count);
        Assert.NotEqual(
            set.GetHashCode(), WorkoutSet.Of(1, WorkoutBlock.Parse("2min forward 1m/s")).GetHashCode());
        Assert.StartsWith(
            "There are 1001 blocks: there must be 1 to 1000.",
            Assert.Throws<ArgumentException>("blocks", () => WorkoutSet.Of(1, new WorkoutBlock[1001])).Message,
            StringComparison.Ordinal);

        static void Refused(string words, Func<object> make) => Assert.StartsWith(
            words, Assert.Throws<ArgumentException>("sets", make).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Distance_beyond_every_number_is_refused() =>
        Assert.False(WorkoutBlock.TryParse($"1{new string('0', 400)}m forward 1m/s", null, out _));

    [Theory]
    [InlineData("3 min backward 1.0 m/s 5 %", "3min backward 1m/s 5%")]
    [InlineData("4 x ( 180s BACK 3.6km/h , 0:03:00 Forward 1.34m/s )", "4x(3min backward 1m/s, 3min forward 1.34m/s)")]
    [InlineData("4×(3min backward 1m/s)", "4x(3min backward 1m/s)")]
    [InlineData("1000x(1min back 1m/s)", "1000x(1min backward 1m/s)")]
    [InlineData("1x(3min backward 1m/s, 1min forward 0m/s)", "1x(3min backward 1m/s, 1min forward 0m/s)")]
    [InlineData("1h30min forward 3mph -10%", "90min forward 1.34112m/s -10%")]
    [InlineData("1.5s forward 1m/s", "1.5s forward 1m/s")]
    [InlineData("1.2 km forward 20min/mi 0.07", "1200m forward 1.34112m/s 7%")]
    [InlineData("1mi back 1m/s", "1609.344m backward 1m/s")]
    [InlineData("\n3min back 1m/s\r\n\n3min forward 1m/s,\n", "3min backward 1m/s, 3min forward 1m/s")]
    public void Other_ways_to_write_it_are_read(string text, string expected) =>
        Assert.Equal(expected, Workout.Parse(text).ToString());

    [Theory]
    [InlineData("", "A workout has at least one block, as in 3min backward 1m/s 5%")]
    [InlineData(
        "3,5min backward 1m/s",
        "'3' is no block: write a decimal point, not a comma, and a block as in 3.5min backward 1m/s 5%")]
    [InlineData(
        "3min 1m/s", "'3min 1m/s' is no block: it says neither forward, backward nor run, as in 3min backward 1m/s 5%")]
    [InlineData(
        "3min backward",
        "'3min backward' is no block: a time or distance stands before the direction, a speed behind it, as in "
        + "3min backward 1m/s 5%")]
    [InlineData(
        "backward 3min 1m/s",
        "'backward 3min 1m/s' is no block: a time or distance stands before the direction, a speed behind it, as in "
        + "3min backward 1m/s 5%")]
    [InlineData(
        "3min backward 1", "'3min backward 1' is no block: '1' has no unit: a speed needs one (m/s, km/h, mph, min/km, min/mi); "
        + "did you mean 1m/s or 1km/h or 1mph or 1min/km or 1min/mi?")]
    [InlineData(
        "3min backward 1m/s 5",
        "'3min backward 1m/s 5' is no block: '5' has no unit: a grade needs one (%, deg, °); did you mean 5% or 5deg or 5°?")]
    [InlineData(
        "3m5 backward 1m/s",
        "'3m5 backward 1m/s' is no block: '3m5' is neither a time in h, min and s, as in 3min, nor a distance in m, km or mi, as "
        + "in 400m")]
    [InlineData("400m backward 0m/s", "'400m backward 0m/s' is no block: standing still gets over no distance")]
    [InlineData("25h backward 1m/s", "'25h backward 1m/s' is no block: it takes longer than 24 h")]
    [InlineData("99km backward 1m/s", "'99km backward 1m/s' is no block: it takes longer than 24 h")]
    [InlineData("0x(3min back 1m/s)", "'0x(3min back 1m/s)' is no set: before the bracket stand 1 to 1000 rounds, as in 4x(")]
    [InlineData("4(3min back 1m/s)", "'4(3min back 1m/s)' is no set: before the bracket stand 1 to 1000 rounds, as in 4x(")]
    [InlineData("4x(3min back 1m/s", "'4x(3min back 1m/s' is no set: it has one pair of brackets, around its blocks")]
    [InlineData("2x(2x(3min back 1m/s))", "'2x(2x(3min back 1m/s))' is no set: it has one pair of brackets, around its blocks")]
    [InlineData("4x( )", "'4x( )' is no set: it has at least one block, as in 3min backward 1m/s 5%")]
    [InlineData(
        "4x(3min sideways 1m/s)",
        "'3min sideways 1m/s' is no block: it says neither forward, backward nor run, as in 3min backward 1m/s 5%")]
    public void Text_that_is_no_workout_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Equal(reason, Assert.Throws<FormatException>(() => Workout.Parse(text)).Message);
        Assert.False(Workout.TryParse(text, null, out Workout? none));
        Assert.Null(none);
    }

    [Theory]
    [InlineData("1min forward 1m/s, 1min forward 1m/s")]
    [InlineData("2x(")]
    [InlineData("(1min forward 1m/s)")]
    public void Text_of_more_than_a_set_is_no_set(string text)
    {
        Assert.StartsWith(
            $"'{text}' is no set: ", Assert.Throws<FormatException>(() => WorkoutSet.Parse(text)).Message,
            StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => WorkoutBlock.Parse(text));
        Assert.False(WorkoutSet.TryParse(text, null, out _));
        Assert.False(WorkoutBlock.TryParse(text, null, out _));
        Assert.False(WorkoutBlock.TryParse(null, null, out _));
    }

    [Fact]
    public void Text_with_too_many_blocks_is_refused()
    {
        string many = string.Join(',', Enumerable.Repeat("1min forward 1m/s", 1001));
        Assert.Equal("A workout has at most 1000 blocks", Assert.Throws<FormatException>(() => Workout.Parse(many)).Message);
        Assert.Equal(
            "A set has at most 1000 blocks", Assert.Throws<FormatException>(() => WorkoutSet.Parse($"2x({many})")).Message);
        string most = many[..many.LastIndexOf(',')];
        Assert.Equal(1000, Workout.Parse(most).Sets.Count);
        Assert.Equal(1000, WorkoutSet.Parse($"2x({most})").Blocks.Count);
    }

    [Property(MaxTest = 1000)]
    public bool Text_and_JSON_read_back_as_the_same(WorkoutShape shape)
    {
        Workout workout = shape.Workout;
        WorkoutSet set = workout.Sets[0];
        WorkoutBlock block = set.Blocks[0];
        return Workout.Parse(workout.ToString()).Equals(workout)
            && JsonSerializer.Deserialize<Workout>(JsonSerializer.Serialize(workout))!.Equals(workout)
            && JsonSerializer.Deserialize<WorkoutSet>(JsonSerializer.Serialize(set))!.Equals(set)
            && JsonSerializer.Deserialize<WorkoutBlock>(JsonSerializer.Serialize(block)) == block
            && WorkoutSet.Parse(set.ToString()).GetHashCode() == set.GetHashCode()
            && Workout.Parse(workout.ToString()).GetHashCode() == workout.GetHashCode();
    }

    [Fact]
    public void JSON_is_the_text() =>
        Assert.Equal($"\"{Intervals}\"", JsonSerializer.Serialize(Workout.Parse(Intervals)));

    [Theory]
    [InlineData("1", "A Workout is a text, not a Number.")]
    [InlineData("\"3min\"", "'3min' is no block: it says neither forward, backward nor run, as in 3min backward 1m/s 5%.")]
    public void JSON_that_is_no_workout_is_refused_in_a_sentence(string json, string reason) =>
        Assert.Equal(reason, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Workout>(json)).Message);

    [Fact]
    public void Parts_that_no_workout_has_are_refused()
    {
        Speed speed = Speed.FromMetersPerSecond(1);
        WorkoutBlock block = WorkoutBlock.Parse("1min forward 1m/s");
        WorkoutSet set = WorkoutSet.Of(1, block);
        Assert.StartsWith(
            "rounds is 0: it must be from 1 to 1000.",
            Assert.Throws<ArgumentOutOfRangeException>("rounds", () => WorkoutSet.Of(0, block)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("rounds", () => WorkoutSet.Of(1001, block));
        Assert.Throws<ArgumentException>("blocks", () => WorkoutSet.Of(1));
        Assert.Throws<ArgumentException>("blocks", () => WorkoutSet.Of(1, new WorkoutBlock[1001]));
        Assert.Throws<ArgumentException>("sets", () => Workout.Of());
        Assert.Throws<ArgumentException>("sets", () => Workout.Of(set, null!));
        Assert.Throws<ArgumentException>("sets", () => Workout.Of([.. Enumerable.Repeat(set, 1001)]));
        Assert.Throws<ArgumentOutOfRangeException>(
            "duration", () => WorkoutBlock.OfDuration(default, speed, default, new TimeSpan(24, 0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(
            "duration", () => WorkoutBlock.OfDuration(default, speed, default, -TimeSpan.FromTicks(1)));
        Assert.Throws<ArgumentOutOfRangeException>("speed", () => WorkoutBlock.OfDistance(default, default, default, 1));
        Assert.Throws<ArgumentOutOfRangeException>("distanceMeters", () => WorkoutBlock.OfDistance(default, speed, default, 0));
        Assert.Throws<ArgumentOutOfRangeException>(
            "distanceMeters", () => WorkoutBlock.OfDistance(default, speed, default, 86_401));
        Assert.Throws<ArgumentOutOfRangeException>(
            "direction", () => WorkoutBlock.OfDistance((WalkingDirection)7, speed, default, 1));
    }

    /// <summary>400/1.34 is 298.507462686567 s.</summary>
    [Fact]
    public void Time_of_a_distance_is_rounded_to_the_nearest_tick() =>
        Assert.Equal(2_985_074_627, WorkoutBlock.Parse("400m forward 1.34m/s").Duration.Ticks);

    [Fact]
    public void Rounds_are_written_where_they_say_something()
    {
        WorkoutBlock block = Workout.Parse("1min back 1m/s").Sets[0].Blocks[0];
        Assert.Equal("1min backward 1m/s", $"{WorkoutSet.Of(1, block)}");
        Assert.Equal("2x(1min backward 1m/s)", $"{WorkoutSet.Of(2, block)}");
        Assert.Equal("1x(1min backward 1m/s, 1min backward 1m/s)", $"{WorkoutSet.Of(1, block, block)}");
    }

    [Theory]
    [InlineData("m back 1m/s")]
    [InlineData("0m back 1m/s")]
    [InlineData("5yd back 1m/s")]
    public void Distance_that_is_none_is_refused(string text) => Assert.Throws<FormatException>(() => Workout.Parse(text));

    [Fact]
    public void Workouts_are_equal_if_their_sets_are()
    {
        Assert.Equal(Workout.Parse("2x(1min back 1m/s)"), Workout.Parse("2x(60s backward 1 m/s)"));
        Assert.NotEqual(Workout.Parse("2x(1min back 1m/s)"), Workout.Parse("1min back 1m/s, 1min back 1m/s"));
        Assert.NotEqual(Workout.Parse("100s back 1m/s"), Workout.Parse("100m back 1m/s"));
        Assert.False(Workout.Parse("1min back 1m/s").Equals(null));
        WorkoutSet twice = WorkoutSet.Parse("2x(1min back 1m/s)");
        WorkoutSet thrice = WorkoutSet.Parse("3x(1min back 1m/s)");
        Assert.NotEqual(twice, thrice);
        Assert.NotEqual(twice.GetHashCode(), thrice.GetHashCode());
        Assert.False(twice.Equals(null));
    }
}
