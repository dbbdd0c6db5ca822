namespace RetroWalk.Metrics.Models;

/// <summary>Forward walking on firm ground, level by printed speeds and uphill in three rows: the older table of METs.</summary>
/// <remarks>
/// <para>Standard values for adults, collected from published measurements and estimates; superseded in 2024, and still what
/// most software copies. Gross METs:</para>
/// <code>
/// code  mph         grade %  METs        code  mph         grade %  METs
/// 17151 below 2.0   0        2.0         17230 4.5         0        7.0
/// 17152 2.0         0        2.8         17231 5.0         0        8.3
/// 17170 2.5         0        3.0         17210 2.9 to 3.5  1 to 5   5.3
/// 17190 2.8 to 3.2  0        3.5         17211 2.9 to 3.5  6 to 15  8.0
/// 17200 3.5         0        4.3         17235 5.0         3        9.8
/// 17220 4.0         0        5.0
/// </code>
/// <para>1 MET is 3.5 mL·kg⁻¹·min⁻¹, 1.1725 W·kg⁻¹ at 20.1 J·mL⁻¹. A printed tenth of a mile per hour stands for the speeds that
/// round to it; "below 2.0" begins at 0.1. Between the rows there is no value.</para>
/// <para>Ainsworth et al. 2011, Med Sci Sports Exerc 43(8):1575-1581,
/// doi:10.1249/MSS.0b013e31821ece12; rows from agreeing public copies of the list.</para>
/// <para>Web lists print 17190 as 3.0 mph; the copies of the list have 2.8 to 3.2 mph, which is taken.</para>
/// <para>Do not use it where the exact speed or grade matters: 6 to 15 % is one row.</para>
/// </remarks>
internal readonly partial struct Compendium2011Walking : IPowerKernel
{
    private static readonly MetTable Table = new(
        MetRow.Level(17151, 0.1, 1.9, 2.0),
        MetRow.Level(17152, 2.0, 2.0, 2.8),
        MetRow.Level(17170, 2.5, 2.5, 3.0),
        MetRow.Level(17190, 2.8, 3.2, 3.5),
        MetRow.Level(17200, 3.5, 3.5, 4.3),
        MetRow.Level(17220, 4.0, 4.0, 5.0),
        MetRow.Level(17230, 4.5, 4.5, 7.0),
        MetRow.Level(17231, 5.0, 5.0, 8.3),
        MetRow.Graded(17210, 2.9, 3.5, 1, 5, 5.3),
        MetRow.Graded(17211, 2.9, 3.5, 6, 15, 8.0),
        MetRow.Graded(17235, 5.0, 5.0, 3, 3, 9.8));

    private static readonly ModelCard TheCard = Table.CardOf2011(nameof(Compendium2011Walking), WalkingDirection.Forward) with
    {
        Trust = CompendiumTexts.RowsAsTabulated
            + "Superseded by the list of 2024. \"Below 2.0 mph\" is read as 0.1 to 1.9 mph; 2.0 mph then jumps by 0.8 MET. One "
            + "row holds all of 6 to 15 %. Several sites show these numbers as those of 2024.",
        Errata = "Web lists print 3.0 mph for row 17190; 2.8 to 3.2 mph is taken, as in the agreeing copies of the list",
    };

    TLane IPowerKernel.PowerAt<TLane>(TLane v, TLane G) => Table.Power(v, G);
}
