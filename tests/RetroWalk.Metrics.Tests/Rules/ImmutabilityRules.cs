using System.Reflection;
using System.Runtime.CompilerServices;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>Nothing that the library hands out, and nothing that it keeps, can change.</summary>
public sealed class ImmutabilityRules
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> PublicTypes => typeof(Speed).Assembly.GetExportedTypes();

    private static IEnumerable<Type> OwnTypes => typeof(Speed).Assembly.GetTypes()
        .Where(type => type.Namespace?.StartsWith("RetroWalk", StringComparison.Ordinal) == true)
        .Where(type => type.GetCustomAttribute<CompilerGeneratedAttribute>() is null); // it keeps lambdas, which hold nothing

    [Fact]
    public void Every_public_struct_is_readonly() =>
        Assert.Equal([], PublicTypes.Where(type => type.IsValueType && !type.IsEnum)
            .Where(type => type.GetCustomAttribute<IsReadOnlyAttribute>() is null).Select(type => type.Name));

    [Fact]
    public void Every_public_class_is_sealed_or_static() =>
        Assert.Equal([], PublicTypes.Where(type => type.IsClass && !type.IsSealed).Select(type => type.Name));

    [Fact]
    public void No_property_has_a_setter() =>
        Assert.Equal([], OwnTypes.SelectMany(type => type.GetProperties(Everything))
            .Where(property => property.SetMethod is not null && !IsInit(property.SetMethod))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void No_field_is_public_unless_constant() =>
        Assert.Equal([], PublicTypes.Where(type => !type.IsEnum).SelectMany(type => type.GetFields(Everything))
            .Where(field => field.IsPublic && !field.IsLiteral)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void No_static_field_can_be_reassigned() =>
        Assert.Equal([], OwnTypes.SelectMany(type => type.GetFields(Everything))
            .Where(field => field is { IsStatic: true, IsLiteral: false, IsInitOnly: false })
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void No_static_field_holds_an_array() =>
        Assert.Equal([], OwnTypes.SelectMany(type => type.GetFields(Everything))
            .Where(field => field.IsStatic && field.FieldType.IsArray)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}"));

    [Fact]
    public void List_of_models_cannot_be_changed() =>
        Assert.ThrowsAny<NotSupportedException>(
            () => ((IList<Metrics.Models.ModelEntry>)Metrics.Models.WalkingModels.All).Clear());

    [Fact]
    public void Library_references_nothing_but_the_framework() =>
        Assert.Equal([], typeof(Speed).Assembly.GetReferencedAssemblies().Select(name => name.Name)
            .Where(name => name != "netstandard" && !name!.StartsWith("System.", StringComparison.Ordinal)));

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
