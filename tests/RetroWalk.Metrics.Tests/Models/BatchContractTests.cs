using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Models;

/// <summary>Broken contracts of the batch throw before anything is written.</summary>
public sealed class BatchContractTests
{
    private const string Destination = "destinationWattsPerKilogram";

    public static TheoryData<string> Models => BatchSubjects.Names;

    [Theory]
    [MemberData(nameof(Models))]
    public void Fewer_grades_than_speeds_are_refused(string name) =>
        Refuses(name, "gradeFractions", buffer => (buffer.AsMemory(0, 4), buffer.AsMemory(4, 3), buffer.AsMemory(8, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void More_grades_than_speeds_are_refused(string name) =>
        Refuses(name, "gradeFractions", buffer => (buffer.AsMemory(0, 3), buffer.AsMemory(4, 4), buffer.AsMemory(8, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Short_destination_is_refused(string name) =>
        Refuses(name, Destination, buffer => (buffer.AsMemory(0, 4), buffer.AsMemory(4, 4), buffer.AsMemory(8, 3)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Destination_one_after_the_speeds_is_refused(string name) =>
        Refuses(name, Destination, buffer => (buffer.AsMemory(0, 4), buffer.AsMemory(8, 4), buffer.AsMemory(1, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Destination_one_before_the_speeds_is_refused(string name) =>
        Refuses(name, Destination, buffer => (buffer.AsMemory(1, 4), buffer.AsMemory(8, 4), buffer.AsMemory(0, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Destination_one_after_the_grades_is_refused(string name) =>
        Refuses(name, Destination, buffer => (buffer.AsMemory(8, 4), buffer.AsMemory(0, 4), buffer.AsMemory(1, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Destination_whose_last_element_is_the_first_grade_is_refused(string name) =>
        Refuses(name, Destination, buffer => (buffer.AsMemory(8, 4), buffer.AsMemory(3, 4), buffer.AsMemory(0, 4)));

    [Theory]
    [MemberData(nameof(Models))]
    public void Inputs_in_the_unused_tail_of_the_destination_are_allowed(string name)
    {
        double[] buffer = [1, 1, 0.05, 0.05];
        BatchSubjects.Named(name).EstimatePower([1, 1], buffer.AsSpan(2, 2), buffer);
        Assert.Equal([0.05, 0.05], buffer[2..]);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Speeds_and_grades_may_be_the_same_column(string name)
    {
        double[] column = [0.1, 0.2, 0.05];
        double[] destination = new double[3];
        IWalkingModel model = BatchSubjects.Named(name);
        model.EstimatePower(column, column, destination);
        BatchSubjects.EqualBits(model, column, column, destination);
    }

    private static void Refuses(
        string name, string parameter,
        Func<double[], (Memory<double> Speeds, Memory<double> Grades, Memory<double> Destination)> cut)
    {
        double[] buffer = [.. Enumerable.Range(0, 12).Select(i => i / 100.0)];
        double[] before = [.. buffer];
        (Memory<double> speeds, Memory<double> grades, Memory<double> destination) = cut(buffer);
        ArgumentException refusal = Assert.Throws<ArgumentException>(
            () => BatchSubjects.Named(name).EstimatePower(speeds.Span, grades.Span, destination.Span));
        Assert.Equal(parameter, refusal.ParamName);
        Assert.Equal(before, buffer);
    }
}
