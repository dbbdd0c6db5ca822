namespace RetroWalk.Cli;

/// <summary>The user's input cannot be used; the message is the one line that the user sees.</summary>
internal sealed class InputException(string message) : Exception(message);
