// A treadmill's packets as they come, one a line on standard input: seconds, the bytes in hexadecimal, and where the user's
// switch stands. The session is kept in the file that is named, every ten samples. Started again, the program goes on from
// there, and what it has already counted is left out, so that the whole stream may simply be sent again.
using System.Globalization;
using RetroWalk.Metrics;

string file = args[0];
Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
SessionRecorder recorder = File.Exists(file)
    ? SessionRecorder.FromState(walker, SessionState.FromBytes(File.ReadAllBytes(file)))
    : SessionRecorder.For(walker, longestGap: TimeSpan.FromSeconds(10));

int samples = 0;
TimeSpan last = TimeSpan.Zero;
while (Console.ReadLine() is string line)
{
    string[] parts = line.Split(' ');
    TimeSpan time = TimeSpan.FromSeconds(double.Parse(parts[0], CultureInfo.InvariantCulture));
    TreadmillData data = TreadmillData.Decode(Convert.FromHexString(parts[1]));
    WalkingDirection direction = parts[2] == "backward" ? WalkingDirection.Backward : WalkingDirection.Forward;
    if (data.Speed is not Speed speed || !recorder.Accepts(time))
        continue;
    recorder = recorder.Record(time, direction, speed, data.Grade ?? Grade.Level);
    last = time;
    if (++samples % 10 == 0)
        Save();
}

SessionTotals totals = recorder.TotalsAt(last + TimeSpan.FromSeconds(1));
Console.WriteLine($"forward  {totals.Forward}");
Console.WriteLine($"backward {totals.Backward}");
Save();

// Written beside and then renamed: whatever happens, the file holds a whole state.
void Save()
{
    File.WriteAllBytes(file + ".new", recorder.ToState().ToBytes());
    File.Move(file + ".new", file, overwrite: true);
}
