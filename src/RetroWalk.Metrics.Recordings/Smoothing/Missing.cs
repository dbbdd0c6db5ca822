namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>Notes points that lack something which points before and after them have.</summary>
internal sealed class Missing(FindingKind kind, RecordingAccount account)
{
    private bool _wasThere;
    private long _count;
    private long _firstNumber;
    private double _firstSeconds;

    /// <summary>Takes the next point.</summary>
    public void See(bool isThere, long number, double seconds)
    {
        if (isThere)
        {
            for (; _count > 0; _count--)
                account.Add(kind, _firstNumber, _firstSeconds);
            _wasThere = true;
            return;
        }

        if (!_wasThere)
            return;
        if (_count++ == 0)
            (_firstNumber, _firstSeconds) = (number, seconds);
    }

    /// <summary>Begins anew: what is missing at the end of a track lies between nothing.</summary>
    public void Restart()
    {
        _wasThere = false;
        _count = 0;
    }
}
