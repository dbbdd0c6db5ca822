namespace RetroWalk.Metrics.Recordings.Smoothing;

/// <summary>The mean of the altitudes of a few seconds.</summary>
/// <param name="Time">Mean time [s].</param>
/// <param name="Way">Mean way in its piece [m].</param>
/// <param name="Altitude">Mean altitude [m].</param>
/// <param name="IsStart">Whether it is the first of a new piece, so that nothing is known of the way to it.</param>
/// <param name="Piece">Which piece of the window it belongs to.</param>
/// <param name="LastNumber">Number of its last point.</param>
/// <param name="Rest">Way from the node to that point [m].</param>
internal readonly record struct AltitudeNode(
    double Time, double Way, double Altitude, bool IsStart, int Piece, long LastNumber, double Rest);
