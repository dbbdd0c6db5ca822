using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>What an app author reads while typing: every raw number with its unit, every refusal that a factory makes.</summary>
public sealed partial class DocumentationRules
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, XElement> Members =
        XDocument.Load(Path.ChangeExtension(typeof(Speed).Assembly.Location, ".xml"))
            .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    private static IEnumerable<Type> PublicTypes => typeof(Speed).Assembly.GetExportedTypes();

    [Fact]
    public void Raw_number_of_a_property_or_constant_is_documented_with_its_unit()
    {
        string[] raw =
        [
            .. PublicTypes.SelectMany(type => type.GetProperties(Declared)).Where(property => IsRaw(property.PropertyType))
                .Select(property => $"P:{property.DeclaringType!.FullName}.{property.Name}"),
            .. PublicTypes.SelectMany(type => type.GetFields(Declared)).Where(field => IsRaw(field.FieldType))
                .Select(field => $"F:{field.DeclaringType!.FullName}.{field.Name}"),
        ];
        Assert.NotEmpty(raw);
        Assert.Equal([], raw.Where(name => !Unit().IsMatch(Members[name].Value)));
    }

    [Fact]
    public void Raw_number_that_a_method_takes_is_documented_with_its_unit()
    {
        int count = 0;
        List<string> without = [];
        foreach (Type type in PublicTypes)
        {
            foreach (MethodInfo method in type.GetMethods(Declared))
            {
                foreach (ParameterInfo parameter in method.GetParameters().Where(parameter => IsRaw(parameter.ParameterType)))
                {
                    count++;
                    // Overloads share their words, so any of them may say it; what inherits its documentation says it there.
                    XElement[] said = [.. Members
                        .Where(member => member.Key.StartsWith($"M:{type.FullName}.{method.Name}(", StringComparison.Ordinal))
                        .SelectMany(member => member.Value.Elements("param"))
                        .Where(element => element.Attribute("name")!.Value == parameter.Name)];
                    if (said.Length > 0 && !said.Any(element => Unit().IsMatch(element.Value)))
                        without.Add($"{type.Name}.{method.Name}.{parameter.Name}");
                }
            }
        }

        Assert.True(count > 0);
        Assert.Equal([], without);
    }

    [Fact]
    public void Factory_of_a_quantity_says_what_it_refuses() =>
        Assert.Equal(
            [],
            Members.Where(member => FactoryName().IsMatch(member.Key) && !member.Value.Elements("exception").Any())
                .Select(member => member.Key));

    [Fact]
    public void Every_model_says_where_it_comes_from() =>
        Assert.Equal(
            [],
            typeof(Speed).Assembly.GetTypes()
                .Where(type => typeof(Metrics.Models.IWalkingModel).IsAssignableFrom(type) && type.IsValueType)
                .Where(type => Members[$"T:{type.FullName}"].Value.Trim().Length < 40).Select(type => type.Name));

    private static bool IsRaw(Type type) => type == typeof(double) || type == typeof(double?);

    [GeneratedRegex(@"\[[^\]]+\]")]
    private static partial Regex Unit();

    [GeneratedRegex(@"^M:RetroWalk\.Metrics\.\w+\.From\w+\(System\.Double\)$")]
    private static partial Regex FactoryName();
}
