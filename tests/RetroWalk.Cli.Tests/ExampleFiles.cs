using System.Globalization;

namespace RetroWalk.Cli.Tests;

/// <summary>The files that the examples of the help name.</summary>
internal static class ExampleFiles
{
    private static readonly Dictionary<string, string> Texts = new()
    {
        ["samples.csv"] = "speed_mps,grade_fraction,direction\n1.2,0,forward\n1,0.05,backward\n",
        ["measured.csv"] = "subject,speed_mps,grade_fraction,direction,power_gross_w_kg\n"
            + "a,1.2,0,forward,4.1\na,1.4,0.05,forward,6.9\na,1.2,0,backward,5.9\nb,1.1,0,forward,3.8\n",
        ["walk.gpx"] = Recordings.Tracks.Gpx(Enumerable.Range(0, 120).Select(i => Recordings.Tracks.Point(i, 1.2 * i, 200))),
        ["weights.csv"] = "date,mass_kg\n2026-01-05,80\n",
        ["hike.txt"] = "1h forward 4km/h, 3x(5min forward 1m/s 6%, 10min forward 1.1m/s -3%)\n",
        ["strides.csv"] = Strides(),
    };

    public static bool IsName(string word) => Path.HasExtension(word) && char.IsAsciiLetter(word[0]) && !word.Contains('/');

    /// <summary>The path of a file of this name in the folder: with its text if it is one to read, not there if it is one to
    /// write.</summary>
    public static string In(TemporaryFolder folder, string name) =>
        Texts.TryGetValue(name, out string? text) ? folder.Write(name, text) : folder[name];

    // Three strides each way at two speeds: a knee that bends twice, and a moment that extends it in the first half.
    private static string Strides()
    {
        IEnumerable<string> rows =
            from direction in (string[])["forward", "backward"]
            from speed in (double[])[1.0, 1.3]
            from stride in Enumerable.Range(0, 3)
            from sample in Enumerable.Range(0, 101)
            let phase = sample / 100.0
            let angle = 20 + 15 * Math.Sin(2 * Math.PI * (direction == "forward" ? phase : 1 - phase)) + stride
            let moment = phase < 0.6 ? 0.5 * speed * Math.Sin(Math.PI * phase / 0.6) : 0
            select string.Create(
                CultureInfo.InvariantCulture, $"a,{direction},{speed},0,{stride},{1.1 * phase:0.####},{angle:0.###},{moment:0.###}");
        return "subject,direction,speed_mps,grade_fraction,stride,time_s,knee_angle_deg,knee_moment_nm_kg\n"
            + string.Join('\n', rows) + "\n";
    }
}
