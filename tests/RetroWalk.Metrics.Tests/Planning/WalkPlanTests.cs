using System.Text.Json;
using RetroWalk.Metrics.Models;

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

    /// <summary>Pandolf et al. 1977: 1.5·M + 2·(M + L)·(L/M)² + (M + L)·(1.5·v² + 0.35·v·g) watts; M 70 kg, L 15 kg.</summary>
    [Fact]
    public void Plan_with_a_load_has_the_half_that_knows_it_and_says_which_is_missing()
    {
        IWalkingModel forward = WalkingModels.Find("Pandolf1977")!.For(
            ModelInputs.Of(Samples.Walker) with { Load = CarriedLoad.FromKilograms(15) });
        WalkPlan plan = WalkPlan.For(
            forward, default(RetroWalkBackward), Samples.Walker, Speeds.AsSpan(0, 3), Grades.AsSpan(2), TimeSpan.FromMinutes(30));
        for (int row = 0; row < plan.Grades.Count; row++)
        {
            for (int column = 0; column < plan.Speeds.Count; column++)
            {
                (double v, double percent) = (plan.Speeds[column].MetersPerSecond, plan.Grades[row].Percent);
                double watts = 1.5 * 70 + 2 * 85 * (15.0 / 70) * (15.0 / 70) + 85 * (1.5 * v * v + 0.35 * v * percent);
                Assert.Equal(watts * 1800, plan[row, column].Forward.Gross.Joules, 1e-6);
                Assert.Equal(WalkingDirection.Backward, plan[row, column].MissingHalf);
                Assert.Equal(
                    ["RetroWalkBackward knows nothing of the load of this walk, 15 kg"],
                    plan[row, column].Backward.ValidityNotes);
            }
        }

        JsonElement cell = JsonSerializer.SerializeToElement(plan).GetProperty("rows")[0][0];
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("backward").GetProperty("grossKilocalories").ValueKind);
        Assert.Equal(
            "RetroWalkBackward knows nothing of the load of this walk, 15 kg",
            cell.GetProperty("backward").GetProperty("validityNotes").GetString());
        Assert.Equal(default, plan.Conditions);
    }

    [Fact]
    public void Plan_of_two_models_is_made_of_their_comparisons_and_checks_them_without_cells()
    {
        WalkPlan plan = WalkPlan.For(
            default(Looney2019Graded), default(RetroWalkBackward), Samples.Walker, Speeds, Grades, TimeSpan.FromMinutes(30));
        Assert.Equal(Plan[1, 2], plan[1, 2]);
        Assert.Throws<ArgumentNullException>("forwardModel", () => WalkPlan.For(
            null!, default(RetroWalkBackward), Samples.Walker, [], [], TimeSpan.Zero));
        Assert.Throws<ArgumentException>("backwardModel", () => WalkPlan.For(
            default(Looney2019Graded), default(Looney2019Graded), Samples.Walker, [], [], TimeSpan.Zero));
        Assert.Throws<ArgumentException>("walker", () => WalkPlan.For(
            default(Looney2019Graded), default(RetroWalkBackward), default, [], [], TimeSpan.Zero));
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
