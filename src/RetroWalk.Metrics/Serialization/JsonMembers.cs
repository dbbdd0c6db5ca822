namespace RetroWalk.Metrics.Json;

/// <summary>The members of a JSON object: each is taken once, and what is left over is refused, so that nothing is
/// lost.</summary>
internal sealed class JsonMembers
{
    private readonly Dictionary<string, JsonElement> _left = new(StringComparer.Ordinal);
    private readonly string _owner;

    /// <param name="json">The object.</param>
    /// <param name="owner">Name of the type, for complaints.</param>
    internal JsonMembers(JsonElement json, string owner)
    {
        _owner = owner;
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException($"A {owner} is a JSON object, and this is of the kind {json.ValueKind}.");
        foreach (JsonProperty member in json.EnumerateObject())
        {
            if (!_left.TryAdd(NameOf(member), member.Value))
                throw new JsonException($"This {owner} has the member {member.Name} twice.");
        }
    }

    internal bool Has(string name) => _left.ContainsKey(name);

    internal double Number(string name) => NumberOf(Take(name), name);

    /// <summary>A number, or null where there is none.</summary>
    internal double? NumberOrNull(string name) =>
        Take(name) is { ValueKind: not JsonValueKind.Null } json ? NumberOf(json, name) : null;

    /// <summary>A number, or null if the member is missing.</summary>
    internal double? OptionalNumber(string name) => Has(name) ? Number(name) : null;

    internal int WholeNumber(string name) =>
        Take(name) is { ValueKind: JsonValueKind.Number } json && json.TryGetInt32(out int number)
            ? number
            : throw Refusal(name, "a whole number");

    internal bool YesOrNo(string name) => Take(name).ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Refusal(name, "true or false"),
    };

    internal string Text(string name) => TextOf(Take(name), name);

    /// <summary>A text, or null where there is none.</summary>
    internal string? TextOrNull(string name) =>
        Take(name) is { ValueKind: not JsonValueKind.Null } json ? TextOf(json, name) : null;

    internal T Quantity<T>(string name)
        where T : struct, ISpanParsable<T> => T.Parse(Text(name), null);

    internal T OneOf<T>(string name)
        where T : struct, Enum
    {
        string text = Text(name);
        return Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) // TryParse reads "1" and " Light"
            ? Enum.Parse<T>(text)
            : throw Refusal(name, $"one of {string.Join(", ", Enum.GetNames<T>())}");
    }

    internal TimeSpan Time(string name) =>
        TimeSpan.TryParseExact(Text(name), "c", CultureInfo.InvariantCulture, out TimeSpan time)
            ? time
            : throw Refusal(name, "a time as in 00:30:00");

    internal T Part<T>(string name, JsonForm<T> form) => form.Read(Take(name));

    internal IEnumerable<JsonElement> List(string name) =>
        Take(name) is { ValueKind: JsonValueKind.Array } json ? json.EnumerateArray() : throw Refusal(name, "a list");

    internal void CheckNoneIsLeft()
    {
        foreach (string name in _left.Keys)
            throw new JsonException($"A {_owner} has no member {name}.");
    }

    private JsonElement Take(string name) =>
        _left.Remove(name, out JsonElement json) ? json : throw new JsonException($"This {_owner} lacks its member {name}.");

    private double NumberOf(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Number && double.IsFinite(json.GetDouble())
            ? json.GetDouble()
            : throw Refusal(name, "a number");

    private string TextOf(JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.String)
            throw Refusal(name, "a text");
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException) // one half of a surrogate pair: \uD83D alone
        {
            throw Refusal(name, "a text");
        }
    }

    private string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException) // one half of a surrogate pair: \uD83D alone
        {
            throw new JsonException($"This {_owner} has a member whose name is no text.");
        }
    }

    private JsonException Refusal(string name, string rule) => new($"The member {name} of a {_owner} must be {rule}.");
}
