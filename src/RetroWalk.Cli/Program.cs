using System.Text;
using RetroWalk.Cli;

// Elsewhere the streams are written as UTF-8 without the console, which needs more descriptors than a process may have.
if (OperatingSystem.IsWindows())
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Tool.RunAsync(args, Terminal.OfProcess());
