using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace RetroWalk.Metrics.Tests.Rules;

/// <summary>Writes the public surface of an assembly: one type a block, one member a line, in ordinal order, the same
/// everywhere.</summary>
internal sealed class PublicApiPrinter
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(double)] = "double",
        [typeof(float)] = "float",
    };

    private readonly NullabilityInfoContext _nullability = new();

    internal static string Print(Assembly assembly)
    {
        PublicApiPrinter printer = new();
        StringBuilder text = new();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (string member in printer.Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static string Heading(Type type)
    {
        string kind =
            type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : type.IsValueType ? (type.GetCustomAttribute<IsReadOnlyAttribute>() is null ? "struct" : "readonly struct")
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsSealed ? "sealed class" : "class";
        string flags = type.GetCustomAttribute<FlagsAttribute>() is null ? "" : "[Flags] ";
        IEnumerable<string> interfaces = (type.IsEnum ? [] : type.GetInterfaces())
            .Where(candidate => candidate.IsPublic && candidate.Name != typeof(IEquatable<>).Name) // every record has that one
            .Select(Name).Order(StringComparer.Ordinal);
        string bases = string.Join(", ", interfaces);
        return $"{flags}{kind} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? "" : " : " + bases)}"
            + Constraints(type.GetGenericArguments());
    }

    private IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{name} = {Enum.Format(type, Enum.Parse(type, name), "D")}");

        return
        [
            .. type.GetConstructors(Declared).Where(IsWritten).Select(constructor => $".ctor({Parameters(constructor)})"),
            .. type.GetFields(Declared).Select(Field),
            .. type.GetProperties(Declared).Where(IsWritten).Select(Property),
            .. type.GetMethods(Declared)
                .Where(IsWritten)
                .Where(method => !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
                .Select(Method),
        ];
    }

    /// <summary>Written by hand, and not by the compiler for a record.</summary>
    private static bool IsWritten(MemberInfo member) => member.GetCustomAttribute<CompilerGeneratedAttribute>() is null;

    private string Field(FieldInfo field) =>
        field.IsLiteral
            ? string.Create(
                CultureInfo.InvariantCulture, $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}")
            : $"field {Name(field.FieldType)} {field.Name}";

    private string Property(PropertyInfo property)
    {
        string modifiers = property.GetMethod!.IsStatic ? "static " : "";
        if (property.GetCustomAttribute<RequiredMemberAttribute>() is not null)
            modifiers += "required ";
        string setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return $"{modifiers}{Name(property.PropertyType, _nullability.Create(property))} {property.Name} {{ get;{setter} }}";
    }

    private string Method(MethodInfo method)
    {
        string generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";
        return $"{(method.IsStatic ? "static " : "")}{Name(method.ReturnType, _nullability.Create(method.ReturnParameter))} "
            + $"{method.Name}{generic}({Parameters(method)})"
            + Constraints(method.IsGenericMethod ? method.GetGenericArguments() : []);
    }

    private string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private string Parameter(ParameterInfo parameter)
    {
        string type = Name(parameter.ParameterType, _nullability.Create(parameter));
        bool isDefault = parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null;
        string value = parameter.HasDefaultValue
            ? string.Create(CultureInfo.InvariantCulture, $" = {parameter.DefaultValue ?? (isDefault ? "default" : "null")}")
            : "";
        return $"{type} {parameter.Name}{value}";
    }

    private static string Constraints(Type[] arguments) =>
        string.Concat(arguments.Where(argument => argument.IsGenericParameter).Select(argument =>
        {
            GenericParameterAttributes attributes = argument.GenericParameterAttributes;
            IEnumerable<string> special =
                attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : [];
            string all = string.Join(", ", special.Concat(
                argument.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(Name)));
            return all.Length == 0 ? "" : $" where {argument.Name} : {all}";
        }));

    private static string Name(Type type, NullabilityInfo nullability)
    {
        if (type.IsValueType)
            return Name(type);
        IEnumerable<string> arguments = nullability.GenericTypeArguments.Select(argument => Name(argument.Type, argument));
        string name = arguments.Any() ? $"{Bare(type)}<{string.Join(", ", arguments)}>" : Name(type);
        return name + (nullability.ReadState == NullabilityState.Nullable ? "?" : "");
    }

    private static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
            return keyword;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Name(underlying) + "?";
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        return type.IsGenericType
            ? $"{Bare(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    private static string Bare(Type type) => type.Name.Split('`')[0];
}
