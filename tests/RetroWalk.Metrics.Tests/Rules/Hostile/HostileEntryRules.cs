using System.Reflection;
using System.Runtime.CompilerServices;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Rules.Hostile;

/// <summary>Whatever a caller passes to whatever is public, the answer is a value, a NaN with its reason, or an exception of
/// the framework that names the parameter.</summary>
/// <remarks>The entries are found by reflection, and so are the values: hostile doubles first, then what the library makes of
/// them, three times over. A new entry is called without being listed; one whose parameters nobody can make fails here until
/// somebody says how to call it.</remarks>
public sealed class HostileEntryRules
{
    private const int CallsOfAnEntry = 150;
    private const int Rounds = 3;

    /// <summary>Entries of the JSON converter, and the test that calls them.</summary>
    private static readonly Dictionary<string, string> CalledByHand = new()
    {
        ["QuantityJsonConverter`1.Read(Utf8JsonReader&, Type, JsonSerializerOptions)"] = nameof(
            Text_is_read_and_written_or_refused_as_the_framework_does),
        ["QuantityJsonConverter`1.Write(Utf8JsonWriter, Energy, JsonSerializerOptions)"] = nameof(
            Text_is_read_and_written_or_refused_as_the_framework_does),
        ["TextJsonConverter`1.Read(Utf8JsonReader&, Type, JsonSerializerOptions)"] = nameof(
            Planning.WorkoutTextTests.JSON_that_is_no_workout_is_refused_in_a_sentence),
        ["TextJsonConverter`1.Write(Utf8JsonWriter, Energy, JsonSerializerOptions)"] = nameof(
            Planning.WorkoutTextTests.Text_and_JSON_read_back_as_the_same),
    };

    private static readonly IReadOnlyList<PublicEntry> Entries = PublicEntry.Of(typeof(Speed).Assembly);

    private static readonly HostilePool Pool = Filled();

    public static TheoryData<string> Names =>
        [.. Entries.Where(entry => !entry.IsCalledByHand).Select(entry => entry.Name).Distinct()];

    public static TheoryData<string> Parsables =>
        [.. typeof(Speed).Assembly.GetExportedTypes().Where(HostileText.IsParsable).Select(type => type.Name)];

    public static TheoryData<string> Models => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Entry_answers_or_refuses_by_the_name_of_a_parameter(string name)
    {
        foreach (PublicEntry entry in Entries.Where(entry => entry.Name == name))
        {
            int calls = 0;
            foreach (object?[] arguments in ArgumentsOf(entry))
            {
                calls++;
                (object? result, Exception? thrown) = Call(entry, arguments);
                string? fault = thrown is null
                    ? FaultOf(result)
                    : IsRefusal(entry, arguments[0], thrown)
                    ? null
                    : $"{thrown.GetType().Name}: {thrown.Message}";
                if (fault is not null)
                    Assert.Fail($"{name} of {Shown(arguments)}: {fault}");
            }

            Assert.True(calls > 0, $"{name}: nobody knows a value for one of its parameters; see {nameof(HostilePool)}");
        }
    }

    [Fact]
    public void Every_entry_that_cannot_be_called_here_is_called_by_hand() =>
        Assert.Equal(
            Entries.Where(entry => entry.IsCalledByHand).Select(entry => entry.Name).Distinct().Order(StringComparer.Ordinal),
            CalledByHand.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Hostile_values_reach_what_the_library_computes()
    {
        Assert.Contains(
            Pool.Of(typeof(EnergyEstimate)),
            value => ((EnergyEstimate)value!) is { Model: not null, Validity: Validity.Measured });
        Assert.Contains(
            Pool.Of(typeof(EnergyEstimate)),
            value => ((EnergyEstimate)value!) is { Model: not null, Validity: Validity.Outside });
        Assert.Contains(Pool.Of(typeof(WalkComparison)), value => ((WalkComparison)value!).Forward.Model is not null);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Columns_of_hostile_doubles_give_a_power_or_NaN(string name)
    {
        IWalkingModel model = WalkingModels.Find(name)!.For(Samples.Inputs);
        (double[] speeds, double[] grades) = HostileColumns();
        double[] powers = new double[speeds.Length];
        model.EstimatePower(speeds, grades, powers);
        Assert.All(powers, power => Assert.True(double.IsNaN(power) || (double.IsFinite(power) && power > 0), $"{power}"));
    }

    [Fact]
    public void Session_of_hostile_columns_counts_every_second()
    {
        (double[] speeds, double[] grades) = HostileColumns();
        double[] durations = [.. speeds.Select((_, i) => i % 7.0)];
        WalkingDirection[] directions = [.. speeds.Select((_, i) => (WalkingDirection)(i / 3 % 2))];
        SessionTotals start = SessionTotals.For(Samples.Walker);
        SessionTotals[] sessions =
        [
            start.AddRange(directions, speeds, grades, durations),
            start.AddRange(WalkingDirection.Forward, speeds, grades, durations),
            start.AddRange(WalkingDirection.Backward, speeds, grades, TimeSpan.FromSeconds(3)),
        ];
        Assert.Equal([durations.Sum(), durations.Sum(), 3.0 * speeds.Length], sessions.Select(SecondsOf));
        Assert.All(sessions, session => Assert.True(double.IsFinite((session.Forward.Gross + session.Backward.Gross).Joules)));
        Assert.All(
            HostileDoubles.Specials.Where(seconds => !(seconds >= 0 && seconds < 1)),
            seconds =>
                Assert.Throws<ArgumentOutOfRangeException>(() => start.AddRange(WalkingDirection.Forward, [1], [0], [seconds])));
    }

    [Theory]
    [MemberData(nameof(Parsables))]
    public void Text_is_read_and_written_or_refused_as_the_framework_does(string quantity)
    {
        Type type = typeof(Speed).Assembly.GetExportedTypes().Single(candidate => candidate.Name == quantity);
        HostileText.Check(type, Pool.Of(type), [.. Pool.Of(typeof(string)).Cast<string?>()]);
    }

    private static double SecondsOf(SessionTotals session) =>
        session.Forward.DurationSeconds + session.Forward.Excluded.TotalSeconds
        + session.Backward.DurationSeconds + session.Backward.Excluded.TotalSeconds;

    /// <summary>Every pair of hostile doubles and a few ordinary ones.</summary>
    private static (double[] Speeds, double[] Grades) HostileColumns()
    {
        double[] hostile = [.. HostileDoubles.Specials, 0.05, 0.5, 1.34];
        return ([.. hostile.SelectMany(speed => hostile.Select(_ => speed))], [.. hostile.SelectMany(_ => hostile)]);
    }

    private static HostilePool Filled()
    {
        HostilePool pool = new();
        foreach (ModelEntry entry in WalkingModels.All)
            pool.Keep(entry.For(Samples.Inputs));
        pool.Keep(Samples.Walker);
        pool.Keep(Samples.Inputs);
        pool.Keep(Samples.Compare());
        pool.Keep(Samples.Estimate(WalkingDirection.Backward));
        pool.Keep(BodyMassHistory.Parse("2026-01-05 80 kg, 2026-03-01 78.4 kg"));
        pool.Keep(Workout.Parse("4x(3min backward 1m/s 5%, 3min forward 1.34m/s), 1min backward 1m/s 90%"));
        for (int round = 0; round < Rounds; round++)
        {
            foreach (PublicEntry entry in Entries.Where(entry => !entry.IsCalledByHand))
            {
                foreach (object?[] arguments in ArgumentsOf(entry, pool))
                {
                    object? result = Call(entry, arguments).Result;
                    if (result is not (ModelCard or Citation) || !entry.IsInitializer) // a card of nulls is nobody's model
                        pool.Keep(result);
                }
            }
        }

        return pool;
    }

    private static IEnumerable<object?[]> ArgumentsOf(PublicEntry entry) => ArgumentsOf(entry, Pool);

    /// <summary>Receiver first: every combination where they are few, and a fixed choice of them where they are many.</summary>
    private static IEnumerable<object?[]> ArgumentsOf(PublicEntry entry, HostilePool pool)
    {
        object?[][] choices =
        [
            entry.Receiver is null ? [null] : [.. pool.Of(entry.Receiver).Where(receiver => IsUsable(receiver))],
            .. entry.Member.GetParameters().Select(parameter => pool.Of(parameter.ParameterType).ToArray()),
        ];
        double combinations = choices.Aggregate(1.0, (product, values) => product * values.Length);
        Random random = new(entry.Name.Length); // fixed, so that a failure repeats
        for (int i = 0; i < Math.Min(combinations, CallsOfAnEntry); i++)
        {
            int rest = i;
            yield return [.. choices.Select(values =>
            {
                if (combinations > CallsOfAnEntry)
                    return values[random.Next(values.Length)];
                (rest, int place) = Math.DivRem(rest, values.Length);
                return values[place];
            })];
        }
    }

    // The default of a result is documented as no result; the default of everything else is a value or nobody.
    private static bool IsUsable(object? receiver) => receiver switch
    {
        null => false,
        EnergyEstimate estimate => estimate.Model is not null,
        WalkComparison comparison => comparison.Forward.Model is not null,
        _ => true,
    };

    private static (object? Result, Exception? Thrown) Call(PublicEntry entry, object?[] receiverAndArguments)
    {
        try
        {
            object?[] arguments = receiverAndArguments[1..];
            if (entry.Member is ConstructorInfo constructor)
                return (constructor.Invoke(arguments), null);
            if (entry.TakesSpans)
                return (SpanCall.Invoke((MethodInfo)entry.Member, receiverAndArguments[0], arguments), null);
            if (!entry.IsInitializer)
                return (entry.Member.Invoke(receiverAndArguments[0], arguments), null);
            object changed = CopyOf(receiverAndArguments[0]!); // as a with-expression does: the original is shared
            entry.Member.Invoke(changed, arguments);
            return (changed, null);
        }
        catch (TargetInvocationException exception)
        {
            return (null, exception.InnerException!);
        }
#pragma warning disable CA1031 // judged by the caller
        catch (Exception exception) when (entry.TakesSpans)
#pragma warning restore CA1031
        {
            return (null, exception);
        }
    }

    private static object CopyOf(object record) =>
        record is ValueType
            ? RuntimeHelpers.GetObjectValue(record)
            : record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;

    private static bool IsRefusal(PublicEntry entry, object? receiver, Exception thrown)
    {
        if (thrown is FormatException or OverflowException)
            return entry.Member.Name is "Parse" or "ToString" or "TryFormat";
        if (thrown is InvalidOperationException)
            // the default of a type that has none
            return receiver is ValueType && receiver.Equals(Activator.CreateInstance(receiver.GetType()));
        return thrown is ArgumentException refusal
            && !string.IsNullOrWhiteSpace(refusal.Message)
            && (entry.Member.GetParameters().Any(parameter => IsNamed(parameter, refusal.ParamName))
                || entry.Member.Name == $"set_{refusal.ParamName}");
    }

    /// <summary>The parameter, or what it holds: the load of <see cref="ModelInputs"/>.</summary>
    private static bool IsNamed(ParameterInfo parameter, string? name) =>
        parameter.Name == name
        || (parameter.ParameterType == typeof(ModelInputs)
            && typeof(ModelInputs).GetProperties().Any(
                property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)));

    /// <summary>What is wrong with an answer: an estimate has finite numbers, or none, a validity that says so, and a
    /// reason.</summary>
    private static string? FaultOf(object? result)
    {
        if (result is WalkComparison comparison)
            return FaultOf(comparison.Forward) ?? FaultOf(comparison.Backward);
        if (result is not EnergyEstimate { Model: not null } estimate)
            return null;
        double[] energies = [estimate.Gross.Joules, estimate.Resting.Joules, estimate.Active.Joules];
        return estimate.Validity == Validity.Outside
            ? energies.All(double.IsNaN) && estimate.ValidityNotes.Count > 0
            ? null
            : $"{estimate} outside the domain, without a reason"
            : energies.All(double.IsFinite) ? null : $"{estimate} inside the domain, without a number";
    }

    private static string Shown(object?[] values) =>
        string.Join("; ", values.Select(value => value is null ? "null" : FormattableString.Invariant($"{value}")));
}
