using RetroWalk.Metrics;

namespace RetroWalk.Web.Record;

/// <summary>What the address says of a recording, and what it says that cannot be read.</summary>
internal sealed record RecordEntries(
    WalkingDirection Facing, MarkedStretches Backward, Grade Ground, IReadOnlyList<FormatException> Refusals)
{
    public const string FacingName = "facing";
    public const string BackwardName = "back";
    public const string GroundName = "ground";

    private const string IsForward = "forward";
    private const string IsBackward = "backward";

    public static RecordEntries Of(Visit visit)
    {
        List<FormatException> refusals = [];
        return new(
            Read(FacingName, FacingOf, WalkingDirection.Forward), Read(BackwardName, MarkedStretches.Parse, MarkedStretches.None),
            Read(GroundName, text => Typed.Grade(text, ""), Grade.Level), refusals);

        T Read<T>(string name, Func<string, T> read, T unless)
        {
            try
            {
                return visit.Kept(name) is string text ? read(text) : unless;
            }
            catch (FormatException refused)
            {
                refusals.Add(refused);
                return unless;
            }
        }
    }

    /// <summary>The text of a direction in the address and in the tool's command.</summary>
    public static string TextOf(WalkingDirection facing) => facing == WalkingDirection.Backward ? IsBackward : IsForward;

    private static WalkingDirection FacingOf(string text) => text switch
    {
        IsForward => WalkingDirection.Forward,
        IsBackward => WalkingDirection.Backward,
        _ => throw new Refusal("refused.facing", text),
    };
}
