using System.Reflection;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>A default value, as in a new array or a missed assignment, is nothing: it never looks like a result and never fails
/// without a word.</summary>
public sealed class DefaultValueRules
{
    private static readonly Type[] Results = [typeof(EnergyEstimate), typeof(WalkComparison)];

    // What a walk is asked with is not a result: zero is what default holds there.
    private static readonly string[] Inputs = ["Speed", "Grade", "Duration", "Walker", "Conditions", "Level"];

    public static TheoryData<string> PublicStructs =>
        new(typeof(Speed).Assembly.GetExportedTypes()
            .Where(type => type is { IsValueType: true, IsEnum: false, IsGenericTypeDefinition: false }).Select(
                type => type.FullName!));

    public static TheoryData<string, string> ResultMembers
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (Type type in Results)
            {
                foreach (string member in MembersOf(type).Select(member => member.Name))
                    data.Add(type.Name, member);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(PublicStructs))]
    public void Members_of_a_default_answer_or_say_what_is_wrong(string name)
    {
        object nothing = Activator.CreateInstance(typeof(Speed).Assembly.GetType(name)!)!;
        foreach ((string member, Func<object, object?> read) in MembersOf(nothing.GetType()))
        {
            Exception? refusal = Record.Exception(() => read(nothing));
            if (refusal is null)
                continue;
            Assert.True(refusal is InvalidOperationException or ArgumentException, $"{name}.{member}: {refusal}");
            Assert.Contains("default", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message.Split(" (Parameter")[0], StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(ResultMembers))]
    public void Number_of_a_default_result_is_none(string type, string member)
    {
        object nothing = Activator.CreateInstance(Results.Single(result => result.Name == type))!;
        if (Inputs.Contains(member) || member is "Direction" or "GetHashCode")
            return; // asserted below, or what equality needs
        NumbersAreNone(MembersOf(nothing.GetType()).First(of => of.Name == member).Read(nothing), $"{type}.{member}");
    }

    [Fact]
    public void Default_estimate_says_that_it_is_none()
    {
        EnergyEstimate nothing = default;

        Assert.Null(nothing.Model);
        Assert.Equal(Validity.Outside, nothing.Validity);
        Assert.Equal(DomainLimits.None, nothing.LimitsPassed);
        Assert.Contains("no estimate", Assert.Single(nothing.ValidityNotes), StringComparison.Ordinal);
        Assert.Equal("no estimate", nothing.ToString());
        Assert.Contains(
            "WalkingEnergy", Assert.Throws<InvalidOperationException>(() => nothing.Direction).Message, StringComparison.Ordinal);
        Assert.Equal(
            (Speed.FromMetersPerSecond(0), Grade.Level, TimeSpan.Zero), (nothing.Speed, nothing.Grade, nothing.Duration));
        Assert.Equal(default, nothing);
        Assert.NotEqual(Samples.Estimate(WalkingDirection.Forward), nothing);
    }

    [Fact]
    public void Default_comparison_says_that_it_is_none()
    {
        WalkComparison nothing = default;

        Assert.Equal("no comparison", nothing.ToString());
        Assert.Equal((default(EnergyEstimate), default(EnergyEstimate)), (nothing.Forward, nothing.Backward));
        Assert.Throws<ArgumentOutOfRangeException>(() => nothing.GrossRatioInterval(2));
    }

    // Powers, METs and uptakes lead to each other without end: three steps reach every number.
    private static void NumbersAreNone(object? value, string where, int steps = 3)
    {
        if (value is double number)
            Assert.True(double.IsNaN(number), $"{where} is {number}");
        if (steps == 0
            || value is null or string or TimeSpan or Enum or int or bool or not ValueType
            || value.GetType().Namespace?.StartsWith("RetroWalk", StringComparison.Ordinal) != true)
            return;
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (!Inputs.Contains(property.Name) && property.Name != "Direction" && property.GetIndexParameters().Length == 0)
                NumbersAreNone(property.GetValue(value), $"{where}.{property.Name}", steps - 1);
        }
    }

    /// <summary>Public properties, and public methods that can be called with nothing.</summary>
    private static IEnumerable<(string Name, Func<object, object?> Read)> MembersOf(Type type)
    {
        IEnumerable<PropertyInfo> properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);
        foreach (PropertyInfo property in properties)
            yield return (property.Name, value => Unwrapped(() => property.GetValue(value)));
        foreach (MethodInfo method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
        {
            ParameterInfo[] parameters = method.GetParameters();
            if (method is { IsSpecialName: false, IsGenericMethod: false }
                && method.Name != "GetType"
                && parameters.All(parameter => parameter.HasDefaultValue))
                yield return (
                    method.Name,
                    value => Unwrapped(() => method.Invoke(value, [.. parameters.Select(parameter => parameter.DefaultValue)])));
        }
    }

    private static object? Unwrapped(Func<object?> read)
    {
        try
        {
            return read();
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }
}
