using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>An element of the batch equals the scalar call, bit for bit.</summary>
public sealed class BatchParityTests
{
    private const int Longest = 257;

    public static TheoryData<string> Models => BatchSubjects.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_equals_scalar_at_every_length(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int length = 0; length <= Longest; length++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
            double[] destination = new double[length];
            model.EstimatePower(speeds, grades, destination);
            BatchSubjects.EqualBits(model, speeds, grades, destination);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_in_place_of_the_speeds_equals_scalar_at_every_length(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int length = 0; length <= Longest; length++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
            double[] both = [.. speeds];
            model.EstimatePower(both, grades, both);
            BatchSubjects.EqualBits(model, speeds, grades, both);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_in_place_of_the_grades_equals_scalar_at_every_length(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int length = 0; length <= Longest; length++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
            double[] both = [.. grades];
            model.EstimatePower(speeds, both, both);
            BatchSubjects.EqualBits(model, speeds, grades, both);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_on_offset_spans_equals_scalar(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int offset = 0; offset < 9; offset++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, 40);
            double[] destination = new double[50];
            Range cut = offset..(offset + 20);
            Span<double> powers = destination.AsSpan(9 - offset, 20);
            model.EstimatePower(speeds.AsSpan(cut), grades.AsSpan(cut), powers);
            BatchSubjects.EqualBits(model, speeds[cut], grades[cut], powers);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_with_a_special_speed_at_each_position_equals_scalar(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = BatchSubjects.Columns(model, 67);
        double[] destination = new double[67];
        foreach (double special in HostileDoubles.Specials)
        {
            for (int position = 0; position < speeds.Length; position++)
            {
                double[] strewn = [.. speeds];
                strewn[position] = special;
                model.EstimatePower(strewn, grades, destination);
                BatchSubjects.EqualBits(model, strewn, grades, destination);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_with_a_special_grade_at_each_position_equals_scalar(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = BatchSubjects.Columns(model, 67);
        double[] destination = new double[67];
        foreach (double special in HostileDoubles.Specials)
        {
            for (int position = 0; position < grades.Length; position++)
            {
                double[] strewn = [.. grades];
                strewn[position] = special;
                model.EstimatePower(speeds, strewn, destination);
                BatchSubjects.EqualBits(model, speeds, strewn, destination);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_with_specials_strewn_in_at_every_length_equals_scalar(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int length = 0; length <= Longest; length++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
            for (int i = length % 3; i < length; i += 3)
                (i % 2 == 0 ? speeds : grades)[i] = HostileDoubles.Specials[i % HostileDoubles.Specials.Count];
            double[] destination = new double[length];
            model.EstimatePower(speeds, grades, destination);
            BatchSubjects.EqualBits(model, speeds, grades, destination);
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_leaves_the_tail_of_the_destination_alone(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        for (int length = 0; length <= 67; length++)
        {
            (double[] speeds, double[] grades) = BatchSubjects.Columns(model, length);
            double[] destination = new double[length + 9];
            Array.Fill(destination, -12345);
            model.EstimatePower(speeds, grades, destination);
            Assert.All(destination[length..], value => Assert.Equal(-12345, value));
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_leaves_its_inputs_alone(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = BatchSubjects.Columns(model, 67);
        double[] speedsBefore = [.. speeds];
        double[] gradesBefore = [.. grades];
        model.EstimatePower(speeds, grades, new double[67]);
        Assert.Equal(speedsBefore, speeds);
        Assert.Equal(gradesBefore, grades);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Batch_does_not_depend_on_the_order_of_its_elements(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = BatchSubjects.Columns(model, 67);
        double[] straight = new double[67];
        double[] reversed = new double[67];
        model.EstimatePower(speeds, grades, straight);
        model.EstimatePower(speeds.Reverse().ToArray(), grades.Reverse().ToArray(), reversed);
        Array.Reverse(reversed);
        Assert.Equal(straight, reversed);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Columns_of_these_tests_hold_values_and_NaN(string name)
    {
        IWalkingModel model = BatchSubjects.Named(name);
        (double[] speeds, double[] grades) = BatchSubjects.Columns(model, Longest);
        double[] destination = new double[Longest];
        model.EstimatePower(speeds, grades, destination);
        Assert.InRange(destination.Count(double.IsNaN), 10, 66); // a quarter lies anywhere, a part of it inside
    }
}
