using System.Text.RegularExpressions;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>A new model is a new file: the catalogue lists what lies in the two folders and our own, and no other
/// source has to name it.</summary>
public sealed class ModelListingRules
{
    private static readonly string Source = RepositoryRoot.PathOf("src", "RetroWalk.Metrics");
    private static readonly string Tool = RepositoryRoot.PathOf("src", "RetroWalk.Cli");

    /// <summary>The only places outside the files of the models that may name one, and why.</summary>
    private static readonly (string File, string Model, string Why)[] Exceptions =
    [
        ("Estimates/WalkingEnergy.cs", nameof(Looney2019Graded), "the default forward"),
        ("Estimates/WalkingEnergy.cs", nameof(RetroWalkBackward), "the default backward, and its quadriceps"),
        ("Catalogue/WalkingModels.cs", nameof(Looney2019Graded), "an example of a name in the documentation"),
        ("Sessions/SessionFit.cs", nameof(Looney2019Graded), "the name of what priced a session"),
        ("Sessions/SessionFit.cs", nameof(RetroWalkBackward), "the name of what priced a session"),
        ("Sessions/SessionTotals.State.cs", nameof(Looney2019Graded), "standing, which a handrail leaves as it is"),
        ("../RetroWalk.Cli/Results/DefaultModels.cs", nameof(Looney2019Graded), "the tool's default forward"),
        ("../RetroWalk.Cli/Results/DefaultModels.cs", nameof(RetroWalkBackward), "the tool's default backward"),
        ("../RetroWalk.Cli/Commands/PlotCommand.cs", nameof(Pandolf1977), "an example of a load in the help"),
        ("../RetroWalk.Cli/Commands/WorkoutCommand.cs", nameof(Pandolf1977), "an example of a load in the help"),
    ];

    [Fact]
    public void Listed_models_are_the_files_of_the_two_folders_and_our_own() =>
        Assert.Equal(
            [.. FilesOf("Forward"), .. FilesOf("Backward"), nameof(RetroWalkBackward)],
            WalkingModels.All.Select(entry => entry.Card.Name));

    [Fact]
    public void Models_face_the_way_of_their_folder() =>
        Assert.All(
            WalkingModels.All,
            entry => Assert.Equal(
                FilesOf("Forward").Contains(entry.Card.Name) ? WalkingDirection.Forward : WalkingDirection.Backward,
                entry.Card.Direction));

    /// <summary>A file of a model may name another one that it calls or compares itself with: that file is the new one.</summary>
    [Fact]
    public void No_other_source_names_a_model_but_for_the_exceptions() =>
        Assert.Equal(
            Exceptions.Select(exception => $"{exception.File} names {exception.Model}").Order(StringComparer.Ordinal),
            OtherSources().SelectMany(NamesIn).Order(StringComparer.Ordinal));

    /// <summary>The project lists folders, and the list is written while the library is built.</summary>
    [Fact]
    public void Project_file_names_no_model()
    {
        string project = File.ReadAllText(Path.Combine(Source, "RetroWalk.Metrics.csproj"));
        Assert.DoesNotContain(WalkingModels.All, entry => project.Contains(entry.Card.Name, StringComparison.Ordinal));
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Source, "Models", folder), "*.cs")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => !name.Contains('.')) // X.Card.cs is a part of X.cs
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> OtherSources() =>
        Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Tool, "*.cs", SearchOption.AllDirectories))
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) is not ("Forward" or "Backward" or "RetroWalk"))
            // a line for models that have one, none needed for a new one
            .Where(path => Path.GetFileName(path) != "ModelReasons.cs");

    private static IEnumerable<string> NamesIn(string path)
    {
        string text = File.ReadAllText(path);
        return WalkingModels.All
            .Select(entry => entry.Card.Name)
            .Where(name => Regex.IsMatch(text, $@"\b{Regex.Escape(name)}\b"))
            .Select(name => $"{Path.GetRelativePath(Source, path).Replace('\\', '/')} names {name}");
    }
}
