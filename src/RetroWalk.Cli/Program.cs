using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace RetroWalk.Cli;

/// <summary>Where the process begins.</summary>
internal static class Program
{
    private const int CannotBegin = 1;

    // Uses the core library alone, which is there: where a process may open too few files, no other can be loaded.
    public static int Main(string[] arguments)
    {
        try
        {
            return Run(arguments);
        }
#pragma warning disable CA1031 // whatever it is, a user sees one line and no stack trace
        catch (Exception)
#pragma warning restore CA1031
        {
            if (!OperatingSystem.IsWindows())
                Say("retrowalk: failed: the tool cannot begin; are too few open files allowed (ulimit -n)?\n"u8);
            return CannotBegin;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)] // else its libraries would be loaded before the first line of Main
    private static int Run(string[] arguments)
    {
        // Elsewhere the streams are written as UTF-8 without the console, which needs more descriptors than a process may have.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return Tool.RunAsync(arguments, Terminal.OfProcess()).GetAwaiter().GetResult();
    }

    private static void Say(ReadOnlySpan<byte> line)
    {
        try
        {
            using SafeFileHandle standardError = new(2, ownsHandle: false);
            using FileStream error = new(standardError, FileAccess.Write, bufferSize: 0);
            error.Write(line);
        }
#pragma warning disable CA1031 // with nobody to tell, the exit code still says it
        catch (Exception)
#pragma warning restore CA1031
        {
        }
    }
}
