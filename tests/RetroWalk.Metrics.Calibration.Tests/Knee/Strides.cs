namespace RetroWalk.Metrics.Calibration.Tests.Knee;

/// <summary>Strides of known work. No measurements.</summary>
internal static class Strides
{
    internal const double Seconds = 1.25;

    /// <summary>A stride in the shape of a walk: the knee bends a little in stance and much in swing, the extensors pull in
    /// stance and before contact, the flexors in between.</summary>
    internal static KneeSample[] Walk(double speed, double scale = 1) =>
        [.. Enumerable.Range(0, 101).Select(i =>
        {
            double phase = i / 100.0;
            double angle = 8 + 12 * speed * Math.Pow(Math.Sin(Math.PI * Math.Min(phase / 0.35, 1)), 2)
                + 50 * Math.Pow(Math.Sin(Math.PI * Math.Clamp((phase - 0.45) / 0.55, 0, 1)), 2);
            double moment = scale * (0.6 * speed * Math.Sin(2 * Math.PI * phase / 0.5) * Math.Exp(-2 * phase)
                + 0.15 * Math.Sin(6 * Math.PI * phase));
            return new KneeSample(phase * Seconds, angle, moment);
        })];

    /// <summary>The same film run backwards: the last sample is the first.</summary>
    internal static KneeSample[] Reversed(KneeSample[] samples) =>
        [.. samples.Reverse().Select(sample => sample with { TimeSeconds = Seconds - sample.TimeSeconds })];

    /// <summary>A stride with a given p and n [W·kg⁻¹]: half of it stretches the knee by 40° and the other half bends it, each
    /// under one moment.</summary>
    internal static KneeSample[] Of(double p, double n)
    {
        double momentOf = Seconds / (2 * 40 * Math.PI / 180);
        List<KneeSample> samples = [];
        for (int i = 0; i <= 200; i++)
        {
            double phase = i / 200.0;
            double angle = phase <= 0.5 ? 60 - 80 * phase : 20 + 80 * (phase - 0.5);
            samples.Add(new(phase * Seconds, angle, 0));
        }

        // A moment is in force between two samples that both have it: the turning points have none, so the neighbours make up for
        // it.
        double flank = 100 / 99.0;
        return [.. samples.Select((sample, i) => sample with
        {
            MomentNewtonMetersPerKilogram = i is 0 or 100 or 200 ? 0 : (i < 100 ? p : n) * momentOf * flank,
        })];
    }

    internal static KneeStride Stride(string subject, WalkingDirection direction, double speed, KneeSample[] samples,
        double grade = 0) =>
        new(subject, direction, Speed.FromMetersPerSecond(speed), Grade.FromFraction(grade), samples);
}
