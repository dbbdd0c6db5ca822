namespace RetroWalk.Metrics.Models;

/// <summary>Backward walking at three points of speed and grade: a table of METs.</summary>
/// <remarks>
/// <para>Standard values for adults of 19 to 59 years, collected from published measurements and estimates. Gross METs:</para>
/// <code>
/// code  mph  grade %  METs
/// 17320 3.5  0        6.0
/// 17325 3.5  5        7.8
/// 17475 2.5  10       7.8
/// </code>
/// <para>1 MET is 3.5 mL·kg⁻¹·min⁻¹, 1.1725 W·kg⁻¹ at 20.1 J·mL⁻¹. A printed tenth of a mile per hour stands for the speeds that
/// round to it. Between the rows there is no value.</para>
/// <para>Herrmann et al. 2024, J Sport Health Sci 13(1):6-12, doi:10.1016/j.jshs.2023.10.010; rows from a public copy of the
/// list.</para>
/// <para>17320 and 17325 have exactly the conditions of Chaloupka et al. 1997 and probably come from it: an inference.</para>
/// <para>Do not use it for anything between the three points: that is what <see cref="RetroWalkBackward"/> is for.</para>
/// </remarks>
internal readonly partial struct Compendium2024Backward : IPowerKernel
{
    private static readonly MetTable Table = new(
        MetRow.Level(17320, 3.5, 3.5, 6.0),
        MetRow.Graded(17325, 3.5, 3.5, 5, 5, 7.8),
        MetRow.Graded(17475, 2.5, 2.5, 10, 10, 7.8));

    private static readonly ModelCard TheCard = Table.CardOf2024(nameof(Compendium2024Backward), WalkingDirection.Backward) with
    {
        Evidence = [BackwardEvidence.Chaloupka1997],
        Trust = CompendiumTexts.RowsAsTabulated
            + "Three points and nothing between them. Against the forward treadmill row of the same list, 4.8, the first is 25 "
            + "% more. RetroWalkBackward is fitted to these three points among others, so that the two do not confirm each "
            + "other.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => Table.Power(v, G);
}
