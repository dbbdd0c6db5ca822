namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on firm level ground by bands of speed, and one steep slow climb: a table of METs.</summary>
/// <remarks>
/// <para>Standard values for adults of 19 to 59 years, collected from published measurements and estimates. Gross METs:</para>
/// <code>
/// code  mph         grade %  METs        code  mph         grade %  METs
/// 17151 below 2.0   0        2.3         17220 4.0 to 4.4  0        5.5
/// 17152 2.0 to 2.4  0        2.8         17230 4.5 to 4.9  0        7.0
/// 17170 2.5         0        3.0         17231 5.0 to 5.5  0        8.5
/// 17190 2.8 to 3.4  0        3.8         17038 below 1.2   30       8.5
/// 17200 3.5 to 3.9  0        4.8
/// </code>
/// <para>1 MET is 3.5 mL·kg⁻¹·min⁻¹, 1.1725 W·kg⁻¹ at 20.1 J·mL⁻¹. A printed tenth of a mile per hour stands for the speeds that
/// round to it; "below" begins at 0.1. Between the rows, on other grades above all, there is no value.</para>
/// <para>Herrmann et al. 2024, J Sport Health Sci 13(1):6-12, doi:10.1016/j.jshs.2023.10.010; rows from public copies of the
/// list.</para>
/// <para>Believed misprint: 17231 adds "(8.8 to 8.9 km/h)" to 5.0 to 5.5 mph, which is 8.0 to 8.9; the mph are taken. Three rows
/// of climbing (17037, 17039, 17040) are left out, because the copies disagree: 9.9 in a column that cannot hold 10, against
/// 10.0, 15.5 and 16.3.</para>
/// <para>Do not use it where the exact speed matters, on hills other than the one row, or off firm ground.</para>
/// </remarks>
internal readonly partial struct Compendium2024Overground : IPowerKernel
{
    private static readonly MetTable Table = new(
        MetRow.Level(17151, 0.1, 1.9, 2.3),
        MetRow.Level(17152, 2.0, 2.4, 2.8),
        MetRow.Level(17170, 2.5, 2.5, 3.0),
        MetRow.Level(17190, 2.8, 3.4, 3.8),
        MetRow.Level(17200, 3.5, 3.9, 4.8),
        MetRow.Level(17220, 4.0, 4.4, 5.5),
        MetRow.Level(17230, 4.5, 4.9, 7.0),
        MetRow.Level(17231, 5.0, 5.5, 8.5),
        MetRow.Graded(17038, 0.1, 1.1, 30, 30, 8.5));

    private static readonly ModelCard TheCard = Table.CardOf2024(nameof(Compendium2024Overground), WalkingDirection.Forward) with
    {
        Trust = CompendiumTexts.RowsAsTabulated
            + "\"Below 2.0\" and \"below 1.2 mph\" are read as from 0.1 mph. The climbing row holds one value from creeping to "
            + "1.1 mph: on the 7 points of Lankford et al. that it covers it reads 2.65 W/kg high.",
        Errata = "17231 prints 8.8 km/h for 5.0 mph, which is 8.0: the mph are taken. Rows 17037, 17039 and 17040 (climbing) "
            + "are left out: one public copy has 9.9 for all three, in a column that cannot hold 10, another 10.0, 15.5 and 16.3",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => Table.Power(v, G);
}
