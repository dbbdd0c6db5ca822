using RetroWalk.Metrics.Tests;

namespace RetroWalk.Metrics.Recordings.Tests.Account;

public sealed class RecordingAccountTests
{
    public static TheoryData<FindingKind> Kinds => [.. Enum.GetValues<FindingKind>()];

    public static TheoryData<string> CultureNames => Cultures.Names;

    [Fact]
    public void One_kind_is_one_finding_with_its_first_place()
    {
        RecordingAccount account = new();
        account.Add(FindingKind.PointsWithoutTime, point: 61, atSeconds: 300, seconds: 5, detail: "line 70");
        account.Add(FindingKind.FileCut, point: 99, atSeconds: double.NaN);
        account.Add(FindingKind.PointsWithoutTime, point: 80, atSeconds: 400, seconds: 10);

        Assert.Equal([FindingKind.PointsWithoutTime, FindingKind.FileCut], account.Findings.Select(finding => finding.Kind));
        Finding found = account[FindingKind.PointsWithoutTime]!;
        Assert.Equal(
            (2L, 15.0, 61L, 300.0, "line 70"), (found.Count, found.Seconds, found.FirstPoint, found.FirstSeconds, found.Detail));
        Assert.Null(account[FindingKind.JumpsCut]);
    }

    [Theory]
    [MemberData(nameof(CultureNames))]
    public void A_finding_is_one_line_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        RecordingAccount account = new();
        account.Add(FindingKind.PointsWithoutTime, 61, 300.2, 5);
        account.Add(FindingKind.PointsWithoutTime, 80, 400, 3600);
        account.Add(FindingKind.TimesOutOfOrder, 3, -90, detail: "line 70");
        Assert.Equal(
            """
            2 points without a time (1:00:05), first at 0:05:00: left out
            1 point earlier than the one before, at -0:01:30 (line 70): left out
            """.ReplaceLineEndings("\n"),
            account.ToString());
        return 0;
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_has_its_words_and_strict_refuses_the_repairs(FindingKind kind)
    {
        RecordingAccount lenient = new();
        lenient.Add(kind, 1, 0);
        Finding found = Assert.Single(lenient.Findings);
        Assert.StartsWith("1 ", found.ToString(), StringComparison.Ordinal);
        Assert.Equal(FindingText.Of(kind), FindingText.Of(found.Kind));

        RecordingAccount strict = new(isStrict: true);
        if (found.IsRepair)
        {
            InvalidDataException refusal = Assert.Throws<InvalidDataException>(() => strict.Add(kind, 1, 0));
            Assert.StartsWith(found.ToString(), refusal.Message, StringComparison.Ordinal);
            Assert.Empty(strict.Findings);
        }
        else
        {
            strict.Add(kind, 1, 0);
            Assert.Single(strict.Findings);
        }
    }

    [Fact]
    public void What_only_says_how_the_walk_was_is_no_repair() =>
        Assert.Equal(
            [
                FindingKind.DateUnknown, FindingKind.DeviceTotalsContradict, FindingKind.DuplicateTimes, FindingKind.GapsLeftOut,
                FindingKind.PausesLeftOut, FindingKind.OdometerInSteps, FindingKind.StandingFound,
                FindingKind.SpeedsMissing, FindingKind.WaysContradict,
            ],
            Enum.GetValues<FindingKind>().Where(kind => !FindingText.Of(kind).IsRepair));

    [Fact]
    public void A_kind_that_does_not_exist_has_no_words() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FindingText.Of((FindingKind)(-1)));
}
