using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RetroWalk.Native;

/// <summary>The entry of <c>LOAD 'retrowalk.duckdb_extension'</c>: registers the functions, each for doubles and for
/// floats.</summary>
internal static unsafe class DuckDbExtension
{
    private static DuckDbApi s_api; // written once, while the extension is being loaded

    internal static ref readonly DuckDbApi Api => ref s_api;

    /// <summary>What DuckDB hands to the entry: <c>duckdb_extension_access</c>.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct Access
    {
        internal delegate* unmanaged<nint, byte*, void> SetError;
        internal delegate* unmanaged<nint, nint*> GetDatabase;
        internal delegate* unmanaged<nint, byte*, void*> GetApi;
    }

    // The runtime starts inside the first export that is called. An export with a local buffer would find its stack cookie
    // changed by that and end the process, so this one does nothing itself.
    [UnmanagedCallersOnly(EntryPoint = "retrowalk_init_c_api")]
    internal static byte Initialize(nint info, Access* access) => Load(info, access);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte Load(nint info, Access* access)
    {
        DuckDbApi* api;
        fixed (byte* version = "v1.2.0"u8)
            api = (DuckDbApi*)access->GetApi(info, version);
        if (api is null)
            return 0; // DuckDB says why
        s_api = *api;
        nint connection;
        if (s_api.Connect(*access->GetDatabase(info), &connection) != 0)
            return Failed(info, access, "retrowalk: no connection to the database"u8);
        bool registered =
            Register(
                connection, "retrowalk_forward"u8, isPair: false, takesDirection: false, &DuckDbFunctions.Forward,
                &DuckDbFunctions.ForwardFloats)
            && Register(
                connection, "retrowalk_backward"u8, isPair: false, takesDirection: false, &DuckDbFunctions.Backward,
                &DuckDbFunctions.BackwardFloats)
            && Register(
                connection, "retrowalk_power"u8, isPair: false, takesDirection: true, &DuckDbFunctions.Power,
                &DuckDbFunctions.PowerFloats)
            && Register(
                connection, "retrowalk_compare"u8, isPair: true, takesDirection: false, &DuckDbFunctions.Compare,
                &DuckDbFunctions.CompareFloats);
        s_api.Disconnect(&connection);
        return registered ? (byte)1 : Failed(info, access, "retrowalk: a function of this name is there already"u8);
    }

    private static byte Failed(nint info, Access* access, ReadOnlySpan<byte> message)
    {
        fixed (byte* text = message)
            access->SetError(info, text);
        return 0;
    }

    private static bool Register(
        nint connection, ReadOnlySpan<byte> name, bool isPair, bool takesDirection,
        delegate* unmanaged<nint, nint, nint, void> doubles, delegate* unmanaged<nint, nint, nint, void> floats)
    {
        fixed (byte* text = name)
        {
            nint set = s_api.CreateScalarFunctionSet(text);
            Add(set, text, DuckDbApi.TypeDouble, isPair, takesDirection, doubles);
            Add(set, text, DuckDbApi.TypeFloat, isPair, takesDirection, floats);
            bool registered = s_api.RegisterScalarFunctionSet(connection, set) == 0;
            s_api.DestroyScalarFunctionSet(&set);
            return registered;
        }
    }

    private static void Add(
        nint set, byte* name, int typeOfNumbers, bool isPair, bool takesDirection,
        delegate* unmanaged<nint, nint, nint, void> callback)
    {
        nint function = s_api.CreateScalarFunction();
        nint number = s_api.CreateLogicalType(typeOfNumbers);
        nint direction = s_api.CreateLogicalType(DuckDbApi.TypeText);
        nint result = isPair ? PairOf(number) : number;
        s_api.ScalarFunctionSetName(function, name);
        s_api.ScalarFunctionAddParameter(function, number);
        s_api.ScalarFunctionAddParameter(function, number);
        if (takesDirection)
            s_api.ScalarFunctionAddParameter(function, direction);
        s_api.ScalarFunctionSetReturnType(function, result);
        s_api.ScalarFunctionSetFunction(function, callback);
        s_api.AddScalarFunctionToSet(set, function);
        s_api.DestroyScalarFunction(&function);
        if (isPair)
            s_api.DestroyLogicalType(&result);
        s_api.DestroyLogicalType(&direction);
        s_api.DestroyLogicalType(&number);
    }

    private static nint PairOf(nint number)
    {
        nint* members = stackalloc nint[] { number, number };
        fixed (byte* forward = "forward"u8, backward = "backward"u8)
        {
            byte** names = stackalloc byte*[2];
            names[0] = forward;
            names[1] = backward;
            return s_api.CreateStructType(members, names, 2);
        }
    }
}
