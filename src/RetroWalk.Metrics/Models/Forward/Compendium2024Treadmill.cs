namespace RetroWalk.Metrics.Models;

/// <summary>Forward treadmill walking, level by bands of speed and on moderate descents at one: a table of METs.</summary>
/// <remarks>
/// <para>Standard values for adults of 19 to 59 years, collected from published measurements and estimates. Gross METs:</para>
/// <code>
/// code  mph         grade %    METs        code  mph         grade %    METs
/// 17340 below 1.0   0          2.1         17358 3.5 to 3.9  0          4.8
/// 17343 1.0         0          2.3         17361 4.0 to 4.4  0          5.8
/// 17346 1.2 to 1.9  0          2.8         17364 4.5 to 4.9  0          6.8
/// 17349 2.0 to 2.4  0          3.0         17367 5.0 to 5.5  0          8.3
/// 17352 2.5 to 2.9  0          3.5         17382 2.8 to 3.1  −12 to −3  3.3
/// 17355 3.0 to 3.4  0          3.8
/// </code>
/// <para>1 MET is 3.5 mL·kg⁻¹·min⁻¹, 1.1725 W·kg⁻¹ at 20.1 J·mL⁻¹. A printed tenth of a mile per hour stands for the speeds that
/// round to it; "below 1.0" begins at 0.1. Between the rows, on other grades above all, there is no value.</para>
/// <para>Herrmann et al. 2024, J Sport Health Sci 13(1):6-12, doi:10.1016/j.jshs.2023.10.010; rows from public copies of the
/// list.</para>
/// <para>Rows with poles, a load, a curved belt or a walking aid are left out.</para>
/// <para>Do not use it where the exact speed matters: a row covers half a mile per hour. Do not use it uphill.</para>
/// </remarks>
internal readonly partial struct Compendium2024Treadmill : IPowerKernel
{
    private static readonly MetTable Table = new(
        MetRow.Level(17340, 0.1, 0.9, 2.1),
        MetRow.Level(17343, 1.0, 1.0, 2.3),
        MetRow.Level(17346, 1.2, 1.9, 2.8),
        MetRow.Level(17349, 2.0, 2.4, 3.0),
        MetRow.Level(17352, 2.5, 2.9, 3.5),
        MetRow.Level(17355, 3.0, 3.4, 3.8),
        MetRow.Level(17358, 3.5, 3.9, 4.8),
        MetRow.Level(17361, 4.0, 4.4, 5.8),
        MetRow.Level(17364, 4.5, 4.9, 6.8),
        MetRow.Level(17367, 5.0, 5.5, 8.3),
        MetRow.Graded(17382, 2.8, 3.1, -12, -3, 3.3));

    private static readonly ModelCard TheCard = Table.CardOf2024(nameof(Compendium2024Treadmill), WalkingDirection.Forward) with
    {
        ReportedError = CompendiumTexts.NoError
            + " On 83 level points of 35 people (Slade et al. 2021) bias is -0.34 and RMSE 0.73 W/kg.",
        Trust = CompendiumTexts.RowsAsTabulated
            + "Steps of up to 1.5 MET between neighbouring rows are the table's, not a walker's. \"Below 1.0 mph\" is read as "
            + "0.1 to 0.9 mph.",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => Table.Power(v, G);
}
