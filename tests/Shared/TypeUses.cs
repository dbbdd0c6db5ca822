using System.Reflection;
using System.Reflection.Emit;

namespace RetroWalk.Tests;

/// <summary>Which types of an assembly each of its types uses: in base types, signatures, attributes and method bodies.</summary>
/// <remarks>Nested and generated types count as their outermost type. The compiler copies constants and the texts of
/// <c>nameof</c>
/// into their users, so an assembly does not show where those come from.</remarks>
internal static class TypeUses
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OperandType> Operands =
        typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!)
            .ToDictionary(code => code.Value, code => code.OperandType);

    /// <summary>Every pair of two different outermost types of the assembly of which the first uses the second.</summary>
    public static IEnumerable<(Type User, Type Used)> In(Assembly assembly) =>
        assembly.GetTypes()
            .SelectMany(type => Mentioned(type).SelectMany(Parts).Select(part => (User: Outermost(type), Used: Outermost(part))))
            .Where(pair => pair.User != pair.Used && pair.Used.Assembly == assembly)
            .Distinct();

    private static Type Outermost(Type type) => type.DeclaringType is Type outer ? Outermost(outer) : type;

    /// <summary>A type, and those that it is composed of: elements of arrays, arguments of generic types.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.IsGenericParameter)
            return [];
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsConstructedGenericType
            ? type.GetGenericArguments().SelectMany(Parts).Prepend(type.GetGenericTypeDefinition())
            : [type];
    }

    private static IEnumerable<Type> Mentioned(Type type) =>
    [
        .. type.BaseType is Type parent ? [parent] : Type.EmptyTypes,
        .. type.GetInterfaces(),
        .. Constraints(type.GetGenericArguments()),
        .. Attributes(type),
        .. type.GetMembers(Declared).Where(member => member is not Type)
            .SelectMany(member => (IEnumerable<Type>)[.. Attributes(member), .. Of(member)]),
    ];

    private static IEnumerable<Type> Of(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        MethodBase method => [.. Signature(method), .. Body(method)],
        _ => [], // properties and events consist of methods
    };

    private static IEnumerable<Type> Constraints(IEnumerable<Type> arguments) =>
        arguments.Where(argument => argument.IsGenericParameter)
            .SelectMany(argument => argument.GetGenericParameterConstraints());

    private static IEnumerable<Type> Attributes(MemberInfo member) =>
        member.GetCustomAttributesData().SelectMany(data => data.ConstructorArguments
            .Concat(data.NamedArguments.Select(named => named.TypedValue))
            .Select(argument => argument.Value).OfType<Type>().Prepend(data.AttributeType));

    private static IEnumerable<Type> Signature(MethodBase method) =>
    [
        .. method.GetParameters().Select(parameter => parameter.ParameterType),
        .. method is MethodInfo { ReturnType: Type returned } ? [returned] : Type.EmptyTypes,
        .. method.IsGenericMethod ? method.GetGenericArguments() : [],
        .. method.IsGenericMethodDefinition ? Constraints(method.GetGenericArguments()) : [],
    ];

    private static IEnumerable<Type> Body(MethodBase method)
    {
        if (method.GetMethodBody() is not MethodBody body)
            return [];
        return
        [
            .. body.LocalVariables.Select(local => local.LocalType),
            .. body.ExceptionHandlingClauses.Where(clause => clause.Flags == ExceptionHandlingClauseOptions.Clause)
                .Select(clause => clause.CatchType!),
            .. Tokens(body.GetILAsByteArray()!).SelectMany(token => Named(method, token)),
        ];
    }

    /// <summary>What a token in a method body names: the type itself, or the types of a member.</summary>
    private static IEnumerable<Type> Named(MethodBase method, int token)
    {
        Type[] typeArguments = method.DeclaringType?.GetGenericArguments() ?? [];
        Type[] methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        MemberInfo member = method.Module.ResolveMember(token, typeArguments, methodArguments)!;
        return member switch
        {
            Type type => [type],
            FieldInfo field => [field.DeclaringType!, field.FieldType],
            MethodBase { DeclaringType: Type owner } called => [owner, .. Signature(called)],
            _ => [],
        };
    }

    /// <summary>The tokens of types, fields and methods in the instructions of a method.</summary>
    private static IEnumerable<int> Tokens(byte[] code)
    {
        const byte TwoByteCode = 0xFE;
        for (int place = 0; place < code.Length;)
        {
            short value = code[place++];
            if (value == TwoByteCode)
                value = (short)(TwoByteCode << 8 | code[place++]);
            OperandType operand = Operands[value];
            if (operand is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(code, place);
            place += operand switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, place),
                _ => 4,
            };
        }
    }
}
