namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Notes times in which something goes on from step to step as one finding each.</summary>
internal sealed class Spell(FindingKind kind, RecordingAccount account)
{
    private bool _isOpen;
    private long _number;
    private double _start;
    private double _seconds;

    /// <summary>Takes the next step.</summary>
    public void See(bool isOn, long number, double start, double seconds)
    {
        if (!isOn)
        {
            Close();
            return;
        }

        if (!_isOpen)
            (_isOpen, _number, _start, _seconds) = (true, number, start, 0);
        _seconds += seconds;
    }

    /// <summary>Ends what goes on.</summary>
    public void Close()
    {
        if (_isOpen)
            account.Add(kind, _number, _start, _seconds);
        _isOpen = false;
    }
}
