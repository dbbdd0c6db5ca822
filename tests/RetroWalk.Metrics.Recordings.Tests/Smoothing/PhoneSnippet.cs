namespace RetroWalk.Metrics.Recordings.Tests.Smoothing;

/// <summary>The code block of docs/how-to/phone-location.md, word for word.</summary>
internal static class PhoneSnippet
{
    public static void Run()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.StandardMet);
        SessionTotals session = SessionTotals.For(walker);
        RecordingAccount account = new();
        RecordingCleaner cleaner = new(account);

        // Stands for the phone: a position each second and the height of its barometer, 1.3 m/s up a slope of 3 %.
        for (int second = 0; second <= 900; second++)
        {
            cleaner.Add(RecordedPoint.At(second) with
            {
                LatitudeDegrees = 10 + 1.3 * second / 111_195,
                LongitudeDegrees = 20,
                AltitudeMeters = 120 + 0.03 * 1.3 * second,
            });
            AddWhatIsReady();
        }

        Console.WriteLine($"while walking {session.Both}");
        cleaner.Complete();
        AddWhatIsReady();
        Console.WriteLine($"at the end    {session.Both}");
        Console.WriteLine($"uphill        {session.Both.AscentMeters:F0} m");
        Console.WriteLine(account.Findings.Count == 0 ? "nothing to repair" : account.ToString());

        void AddWhatIsReady()
        {
            while (cleaner.TryTake(out CleanedSample sample))
                session = sample.AddTo(session, WalkingDirection.Forward);
        }
    }
}
