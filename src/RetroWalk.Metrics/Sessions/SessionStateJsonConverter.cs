namespace RetroWalk.Metrics;

/// <summary>A <see cref="SessionState"/> in JSON: its version, what priced it, and its bytes as Base64.</summary>
internal sealed class SessionStateJsonConverter : JsonConverter<SessionState>
{
    private const string Version = "Version";
    private const string PricedBy = "PricedBy";
    private const string State = "State";
    private const string TotalsOfVersion1 = "Totals";

    /// <inheritdoc/>
    /// <exception cref="JsonException">Not a state, a damaged one, or one of another version; the message says which.</exception>
    public override SessionState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"A session state is an object, not a {reader.TokenType}.");
        int? version = null;
        string? pricedBy = null;
        byte[]? bytes = null;
        for (reader.Read(); reader.TokenType == JsonTokenType.PropertyName; reader.Read()) // the reader has the whole object
        {
            string name = reader.GetString()!;
            reader.Read();
            switch (name)
            {
                case Version when version is null
                    && reader.TokenType == JsonTokenType.Number
                    && reader.TryGetInt32(out int number):
                    version = number == SessionState.CurrentVersion
                        ? number
                        : throw new JsonException(SessionStateBytes.OtherVersion(number));
                    break;
                case PricedBy when pricedBy is null && reader.TokenType == JsonTokenType.String:
                    pricedBy = reader.GetString();
                    break;
                case State when bytes is null
                    && reader.TokenType == JsonTokenType.String
                    && reader.TryGetBytesFromBase64(out bytes):
                    break;
                case Version or PricedBy or State:
                    throw new JsonException($"The state is damaged: its {name} is repeated or not valid.");
                case TotalsOfVersion1:
                    throw new JsonException(SessionStateBytes.OtherVersion(1));
                default:
                    reader.Skip(); // a property that a later version of the library added
                    break;
            }
        }

        if (version is null || pricedBy is null || bytes is null)
            throw new JsonException($"The state is damaged: it needs {Version}, {PricedBy} and {State}.");
        if (!SessionStateBytes.TryRead(bytes, out SessionState? state, out string? fault))
            throw new JsonException(fault);
        return state.PricedBy == pricedBy
            ? state
            : throw new JsonException($"The state is damaged: its {PricedBy} is not {state.PricedBy}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, SessionState value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Span<byte> bytes = stackalloc byte[SessionStateBytes.Longest];
        writer.WriteStartObject();
        writer.WriteNumber(Version, SessionState.CurrentVersion);
        writer.WriteString(PricedBy, value.PricedBy);
        writer.WriteBase64String(State, bytes[..SessionStateBytes.Write(value, bytes)]);
        writer.WriteEndObject();
    }
}
