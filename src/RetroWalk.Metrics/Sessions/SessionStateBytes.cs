using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics;

/// <summary>The bytes of a <see cref="SessionState"/>.</summary>
/// <remarks>
/// <code>
/// "RWS", version; length of all; which parts there are
/// fit: length and ASCII of its name, 13 parameters        person: mass [kg], resting power [W/kg]
/// rules, if others than the default: see SessionRulesBytes
/// conditions, if any: k, bouts, handrail, f, its spread, κ, its spread, correlation
/// recorder, if one: longest gap, last time [ticks], each if any; of the held sample, if any: direction, gait, speed [m/s], grade
/// forward, backward and running: which numbers are not 0 (bit 2i the sum, bit 2i + 1 its remainder), and these
/// CRC-32C of all before
/// </code>
/// <para>Numbers are doubles or integers, little-endian.</para>
/// </remarks>
internal static class SessionStateBytes
{
    /// <summary>Longer than any state [bytes].</summary>
    internal const int Longest = 2048;

    private const int LengthAt = 4;
    private const int ChecksumLength = sizeof(uint);
    private const double Unknown = double.NaN;
    private const int NotCounted = -1;
    private const byte NotStated = 255;

    private static ReadOnlySpan<byte> Magic => "RWS"u8;

    [Flags]
    private enum Parts : byte
    {
        Recorder = 1,
        Conditions = 2,
        LongestGap = 4,
        LastTime = 8,
        Held = 16,
        Rules = 32,
    }

    internal static int Write(SessionState state, Span<byte> destination)
    {
        StateWriter writer = new(destination);
        writer.Write(Magic);
        writer.Write((byte)SessionState.CurrentVersion);
        writer.Write(0u); // the length, once it is known
        writer.Write((byte)PartsOf(state));
        state.Fit.Write(ref writer);
        writer.Write(state.Mass.Kilograms);
        writer.Write(state.RestingPower.WattsPerKilogram);
        if (state.Rules != SessionRules.Default)
            SessionRulesBytes.Write(ref writer, state.Rules);
        if (!state.Conditions.IsNone)
            Write(ref writer, state.Conditions);
        if (state.Clock is RecorderClock clock)
            Write(ref writer, clock);
        Write(ref writer, state.Forward);
        Write(ref writer, state.Backward);
        Write(ref writer, state.Running);
        BinaryPrimitives.WriteUInt32LittleEndian(destination[LengthAt..], (uint)(writer.Written.Length + ChecksumLength));
        writer.Write(Crc32C.Of(writer.Written));
        return writer.Written.Length;
    }

    internal static bool TryRead(
        ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out SessionState? state, [NotNullWhen(false)] out string? fault)
    {
        state = null;
        fault = FaultOf(bytes);
        if (fault is not null)
            return false;
        StateReader reader = new(bytes[(LengthAt + sizeof(uint))..^ChecksumLength]);
        try
        {
            state = Read(ref reader);
        }
        catch (ArgumentException)
        {
            // a number outside the range of its type
        }
        catch (NotSupportedException exception)
        {
            fault = exception.Message;
            return false;
        }

        bool isWhole = state is not null && reader.IsAtEnd && state.Clock?.IsPossible != false
            && IsPossible(state.Forward) && IsPossible(state.Backward) && IsPossible(state.Running);
        fault = isWhole ? null : "The state is damaged: it holds a number that no session can have.";
        state = isWhole ? state : null;
        return isWhole;
    }

    private static string? FaultOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length <= LengthAt + sizeof(uint) + ChecksumLength || !bytes.StartsWith(Magic))
            return FormattableString.Invariant($"These {bytes.Length} bytes are not a stored session.");
        int version = bytes[Magic.Length];
        if (version != SessionState.CurrentVersion)
            return OtherVersion(version);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[LengthAt..]);
        if (length != bytes.Length)
            return FormattableString.Invariant($"The state is damaged: it has {bytes.Length} bytes of {length}.");
        return Crc32C.Of(bytes[..^ChecksumLength]) == BinaryPrimitives.ReadUInt32LittleEndian(bytes[^ChecksumLength..])
            ? null
            : "The state is damaged: its numbers do not fit its check sum.";
    }

    internal static string OtherVersion(int version) => string.Create(
        CultureInfo.InvariantCulture,
        $"The state is of version {version}: this library reads version {SessionState.CurrentVersion}.");

    private static SessionState Read(ref StateReader reader)
    {
        Parts parts = (Parts)reader.Byte();
        SessionFit fit = SessionFit.Read(ref reader);
        BodyMass mass = BodyMass.FromKilograms(reader.Double());
        MetabolicPower restingPower = MetabolicPower.FromWattsPerKilogram(reader.Double());
        SessionRules rules = parts.HasFlag(Parts.Rules) ? SessionRulesBytes.Read(ref reader) : SessionRules.Default;
        WalkConditions conditions = parts.HasFlag(Parts.Conditions) ? ReadConditions(ref reader) : default;
        RecorderClock? clock = parts.HasFlag(Parts.Recorder) ? ReadClock(ref reader, parts) : null;
        DirectionSums forward = ReadSums(ref reader);
        DirectionSums backward = ReadSums(ref reader);
        DirectionSums running = ReadSums(ref reader);
        SessionState state = new(fit, rules, mass, restingPower, conditions, in forward, in backward, in running, clock);
        if (rules != SessionRules.Default)
            _ = SessionTotals.For(new(mass, RestingRate.Measured(restingPower)), conditions, rules); // refuses what cannot be
        return PartsOf(state) == parts ? state : throw new ArgumentException("A part is empty.", nameof(reader));
    }

    private static Parts PartsOf(SessionState state) =>
        (state.Conditions.IsNone ? 0 : Parts.Conditions)
        | (state.Rules == SessionRules.Default ? 0 : Parts.Rules)
        | (state.Clock is null ? 0 : Parts.Recorder)
        | (state.Clock?.LongestGap is null ? 0 : Parts.LongestGap)
        | (state.Clock?.LastTime is null ? 0 : Parts.LastTime)
        | (state.Clock?.Held is null ? 0 : Parts.Held);

    private static void Write(ref StateWriter writer, WalkConditions conditions)
    {
        Practice practice = conditions.Practice;
        PersonalFactor person = conditions.PersonalFactor;
        writer.Write(practice.Factor);
        writer.Write((uint)(practice.Bouts ?? NotCounted));
        writer.Write((byte)conditions.Handrail);
        writer.Write(person.IsUnknown ? Unknown : person.Factor);
        writer.Write(person.LogSpread);
        writer.Write(conditions.PersonalExcess.Factor);
        writer.Write(conditions.PersonalExcess.Spread ?? Unknown);
        writer.Write(conditions.FactorExcessCorrelation);
    }

    private static WalkConditions ReadConditions(ref StateReader reader)
    {
        double k = reader.Double();
        int bouts = (int)reader.UInt32();
        Practice practice = bouts == NotCounted ? Practice.OfFactor(k) : Practice.AfterBouts(bouts);
        if (practice.Factor != k)
            throw new ArgumentException("The factor is not that of the bouts.", nameof(reader));
        Handrail handrail = (Handrail)reader.Byte();
        double f = reader.Double();
        double personSpread = reader.Double();
        double κ = reader.Double();
        double excessSpread = reader.Double();
        PersonalExcess excess = double.IsNaN(excessSpread) ? default : PersonalExcess.Measured(κ, excessSpread);
        if (excess.Factor != κ)
            throw new ArgumentException("Somebody unknown has another excess.", nameof(reader));
        return new()
        {
            Practice = practice,
            Handrail = handrail,
            PersonalFactor = double.IsNaN(f) ? default : PersonalFactor.Measured(f, personSpread),
            PersonalExcess = excess,
            FactorExcessCorrelation = reader.Double(),
        };
    }

    private static void Write(ref StateWriter writer, RecorderClock clock)
    {
        if (clock.LongestGap is TimeSpan longestGap)
            writer.Write(longestGap.Ticks);
        if (clock.LastTime is TimeSpan lastTime)
            writer.Write(lastTime.Ticks);
        if (clock.Held is HeldSample held)
        {
            writer.Write((byte)held.Direction);
            writer.Write(held.Gait is Gait gait ? (byte)gait : NotStated);
            writer.Write(held.MetersPerSecond);
            writer.Write(held.Grade);
        }
    }

    private static RecorderClock ReadClock(ref StateReader reader, Parts parts) => new(
        parts.HasFlag(Parts.LongestGap) ? new TimeSpan(reader.Int64()) : null,
        parts.HasFlag(Parts.LastTime) ? new TimeSpan(reader.Int64()) : null,
        parts.HasFlag(Parts.Held) ? ReadHeld(ref reader) : null);

    private static HeldSample ReadHeld(ref StateReader reader)
    {
        WalkingDirection direction = Guard.Defined((WalkingDirection)reader.Byte());
        byte gait = reader.Byte();
        Gait? stated = gait == NotStated ? null : Guard.Defined((Gait)gait);
        return new(direction, reader.Double(), reader.Double(), stated);
    }

    private static void Write(ref StateWriter writer, in DirectionSums sums)
    {
        ulong present = 0;
        for (int i = 0; i < DirectionSums.Count; i++)
            present |= (IsZero(sums[i].Rounded) ? 0 : 1UL << (2 * i)) | (IsZero(sums[i].Remainder) ? 0 : 2UL << (2 * i));
        writer.Write((long)present);
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            if (!IsZero(sums[i].Rounded))
                writer.Write(sums[i].Rounded);
            if (!IsZero(sums[i].Remainder))
                writer.Write(sums[i].Remainder);
        }
    }

    private static DirectionSums ReadSums(ref StateReader reader)
    {
        ulong present = (ulong)reader.Int64();
        DirectionSums sums = default;
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            double rounded = (present >> (2 * i) & 1) == 0 ? 0 : reader.Double();
            double remainder = (present >> (2 * i) & 2) == 0 ? 0 : reader.Double();
            CompensatedSum sum = new(rounded, remainder);
            sums.Set(i, sum);
            if (sums[i] != sum && double.IsFinite(rounded))
                throw new ArgumentException("This sum has no remainder.", nameof(reader));
        }

        return present >> (2 * DirectionSums.Count) == 0
            ? sums
            : throw new ArgumentException("There are more sums.", nameof(reader));
    }

    private static bool IsZero(double number) => BitConverter.DoubleToUInt64Bits(number) == 0;

    private static bool IsPossible(in DirectionSums sums)
    {
        for (int i = 0; i < DirectionSums.Count; i++)
        {
            if (!double.IsFinite(sums[i].Rounded) || !double.IsFinite(sums[i].Remainder))
                return false;
        }

        SampleSums<ScalarLane> values = sums.Priced.Values;
        (values.FullReversal, values.Tail) = (default, default); // the two that may be negative
        foreach (ScalarLane sum in SampleSums<ScalarLane>.Of(ref values))
        {
            if (sum.Value < 0)
                return false;
        }

        for (int i = 0; i < ExcludedTime.Reasons; i++)
        {
            if (sums.Excluded[i].Value < 0)
                return false;
        }

        for (int i = 0; i < DoseSums.Count; i++)
        {
            if (sums.Dose[i] < 0)
                return false;
        }

        return sums.Extrapolated >= 0;
    }
}
