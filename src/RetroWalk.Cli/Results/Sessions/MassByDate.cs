using System.Globalization;
using RetroWalk.Metrics;

namespace RetroWalk.Cli.Results.Sessions;

/// <summary>The body mass by which a recording is priced: that of its date, else the stated one.</summary>
/// <param name="Stated">The mass of <c>--mass</c>; null where it is not given.</param>
/// <param name="History">The masses of <c>--mass-history</c>; null where it is not given.</param>
/// <param name="HistoryName">The name of its file.</param>
internal sealed record MassByDate(BodyMass? Stated, BodyMassHistory? History, string? HistoryName)
{
    private bool _tookStated;

    /// <summary>The mass of a recording, and the date of its weighing; without a date it is the stated mass.</summary>
    /// <param name="name">The name of the recording, for the refusal.</param>
    /// <param name="start">When it begins; null where it does not say.</param>
    public (BodyMass Mass, DateOnly? Weighed) Of(string name, DateTimeOffset? start)
    {
        if (History is null)
            return (Stated!.Value, null);
        DateOnly? date = start is DateTimeOffset moment ? DateOnly.FromDateTime(moment.UtcDateTime) : null;
        if (date is DateOnly day && History.On(day) is BodyMass mass)
            return (mass, History.Weighings.Last(weighing => weighing.Key <= day).Key);
        _tookStated = true;
        if (Stated is BodyMass stated)
            return (stated, null);
        string why = date is DateOnly early
            ? $"is of {Text(early)}, and {HistoryName} begins on {Text(History.Weighings[0].Key)}"
            : $"does not say its date, so {HistoryName} has no mass for it";
        throw new InputException($"{name} {why}: state with --mass what such recordings are priced by");
    }

    /// <summary>Refuses a stated mass that no recording needed.</summary>
    public void CheckUse()
    {
        if (History is not null && Stated is not null && !_tookStated)
            throw new InputException($"{HistoryName} has a mass for every recording: leave out --mass");
    }

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
