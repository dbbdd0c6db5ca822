namespace RetroWalk.Metrics.Tests.Planning;

public sealed class WalkPlanTests
{
    private static readonly Speed[] Speeds = [.. new[] { 0.5, 1.0, 1.5, 2.5 }.Select(Speed.FromMetersPerSecond)];

    private static readonly Grade[] Grades = [.. new[] { -0.2, -0.1, 0, 0.05, 0.1 }.Select(Grade.FromFraction)];

    private static WalkPlan Plan => WalkPlan.For(Samples.Walker, Speeds, Grades, TimeSpan.FromMinutes(30));

    [Fact]
    public void Each_cell_is_the_comparison_of_its_row_and_column()
    {
        WalkPlan plan = Plan;
        for (int row = 0; row < Grades.Length; row++)
        {
            for (int column = 0; column < Speeds.Length; column++)
                Assert.Equal(
                    WalkingEnergy.Compare(Samples.Walker, Speeds[column], Grades[row], TimeSpan.FromMinutes(30)),
                    plan[row, column]);
        }

        Assert.Equal(Speeds, plan.Speeds);
        Assert.Equal(Grades, plan.Grades);
        Assert.Equal(Samples.Walker, plan.Walker);
        Assert.Equal(TimeSpan.FromMinutes(30), plan.Duration);
    }

    [Fact]
    public void Cells_say_where_nobody_was_measured()
    {
        WalkPlan plan = Plan;
        Assert.Equal((Validity.Measured, Validity.Outside), (plan[0, 1].Forward.Validity, plan[0, 1].Backward.Validity));
        Assert.Equal(Validity.Extrapolated, plan[1, 1].Backward.Validity);
        Assert.Equal(Validity.Measured, plan[3, 2].Backward.Validity);
        Assert.Equal(Validity.Outside, plan[2, 3].Forward.Validity);
        Assert.Equal(double.NaN, plan[2, 3].Forward.Gross.Kilocalories);
    }

    [Fact]
    public void Plan_cannot_be_changed_from_outside()
    {
        Speed[] speeds = [Speed.FromMetersPerSecond(1)];
        WalkPlan plan = WalkPlan.For(Samples.Walker, speeds, Grades, TimeSpan.FromMinutes(1));
        speeds[0] = Speed.FromMetersPerSecond(2);
        Assert.Equal(1, plan.Speeds[0].MetersPerSecond);
        Assert.Throws<NotSupportedException>(() => ((IList<Grade>)plan.Grades).Clear());
    }

    [Theory]
    [InlineData(-1, 0, "gradeIndex")]
    [InlineData(5, 0, "gradeIndex")]
    [InlineData(0, -1, "speedIndex")]
    [InlineData(0, 4, "speedIndex")]
    public void Cells_beyond_the_grid_are_refused(int row, int column, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => Plan[row, column]).ParamName);

    /// <summary>65,536 × 65,536 is 0 in 32 bits: such a grid must not become one without cells.</summary>
    [Fact]
    public void Grid_with_more_cells_than_can_be_counted_is_refused() =>
        Assert.Throws<OverflowException>(() => WalkPlan.For(Samples.Walker, new Speed[65536], new Grade[65536], TimeSpan.Zero));

    [Fact]
    public void Empty_grid_is_a_plan_and_nobody_has_none()
    {
        Assert.Empty(WalkPlan.For(Samples.Walker, [], Grades, TimeSpan.Zero).Speeds);
        Assert.Throws<ArgumentException>(() => WalkPlan.For(default, [], [], TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => WalkPlan.For(Samples.Walker, [], [], TimeSpan.FromSeconds(-1)));
    }
}
