namespace RetroWalk.Metrics.Calibration.Tests;

/// <summary>Hostile doubles in the options of the fit: refused by name, refused by the fit, or a fit in finite numbers.</summary>
public sealed class HostileOptionTests
{
    private static readonly Dictionary<string, Func<double, EvidenceFitOptions>> Options = new()
    {
        [nameof(EvidenceFitOptions.LambdaPriorMean)] = value => new() { LambdaPriorMean = value },
        [nameof(EvidenceFitOptions.LambdaPriorStandardDeviation)] = value => new() { LambdaPriorStandardDeviation = value },
        [nameof(EvidenceFitOptions.HooperMaximalUptake)] = value => new()
        {
            HooperReading = HooperReading.PointsOfMaximalUptake,
            HooperMaximalUptake = OxygenUptake.FromMillilitersPerKilogramPerMinute(value),
        },
    };

    private static readonly double[] Specials =
    [
        double.NaN, double.PositiveInfinity, double.NegativeInfinity, -0.0, 0.0, double.Epsilon, -double.Epsilon,
        double.MaxValue, double.MinValue, -1, 1e-160, 1e160, 2.2250738585072014e-308,
    ];

    public static TheoryData<string, double> Cases
    {
        get
        {
            TheoryData<string, double> cases = [];
            foreach (string option in Options.Keys)
            {
                foreach (double value in Specials)
                    cases.Add(option, value);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Option_is_refused_or_gives_a_fit_in_finite_numbers(string option, double value)
    {
        EvidenceFitOptions options;
        try
        {
            options = Options[option](value);
        }
        catch (ArgumentOutOfRangeException refusal)
        {
            Assert.Contains(refusal.ParamName, (string[])[option, "millilitersPerKilogramPerMinute"]);
            return;
        }

        try
        {
            EvidenceFit fit = EvidenceFit.Run(options);
            Assert.All(
                [
                    fit.ReversalFraction, fit.OtherExcessJoulesPerKilogramPerMeter, fit.ExcessLogSpread, fit.LambdaVariance,
                    fit.RhoVariance,
                ],
                number => Assert.True(double.IsFinite(number), $"{fit}"));
        }
        catch (InvalidOperationException refusal)
        {
            Assert.NotEmpty(refusal.Message);
        }
    }

    [Fact]
    public void List_of_options_is_complete() =>
        Assert.Equal(
            typeof(EvidenceFitOptions).GetProperties()
                .Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(OxygenUptake))
                .Select(property => property.Name).Order(StringComparer.Ordinal),
            Options.Keys.Order(StringComparer.Ordinal));
}
