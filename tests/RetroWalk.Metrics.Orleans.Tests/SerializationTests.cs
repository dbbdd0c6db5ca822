namespace RetroWalk.Metrics.Orleans.Tests;

/// <summary>Every type that goes to a store or to another silo is read there as it was written: a type without a generated
/// serializer is written, and then refused.</summary>
public sealed class SerializationTests
{
    private static readonly Walker Walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);

    [Fact]
    public void Every_serialized_type_has_a_stable_name_and_a_generated_serializer()
    {
        Type[] types = typeof(IWalkSession).GetMethods()
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType)
                .Append(method.ReturnType.GetGenericArguments().Single()))
            .Where(type => type.Assembly == typeof(IWalkSession).Assembly).Distinct().ToArray();
        Assert.Equal(4, types.Length);
        Assert.All(types, type =>
        {
            Assert.True(type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false), type.Name);
            Assert.True(type.IsDefined(typeof(AliasAttribute), inherit: false), type.Name);
        });
    }

    [Fact]
    public void Stored_session_is_read_elsewhere()
    {
        StoredSession session =
            new() { Next = 123_456_789_012, IsFinished = true, Recorder = SessionRecorder.For(Walker).ToState().ToBytes() };
        StoredSession read = OtherProcess.Reads(session);
        Assert.Equal((session.Next, session.IsFinished), (read.Next, read.IsFinished));
        Assert.Equal(session.Recorder, read.Recorder);
    }

    [Fact]
    public void Start_is_read_elsewhere()
    {
        WalkConditions conditions = new() { Practice = Practice.AfterBouts(3), Handrail = Handrail.Gripping };
        SessionStart start = SessionStart.For(Walker, TimeSpan.FromSeconds(20), conditions);
        Assert.Equal(start.Recorder, OtherProcess.Reads(start).Recorder);
        Assert.Equal(conditions, SessionState.FromBytes(OtherProcess.Reads(start).Recorder).Conditions);
    }

    [Fact]
    public void Block_is_read_elsewhere()
    {
        SampleBlock block = new(
            [TimeSpan.Zero, TimeSpan.FromTicks(12_345_678)], [WalkingDirection.Backward, WalkingDirection.Forward], [1.1, 0.7], [0.02, -0.03]);
        SampleBlock read = OtherProcess.Reads(block);
        Assert.Equal(2, read.Count);
        SessionRecorder empty = SessionRecorder.For(Walker);
        SessionRecorder expected = empty
            .Record(TimeSpan.Zero, WalkingDirection.Backward, 1.1, 0.02)
            .Record(TimeSpan.FromTicks(12_345_678), WalkingDirection.Forward, 0.7, -0.03);
        Assert.Equal(expected, read.RecordInto(empty, from: 0));
    }

    [Fact]
    public void Reply_is_read_elsewhere()
    {
        SessionReply reply = new(7, true, 6.5, 5.5, 4.5, 3.5, 2.5);
        Assert.Equal(reply, OtherProcess.Reads(reply));
    }
}
