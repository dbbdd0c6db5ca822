namespace RetroWalk.Cli.Basics;

/// <summary>The program that read our output has ended, as <c>head</c> does when it has enough lines.</summary>
internal sealed class ReaderGoneException() : IOException("the reader of the output is gone");
