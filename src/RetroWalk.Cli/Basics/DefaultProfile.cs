namespace RetroWalk.Cli.Basics;

/// <summary>Where the profile is that is taken when the command line names none.</summary>
internal static class DefaultProfile
{
    /// <summary>Names a profile; empty, it says that there is no default.</summary>
    public const string Variable = "RETROWALK_PROFILE";

    /// <summary>The path for this process; null without a default.</summary>
    public static string? Find() => Find(
        Environment.GetEnvironmentVariable(Variable),
        Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify));

    /// <summary>What the variable names, there or not; else <c>retrowalk/profile.json</c> in the user's settings, if it is
    /// there.</summary>
    /// <param name="named">The variable; null where it is not set.</param>
    /// <param name="settings">The folder of the user's settings, on Linux that of XDG; empty where there is none.</param>
    public static string? Find(string? named, string settings)
    {
        if (named is not null)
            return named.Length > 0 ? named : null;
        string usual = Path.Combine(settings, "retrowalk", "profile.json");
        return settings.Length > 0 && File.Exists(usual) ? usual : null;
    }
}
