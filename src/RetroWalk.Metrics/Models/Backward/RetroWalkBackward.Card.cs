namespace RetroWalk.Metrics.Models;

public readonly partial record struct RetroWalkBackward
{
    private static readonly ModelDomain AsMeasured = new(1.10, 1.57, 0, 0.125);

    private static readonly ModelDomain AsSupported = new(0, 1.9, -0.15, 0.25);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(RetroWalkBackward),
        Direction = WalkingDirection.Backward,
        Source = new Citation(
            "RetroWalk2026", "The RetroWalk.Metrics authors", 2026,
            "A model of the energy cost of backward walking", "RetroWalk.Metrics, docs/models/RetroWalkBackward.md", null),
        Evidence =
        [
            new Citation(
                "Williford1998", "Williford HN, et al.", 1998,
                "Forward, backward and lateral motion of 13 athletes at 80.45 and 134.08 m/min",
                "Med Sci Sports Exerc 30(9):1419-1423", "10.1097/00005768-199809000-00011"),
            new Citation(
                "KimChoi2001", "Kim KY, Choi JH", 2001,
                "Forward and backward treadmill walking of 20 male students at 5 km/h",
                "J Korean Acad Rehabil Med 25(3):474-478", null),
            new Citation(
                "Compendium2024", "Herrmann SD, et al.", 2024,
                "2024 Adult Compendium of Physical Activities, codes 17320, 17325 and 17475",
                "J Sport Health Sci 13(1):6-12", "10.1016/j.jshs.2023.10.010"),
            new Citation(
                "MildlyObeseWomen", "Authors not shown in the record", null,
                "Forward and backward walking of 10 mildly obese women at 4 km/h, 2.5 to 12.5 %",
                "dbpia record NODE08826885 (Korean; year not shown)", null),
            new Citation(
                "Hooper2004", "Hooper TL, et al.", 2004,
                "Graded forward and backward walking of 27 young adults at 67 m/min, 5 to 10 %",
                "J Orthop Sports Phys Ther 34(2):65-71", "10.2519/jospt.2004.34.2.65"),
        ],
        Equation = "M_B = M_F + X, X = lambda D + rho v, M_F by Looney2019Graded, D from the quadriceps mechanics",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        Measured = AsMeasured,
        Supported = AsSupported,
        Population = "70 people in four studies (athletes, students, young adults, mildly obese women; mostly in their twenties) "
            + "and three tabulated Compendium values",
        ReportedError = "Shipped parameters (lambda 0.616, rho 0.798 J/(kg m)): leaving one study out, its rows are predicted with a weighted mean error of 7.5 % (a constant ratio: 7.8 %). "
            + "These are study means; one person is far less certain.",
        Trust = "This project's own model, not a published one. Level and moderate uphill grades at 1.1 to 1.6 m/s rest on data that "
            + "disagree by about a fifth; slower, faster and steeper is the model's shape; downhill no measurement was found. "
            + "At least as good as any simple rival on five studies, which is not much; the split of the excess between quadriceps "
            + "and the rest is not identifiable from oxygen uptake. Above 1.63 m/s people prefer to run backward (Hreljac et al. 2005).",
        Errata = "Hooper et al. give 17 to 20 % without saying whether of the value or in percentage points: read as of the value. "
            + "Where a study gives no forward value, Looney2019Graded stands in.",
    };
}
