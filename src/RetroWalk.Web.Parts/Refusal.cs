namespace RetroWalk.Web;

/// <summary>The sentence for a visitor in an exception of the library.</summary>
public static class Refusal
{
    /// <summary>The message without the name and value of the parameter, which .NET appends.</summary>
    public static string Of(Exception refused) => refused.Message.Split(" (Parameter")[0];
}
