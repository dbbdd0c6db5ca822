namespace RetroWalk.Cli.Basics;

/// <summary>The user's input cannot be used; the message is the one line that the user sees.</summary>
internal sealed class InputException(string message) : Exception(message)
{
    /// <summary>The message of a refusal by the library, without the name of its parameter.</summary>
    public static string Words(ArgumentException refusal) => refusal.Message.Split(" (Parameter")[0];
}
