using System.Globalization;
using System.Reflection;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Sessions;

/// <summary>A session names what priced it, and is never mixed with what something else priced.</summary>
public sealed class SessionFitTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>As an older library would have shipped it.</summary>
    internal static SessionFit Other { get; } = new(
        "Looney2019Graded, RetroWalkBackward lambda 0.5 rho 0.9 tau 0.4 #00000000",
        new RetroWalkParameters
        {
            OtherExcessJoulesPerKilogramPerMeter = 0.9,
            ExcessLogSpread = 0.4,
            Quadriceps = new QuadricepsParameters { ReversalFraction = 0.5, ConcentricEfficiency = 0.2 },
        });

    private static SessionTotals Session => SessionTotals.For(Samples.Walker).Add(WalkingDirection.Backward, 1.1, 0.05, 60);

    internal static SessionState Priced(SessionState state, SessionFit fit) =>
        new(
            fit, state.Rules, state.Mass, state.RestingPower, state.Conditions, state.Forward, state.Backward, state.Running,
            state.Clock);

    [Fact]
    public void Name_holds_models_and_fitted_parameters_as_shipped()
    {
        RetroWalkParameters shipped = RetroWalkParameters.Shipped;
        Assert.Equal(SessionState.CurrentlyPricedBy, Session.PricedBy);
        Assert.Equal(SessionState.CurrentlyPricedBy, Session.ToState().PricedBy);
        Assert.Matches("#[0-9a-f]{8}$", SessionState.CurrentlyPricedBy);
        Assert.StartsWith(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{default(Looney2019Graded).Card.Name}, {default(RetroWalkBackward).Card.Name} lambda "
                + $"{shipped.Quadriceps.ReversalFraction} rho {shipped.OtherExcessJoulesPerKilogramPerMeter} tau "
                + $"{shipped.ExcessLogSpread} #"),
            SessionState.CurrentlyPricedBy, StringComparison.Ordinal);
        Assert.Equal(
            SessionState.CurrentlyPricedBy, Cultures.In("de-DE", () => SessionFit.NameOf(shipped, SpreadParameters.Shipped)));
    }

    /// <summary>The check sum of a named model is of the edges of its domains, and of power and spread on a grid of walks; for a
    /// person of 70 kg and 1.75 m who rests at 1.2 W/kg, with 10 kg on ground of factor 1.1 where the model takes them.</summary>
    [Fact]
    public void Name_of_a_model_is_made_of_its_domains_powers_and_spreads()
    {
        Walker walker = new(BodyMass.FromKilograms(70), RestingRate.Measured(MetabolicPower.FromWattsPerKilogram(1.2)));
        ModelInputs plain = ModelInputs.Of(walker) with { Height = Height.FromMeters(1.75) };
        ModelInputs loaded = plain with { Load = CarriedLoad.FromKilograms(10), Terrain = Terrain.FromFactor(1.1) };
        foreach ((string name, ModelInputs inputs) in new[]
        {
            ("Acsm2014Walking", plain), ("Pandolf1977", loaded), ("LudlowWeyand2016HeightWeightSpeed", plain),
            ("Santee2003Downhill", loaded), ("Compendium2024Treadmill", plain),
        })
        {
            ModelEntry entry = WalkingModels.Find(name)!;
            IWalkingModel model = entry.For(inputs);
            List<double> numbers = [];
            foreach (ModelDomain domain in new[] { model.Card.Measured, model.Card.Supported })
                numbers.AddRange(
                    domain.LowestSpeed.MetersPerSecond, domain.HighestSpeed.MetersPerSecond, domain.LowestGrade.Fraction,
                    domain.HighestGrade.Fraction);
            foreach (double v in new[] { 0.4, 0.9, 1.34, 2, 3, 4.5 })
            {
                foreach (int percent in new[] { -40, -30, -20, -10, 0, 10, 20, 30, 40 })
                {
                    (Speed speed, Grade grade) = (Speed.FromMetersPerSecond(v), Grade.FromPercent(percent));
                    double power = model.EstimatePower(speed, grade).WattsPerKilogram;
                    double spread = model.LogSpread(speed, grade);
                    numbers.AddRange(double.IsNaN(power) ? double.NaN : power, double.IsNaN(spread) ? double.NaN : spread);
                }
            }

            byte[] bytes = [.. numbers.SelectMany(BitConverter.GetBytes)];
            SessionRules rules = new() { ForwardModel = entry, ForwardInputs = new() { Height = plain.Height } };
            Assert.Equal(
                $"{SessionState.CurrentlyPricedBy}, forward {name} #{Crc32C.Of(bytes):x8}",
                SessionTotals.For(walker, default, rules).PricedBy);
        }

        string ofRuns = SessionTotals.For(walker, default, RunningTests.Minetti).PricedBy;
        Assert.StartsWith($"{SessionState.CurrentlyPricedBy}, Minetti2002Running #", ofRuns, StringComparison.Ordinal);
        Assert.Matches("Running #[0-9a-f]{8}$", ofRuns);
    }

    [Fact]
    public void Every_walking_model_can_price_a_session_forward() => Assert.All(
        WalkingModels.All.Where(entry => entry.Card is { Direction: WalkingDirection.Forward, Gait: Gait.Walking }),
        entry => Assert.Contains(
            $", forward {entry.Card.Name} #",
            SessionTotals.For(
                Samples.Walker, default,
                new() { ForwardModel = entry, ForwardInputs = new() { Height = Height.FromMeters(1.75) } }).PricedBy,
            StringComparison.Ordinal));

    /// <summary>No parameter is forgotten, not even one that is added later.</summary>
    [Fact]
    public void Name_changes_with_every_parameter()
    {
        List<string> names = [SessionState.CurrentlyPricedBy];
        foreach (PropertyInfo parameter in Doubles(typeof(RetroWalkParameters)))
            names.Add(SessionFit.NameOf(Changed(new RetroWalkParameters(), parameter), SpreadParameters.Shipped));
        foreach (PropertyInfo parameter in Doubles(typeof(QuadricepsParameters)))
            names.Add(
                SessionFit.NameOf(
                    new RetroWalkParameters { Quadriceps = Changed(new QuadricepsParameters(), parameter) },
                    SpreadParameters.Shipped));
        foreach (PropertyInfo parameter in Doubles(typeof(SpreadParameters)))
            names.Add(SessionFit.NameOf(RetroWalkParameters.Shipped, Changed(new SpreadParameters(), parameter)));
        Assert.True(names.Count > 18);
        Assert.Equal(names, names.Distinct());
    }

    [Fact]
    public void Every_parameter_is_kept()
    {
        foreach (PropertyInfo parameter in Doubles(typeof(RetroWalkParameters)))
            IsKept(Changed(new RetroWalkParameters(), parameter));
        foreach (PropertyInfo parameter in Doubles(typeof(QuadricepsParameters)))
            IsKept(new RetroWalkParameters { Quadriceps = Changed(new QuadricepsParameters(), parameter) });

        static void IsKept(RetroWalkParameters parameters) => Assert.Equal(
            new SessionFit("Other", parameters),
            SessionState.FromBytes(Priced(Session.ToState(), new SessionFit("Other", parameters)).ToBytes()).Fit);
    }

    [Fact]
    public void Parameters_under_the_name_of_others_are_refused() => Assert.Throws<ArgumentException>(
        "bytes", () =>
            SessionState.FromBytes(Priced(Session.ToState(), Other with { Name = SessionState.CurrentlyPricedBy }).ToBytes()));

    /// <summary>The sums are those of the state; what is made of them is made with the parameters of their own fit.</summary>
    [Fact]
    public void Totals_of_another_fit_keep_their_numbers_and_intervals()
    {
        SessionTotals old = SessionTotals.FromState(Samples.Walker, Priced(Session.ToState(), Other));
        Assert.Equal(Other.Name, old.PricedBy);
        Assert.Equal(Session.Backward.Gross, old.Backward.Gross);
        Assert.Equal(
            Session.Backward.QuadricepsConcentric.Joules / 0.2 + Session.Backward.QuadricepsEccentric.Joules / 1.2,
            old.Backward.QuadricepsMetabolic.Joules, 1e-9);

        // D is of the sums
        RetroWalkBackward model = new(Other.Parameters with { Quadriceps = new QuadricepsParameters { ReversalFraction = 0.5 } });
        double ofOldModel = model.LogSpread(Speed.FromMetersPerSecond(1.1), Grade.FromPercent(5));
        double ofPerson = SpreadParameters.Shipped.OfOnePerson(Grade.FromPercent(5));
        // the sums are of the shipped fit, so its power divides the excess
        double priced = Session.Backward.MeanGrossPower.WattsPerKilogram;
        double power = model.EstimatePower(Speed.FromMetersPerSecond(1.1), Grade.FromPercent(5)).WattsPerKilogram;
        double ofExcess = Math.Sqrt(ofOldModel * ofOldModel - ofPerson * ofPerson) * power / priced;
        double logSpread = Math.Log(old.Backward.GrossInterval().High.Joules / old.Backward.Gross.Joules) / 1.959963984540054;
        Assert.True(Near.Relative(logSpread, Math.Sqrt(ofPerson * ofPerson + ofExcess * ofExcess), 1e-12));
    }

    [Fact]
    public void Totals_of_another_fit_take_no_sample()
    {
        SessionTotals old = SessionTotals.FromState(Samples.Walker, Priced(Session.ToState(), Other));
        string words =
            $"This session was priced by {Other.Name}, this library prices by {SessionState.CurrentlyPricedBy}: begin another "
            + $"session, their energies add.";
        Assert.Equal(words, Assert.Throws<InvalidOperationException>(() => old.Add(WalkingDirection.Forward, 1, 0, 1)).Message);
        Assert.Equal(
            words,
            Assert.Throws<InvalidOperationException>(() => old.AddRange(WalkingDirection.Forward, [1], [0], Minute)).Message);
        Assert.Equal(words, Assert.Throws<InvalidOperationException>(() => old.AddGap(WalkingDirection.Forward, Minute)).Message);
        Assert.Equal(words, Assert.Throws<InvalidOperationException>(() => old.EstimateOf(default)).Message);
    }

    [Fact]
    public void Parts_of_different_fits_do_not_merge()
    {
        SessionTotals old = SessionTotals.FromState(Samples.Walker, Priced(Session.ToState(), Other));
        Assert.StartsWith(
            $"One part was priced by {Other.Name}, the other by {SessionState.CurrentlyPricedBy}: their energies add, but no "
            + $"session holds both.",
            Assert.Throws<ArgumentException>("right", () => old + Session).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("right", () => Session + old);
        Assert.Equal(Other.Name, (old + old).PricedBy);
        Assert.Equal(2 * Session.Both.DurationSeconds, (old + old).Both.DurationSeconds);
        Assert.NotEqual(Session, old);
        Assert.Equal(Priced(Session.ToState(), Other), old.ToState());
    }

    [Fact]
    public void Recorder_of_another_fit_does_not_go_on()
    {
        SessionRecorder recorder =
            SessionRecorder.For(Samples.Walker).Record(TimeSpan.Zero, WalkingDirection.Backward, 1.1, 0.05).Pause(Minute);
        SessionState old = Priced(recorder.ToState(), Other);
        Assert.StartsWith(
            $"The state was priced by {Other.Name}, this library prices by {SessionState.CurrentlyPricedBy}: read its totals "
            + $"with SessionTotals.FromState, and begin another recorder.",
            Assert.Throws<ArgumentException>("state", () => SessionRecorder.FromState(Samples.Walker, old)).Message,
            StringComparison.Ordinal);
        Assert.Equal(60, SessionTotals.FromState(Samples.Walker, old).Backward.DurationSeconds);
    }

    private static IEnumerable<PropertyInfo> Doubles(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(
            property => property.PropertyType == typeof(double));

    private static T Changed<T>(T parameters, PropertyInfo parameter)
        where T : class
    {
        parameter.SetValue(parameters, (double)parameter.GetValue(parameters)! * 0.99);
        return parameters;
    }
}
