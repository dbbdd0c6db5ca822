namespace RetroWalk.Metrics.Recordings.Reading.Fit;

/// <summary>What one field of one message holds: the value is the number divided by the scale, less the offset.</summary>
internal sealed record FitProfileField(ushort Message, byte Number, FitValue Value, double Scale = 1, double Offset = 0);
