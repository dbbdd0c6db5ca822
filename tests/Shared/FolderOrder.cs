using System.Reflection;
using System.Text.RegularExpressions;

namespace RetroWalk.Tests;

/// <summary>Which folders of a project use which, and whether that follows an order without cycles.</summary>
/// <remarks>A type belongs to the folder of the file that declares it. Uses are read from the compiled assembly; constants,
/// <c>nameof</c> and using directives, which an assembly does not show, are read from the sources.</remarks>
internal sealed partial class FolderOrder
{
    /// <summary>How the folder of the project file itself is called.</summary>
    public const string ProjectFolder = ".";

    private readonly Source[] _sources;
    private readonly Dictionary<string, string> _folders; // by full name of a type, without its arity
    private readonly Type[] _types;
    private readonly Assembly _assembly;

    public FolderOrder(Assembly assembly, string projectFolder)
    {
        _assembly = assembly;
        _types = assembly.GetTypes();
        _sources = [.. Directory.EnumerateFiles(projectFolder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !GeneratedFolder().IsMatch(Path.GetRelativePath(projectFolder, path)))
            .Order(StringComparer.Ordinal).Select(path => Source.Read(projectFolder, path))];
        _folders = _sources.SelectMany(source => source.Types, (source, type) => (source.Folder, Type: type)).Distinct()
            .ToDictionary(declared => declared.Type, declared => declared.Folder); // a type in two folders is a duplicate key
    }

    /// <summary>The folders that hold sources.</summary>
    public IEnumerable<string> Folders => _sources.Select(source => source.Folder).Distinct();

    /// <summary>The folders of a drawing, in their order: of the first block of text below a heading, the first word of each
    /// line.</summary>
    public static IReadOnlyList<string> Drawn(string page, string heading)
    {
        Match block = Regex.Match(
            page, $@"^#+ {Regex.Escape(heading)}\n(?:(?!#).*\n)*?```text\n(?<lines>(?:(?!```).*\n)+)```", RegexOptions.Multiline);
        if (!block.Success)
            throw new InvalidOperationException($"The page has no block of text below the heading '{heading}'.");
        return [.. block.Groups["lines"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0].TrimEnd('/'))];
    }

    /// <summary>Every use of a folder that stands after its user in the order, or in none of them.</summary>
    public IEnumerable<string> Against(IReadOnlyList<string> order)
    {
        foreach (string folder in Folders.Except(order))
            yield return $"{folder} has no place in the order";
        foreach (string folder in order.Except(Folders))
            yield return $"{folder} stands in the order and holds no source";
        List<string> places = [.. order];
        foreach (Use use in Uses().Where(use => places.IndexOf(use.FromFolder) < places.IndexOf(use.ToFolder)))
            yield return $"{use.FromFolder}: {use.From} uses {use.To} of {use.ToFolder}";
    }

    /// <summary>Types whose namespace is not the one of their folder.</summary>
    public IEnumerable<string> OutsideTheirNamespace(string rootNamespace) =>
        from source in _sources
        let expected = source.Folder == ProjectFolder ? rootNamespace : $"{rootNamespace}.{source.Folder.Replace('/', '.')}"
        from type in source.Types
        where type[..Math.Max(type.LastIndexOf('.'), 0)] != expected
        select $"{type} stands in the folder {source.Folder}";

    private IEnumerable<Use> Uses() =>
        TypeUses.In(_assembly).Select(pair => (From: FullName(pair.User), To: FullName(pair.Used)))
            .Where(pair => _folders.ContainsKey(pair.From) && _folders.ContainsKey(pair.To))
            .Select(pair => new Use(pair.From, _folders[pair.From], pair.To, _folders[pair.To]))
            .Concat(UsesInText()).Where(use => use.FromFolder != use.ToFolder).Distinct();

    private IEnumerable<Use> UsesInText()
    {
        ILookup<string, Type> constants = _types.SelectMany(
                type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
                    .Where(field => field.IsLiteral),
                (type, field) => (Name: $"{type.Name}.{field.Name}", Type: type))
            .ToLookup(constant => constant.Name, constant => constant.Type);
        ILookup<string, string> bySimpleName = _folders.Keys.ToLookup(type => type[(type.LastIndexOf('.') + 1)..]);
        ILookup<string, string> byNamespace = _folders.ToLookup(
            type => type.Key[..Math.Max(type.Key.LastIndexOf('.'), 0)], type => type.Value);
        foreach (Source source in _sources)
        {
            IEnumerable<string> types =
            [
                .. Pair().Matches(source.Code).SelectMany(pair => constants[$"{pair.Value}.{pair.Groups["member"].Value}"])
                    .Select(FullName),
                .. NameOf().Matches(source.Code).SelectMany(match => match.Groups["name"].Value.Split('.'))
                    .SelectMany(name => bySimpleName[name]),
            ];
            foreach (string type in types.Where(_folders.ContainsKey))
                yield return new(source.Path, source.Folder, type, _folders[type]);
            foreach (Match directive in UsingDirective().Matches(source.Code))
            {
                // A namespace over several folders says nothing of which one is meant.
                if (byNamespace[directive.Groups["name"].Value].Distinct().ToArray() is [string folder])
                    yield return new(source.Path, source.Folder, "the namespace", folder);
            }
        }
    }

    private static string FullName(Type type)
    {
        Type outer = type;
        while (outer.DeclaringType is not null)
            outer = outer.DeclaringType;
        string name = FileLocal().Replace(outer.Name, "").Split('`')[0];
        return outer.Namespace is null ? name : $"{outer.Namespace}.{name}";
    }

    private sealed record Use(string From, string FromFolder, string To, string ToFolder);

    private sealed record Source(string Path, string Folder, string Code, IReadOnlyList<string> Types)
    {
        public static Source Read(string projectFolder, string path)
        {
            string relative = System.IO.Path.GetRelativePath(projectFolder, path).Replace('\\', '/');
            string code = Comment().Replace(File.ReadAllText(path), "");
            string folder = relative.Contains('/', StringComparison.Ordinal)
                ? relative[..relative.LastIndexOf('/')]
                : ProjectFolder;
            string prefix = Namespace().Match(code) is { Success: true } found ? found.Groups["name"].Value + "." : "";
            return new(
                relative, folder, code, [.. Declaration().Matches(code).Select(type => prefix + type.Groups["name"].Value)]);
        }
    }

    [GeneratedRegex(@"(^|[\\/])(bin|obj)[\\/]")]
    private static partial Regex GeneratedFolder();

    [GeneratedRegex(@"//.*$|/\*.*?\*/", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (static )?(?<name>[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex UsingDirective();

    // Outermost types begin at the left margin, because every namespace is that of its file.
    [GeneratedRegex(
        @"^(?:[a-z]+ )*?(?:class|struct|interface|enum|record|delegate [^(\n]*?(?=\w+[<(]))(?: class| struct)? ?(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"\b\w+(?=\.(?<member>\w+))")]
    private static partial Regex Pair();

    [GeneratedRegex(@"\bnameof\((?<name>[\w.]+)")]
    private static partial Regex NameOf();

    [GeneratedRegex(@"^<\w+>F[0-9A-F]+__")]
    private static partial Regex FileLocal();
}
