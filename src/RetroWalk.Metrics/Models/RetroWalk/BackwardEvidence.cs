namespace RetroWalk.Metrics.Models;

/// <summary>The measurements of backward walking that the models of this project are fitted to: thirteen rows of six studies,
/// each study weighing 1 in all.</summary>
internal static class BackwardEvidence
{
    /// <summary>Where the rows of the first five studies lie.</summary>
    internal static ModelDomain Measured { get; } = new(1.10, 1.57, 0, 0.125);

    /// <summary>On the level down to the slowest row of the sixth.</summary>
    internal static IReadOnlyList<ModelDomain> AlsoMeasured { get; } = [new(0.40, 1.57, 0, 0)];

    internal const string Population =
        "80 people in five studies (athletes, students, young adults, mildly obese women; mostly in their twenties) "
        + "and three tabulated Compendium values";

    internal const string Readings =
        "Hooper et al. give 17 to 20 % without saying whether of the value or in percentage points: read as of the value.";

    /// <summary>The six studies.</summary>
    internal static IReadOnlyList<Citation> Studies { get; } =
    [
        new Citation(
            "Williford1998", "Williford HN, et al.", 1998,
            "Forward, backward and lateral motion of 13 athletes at 80.45 and 134.08 m/min",
            "Med Sci Sports Exerc 30(9):1419-1423", "10.1097/00005768-199809000-00011"),
        new Citation(
            "KimChoi2001", "Kim KY, Choi JH", 2001,
            "Forward and backward treadmill walking of 20 male students at 5 km/h",
            "J Korean Acad Rehabil Med 25(3):474-478", null),
        CompendiumTexts.Of2024,
        new Citation(
            "MildlyObeseWomen", "Authors not shown in the record", null,
            "Forward and backward walking of 10 mildly obese women at 4 km/h, 2.5 to 12.5 %",
            "dbpia record NODE08826885 (Korean; year not shown)", null),
        new Citation(
            "Hooper2004", "Hooper TL, et al.", 2004,
            "Graded forward and backward walking of 27 young adults at 67 m/min, 5 to 10 %",
            "J Orthop Sports Phys Ther 34(2):65-71", "10.2519/jospt.2004.34.2.65"),
        new Citation(
            "Ingraham2019", "Ingraham KA, Ferris DP, Remy CD", 2019,
            "Evaluating physiological signal salience for estimating metabolic energy cost from wearable sensors",
            "J Appl Physiol 126(3):717-729", "10.1152/japplphysiol.00714.2018"),
    ];

    /// <summary>The study from which the rows of the Compendium at 3.5 mph probably come: an inference.</summary>
    internal static Citation Chaloupka1997 { get; } = new(
        "Chaloupka1997", "Chaloupka, et al.", 1997,
        "Forward and backward walking of 17 adults at 93.8 m/min, 0 and 5 %",
        "J Orthop Sports Phys Ther 25(5):302-306 (PMID 9130146)", "10.2519/jospt.1997.25.5.302");
}
