namespace RetroWalk.Metrics.Models;

/// <summary>A publication.</summary>
/// <param name="Key">Key in <c>docs/references.md</c>, as in <c>Looney2019</c>.</param>
/// <param name="Authors">Authors.</param>
/// <param name="Year">Year of publication of record; null where the record states none.</param>
/// <param name="Title">Title; a description where no title was seen.</param>
/// <param name="Publication">Journal, volume, issue and pages.</param>
/// <param name="Doi">Digital object identifier, without a prefix; null where there is none.</param>
public sealed record Citation(string Key, string Authors, int? Year, string Title, string Publication, string? Doi);
