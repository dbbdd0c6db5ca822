using System.Reflection;
using System.Text.Json;

namespace RetroWalk.Metrics.Tests.Rules.Hostile;

/// <summary>Reads and writes a type through spans and through JSON, with texts that may be no such thing.</summary>
internal static class HostileText
{
    public static bool IsParsable(Type type) =>
        type.IsValueType
            && type.GetInterfaces().Any(held => held.IsGenericType && held.GetGenericTypeDefinition() == typeof(ISpanParsable<>));

    public static void Check(Type type, IEnumerable<object?> values, string?[] texts)
    {
        MethodInfo check = typeof(HostileText).GetMethod(nameof(CheckOf), BindingFlags.NonPublic | BindingFlags.Static)!;
        check.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [values, texts], null);
    }

    private static void CheckOf<T>(IEnumerable<object?> values, string?[] texts)
        where T : struct, ISpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        foreach (string? text in texts)
        {
            T? parsed = Read(() => T.Parse(text.AsSpan(), null));
            Assert.Equal(parsed is not null, T.TryParse(text.AsSpan(), null, out T tried));
            Assert.Equal(parsed ?? default, tried);
            if (text is not null)
                Assert.Equal(parsed, ReadJson<T>(JsonSerializer.Serialize(text)));
        }

        Assert.Null(ReadJson<T>("null"));
        Assert.Null(ReadJson<T>("1.34"));
        foreach (T value in values.Cast<T>())
        {
            string json = JsonSerializer.Serialize(value);
            Assert.Equal(json, JsonSerializer.Serialize(ReadJson<T>(json) ?? value)); // NaN is written and cannot be read
            foreach (string? format in texts)
                WritesWholeOrNothing(value, format);
        }
    }

    /// <summary>At every length of the destination: false and nothing, or true and the whole text.</summary>
    private static void WritesWholeOrNothing<T>(T value, string? format)
        where T : struct, ISpanFormattable, IUtf8SpanFormattable
    {
        string? whole;
        try
        {
            whole = value.ToString(format, null);
        }
        catch (FormatException)
        {
            Assert.Throws<FormatException>(() => value.TryFormat(new char[99], out _, format, null));
            return;
        }

        char[] letters = new char[400];
        byte[] bytes = new byte[400];
        foreach (int length in (int[])[0, 1, whole.Length - 1, whole.Length, 400])
        {
            Assert.Equal(length >= whole.Length, value.TryFormat(letters.AsSpan(0, length), out int written, format, null));
            Assert.Equal(length >= whole.Length ? whole : "", new string(letters, 0, written));
        }

        Assert.True(value.TryFormat(bytes, out int count, format, null));
        Assert.Equal(whole, System.Text.Encoding.UTF8.GetString(bytes, 0, count));
    }

    private static T? Read<T>(Func<T> read)
        where T : struct
    {
        try
        {
            return read();
        }
        catch (Exception refusal) when (refusal is FormatException or OverflowException or JsonException)
        {
            return null;
        }
    }

    private static T? ReadJson<T>(string json)
        where T : struct => Read(() => JsonSerializer.Deserialize<T>(json));
}
