// A walk in both directions over HTTP: GET /walk?mass=70 kg&speed=3 mph&grade=5 %&minutes=30. Quantities are read from the
// query with their units, and refused with 400 where they are none.
using RetroWalk.Metrics;
using RetroWalk.Metrics.Json;

WebApplication app = WebApplication.CreateSlimBuilder(args).Build();

app.MapGet("/walk", (BodyMass mass, Speed speed, Grade grade, double minutes) =>
{
    if (!(minutes is > 0 and <= 1440))
        return Results.Problem("minutes must be above 0 and at most 1440.", statusCode: 400);
    Walker walker = new(mass, RestingRate.StandardMet);
    WalkComparison walk = WalkingEnergy.Compare(walker, speed, grade, TimeSpan.FromMinutes(minutes));
    return Results.Json(ComparisonRecord.Of(walk), RetroWalkJson.ComparisonRecord);
});

app.Run();
