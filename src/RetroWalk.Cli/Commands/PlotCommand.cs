using System.CommandLine;
using RetroWalk.Cli.Files;
using RetroWalk.Cli.Options;
using RetroWalk.Cli.Plots;
using RetroWalk.Cli.Plots.Evidence;
using RetroWalk.Cli.Results;
using RetroWalk.Cli.Results.Evaluations;
using RetroWalk.Cli.Results.Sessions;
using RetroWalk.Cli.Wording;
using RetroWalk.Metrics;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Cli.Commands;

/// <summary><c>retrowalk plot</c>: results as pictures.</summary>
internal static class PlotCommand
{
    private static readonly (string Word, EvidenceChart Chart)[] Charts =
    [
        ("measured", EvidenceChart.Measured), ("ratio", EvidenceChart.Ratio), ("quadriceps", EvidenceChart.Quadriceps),
        ("coverage", EvidenceChart.Coverage), ("knee", EvidenceChart.Knee),
    ];

    public static Command Create(Terminal terminal) =>
        new ToolCommand(
            "plot", "Pictures, as SVG, PNG or PDF.", "plot compare -m 70kg -s 3mph -g 5% -t 30min -o walk.svg", "help plot plan")
        {
            Compare(terminal), Plan(terminal), Workout(terminal), Session(terminal), Evidence(terminal),
        };

    private static Command Compare(Terminal terminal)
    {
        WalkOptions walkOptions = new();
        Option<ModelEntry?> forward = ModelOption.Create("--forward-model", WalkingDirection.Forward);
        Option<ModelEntry?> backward = ModelOption.Create("--backward-model", WalkingDirection.Backward);
        Option<PlotOver> over = TypedOption.OfWords(
            "--over", "What the horizontal axis shows; speed unless given.",
            ("speed", PlotOver.Speed), ("grade", PlotOver.Grade));
        PictureOptions picture = new(terminal);
        Command command = new ToolCommand(
            "compare", "Energy forward and backward over speed or grade; an example when no walk is stated.",
            "plot compare -m 70kg -s 3mph -g 5% -t 30min -o walk.svg",
            "plot compare -m 70kg -s 3mph -g 5% -t 30min --over grade -o walk.png");
        walkOptions.AddTo(command);
        command.Options.Add(forward);
        command.Options.Add(backward);
        command.Options.Add(over);
        picture.AddTo(command);
        command.SetAction(parsed => picture.Draw(parsed, () =>
        {
            StatedWalk walk = walkOptions.ReadOrExample(parsed);
            return ComparePicture.Of(
                walk,
                walk.ModelFor(parsed.GetValue(forward), WalkingDirection.Forward),
                walk.WhyNoLoad(parsed.GetValue(backward), WalkingDirection.Backward) is null
                    ? walk.ModelFor(parsed.GetValue(backward), WalkingDirection.Backward)
                    : null,
                parsed.GetValue(over));
        }));
        return command;
    }

    private static Command Plan(Terminal terminal)
    {
        WalkOptions walkOptions = new();
        Option<ModelEntry?> forward = ModelOption.Create("--forward-model", WalkingDirection.Forward);
        Option<ModelEntry?> backward = ModelOption.Create("--backward-model", WalkingDirection.Backward);
        Option<PlanQuantity> quantity = TypedOption.OfWords(
            "--show", "In what the cost is counted; kcal unless given.",
            ("kcal", PlanQuantity.Kilocalories), ("met", PlanQuantity.Met));
        PictureOptions picture = new(terminal);
        Command command = new ToolCommand(
            "plan", "Cost and quadriceps effort of one walker over speed and grade, forward and backward.",
            "plot plan -m 70kg -t 30min -o plan.svg", "plot plan -m 70kg -t 30min --show met -o plan.png",
            "plot plan -m 70kg -t 1h --load 15kg --forward-model Pandolf1977 -o -");
        walkOptions.AddWalkerAndDurationTo(command);
        walkOptions.AddLoadTo(command);
        command.Options.Add(forward);
        command.Options.Add(backward);
        command.Options.Add(quantity);
        picture.AddTo(command);
        command.SetAction(parsed => picture.Draw(parsed, () =>
        {
            StatedWalk walk = walkOptions.ReadForPlan(parsed);
            List<IWalkingModel> models = [walk.ModelFor(parsed.GetValue(forward), WalkingDirection.Forward)];
            if (walk.WhyNoLoad(parsed.GetValue(backward), WalkingDirection.Backward) is null)
                models.Add(walk.ModelFor(parsed.GetValue(backward), WalkingDirection.Backward));
            return PlanPicture.Of(walk, models, parsed.GetValue(quantity), Units(walkOptions, parsed));
        }));
        return command;
    }

    private static Command Workout(Terminal terminal)
    {
        WorkoutOptions options = new();
        PictureOptions picture = new(terminal);
        Command command = new ToolCommand(
            "workout", "Power and grade over the time of a workout, block by block.",
            "plot workout \"4x(90s back 1m/s, 3min forward 3mph)\" -m 70kg -o x.svg");
        options.AddTo(command);
        picture.AddTo(command);
        command.SetAction(parsed => picture.Draw(
            parsed,
            () => options.Answer(parsed, terminal).Estimate is WorkoutEstimate estimate
                ? WorkoutPicture.Of(estimate, options.ReadUnits(parsed))
                : throw new InputException("there is nothing to draw: no number fits the ? of the workout")));
        return command;
    }

    private static Command Session(Terminal terminal)
    {
        SessionOptions options = new(takesSeveral: false);
        Option<SessionView> show = TypedOption.OfWords(
            "--show", "The power, or the recorded and the cleaned speed and altitude; power unless given.",
            ("power", SessionView.Power), ("cleaning", SessionView.Cleaning));
        PictureOptions picture = new(terminal);
        Command command = new ToolCommand(
            "session", "Power over the time of a recorded session, forward, backward and running.",
            "plot session walk.gpx -m 70kg -d forward -o session.svg",
            "plot session walk.gpx -m 70kg -d forward --show cleaning -o walk.svg");
        options.AddTo(command);
        command.Options.Add(show);
        picture.AddTo(command);
        command.SetAction((parsed, cancellation) => Task.Run(
            () => picture.Draw(parsed, () => Session(parsed, terminal, options, parsed.GetValue(show), cancellation)),
            CancellationToken.None));
        return command;
    }

    private static Picture Session(
        ParseResult parsed, Terminal terminal, SessionOptions options, SessionView view, CancellationToken cancellation)
    {
        SessionPricing pricing = options.Read(parsed, terminal);
        Recording recording = options.Recordings.Recordings(parsed, pricing.Rules)[0];
        ShownUnits units = options.ReadUnits(parsed) ?? options.ReadTypedUnits(parsed);
        SessionCurve? power = null;
        CleaningCurve cleaning = new();
        SessionReader.Read(
            terminal, recording,
            sample =>
            {
                (power ??= Begun()).Add(sample);
                cleaning.Add(sample);
            },
            cancellation);
        power ??= Begun(); // of a recording without samples
        options.Recordings.CheckUse(parsed, [recording]);
        pricing.Masses.CheckUse();
        return view == SessionView.Cleaning
            ? CleaningPicture.Of(cleaning, recording.Name, units)
            : SessionPicture.Of(power, recording.Name, units);

        SessionCurve Begun() => new(pricing.For(recording).Empty);
    }

    private static Command Evidence(Terminal terminal)
    {
        Argument<string> chart = new("CHART")
        {
            Description = "Measured against predicted, the ratio of backward to forward, the quadriceps, "
                + "the coverage of the intervals, or the angle of the knee.",
            HelpName = string.Join('|', Charts.Select(known => known.Word)),
        };
        chart.CompletionSources.Add([.. Charts.Select(known => known.Word)]);
        Option<string> measured = new("--measured")
        {
            Description = "CSV of measured points, as for evaluate; needed for measured and coverage, for ratio it adds single "
                + "persons. For knee the JSON file of mean knee angles. '-' for standard input.",
            HelpName = "FILE",
        };
        PictureOptions picture = new(terminal);
        Command command = new ToolCommand(
            "evidence", "What the models rest on, and how far they may be trusted.",
            "plot evidence ratio -o ratio.svg", "plot evidence coverage --measured measured.csv -o coverage.svg")
        {
            chart, measured,
        };
        picture.AddTo(command);
        command.SetAction(parsed => picture.Draw(
            parsed, () => Draw(terminal, ChartOf(parsed.GetValue(chart)!), parsed.GetValue(measured))));
        return command;
    }

    private static ShownUnits Units(WalkOptions options, ParseResult parsed) =>
        options.ReadUnits(parsed) ?? options.ReadTypedUnits(parsed);

    private static EvidenceChart ChartOf(string text) =>
        Charts.Where(known => known.Word == text).Select(known => (EvidenceChart?)known.Chart).FirstOrDefault()
        ?? throw new InputException(
            $"'{text}' is no chart of the evidence: {Listing.Of([.. Charts.Select(known => known.Word)], "or")}");

    private static Picture Draw(Terminal terminal, EvidenceChart chart, string? measured)
    {
        if (chart == EvidenceChart.Quadriceps)
        {
            return measured is null
                ? QuadricepsPicture.Of()
                : throw new InputException("--measured goes with the charts measured, ratio, coverage and knee only");
        }

        if (chart == EvidenceChart.Ratio)
            return RatioPicture.Of(measured is null ? [] : NamedTable.Read(measured, terminal, PeopleColumns.Paired));
        if (measured is null)
            throw new InputException("this chart shows measured points: name their file with --measured");
        if (chart == EvidenceChart.Knee)
            return KneePicture.Of(KneeCurveFile.Read(measured, terminal));
        IReadOnlyList<MeasuredPoint> points = NamedTable.Read(measured, terminal, MeasuredPoint.Read);
        return chart == EvidenceChart.Measured ? MeasuredPicture.Of(points) : CoveragePicture.Of(points);
    }
}
