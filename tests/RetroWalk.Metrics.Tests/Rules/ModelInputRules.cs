using RetroWalk.Metrics.Models;
using RetroWalk.Metrics.Tests.Models;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>What models take besides speed and grade: asked for by name, never invented, never ignored.</summary>
public sealed class ModelInputRules
{
    private static readonly Dictionary<ModelInputKinds, (string Words, Func<ModelInputs, ModelInputs> Without)> Needed = new()
    {
        [ModelInputKinds.BodyMass] = ("a body mass", inputs => inputs with { Mass = null }),
        [ModelInputKinds.Height] = ("a height", inputs => inputs with { Height = null }),
        [ModelInputKinds.RestingPower] = ("a resting rate", inputs => inputs with { RestingPower = null }),
    };

    private static readonly Dictionary<ModelInputKinds, (string Words, ModelInputs Inputs)> Extras = new()
    {
        [ModelInputKinds.Load] = ("a carried load", Samples.Inputs with { Load = CarriedLoad.FromKilograms(10) }),
        [ModelInputKinds.Terrain] = ("a terrain", Samples.Inputs with { Terrain = Terrain.FromFactor(1.2) }),
    };

    public static TheoryData<string> Names => [.. WalkingModels.All.Select(entry => entry.Card.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_needs_a_person_and_takes_a_load_or_a_terrain(string name)
    {
        ModelCard card = Entry(name).Card;
        Assert.Equal(ModelInputKinds.None, card.Needs & (ModelInputKinds.Load | ModelInputKinds.Terrain));
        Assert.Equal(ModelInputKinds.None, card.Takes & ~(ModelInputKinds.Load | ModelInputKinds.Terrain));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Needed_input_that_is_missing_is_named(string name)
    {
        ModelEntry entry = Entry(name);
        foreach ((ModelInputKinds kind, (string words, Func<ModelInputs, ModelInputs> without)) in Needed)
        {
            ModelInputs inputs = without(Samples.Inputs);
            if (!entry.Card.Needs.HasFlag(kind))
            {
                Assert.NotNull(entry.For(inputs));
                continue;
            }

            ArgumentException refusal = Assert.Throws<ArgumentException>(() => entry.For(inputs));
            Assert.Equal("inputs", refusal.ParamName);
            Assert.StartsWith($"{name} needs {words}: not given.", refusal.Message, StringComparison.Ordinal);
            Assert.Equal($"{name} needs {words}: not given.", entry.WhyNot(inputs));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Everything_that_is_missing_is_named_at_once(string name)
    {
        ModelEntry entry = Entry(name);
        string? reason = entry.WhyNot(ModelInputs.None);
        Assert.Equal(entry.Card.Needs == ModelInputKinds.None, reason is null);
        foreach ((ModelInputKinds kind, (string words, _)) in Needed)
            Assert.Equal(entry.Card.Needs.HasFlag(kind), reason?.Contains(words, StringComparison.Ordinal) ?? false);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_or_terrain_that_a_model_does_not_know_is_refused(string name)
    {
        ModelEntry entry = Entry(name);
        foreach ((ModelInputKinds kind, (string words, ModelInputs inputs)) in Extras)
        {
            if (entry.Card.Takes.HasFlag(kind))
            {
                Assert.Null(entry.WhyNot(inputs));
                continue;
            }

            ArgumentException refusal = Assert.Throws<ArgumentException>(() => entry.For(inputs));
            Assert.Equal("inputs", refusal.ParamName);
            Assert.StartsWith($"{name} knows nothing of {words}.", refusal.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_or_terrain_that_a_model_takes_makes_walking_dearer(string name)
    {
        ModelEntry entry = Entry(name);
        foreach ((ModelInputKinds kind, (_, ModelInputs inputs)) in Extras.Where(extra => entry.Card.Takes.HasFlag(extra.Key)))
            Assert.True(LevelPower(entry.For(inputs)) > LevelPower(entry.For(Samples.Inputs)), $"{name} ignores {kind}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_beyond_the_equation_is_refused_by_name(string name)
    {
        ModelEntry entry = Entry(name);
        if (!entry.Card.Takes.HasFlag(ModelInputKinds.Load))
            return;
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(
            () => entry.For(Samples.Inputs with { Load = CarriedLoad.FromKilograms(500) }));
        Assert.Equal("load", refusal.ParamName);
        Assert.StartsWith("load is 500:", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Model_that_was_made_of_nobody_prices_nothing(string name)
    {
        ModelEntry entry = Entry(name);
        IWalkingModel made = entry.For(Samples.Inputs);
        IWalkingModel nobody = (IWalkingModel)Activator.CreateInstance(made.GetType())!;
        (double[] speeds, double[] grades) = BatchSubjects.Columns(made, 257);
        double[] powers = new double[257];
        nobody.EstimatePower(speeds, grades, powers);
        BatchSubjects.EqualBits(nobody, speeds, grades, powers);
        if (entry.Card.Needs == ModelInputKinds.None)
            BatchSubjects.EqualBits(made, speeds, grades, powers); // default is the published model
        else
            Assert.All(powers, power => Assert.True(double.IsNaN(power)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Missing_inputs_are_refused(string name)
    {
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => Entry(name).For(null!)).ParamName);
        Assert.Equal("inputs", Assert.Throws<ArgumentNullException>(() => Entry(name).WhyNot(null!)).ParamName);
    }

    [Fact]
    public void Inputs_of_nobody_are_refused() =>
        Assert.Equal("walker", Assert.Throws<ArgumentException>(() => ModelInputs.Of(default)).ParamName);

    [Fact]
    public void Inputs_of_a_walker_are_the_mass_and_the_rest_and_nothing_else()
    {
        ModelInputs inputs = ModelInputs.Of(Samples.Walker);
        Assert.Equal(new() { Mass = Samples.Walker.Mass, RestingPower = Samples.Walker.RestingPower }, inputs);
        Assert.Equal(ModelInputKinds.BodyMass | ModelInputKinds.RestingPower, inputs.Given);
    }

    private static ModelEntry Entry(string name) => WalkingModels.All.Single(entry => entry.Card.Name == name);

    private static double LevelPower(IWalkingModel model) =>
        model.EstimatePower(Speed.FromMetersPerSecond(1.34), Grade.Level).WattsPerKilogram;
}
