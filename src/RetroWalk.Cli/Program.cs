using System.Text;
using RetroWalk.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Tool.RunAsync(args, Terminal.OfProcess());
