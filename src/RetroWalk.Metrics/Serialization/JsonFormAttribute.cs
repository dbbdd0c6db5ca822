using System.Diagnostics.CodeAnalysis;

namespace RetroWalk.Metrics.Json;

/// <summary>Names the converter that <see cref="RetroWalkJsonConverter"/> uses for a type.</summary>
/// <remarks>There are two attributes, because the source generator of an app takes public converters only, and one public
/// converter is enough.</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
internal sealed class JsonFormAttribute(
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] Type form) : Attribute
{
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)]
    private readonly Type _form = form;

    internal JsonConverter CreateForm() => (JsonConverter)Activator.CreateInstance(_form)!;
}
