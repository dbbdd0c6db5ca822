using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Emit;

namespace RetroWalk.Metrics.Tests.Rules.Hostile;

/// <summary>Calls a method that takes spans with arrays in their place, which reflection alone cannot.</summary>
internal static class SpanCall
{
    private static readonly ConcurrentDictionary<MethodInfo, Func<object?, object?[], object?>> Calls = new();

    public static object? Invoke(MethodInfo method, object? receiver, object?[] arguments) =>
        Calls.GetOrAdd(method, Compiled)(receiver, arguments);

    /// <summary>Type of the elements, where a type is a span.</summary>
    public static Type? ElementOf(Type type) =>
        type.IsGenericType
            && type.GetGenericTypeDefinition() is Type open
            && (open == typeof(Span<>) || open == typeof(ReadOnlySpan<>))
            ? type.GetGenericArguments()[0]
            : null;

    private static Func<object?, object?[], object?> Compiled(MethodInfo method)
    {
        DynamicMethod call = new(
            method.Name, typeof(object), [typeof(object), typeof(object[])], typeof(SpanCall).Module, skipVisibility: true);
        ILGenerator il = call.GetILGenerator();
        if (!method.IsStatic)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(method.DeclaringType!.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, method.DeclaringType);
        }

        foreach (ParameterInfo parameter in method.GetParameters())
            Load(il, parameter);
        il.Emit(method.IsStatic || method.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, method);
        if (method.ReturnType == typeof(void))
            il.Emit(OpCodes.Ldnull);
        else if (method.ReturnType.IsValueType)
            il.Emit(OpCodes.Box, method.ReturnType);
        il.Emit(OpCodes.Ret);
        return call.CreateDelegate<Func<object?, object?[], object?>>();
    }

    private static void Load(ILGenerator il, ParameterInfo parameter)
    {
        Type type = parameter.ParameterType;
        if (parameter.IsOut)
        {
            il.Emit(OpCodes.Ldloca, il.DeclareLocal(type.GetElementType()!));
            return;
        }

        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldc_I4, parameter.Position);
        il.Emit(OpCodes.Ldelem_Ref);
        if (ElementOf(type) is Type element)
        {
            il.Emit(OpCodes.Castclass, element.MakeArrayType());
            il.Emit(OpCodes.Call, type.GetMethod("op_Implicit", [element.MakeArrayType()])!);
        }
        else
        {
            il.Emit(OpCodes.Unbox_Any, type);
        }
    }
}
