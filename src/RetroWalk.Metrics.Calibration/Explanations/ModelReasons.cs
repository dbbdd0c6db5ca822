namespace RetroWalk.Metrics.Calibration;

/// <summary>Why the figure of a model differs from those of others, in one line.</summary>
/// <remarks>Every number in a line stands in the card of its model. A model without a line here points to its card.</remarks>
internal static class ModelReasons
{
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["Acsm2014Running"] = "prices running, not walking",
        ["Acsm2014Walking"] = "straight in speed, for steady walking; reads low on the level, by 0.67 W/kg",
        ["Compendium2011Backward"] = "a table of rounded METs: two points, and nothing between them",
        ["Compendium2011Walking"] = "a table of rounded METs, superseded in 2024; one row holds all of 6 to 15 %",
        ["Compendium2024Backward"] = "a table of rounded METs: three points, and nothing between them",
        ["Compendium2024Overground"] = "a table of rounded METs: one value in each row, and a step to the next",
        ["Compendium2024Treadmill"] = "a table of rounded METs, with steps of up to 1.5 MET between its rows",
        ["ConstantRatioBackward"] = "forward times one number, the same at every speed and grade",
        ["Lankford2020"] = "straight in speed, from 44 people; reads low when walking fast",
        ["Looney2019Graded"] = "the choice of this library: curved in speed and grade, from 11 studies",
        ["Looney2019Level"] = "the level curve by the same authors, from the means of 48 studies",
        ["Looney2022Backpacking"] = "made for backpacks on the level, on top of the person's own rest",
        ["LudlowWeyand2016HeightWeightSpeed"] = "level only; taller people pay less, which others do not ask",
        ["LudlowWeyand2017MinimumMechanics"] = "a minimum by name, and low on every set of data it was compared with",
        ["Minetti2002Running"] = "prices running, not walking",
        ["Minetti2002Walking"] = "the cheapest speed of each grade, from 10 runners: knows no other speed",
        ["Pandolf1977"] = "made for loads; reads low without one, by 0.71 W/kg on the level",
        ["RetroWalkBackward"] = "the choice of this library: forward plus what the studies paid for backward",
        ["Santee2003Downhill"] = "Pandolf1977 with a correction downhill, which was measured at one speed",
    };

    public static string Of(string model) => Reasons.GetValueOrDefault(model, "its card says why: retrowalk models");
}
