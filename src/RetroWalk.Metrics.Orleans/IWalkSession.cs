using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics.Orleans;

/// <summary>One person's live session: samples come in blocks, and every block counts once, however often it is sent.</summary>
/// <remarks>
/// <para>Every sample, every pause and the end has a number, from 0 without holes. The session keeps
/// <see cref="SessionReply.Next"/>, the first number that it does not have yet. What lies below is skipped; a call that begins
/// above it changes nothing. So a client sends from <see cref="SessionReply.Next"/> on, keeps what it sent until a reply is past
/// it, and repeats after any failure: whatever is repeated, replayed or comes out of order, the session has the bits of one
/// <see cref="SessionRecorder"/>.</para>
/// <para>A reply means that the session is stored. A refused or failed call changes nothing.</para>
/// <para>Every method throws <see cref="KeyNotFoundException"/> where no such session was begun (except <see cref="Begin"/>),
/// <see cref="InvalidOperationException"/> where the stored session cannot take the call, <see cref="ArgumentException"/> for
/// samples or times that no session takes, and <see cref="IOException"/> where the store did not write.</para>
/// </remarks>
[Alias("RetroWalk.IWalkSession")]
public interface IWalkSession : IGrainWithStringKey
{
    /// <summary>Begins the session, or finds it begun for the same person.</summary>
    /// <param name="start">The person, and the rules of the session.</param>
    /// <exception cref="InvalidOperationException">The session was begun with another person, other conditions or another longest
    /// gap.</exception>
    [Alias("Begin")]
    Task<SessionReply> Begin(SessionStart start);

    /// <summary>Records samples.</summary>
    /// <param name="first">Number of the first sample.</param>
    /// <param name="samples">The samples, in the order of their times.</param>
    /// <exception cref="ArgumentException">A time before the sample before it, or a direction that is not defined; a negative
    /// number.</exception>
    /// <exception cref="InvalidOperationException">The session is finished, or was priced by another version of the
    /// library.</exception>
    [Alias("Append")]
    Task<SessionReply> Append(long first, SampleBlock samples);

    /// <summary>The person stopped: the last sample held until now, and what follows counts nowhere until the next
    /// sample.</summary>
    /// <param name="number">Number of the pause, among those of the samples.</param>
    /// <param name="time">Time of the pause, on the clock of the samples.</param>
    /// <exception cref="ArgumentException">A time before the last sample; a negative number.</exception>
    /// <exception cref="InvalidOperationException">The session is finished, or was priced by another version of the
    /// library.</exception>
    [Alias("Pause")]
    Task<SessionReply> Pause(long number, TimeSpan time);

    /// <summary>The session as it stands at its last time; the sample that came with it holds for nothing yet.</summary>
    [SuppressMessage("Naming", "CA1716", Justification = "A word of Visual Basic, which can escape it.")]
    [Alias("Get")]
    Task<SessionReply> Get();

    /// <summary>The session as it is stored: for what a reply does not say, such as each direction apart.</summary>
    [Alias("GetState")]
    Task<StoredSession> GetState();

    /// <summary>Ends the session: the last sample held until now.</summary>
    /// <param name="number">Number of the end, after that of the last sample: an end that comes before its samples changes
    /// nothing.</param>
    /// <param name="time">Time of the end, on the clock of the samples.</param>
    /// <exception cref="ArgumentException">A time before the last sample; a negative number.</exception>
    /// <exception cref="InvalidOperationException">The session ended with another number, or was priced by another version of the
    /// library.</exception>
    [Alias("Finish")]
    Task<SessionReply> Finish(long number, TimeSpan time);
}
