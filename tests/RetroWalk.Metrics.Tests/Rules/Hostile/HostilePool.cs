using System.Globalization;
using System.Text.Json;
using RetroWalk.Metrics.Tests.Generators;

namespace RetroWalk.Metrics.Tests.Rules.Hostile;

/// <summary>Values for every type that a public entry takes: hostile doubles, and whatever the library makes of them.</summary>
internal sealed class HostilePool
{
    private const int MostOfAType = 24;

    private static readonly object?[] HostileFloats =
    [
        .. HostileDoubles.Specials.Select(value => (float)value).Append(float.Epsilon).Append(float.MaxValue).Distinct()
            .Cast<object?>(),
    ];

    private readonly Dictionary<Type, List<object?>> _values = new()
    {
        [typeof(double)] = [.. HostileDoubles.Specials.Cast<object?>(), 0.05, 0.5, 1.0, 1.34, 12.5, 40.0, 70.0, 175.0],
        [typeof(float)] = [.. HostileFloats, 0.05f, 0.5f, 1.34f],
        [typeof(int)] = [0, 1, -1, 7, int.MinValue, int.MaxValue],
        [typeof(long)] = [0L, 1L, -1L, long.MinValue, long.MaxValue],
        [typeof(short)] = [(short)0, (short)-1, short.MinValue, short.MaxValue],
        [typeof(ushort)] = [(ushort)0, (ushort)1, ushort.MaxValue],
        [typeof(uint)] = [0u, 1u, uint.MaxValue],
        [typeof(char)] = [.. "-12.5e9 km/h\0\u0661".Cast<object?>()],
        [typeof(byte)] = [(byte)0, (byte)9, byte.MaxValue],
        [typeof(bool)] = [false, true],
        [typeof(string)] = [
            null, "", " ", "x", "NaN", "1e999", "-0", "1.34 m/s", "70 kg", "5 %", "1,5 kg", "\u0661 kg", "looney2019GRADED", "G",
            "R", "0.00"],
        [typeof(TimeSpan)] = [
            TimeSpan.Zero, TimeSpan.FromTicks(-1), TimeSpan.FromMinutes(30), TimeSpan.MinValue, TimeSpan.MaxValue],
        [typeof(DateTimeOffset)] = [
            DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, new DateTimeOffset(2026, 11, 29, 8, 0, 0, TimeSpan.FromHours(1)),
            DateTimeOffset.MaxValue],
        [typeof(IFormatProvider)] = [null, CultureInfo.InvariantCulture],
        [typeof(object)] = [null, "x"],
        [typeof(Type)] = [typeof(double), typeof(Energy), typeof(Walker)],
        [typeof(JsonSerializerOptions)] = [JsonSerializerOptions.Default],
        [typeof((Speed, Speed))] = [
            (Speed.FromMetersPerSecond(double.MaxValue), Speed.FromMetersPerSecond(1)),
            (Speed.FromMetersPerSecond(1), Speed.FromMetersPerSecond(0.9))],
        [typeof((Grade, Grade))] = [
            (Grade.FromFraction(-double.MaxValue), Grade.Level), (Grade.FromFraction(0.05), Grade.FromFraction(double.MaxValue))],
        [typeof(DateOnly)] = [DateOnly.MinValue, new DateOnly(2026, 2, 28), DateOnly.MaxValue],
        [typeof(Func<int, Workout>)] = [(int rounds) => Workout.Of(WorkoutSet.Of(rounds, OneMinute(Grade.Level)))],
        [typeof(Func<TimeSpan, Workout>)] = [
            (TimeSpan time) => Workout.Of(
                WorkoutSet.Of(
                    1, WorkoutBlock.OfDuration(WalkingDirection.Backward, Speed.FromMetersPerSecond(1), default, time)))],
        [typeof(Func<Grade, Workout>)] = [(Grade grade) => Workout.Of(WorkoutSet.Of(1, OneMinute(grade)))],
        [typeof(SessionState)] = [
            SessionTotals.For(Samples.Walker, new WalkConditions { Practice = Practice.AfterBouts(6) }).ToState()],
    };

    /// <summary>A few values of a type, or none where nobody knows one.</summary>
    public IReadOnlyList<object?> Of(Type type)
    {
        Type plain = type.IsByRef ? type.GetElementType()! : type;
        if (Nullable.GetUnderlyingType(plain) is Type value)
            return [null, .. Of(value)];
        if (plain.IsEnum)
            return [.. Enum.GetValues(plain).Cast<object?>(), Enum.ToObject(plain, -1), Enum.ToObject(plain, 99)];
        if (SpanCall.ElementOf(plain) is Type held && Of(held) is { Count: > 0 } all)
            return [Array.CreateInstance(held, 0), Array.CreateInstance(held, 1), Filled(held, all)];
        if (ElementOf(plain) is Type element && Of(element) is { Count: > 0 } elements)
            return [null, Array.CreateInstance(element, 0), Filled(element, elements)];
        List<object?> found = [.. _values.GetValueOrDefault(plain) ?? []];
        if (plain.IsInterface)
            found.AddRange(
                _values.SelectMany(pair => pair.Value)
                    .Where(value => value is not null && plain.IsInstanceOfType(value)).Take(MostOfAType));
        if (plain.IsValueType && plain.Assembly == typeof(Speed).Assembly)
            found.Add(Activator.CreateInstance(plain)); // default is always possible
        else if (!plain.IsValueType && found.Count > 0)
            found.Add(null);
        return found;
    }

    /// <summary>Keeps a value that the library has made, while there is room for more of its type.</summary>
    public void Keep(object? value)
    {
        if (value is null || value.GetType().IsEnum)
            return;
        if (value.GetType().Assembly != typeof(Speed).Assembly)
            return;
        if (!_values.TryGetValue(value.GetType(), out List<object?>? known))
            _values[value.GetType()] = known = [];
        if (known.Count < MostOfAType && !known.Contains(value))
            known.Add(value);
    }

    private static WorkoutBlock OneMinute(Grade grade) => WorkoutBlock.OfDuration(
        WalkingDirection.Backward, Speed.FromMetersPerSecond(1), grade, TimeSpan.FromMinutes(1));

    private static Type? ElementOf(Type type) =>
        type.IsArray ? type.GetElementType()
        : type.IsGenericType && type.IsInterface && type.GetGenericArguments() is [Type only]
            && type.IsAssignableFrom(only.MakeArrayType()) ? only
        : null;

    private static Array Filled(Type element, IReadOnlyList<object?> values)
    {
        Array array = Array.CreateInstance(element, values.Count);
        for (int i = 0; i < values.Count; i++)
            array.SetValue(values[i], i);
        return array;
    }
}
