using System.Buffers.Binary;

namespace RetroWalk.Metrics;

/// <summary>What a treadmill says of itself over Bluetooth: one Treadmill Data notification (0x2ACD) of the Fitness Machine
/// Service, or several that belong together.</summary>
/// <remarks>
/// <para>Every field is null where the machine did not send it, or said that it does not know it. Decoding never throws and never
/// allocates, whatever the bytes.</para>
/// <para>The two paces of the notification are stepped over: speed says the same. They are two bytes each, and one byte each in
/// version 1.0 of the service; the length of the packet tells which.</para>
/// <para>There is no field for the direction: which way the person faces is the caller's to say. <c>default</c> is nothing
/// received. Immutable and thread-safe.</para>
/// </remarks>
public readonly record struct TreadmillData
{
    private const int FlagBytes = 2;

    [Flags]
    private enum Fields : ushort
    {
        MoreData = 1 << 0, // set: more follows, and this packet has no speed
        AverageSpeed = 1 << 1,
        TotalDistance = 1 << 2,
        Inclination = 1 << 3,
        ElevationGain = 1 << 4,
        InstantaneousPace = 1 << 5,
        AveragePace = 1 << 6,
        ExpendedEnergy = 1 << 7,
        HeartRate = 1 << 8,
        MetabolicEquivalent = 1 << 9,
        ElapsedTime = 1 << 10,
        RemainingTime = 1 << 11,
        ForceAndPower = 1 << 12,
    }

    /// <summary>Speed of the belt, from hundredths of a kilometre per hour.</summary>
    public Speed? Speed { get; init; }

    /// <summary>Mean speed since the start.</summary>
    public Speed? AverageSpeed { get; init; }

    /// <summary>Distance since the start [m].</summary>
    public int? DistanceMeters { get; init; }

    /// <summary>Grade of the belt, signed, from tenths of a per cent.</summary>
    public Grade? Grade { get; init; }

    /// <summary>Angle of the ramp [°], signed.</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double? RampDegrees { get; init; }

    /// <summary>Height climbed since the start [m].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double? AscentMeters { get; init; }

    /// <summary>Height descended since the start [m].</summary>
    [JsonConverter(typeof(RetroWalkJsonConverter))]
    public double? DescentMeters { get; init; }

    /// <summary>Energy since the start, as the machine reckons it: it may not know the body mass.</summary>
    public Energy? Energy { get; init; }

    /// <summary>Energy in an hour, as the machine reckons it.</summary>
    public Energy? EnergyPerHour { get; init; }

    /// <summary>Energy in a minute, as the machine reckons it.</summary>
    public Energy? EnergyPerMinute { get; init; }

    /// <summary>Heart rate [1/min]; many machines send 0 where they have no sensor.</summary>
    public int? HeartRateBeatsPerMinute { get; init; }

    /// <summary>Intensity, as the machine reckons it.</summary>
    public MetabolicEquivalent? Intensity { get; init; }

    /// <summary>Time since the start.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>Time to the end of the programme.</summary>
    public TimeSpan? Remaining { get; init; }

    /// <summary>Force on the belt [N], signed.</summary>
    public int? BeltForceNewtons { get; init; }

    /// <summary>Mechanical power [W], signed.</summary>
    public int? PowerWatts { get; init; }

    /// <summary>Whether this ends what belongs together: false where the machine said that more follows.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether a packet ended before its last field; the fields before the end are whole.</summary>
    public bool IsCut { get; init; }

    /// <summary>Decodes one notification.</summary>
    /// <param name="packet">The value of the characteristic. Bytes behind the last field are ignored: some machines send their
    /// own.</param>
    public static TreadmillData Decode(ReadOnlySpan<byte> packet)
    {
        if (packet.Length < FlagBytes)
            return new() { IsCut = true };
        Fields fields = (Fields)BinaryPrimitives.ReadUInt16LittleEndian(packet);
        FieldReader reader = new(packet[FlagBytes..]);
        TreadmillData untilPaces = new() // in the order of the packet, here and below
        {
            Speed = Has(fields, Fields.MoreData) ? null : ToSpeed(reader.UInt16()),
            AverageSpeed = Has(fields, Fields.AverageSpeed) ? ToSpeed(reader.UInt16()) : null,
            DistanceMeters = Has(fields, Fields.TotalDistance) ? reader.UInt24() : null,
            Grade = Has(fields, Fields.Inclination) && reader.Int16() is short grade ? TreadmillUnits.ToGrade(grade) : null,
            RampDegrees = Has(fields, Fields.Inclination) ? Known(reader.Int16()) / 10.0 : null,
            AscentMeters = Has(fields, Fields.ElevationGain) ? reader.UInt16() / 10.0 : null,
            DescentMeters = Has(fields, Fields.ElevationGain) ? reader.UInt16() / 10.0 : null,
        };
        reader.Skip(BytesOfPaces(fields, packet.Length));
        return untilPaces with
        {
            Energy = Has(fields, Fields.ExpendedEnergy) ? Kilocalories(reader.UInt16(), ushort.MaxValue) : null,
            EnergyPerHour = Has(fields, Fields.ExpendedEnergy) ? Kilocalories(reader.UInt16(), ushort.MaxValue) : null,
            EnergyPerMinute = Has(fields, Fields.ExpendedEnergy) ? Kilocalories(reader.UInt8(), byte.MaxValue) : null,
            HeartRateBeatsPerMinute = Has(fields, Fields.HeartRate) ? reader.UInt8() : null,
            Intensity = Has(fields, Fields.MetabolicEquivalent) && reader.UInt8() is int mets
                ? MetabolicEquivalent.FromMets(mets / 10.0)
                : null,
            Elapsed = Has(fields, Fields.ElapsedTime) ? Seconds(reader.UInt16()) : null,
            Remaining = Has(fields, Fields.RemainingTime) ? Seconds(reader.UInt16()) : null,
            BeltForceNewtons = Has(fields, Fields.ForceAndPower) ? Known(reader.Int16()) : null,
            PowerWatts = Has(fields, Fields.ForceAndPower) ? Known(reader.Int16()) : null,
            IsComplete = !Has(fields, Fields.MoreData),
            IsCut = reader.IsCut,
        };
    }

    /// <summary>This and what came after it: a machine may send in several notifications what does not fit into one.</summary>
    /// <remarks>Join until <see cref="IsComplete"/>, use the result, and begin again with <c>default</c>.</remarks>
    /// <param name="next">The next notification; where both have a field, its value is taken.</param>
    public TreadmillData Then(TreadmillData next) => new()
    {
        Speed = next.Speed ?? Speed,
        AverageSpeed = next.AverageSpeed ?? AverageSpeed,
        DistanceMeters = next.DistanceMeters ?? DistanceMeters,
        Grade = next.Grade ?? Grade,
        RampDegrees = next.RampDegrees ?? RampDegrees,
        AscentMeters = next.AscentMeters ?? AscentMeters,
        DescentMeters = next.DescentMeters ?? DescentMeters,
        Energy = next.Energy ?? Energy,
        EnergyPerHour = next.EnergyPerHour ?? EnergyPerHour,
        EnergyPerMinute = next.EnergyPerMinute ?? EnergyPerMinute,
        HeartRateBeatsPerMinute = next.HeartRateBeatsPerMinute ?? HeartRateBeatsPerMinute,
        Intensity = next.Intensity ?? Intensity,
        Elapsed = next.Elapsed ?? Elapsed,
        Remaining = next.Remaining ?? Remaining,
        BeltForceNewtons = next.BeltForceNewtons ?? BeltForceNewtons,
        PowerWatts = next.PowerWatts ?? PowerWatts,
        IsComplete = next.IsComplete,
        IsCut = IsCut || next.IsCut,
    };

    /// <summary>Speed, grade and time in one line; the same in every culture.</summary>
    public override string ToString() =>
        $"{Speed?.ToString() ?? "no speed"}, {Grade?.ToString() ?? "no grade"}, {Elapsed?.ToString() ?? "no time"}";

    private static bool Has(Fields fields, Fields field) => (fields & field) != 0; // HasFlag allocates until it is optimized

    private static Speed? ToSpeed(int? field) => field is int hundredths ? TreadmillUnits.ToSpeed((ushort)hundredths) : null;

    private static int? Known(short? field) => field == TreadmillUnits.NotAvailable ? null : field;

    private static Energy? Kilocalories(int? field, int notAvailable) =>
        field is int kilocalories && field != notAvailable ? Metrics.Energy.FromKilocalories(kilocalories) : null;

    private static TimeSpan? Seconds(int? field) => field is int seconds ? TimeSpan.FromSeconds(seconds) : null;

    /// <summary>Two bytes a pace, or one where only that gives the length of the packet.</summary>
    private static int BytesOfPaces(Fields fields, int packetLength)
    {
        int paces = Bytes(Fields.InstantaneousPace, 1) + Bytes(Fields.AveragePace, 1);
        int others = FlagBytes + (Has(fields, Fields.MoreData) ? 0 : 2)
            + Bytes(Fields.AverageSpeed, 2) + Bytes(Fields.TotalDistance, 3) + Bytes(Fields.Inclination, 4)
            + Bytes(Fields.ElevationGain, 4) + Bytes(Fields.ExpendedEnergy, 5) + Bytes(Fields.HeartRate, 1)
            + Bytes(Fields.MetabolicEquivalent, 1) + Bytes(Fields.ElapsedTime, 2) + Bytes(Fields.RemainingTime, 2) + Bytes(
                Fields.ForceAndPower, 4);
        return packetLength == others + paces ? paces : 2 * paces;

        int Bytes(Fields field, int count) => Has(fields, field) ? count : 0;
    }

    /// <summary>Numbers of a packet, the lowest byte first; null from where it ends.</summary>
    private ref struct FieldReader(ReadOnlySpan<byte> rest)
    {
        private ReadOnlySpan<byte> _rest = rest;
        private bool _isCut;

        internal readonly bool IsCut => _isCut;

        internal int? UInt8() => Take(1, out ReadOnlySpan<byte> taken) ? taken[0] : null;

        internal int? UInt16() =>
            Take(2, out ReadOnlySpan<byte> taken) ? BinaryPrimitives.ReadUInt16LittleEndian(taken) : null;

        internal short? Int16() =>
            Take(2, out ReadOnlySpan<byte> taken) ? BinaryPrimitives.ReadInt16LittleEndian(taken) : null;

        internal int? UInt24() => Take(3, out ReadOnlySpan<byte> taken) ? taken[0] | taken[1] << 8 | taken[2] << 16 : null;

        internal void Skip(int count) => Take(count, out _);

        private bool Take(int count, out ReadOnlySpan<byte> taken)
        {
            _isCut |= _rest.Length < count;
            taken = _isCut ? default : _rest[..count];
            _rest = _isCut ? default : _rest[count..];
            return !_isCut;
        }
    }
}
