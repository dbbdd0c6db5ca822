namespace RetroWalk.Metrics.Models;

/// <summary>Backward walking at two points of grade and one speed: the older table of METs.</summary>
/// <remarks>
/// <para>Standard values for adults, superseded in 2024. Kept because the often-quoted "40 % more calories" is the first of them
/// over the forward value of the same list, 6.0 over 4.3. Gross METs:</para>
/// <code>
/// code  mph  grade %  METs
/// 17320 3.5  0        6.0
/// 17325 3.5  5        8.0
/// </code>
/// <para>1 MET is 3.5 mL·kg⁻¹·min⁻¹, 1.1725 W·kg⁻¹ at 20.1 J·mL⁻¹. A printed tenth of a mile per hour stands for the speeds that
/// round to it. Between the rows there is no value.</para>
/// <para>Ainsworth et al. 2011, Med Sci Sports Exerc 43(8):1575-1581,
/// doi:10.1249/MSS.0b013e31821ece12; rows from agreeing public copies of the list.</para>
/// <para>Both rows have exactly the conditions of Chaloupka et al. 1997 and probably come from it: an inference.</para>
/// <para>Do not use it for new work: <see cref="Compendium2024Backward"/> replaces it.</para>
/// </remarks>
internal readonly partial struct Compendium2011Backward : IPowerKernel
{
    private static readonly MetTable Table = new(
        MetRow.Level(17320, 3.5, 3.5, 6.0),
        MetRow.Graded(17325, 3.5, 3.5, 5, 5, 8.0));

    private static readonly ModelCard TheCard = Table.CardOf2011(nameof(Compendium2011Backward), WalkingDirection.Backward) with
    {
        Evidence = [BackwardEvidence.Chaloupka1997],
        Trust = CompendiumTexts.RowsAsTabulated
            + "Two points and nothing between them. Against the forward row of the same list, 4.3, the first is 40 % more; with "
            + "the forward treadmill row of 2024, 4.8, it is 25 %.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => Table.Power(v, G);
}
