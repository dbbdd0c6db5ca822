using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace RetroWalk.Metrics.Tests.Rules.Hostile;

/// <summary>A public member that takes or gives something: a constructor, a method, an operator, a property's getter or
/// initialiser.</summary>
/// <param name="Member">What is called; generic methods are closed.</param>
/// <param name="Receiver">Type of the instance; null where none is needed.</param>
internal sealed record PublicEntry(MethodBase Member, Type? Receiver)
{
    private static readonly string[] WrittenByTheCompiler =
        ["Equals", "GetHashCode", "op_Equality", "op_Inequality", "<Clone>$", "Deconstruct", "GetType"];

    /// <summary>Name for a person, and key of the list of spans.</summary>
    public string Name =>
        $"{Member.DeclaringType!.Name}.{Member.Name}"
        + $"({string.Join(", ", Member.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    /// <summary>Whether spans are among its parameters.</summary>
    public bool TakesSpans => Member.GetParameters().Any(parameter => SpanCall.ElementOf(parameter.ParameterType) is not null);

    /// <summary>A reader and a writer of JSON have a place where they stand: such entries are called by hand.</summary>
    public bool IsCalledByHand =>
        Member.GetParameters().Any(
            parameter =>
                parameter.ParameterType is { } type
                    && (type == typeof(Utf8JsonWriter) || type == typeof(Utf8JsonReader).MakeByRefType()));

    /// <summary>Whether it sets a property while an object is made.</summary>
    public bool IsInitializer => Member.Name.StartsWith("set_", StringComparison.Ordinal);

    /// <summary>Every public entry of an assembly.</summary>
    public static IReadOnlyList<PublicEntry> Of(Assembly assembly) =>
        [
            .. assembly.GetExportedTypes().Where(type => !type.IsEnum).Select(Closed).SelectMany(OfType)
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];

    private static IEnumerable<PublicEntry> OfType(Type type)
    {
        // With required members, a constructor alone makes nothing that the language would let a caller make.
        bool isMadeByMembers = type.IsDefined(typeof(RequiredMemberAttribute));
        foreach (ConstructorInfo constructor in type.GetConstructors().Where(_ => !isMadeByMembers))
            yield return new(constructor, null);
        foreach (MethodInfo method in type.GetMethods().Where(IsOurs))
        {
            MethodInfo closed = method.IsGenericMethodDefinition
                ? method.MakeGenericMethod([.. method.GetGenericArguments().Select(Argument)])
                : method;
            if (!closed.IsAbstract || !closed.IsStatic)
                yield return new(closed, closed.IsStatic ? null : type);
        }
    }

    private static bool IsOurs(MethodInfo method) =>
        method.DeclaringType!.Assembly == typeof(Speed).Assembly && !WrittenByTheCompiler.Contains(method.Name);

    private static Type Closed(Type type) =>
        type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(Argument)]) : type;

    // What stands in for a type parameter: the interface of ours that it must implement, or else an energy.
    private static Type Argument(Type parameter) =>
        parameter.GetGenericParameterConstraints()
            .FirstOrDefault(
                constraint => constraint.IsInterface
                    && !constraint.IsGenericType
                    && constraint.Assembly == typeof(Speed).Assembly)
        ?? typeof(Energy);
}
