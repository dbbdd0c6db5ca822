using System.Text;
using System.Text.Json;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Calibration;
using RetroWalk.Metrics.Json;
using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Recordings;

namespace RetroWalk.Docs.Tests;

/// <summary>The code blocks of the documentation, word for word, so that they compile and run.</summary>
internal static class Snippets
{
    public static void Readme()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(walker, Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        Console.WriteLine($"{walk.Forward.Gross.Kilocalories:F0} kcal forward, {walk.Backward.Gross.Kilocalories:F0} kcal backward");
        Console.WriteLine($"gross ratio {walk.GrossRatio:F2}, 95 % interval {walk.GrossRatioInterval().Low:F2} to {walk.GrossRatioInterval().High:F2}");
        Console.WriteLine($"quadriceps effort factor {walk.Quadriceps.Factor:F2}, {walk.Backward.Validity}");
    }

    public static void Calibration()
    {
        PersonalCalibration person = PersonalCalibration.Fit(
        [
            WalkMeasurement.OfOxygenUptake(
                WalkingDirection.Forward, Speed.FromMetersPerSecond(1.34), Grade.Level, OxygenUptake.FromMillilitersPerKilogramPerMinute(14.9)),
            WalkMeasurement.OfOxygenUptake(
                WalkingDirection.Backward, Speed.FromMetersPerSecond(1.12), Grade.Level, OxygenUptake.FromMillilitersPerKilogramPerMinute(16.1)),
        ]);
        Console.WriteLine($"f {person.Factor.Factor:F3}, {person.FactorInterval()}");
        Console.WriteLine($"κ {person.Excess.Factor:F3}, {person.ExcessInterval()}");

        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(
            walker, Speed.FromKilometersPerHour(4), Grade.FromPercent(5), TimeSpan.FromMinutes(30), person.Conditions);
        Console.WriteLine($"forward {walk.Forward.Gross.Kilocalories:F0} kcal, backward {walk.Backward.Gross.Kilocalories:F0} kcal");
    }

    public static void GettingStarted1()
    {
        Walker walker = new(
            BodyMass.FromKilograms(70),
            RestingRate.MifflinStJeor(Height.FromCentimeters(175), ageYears: 40, Sex.Male));
        EnergyEstimate walk = WalkingEnergy.Estimate(
            walker, WalkingDirection.Backward, Speed.FromKilometersPerHour(4), Grade.FromPercent(10), TimeSpan.FromMinutes(20));

        Console.WriteLine($"gross   {walk.Gross.Kilocalories:F1} kcal");
        Console.WriteLine($"resting {walk.Resting.Kilocalories:F1} kcal");
        Console.WriteLine($"active  {walk.Active.Kilocalories:F1} kcal");
        Console.WriteLine($"95 %    {walk.GrossInterval().Low.Kilocalories:F0} to {walk.GrossInterval().High.Kilocalories:F0} kcal");
        Console.WriteLine($"effort  {walk.MetabolicEquivalent.Mets:F1} MET, quadriceps {walk.Quadriceps.Metabolic.WattsPerKilogram:F2} W/kg");
        Console.WriteLine($"{walk.Validity}, by {walk.Model.Name}");
    }

    public static void GettingStarted2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        EnergyEstimate sprint = WalkingEnergy.Estimate(
            walker, WalkingDirection.Backward, Speed.FromKilometersPerHour(9), Grade.Level, TimeSpan.FromMinutes(5));

        Console.WriteLine($"{sprint.Validity}: {sprint.Gross.Kilocalories} kcal");
        Console.WriteLine(sprint.ValidityNotes[0]);
    }

    public static void GettingStarted3()
    {
        ReadOnlySpan<double> speeds = [0.6, 0.9, 1.2, 9.9];
        ReadOnlySpan<double> grades = [0.0, 0.0, 0.1, 0.0];
        Span<double> wattsPerKilogram = stackalloc double[4];

        default(RetroWalkBackward).EstimatePower(speeds, grades, wattsPerKilogram);

        foreach (double power in wattsPerKilogram)
            Console.WriteLine($"{power:F3} W/kg");
    }

    public static void GettingStarted4()
    {
        foreach (ModelEntry model in WalkingModels.All)
        {
            string measured = string.Join(" and ", [model.Card.Measured, .. model.Card.AlsoMeasured]);
            Console.WriteLine($"{model.Card.Name}: measured {measured}; supported {model.Card.Supported}");
        }
    }

    public static void HowToWorkouts1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Workout workout = Workout.Parse("4x(3min backward 1m/s, 3min forward 1.34m/s)");
        WorkoutEstimate estimate = workout.EstimateFor(walker);
        PredictionInterval<Energy> interval = estimate.GrossInterval();
        Console.WriteLine($"{workout.Duration.TotalMinutes:F0} min: {estimate.Gross.Kilocalories:F0} kcal, "
            + $"95 % {interval.Low.Kilocalories:F0} to {interval.High.Kilocalories:F0}");
        Console.WriteLine($"a round backward: {estimate[0, 0].Gross.Kilocalories:F1} kcal");

        Energy walk = Workout.Parse("30min forward 1.34m/s").EstimateFor(walker).Gross;
        Equivalent<TimeSpan> each = WorkoutEquivalents.FindDuration(walker, time => Workout.Of(WorkoutSet.Of(4,
            WorkoutBlock.OfDuration(WalkingDirection.Backward, Speed.FromMetersPerSecond(1), Grade.Level, time),
            WorkoutBlock.OfDuration(WalkingDirection.Forward, Speed.FromMetersPerSecond(1.34), Grade.Level, time))), walk);
        Console.WriteLine($"as much as half an hour forward: 4 × {each.Value?.TotalMinutes:F2} min each way");
    }

    public static void TextAndJson1()
    {
        Speed speed = Speed.Parse("3 mph");
        Console.WriteLine(speed);
        Console.WriteLine($"{speed:F1 km/h}, or {speed:F1 min/km}, or {speed:F2}");

        Console.WriteLine(Speed.TryParse("3", out _) ? "taken" : "refused");
        try
        {
            BodyMass.Parse("70");
        }
        catch (FormatException refusal)
        {
            Console.WriteLine(refusal.Message);
        }

        Grade[] grades = [Grade.Parse("5 %"), Grade.Parse("-3deg"), Grade.Parse("0.02")];
        Console.WriteLine($"from {grades.Min():F1} to {grades.Max():F1}");
    }

    public static void TextAndJson2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Console.WriteLine(JsonSerializer.Serialize(walker));

        WalkComparison walk = WalkingEnergy.Compare(walker, Speed.FromMilesPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        string json = JsonSerializer.Serialize(walk.Backward);
        Console.WriteLine(json.Replace(",\"", ",\n  \"", StringComparison.Ordinal));

        EstimateRecord kept = JsonSerializer.Deserialize(json, RetroWalkJson.EstimateRecord)!;
        Console.WriteLine(kept == EstimateRecord.Of(walk.Backward));
        try
        {
            JsonSerializer.Deserialize<EnergyEstimate>(json);
        }
        catch (JsonException refusal)
        {
            Console.WriteLine(refusal.Message);
        }
    }

    public static void HowToAddingUp1()
    {
        BodyMassHistory history = BodyMassHistory.Parse("2026-01-05 80 kg, 2026-03-01 78.4 kg");
        CombinedTotals spring = default;
        foreach (DateOnly day in (DateOnly[])[new(2026, 2, 27), new(2026, 3, 2)])
        {
            Walker walker = new(history.On(day)!.Value, RestingRate.StandardMet);
            SessionTotals session = SessionTotals.For(walker)
                .Add(WalkingDirection.Forward, 1.34, 0, 1800).Add(WalkingDirection.Backward, 1.0, 0.05, 600);
            spring = spring.PlusSamePerson(CombinedTotals.Of(session.Both));
        }

        PredictionInterval<Energy> one = spring.GrossInterval();
        Console.WriteLine($"one person: {spring.Gross.Kilocalories:F0} kcal, 95 % {one.Low.Kilocalories:F0} to {one.High.Kilocalories:F0}");
        Console.WriteLine($"of that effort: {spring.Intensity}");

        CombinedTotals club = default;
        for (int person = 0; person < 9; person++)
            club = club.PlusOtherPeople(spring);
        PredictionInterval<Energy> all = club.GrossInterval();
        Console.WriteLine($"nine people: {club.Gross.Kilocalories:F0} kcal, 95 % {all.Low.Kilocalories:F0} to {all.High.Kilocalories:F0}");
    }

    public static void HowToCompare1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(
            walker, Speed.FromKilometersPerHour(4), Grade.FromPercent(5), TimeSpan.FromMinutes(30));

        Console.WriteLine($"forward  {walk.Forward.Gross.Kilocalories:F0} kcal, {walk.Forward.MetabolicEquivalent.Mets:F1} MET");
        Console.WriteLine($"backward {walk.Backward.Gross.Kilocalories:F0} kcal, {walk.Backward.MetabolicEquivalent.Mets:F1} MET");
        Console.WriteLine($"ratio    {walk.GrossRatio:F2}, for one person {walk.GrossRatioInterval().Low:F2} to {walk.GrossRatioInterval().High:F2}");
        Console.WriteLine($"quadriceps {walk.Quadriceps}");
    }

    public static void HowToCompare2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        WalkComparison walk = WalkingEnergy.Compare(
            walker, Speed.FromKilometersPerHour(4), Grade.FromPercent(5), TimeSpan.FromMinutes(30));
        IntensityComparison intensity = IntensityComparison.Of(walk, OxygenUptake.FromMillilitersPerKilogramPerMinute(40));
        HeartRateRange heart = HeartRateRange.FromAge(restingBeatsPerMinute: 62, ageYears: 40);

        Console.WriteLine(intensity.Sentence);
        Console.WriteLine($"forward {intensity.Forward.Class}, backward {intensity.Backward.Class}");
        Console.WriteLine($"{intensity.Forward.ExpectedBeatsPerMinute(heart):F0} and {intensity.Backward.ExpectedBeatsPerMinute(heart):F0} beats per minute");
        Console.WriteLine(heart);
    }

    public static void HowToCompare3()
    {
        Walker hiker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        ModelInputs pack = ModelInputs.Of(hiker) with { Load = CarriedLoad.FromKilograms(20) };
        WalkComparison loaded = WalkingEnergy.Compare(
            WalkingModels.Find("Pandolf1977")!.For(pack), default(RetroWalkBackward), hiker,
            Speed.FromMetersPerSecond(1.2), Grade.Level, TimeSpan.FromHours(1));
        Console.WriteLine($"forward {loaded.Forward.Gross.Kilocalories:F0} kcal, missing: {loaded.MissingHalf}");
        Console.WriteLine(string.Join("; ", loaded.Backward.ValidityNotes));
    }

    public static void HowToCompare4()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Speed[] speeds = [Speed.FromMetersPerSecond(0.5), Speed.FromMetersPerSecond(1), Speed.FromMetersPerSecond(1.5)];
        Grade[] grades = [Grade.Level, Grade.FromPercent(5), Grade.FromPercent(10)];
        WalkPlan plan = WalkPlan.For(walker, speeds, grades, TimeSpan.FromMinutes(30));

        for (int row = 0; row < grades.Length; row++)
        {
            for (int column = 0; column < speeds.Length; column++)
            {
                WalkComparison cell = plan[row, column];
                Console.Write($"{cell.Forward.Gross.Kilocalories,5:F0} /{cell.Backward.Gross.Kilocalories,4:F0}");
            }

            Console.WriteLine($"   {grades[row]}");
        }
    }

    public static void HowToEquivalents1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Speed forward = Speed.FromKilometersPerHour(5);
        EnergyEstimate walk = WalkingEnergy.Estimate(walker, WalkingDirection.Forward, forward, Grade.Level, TimeSpan.FromMinutes(30));

        if (WalkingEquivalents.FindBackwardSpeed(walker, forward, Grade.Level).Value is Speed backward)
            Console.WriteLine($"as hard as {forward.KilometersPerHour:F1} km/h forward: {backward.KilometersPerHour:F1} km/h backward");
        if (WalkingEquivalents.FindForwardGrade(walker, forward, Grade.Level).Value is Grade grade)
            Console.WriteLine($"as hard as backward on the level: forward at {grade.Percent:F1} %");
        if (WalkingEquivalents.FindDuration(walker, WalkingDirection.Backward, forward, Grade.Level, walk.Gross).Value is TimeSpan duration)
            Console.WriteLine($"as much energy as 30 min forward: {duration.TotalMinutes:F1} min backward");
        if (WalkingEquivalents.FindSpeed(walker, WalkingDirection.Backward, Grade.FromPercent(5), MetabolicEquivalent.FromMets(6)).Value is Speed vigorous)
            Console.WriteLine($"6 MET backward at 5 %: {vigorous.KilometersPerHour:F1} km/h");
    }

    public static void HowToEquivalents2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Equivalent<Speed> found = WalkingEquivalents.FindSpeed(
            walker, WalkingDirection.Backward, Grade.Level, MetabolicEquivalent.FromMets(12));
        Console.WriteLine($"{found.Value is null}: {found.Outcome}");
    }

    public static void HowToHealthStores1()
    {
        Walker walker = new(
            BodyMass.FromKilograms(70), RestingRate.MifflinStJeor(Height.FromCentimeters(175), ageYears: 40, Sex.Male));
        SessionTotals session = SessionTotals.For(walker)
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(5), Grade.Level, TimeSpan.FromMinutes(20)))
            .Add(new WalkSample(WalkingDirection.Backward, Speed.FromKilometersPerHour(3), Grade.FromPercent(5), TimeSpan.FromMinutes(10)));

        WalkTotals both = session.Both;
        Console.WriteLine($"total   {both.Gross.Kilocalories:F1} kcal");
        Console.WriteLine($"active  {both.Active.Kilocalories:F1} kcal");
        Console.WriteLine($"resting {both.Resting.Kilocalories:F1} kcal");
        Console.WriteLine($"in kJ   {both.Gross.Kilojoules:F0} kJ");
    }

    public static void HowToIntensity1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionRules rules = new() { RunningModel = WalkingModels.Minetti2002Running.For(ModelInputs.None) };
        SessionTotals monday = SessionTotals.For(walker, rules: rules)
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(2), Grade.Level, TimeSpan.FromMinutes(5)))
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(5), Grade.Level, TimeSpan.FromMinutes(30)))
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(9), Grade.Level, TimeSpan.FromMinutes(10)));
        SessionTotals thursday = SessionTotals.For(walker)
            .Add(new WalkSample(WalkingDirection.Backward, Speed.FromKilometersPerHour(5), Grade.FromPercent(5), TimeSpan.FromMinutes(20)));

        IntensityDose week = monday.Both.Intensity + thursday.Both.Intensity;
        Console.WriteLine($"walked on Monday: {monday.Forward.Intensity}");
        Console.WriteLine($"run on Monday:    {monday.Running.Intensity}");
        Console.WriteLine($"in the week:      {week}");
        Console.WriteLine($"moderate minutes, vigorous ones twice: {week.EquivalentModerateMinutes:F0} of {IntensityDose.WeeklyModerateMinutes}");
    }

    public static void HowToLiveTreadmill1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionRecorder recorder = SessionRecorder.For(walker, longestGap: TimeSpan.FromSeconds(10));

        // Time since the start, the bytes as they came, and where the user's switch stood.
        (double Seconds, string Packet, bool IsBackward)[] stream =
        [
            (0.0, "0800C2010000FF7F", false), (0.9, "0800C2010000FF7F", false), // 4.50 km/h, 0 %
            (300.0, "0800C201ECFFFF7F", false), // −2 %; the radio fell silent for five minutes
            (301.2, "080040013200FF7F", true), (302.0, "080040013200FF7F", true), // 3.20 km/h, 5 %
            (303.1, "080000003200FF7F", true),
        ];
        TreadmillData data = default;
        foreach ((double seconds, string packet, bool isBackward) in stream)
        {
            TimeSpan time = TimeSpan.FromSeconds(seconds);
            WalkingDirection direction = isBackward ? WalkingDirection.Backward : WalkingDirection.Forward;
            data = data.Then(TreadmillData.Decode(Convert.FromHexString(packet)));
            if (!data.IsComplete) // the machine sends the rest in the next packet
                continue;
            Grade grade = data.Grade ?? Grade.Level; // not known to the machine: this app takes level
            if (data.Speed is Speed speed && recorder.Accepts(time)) // a packet that comes late is dropped
                recorder = recorder.Record(time, direction, speed, grade);
            data = default;
        }

        SessionTotals totals = recorder.TotalsAt(TimeSpan.FromSeconds(304));
        Console.WriteLine($"forward  {totals.Forward}");
        Console.WriteLine($"backward {totals.Backward}");
        Console.WriteLine($"excluded {totals.Both.Excluded}");
    }

    public static void HowToLiveTreadmill2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionRecorder recorder = SessionRecorder.For(walker)
            .Record(TimeSpan.FromSeconds(0), WalkingDirection.Backward, Speed.FromKilometersPerHour(3), Grade.Level)
            .Record(TimeSpan.FromSeconds(1), WalkingDirection.Backward, Speed.FromKilometersPerHour(3.1), Grade.Level);

        string stored = JsonSerializer.Serialize(recorder.ToState(), RetroWalkJson.SessionState);
        SessionState state = JsonSerializer.Deserialize(stored, RetroWalkJson.SessionState)!;
        SessionRecorder resumed = SessionRecorder.FromState(walker, state);
        Console.WriteLine(resumed == recorder);
    }

    public static void HowToLiveTreadmill3()
    {
        BeltCorrection belt = BeltCorrection.FromPoints(
            speeds: [(Shown: Speed.FromKilometersPerHour(5), Measured: Speed.FromKilometersPerHour(4.8))],
            grades: [(Shown: Grade.Level, Measured: Grade.FromPercent(1.5))]);

        TreadmillData data = belt.Correct(TreadmillData.Decode(Convert.FromHexString("0800F4011400FF7F"))); // 5.00 km/h, 2 %
        Console.WriteLine($"{data.Speed:F2 km/h}, {data.Grade:F1 %}");
    }

    public static void HowToLoad1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionRules rules = new()
        {
            ForwardModel = WalkingModels.Find("Looney2022Backpacking"),
            ForwardInputs = new() { Load = CarriedLoad.FromKilograms(15), Terrain = Terrain.FromFactor(1.1) },
        };

        SessionTotals hike = SessionTotals.For(walker, rules: rules)
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(4.5), Grade.FromPercent(6), TimeSpan.FromMinutes(50)))
            .Add(new WalkSample(WalkingDirection.Backward, Speed.FromKilometersPerHour(3), Grade.Level, TimeSpan.FromMinutes(2)));

        Console.WriteLine(hike.Forward);
        Console.WriteLine($"of it extrapolated: {hike.Forward.ExtrapolatedSeconds} s");
        Console.WriteLine($"not priced: {hike.Backward.Excluded}");
    }

    public static void HowToRecordedFiles1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        double[] speedsMetersPerSecond = [1.2, 1.2, 1.3, double.NaN, 2.6, 1.1];
        double[] gradeFractions = [0, 0.02, 0.02, 0.02, 0.02, -0.03];
        double[] durationsSeconds = [1, 1, 0.5, 0.5, 1, 2];

        SessionTotals session = SessionTotals.For(walker)
            .AddRange(WalkingDirection.Forward, speedsMetersPerSecond, gradeFractions, durationsSeconds);
        Console.WriteLine($"{session.Forward.DurationSeconds} s, {session.Forward.DistanceMeters:F2} m");
        Console.WriteLine($"up {session.Forward.AscentMeters:F3} m, down {session.Forward.DescentMeters:F3} m");
        Console.WriteLine($"excluded {session.Forward.Excluded}");
    }

    public static void HowToRuns1()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        IWalkingModel running = WalkingModels.Minetti2002Running.For(ModelInputs.None);
        SessionRules rules = new() { RunningModel = running, RunsFrom = Speed.FromMetersPerSecond(2) };

        SessionTotals session = SessionTotals.For(walker, rules: rules)
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(5), Grade.Level, TimeSpan.FromMinutes(20)))
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(9), Grade.Level, TimeSpan.FromMinutes(9)))
            .Add(new WalkSample(WalkingDirection.Forward, Speed.FromKilometersPerHour(7.5), Grade.Level, TimeSpan.FromMinutes(1)));

        Console.WriteLine($"walked: {session.Forward}");
        Console.WriteLine($"run:    {session.Running}");
        Console.WriteLine($"of it extrapolated: {session.Running.ExtrapolatedSeconds} s, {session.Running.Validity}");

        WalkSample jog = new(WalkingDirection.Forward, Speed.FromKilometersPerHour(6.5), Grade.Level, TimeSpan.FromMinutes(1)) { Gait = Gait.Running };
        Console.WriteLine($"a slow jog more: {session.Add(jog).Running.DurationSeconds} s of running");
    }

    public static void HowToRuns2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        Speed threeMiles = Speed.FromMilesPerHour(3);
        foreach (ModelEntry model in new[] { WalkingModels.Minetti2002Running, WalkingModels.Acsm2014Running })
        {
            SessionRules rules = new() { RunningModel = model.For(ModelInputs.None) };
            foreach (double percent in new[] { 5.0, 10, 15 })
            {
                Equivalent<LevelPace> found = WalkingEquivalents.FindLevelPace(walker, threeMiles, Grade.FromPercent(percent), rules);
                string pace = found.Value is LevelPace level ? $"{level.Gait} at {level.Speed.MilesPerHour:F1} mph, {level.Validity}" : $"{found.Outcome}";
                Console.WriteLine($"{model.Card.Name}, {percent} %: {pace}");
            }
        }
    }

    public static void HowToSteps1()
    {
        foreach (double stepsPerMinute in (double[])[60, 105, 120, 145])
            Console.WriteLine(new CadenceIntensity(stepsPerMinute, ageYears: 65));

        CadenceIntensity brisk = new(120, ageYears: 65);
        Console.WriteLine($"{brisk.Intensity:F1 MET}, {brisk.Source.Key}");
        Console.WriteLine($"{Speed.FromSteps(stepsPerMinute: 120, stepLengthMeters: 0.7):F2 m/s}");
    }

    public static void HowToRecordedFiles2()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionTotals session = SessionTotals.For(walker);
        RecordingAccount account = new();

        // Stands for File.OpenRead: half an hour up a slope of 4 %, by an odometer that missed a point.
        IEnumerable<string> rows = Enumerable.Range(0, 61).Select(i => i == 30 ? "900,," : $"{30 * i},{36 * i},{120 + 1.44 * i}");
        byte[] bytes = Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend("time_s,distance_m,altitude_m")));
        using MemoryStream file = new(bytes);

        using RecordingReader reader = RecordingReader.Open(file, account);
        foreach (CleanedSample sample in RecordingCleaner.Clean(reader.Points(), account))
            session = sample.AddTo(session, WalkingDirection.Forward);
        Console.WriteLine($"{reader.Format}: {session.Both}, up {session.Both.AscentMeters:F0} m");
        Console.WriteLine(account);
    }
}
