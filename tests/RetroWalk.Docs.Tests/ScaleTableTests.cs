using System.Globalization;
using System.Text.RegularExpressions;

namespace RetroWalk.Docs.Tests;

/// <summary>The table of docs/scale.md is that of the kept report of a hundred kills.</summary>
public sealed partial class ScaleTableTests
{
    [Fact]
    public void Table_is_that_of_the_report()
    {
        string report = Repository.Read("tests/Orleans/hundred-kills.txt");
        Round[] rounds = [.. RoundLines().Matches(report).Select((match, i) => new Round(
            IsCluster: i % 2 == 0, Number(match, "blocks"), Number(match, "repeats"), Number(match, "sessions"),
            Number(match, "wrong"), Number(match, "stall")))];

        // The last two lines of the report are its own count of the same rounds.
        Assert.EndsWith(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rounds.Sum(Kills)} kills\n{rounds.Sum(round => round.Sessions)} sessions, {rounds.Sum(round => round.Wrong)} "
                + $"wrong, longest stall {rounds.Max(round => round.Stall):F1} s\n"),
            report, StringComparison.Ordinal);
        GeneratedTable.Verify(
            "docs/scale.md", "kills",
            "| each round | rounds | kills | sessions | wrong | repeated after a failure | blocks a second, median | longest wait of a round |",
            [
                Row("three servers on Redis: a server, then Redis is killed", [.. rounds.Where(round => round.IsCluster)]),
                Row("one server on SQLite, which is killed", [.. rounds.Where(round => !round.IsCluster)]),
            ]);
    }

    private static int Kills(Round round) => round.IsCluster ? 2 : 1;

    private static string Row(string name, Round[] rounds) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {rounds.Length} | {rounds.Sum(Kills)} | {rounds.Sum(round => round.Sessions)} | "
        + $"{rounds.Sum(round => round.Wrong)} | {rounds.Sum(round => round.Repeats)} | "
        + $"{rounds.Select(round => round.Blocks).Order().ElementAt(rounds.Length / 2)} | "
        + $"{rounds.Min(round => round.Stall):F1} to {rounds.Max(round => round.Stall):F1} s |");

    private static double Number(Match match, string name) =>
        double.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<blocks>\d+) blocks a second, (?<repeats>\d+) calls .*\n(?<sessions>\d+) sessions, (?<wrong>\d+) wrong, "
        + @"longest stall (?<stall>[\d.]+) s\n")]
    private static partial Regex RoundLines();

    private sealed record Round(
        bool IsCluster, double Blocks, double Repeats, double Sessions, double Wrong, double Stall);
}
