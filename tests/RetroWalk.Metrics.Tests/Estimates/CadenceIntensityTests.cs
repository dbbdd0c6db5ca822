using FsCheck.Xunit;
using RetroWalk.Metrics.Models;

namespace RetroWalk.Metrics.Tests.Estimates;

/// <summary>Thresholds and intervals of the abstracts of the CADENCE-Adults study.</summary>
public sealed class CadenceIntensityTests
{
    [Theory]
    [InlineData(21, 102, 3)]
    [InlineData(40, 129, 6)]
    [InlineData(41, 101.7, 3)]
    [InlineData(60, 132.1, 6)]
    [InlineData(61, 103.1, 3)]
    [InlineData(61, 116.4, 4)]
    [InlineData(85, 129.6, 5)]
    [InlineData(85, 142.9, 6)]
    [InlineData(70, 109.75, 3.5)] // halfway from 103.1 to 116.4
    [InlineData(30, 115.5, 4.5)] // halfway from 102 to 129
    [InlineData(50, 116.9, 4.5)] // halfway from 101.7 to 132.1
    public void Published_thresholds_and_the_lines_between(double ageYears, double stepsPerMinute, double mets) =>
        Assert.Equal(mets, new CadenceIntensity(stepsPerMinute, ageYears).Intensity.Mets, 1e-12);

    [Theory]
    [InlineData(50, 54.8, null, null, null)]
    // the interval of 3 MET begins at 54.9
    [InlineData(50, 60, IntensityClass.Light, IntensityClass.Light, IntensityClass.Moderate)]
    [InlineData(50, 101.6, IntensityClass.Light, IntensityClass.Light, IntensityClass.Moderate)]
    [InlineData(50, 101.7, IntensityClass.Moderate, IntensityClass.Light, IntensityClass.Moderate)]
    [InlineData(50, 110.6, IntensityClass.Moderate, IntensityClass.Moderate, IntensityClass.Moderate)]
    [InlineData(50, 122, IntensityClass.Moderate, IntensityClass.Moderate, IntensityClass.Vigorous)]
    [InlineData(50, 142.2, IntensityClass.Vigorous, IntensityClass.Vigorous, IntensityClass.Vigorous)]
    [InlineData(70, 69.9, IntensityClass.Light, IntensityClass.Light, IntensityClass.Light)]
    [InlineData(70, 148.4, IntensityClass.Vigorous, IntensityClass.Vigorous, IntensityClass.Vigorous)]
    [InlineData(30, 102, IntensityClass.Moderate, null, null)] // its intervals were not seen
    public void Classes_change_at_the_published_cadences(
        double ageYears, double stepsPerMinute, IntensityClass? median, IntensityClass? lowest, IntensityClass? highest)
    {
        CadenceIntensity intensity = new(stepsPerMinute, ageYears);
        Assert.Equal((lowest, median, highest), (intensity.LowestClass, intensity.Class, intensity.HighestClass));
    }

    [Theory]
    [InlineData(30, 2019, "16:8", "21-40 year olds: CADENCE-adults")]
    [InlineData(50, 2020, "17", "41 to 60-year-old adults: the CADENCE-adults study")]
    [InlineData(70, 2021, "18", "61-85-year-old adults: the CADENCE-Adults study")]
    public void Source_is_the_paper_of_the_age(double ageYears, int year, string volume, string of)
    {
        Citation source = new CadenceIntensity(100, ageYears).Source;
        Assert.Equal(($"TudorLocke{year}", year), (source.Key, source.Year));
        Assert.Equal($"Walking cadence (steps/min) and intensity in {of}", source.Title);
        Assert.Equal($"Int J Behav Nutr Phys Act {volume}", source.Publication);
    }

    [Property]
    public void Class_lies_between_its_ends_and_rises_with_the_cadence(ushort steps, byte years)
    {
        double ageYears = 21 + years % 65;
        CadenceIntensity slower = new(steps / 200.0, ageYears);
        CadenceIntensity faster = new(steps / 200.0 + 0.5, ageYears);
        Assert.False(slower.LowestClass > slower.Class || slower.Class > slower.HighestClass || slower.Class > faster.Class);
        Assert.False(slower.Intensity.Mets > faster.Intensity.Mets);
        if (double.IsFinite(slower.Intensity.Mets) && slower.Intensity.Mets < 6)
            Assert.Equal(IntensityClass.Moderate, slower.Class);
    }

    [Theory]
    [InlineData(59.9)]
    [InlineData(0)]
    public void Below_60_steps_a_minute_nothing_is_known(double stepsPerMinute)
    {
        CadenceIntensity intensity = new(stepsPerMinute, 50);
        Assert.Equal((null, null, null), (intensity.LowestClass, intensity.Class, intensity.HighestClass));
        Assert.True(double.IsNaN(intensity.Intensity.Mets));
        Assert.EndsWith("steps/min: not known", intensity.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1, 50, "stepsPerMinute")]
    [InlineData(double.NaN, 50, "stepsPerMinute")]
    [InlineData(100, 20.9, "ageYears")]
    [InlineData(100, 85.1, "ageYears")]
    [InlineData(100, double.NaN, "ageYears")]
    public void People_who_were_not_measured_are_refused(double stepsPerMinute, double ageYears, string name) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => new CadenceIntensity(stepsPerMinute, ageYears));

    [Theory]
    [InlineData(40.9, "10.1186/s12966-019-0769-6")]
    [InlineData(41, "10.1186/s12966-020-01045-z")]
    [InlineData(61, "10.1186/s12966-021-01199-4")]
    public void Source_is_the_study_of_the_age(double ageYears, string doi) =>
        Assert.Equal(doi, new CadenceIntensity(100, ageYears).Source.Doi);

    [Fact]
    public void Text_says_the_class_and_its_ends()
    {
        Assert.Equal("105 steps/min: moderate (light to moderate)", new CadenceIntensity(105, 65).ToString());
        Assert.Equal("130 steps/min: vigorous", Cultures.In("ar-SA", () => new CadenceIntensity(130, 25).ToString()));
    }

    /// <summary>100 steps of 0.6 m in a minute are 60 m in 60 s.</summary>
    [Fact]
    public void Steps_and_their_length_are_a_speed()
    {
        Assert.Equal(1, Speed.FromSteps(100, 0.6).MetersPerSecond, 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>("stepsPerMinute", () => Speed.FromSteps(-1, 0.6));
        Assert.Throws<ArgumentOutOfRangeException>("stepLengthMeters", () => Speed.FromSteps(100, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("stepLengthMeters", () => Speed.FromSteps(double.MaxValue, double.MaxValue));
    }
}
