// An app that is trimmed, or compiled ahead of time, and calls every model of the catalogue. It fails unless each agrees with its
// check values, and results and inputs pass through JSON with no reflection. The folder of check values is its only argument.
using System.Diagnostics;
using System.Text.Json;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;

TimeSpan startUp = DateTime.Now - Process.GetCurrentProcess().StartTime;
int models = 0;
int rows = 0;
int wrong = 0;
foreach (ModelEntry entry in WalkingModels.All)
{
    int before = rows;
    foreach (string line in File.ReadLines(Path.Combine(args[0], $"{entry.Card.Name}.csv")).Skip(1))
    {
        CheckRow row = CheckRow.Parse(line);
        if (row.Quantity != $"{entry.Card.Name}.Power")
            continue;
        rows++;
        double actual = row.Power(entry);
        if (row.Holds(actual))
            continue;
        wrong++;
        Console.Error.WriteLine($"{line}: got {actual:R}");
    }

    models += rows > before ? 1 : 0;
}

WalkComparison walk = WalkingEnergy.Compare(
    new Walker(BodyMass.Parse("70 kg"), RestingRate.StandardMet), Speed.Parse("1.34 m/s"), Grade.Parse("5 %"), TimeSpan.FromMinutes(30));
ComparisonRecord kept = ComparisonRecord.Of(walk);
WalkConditions conditions = new() { PersonalFactor = PersonalFactor.Measured(1.043, 0.07) };
KeptWalk diary = new("Tuesday", kept, walk.Forward.Walker, conditions);
string json = JsonSerializer.Serialize(diary, AppJson.Default.KeptWalk);
bool isReadBack = JsonSerializer.Deserialize(json, AppJson.Default.KeptWalk) == diary
    && JsonSerializer.Serialize(walk, AppJson.Default.WalkComparison) == JsonSerializer.Serialize(kept, RetroWalkJson.ComparisonRecord)
    && JsonSerializer.Deserialize(JsonSerializer.Serialize(kept, RetroWalkJson.ComparisonRecord), RetroWalkJson.ComparisonRecord) == kept;

SessionRecorder recorder = SessionRecorder.For(walk.Forward.Walker)
    .Record(TimeSpan.Zero, WalkingDirection.Forward, walk.Forward.Speed, walk.Forward.Grade)
    .Record(TimeSpan.FromSeconds(0.7), WalkingDirection.Backward, walk.Forward.Speed, walk.Forward.Grade);
string stored = JsonSerializer.Serialize(recorder.ToState(), RetroWalkJson.SessionState);
bool isResumed = SessionRecorder.FromState(walk.Forward.Walker, JsonSerializer.Deserialize(stored, RetroWalkJson.SessionState)!) == recorder;
bool isRight = models == WalkingModels.All.Count && rows > models && wrong == 0 && isReadBack && isResumed && !JsonSerializer.IsReflectionEnabledByDefault
    && $"{walk.Backward.GrossPower:F4}" == "8.2153 W/kg";

Console.WriteLine($"{rows} check values of {models} models, {wrong} wrong; JSON of {json.Length} characters read back: {isReadBack}; "
    + $"session of {stored.Length} characters resumed: {isResumed}; "
    + $"start-up {startUp.TotalMilliseconds:F0} ms");
return isRight ? 0 : 1;
