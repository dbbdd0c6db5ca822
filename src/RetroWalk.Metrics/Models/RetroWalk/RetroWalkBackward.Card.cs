namespace RetroWalk.Metrics.Models;

public readonly partial record struct RetroWalkBackward
{
    internal static readonly ModelDomain AsSupported = new(0, 1.9, -0.15, 0.25);

    private static readonly ModelCard TheCard = new()
    {
        Name = nameof(RetroWalkBackward),
        Direction = WalkingDirection.Backward,
        Source = new Citation(
            "RetroWalk2026", "The RetroWalk.Metrics authors", 2026,
            "A model of the energy cost of backward walking", "RetroWalk.Metrics, docs/models/RetroWalkBackward.md", null),
        Evidence = BackwardEvidence.Studies,
        Equation = "M_B = M_F + X, X = lambda D + rho v, M_F by Looney2019Graded, D from the quadriceps mechanics",
        NativeUnit = "W/kg",
        NativeBasis = EnergyBasis.Gross,
        BorrowsSpread = false,
        Measured = BackwardEvidence.Measured,
        AlsoMeasured = BackwardEvidence.AlsoMeasured,
        Supported = AsSupported,
        Population = BackwardEvidence.Population,
        ReportedError = "Shipped parameters (lambda 0.767, rho 0.771 J/(kg m)): leaving one study out, its rows are predicted "
            + "with a weighted mean error of 7.25 % (a constant ratio: 7.46 %). The sixth study was predicted before it was "
            + "fitted: -2.4 % at 0.4 m/s, -4.5 % at 0.7, -12 % at 1.0 (two people). These are study means; one person is far "
            + "less certain.",
        Trust = "This project's own model, not a published one. The level at 0.4 to 1.57 m/s and moderate uphill grades at 1.1 "
            + "to 1.57 m/s rest on data that disagree by about a fifth; elsewhere it is the model's shape; downhill no "
            + "measurement was found. As good as a constant ratio on six studies, and no better than a constant cost per metre "
            + "alone: oxygen uptake gives no evidence for the quadriceps term, whose share stands on joint mechanics. Above "
            + "1.63 m/s people prefer to run backward (Hreljac et al. 2005).",
        Errata = BackwardEvidence.Readings + " Where a study gives no forward value, Looney2019Graded stands in.",
    };
}
