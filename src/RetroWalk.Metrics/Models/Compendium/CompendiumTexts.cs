namespace RetroWalk.Metrics.Models;

/// <summary>What the models of the Compendium of Physical Activities have in common on their cards.</summary>
internal static class CompendiumTexts
{
    internal const string Equation =
        "M = METs of the row that holds speed and grade; a printed tenth of a mph stands for the speeds that round to it, a "
        + "grade for itself";

    internal const string NoError =
        "None: the values are standard ones for kinds of activity, not predictions with an error of persons or of group means.";

    internal const string RowsAsTabulated =
        "Rows stand as tabulated; where two rows meet the slower one counts, and between rows there is no value. A row may be "
        + "measured or estimated, which the copies seen do not say: here \"measured\" means \"tabulated\". ";

    internal const string Population2024 =
        "Adults of 19 to 59 years, from published values; people and surfaces of the single rows were not seen";

    internal const string Population2011 =
        "Adults, from published values and estimates (68 % of all codes have measured values); people of the single rows were "
        + "not seen";

    internal static Citation Of2024 { get; } = new(
        "Compendium2024", "Herrmann SD, Willis EA, Ainsworth BE, et al.", 2024,
        "2024 Adult Compendium of Physical Activities: A third update of the energy costs of human activities",
        "J Sport Health Sci 13(1):6-12", "10.1016/j.jshs.2023.10.010");

    internal static Citation Of2011 { get; } = new(
        "Compendium2011", "Ainsworth BE, Haskell WL, Herrmann SD, et al.", 2011,
        "2011 Compendium of Physical Activities: A Second Update of Codes and MET Values",
        "Med Sci Sports Exerc 43(8):1575-1581", "10.1249/MSS.0b013e31821ece12");
}
