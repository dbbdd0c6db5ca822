using System.Globalization;

namespace RetroWalk.Web.Record;

/// <summary>Stretches of time that the visitor has marked, apart from each other and in order. Immutable.</summary>
public sealed class MarkedStretches
{
    private readonly (double From, double To)[] _all;

    private MarkedStretches((double From, double To)[] all) => _all = all;

    public static MarkedStretches None { get; } = new([]);

    /// <summary>Begin and end of each [s].</summary>
    public IReadOnlyList<(double From, double To)> All => _all;

    /// <summary>Reads the text of <see cref="ToString"/>.</summary>
    /// <exception cref="FormatException">No such text.</exception>
    public static MarkedStretches Parse(string text)
    {
        MarkedStretches marked = None;
        foreach (string stretch in text.Split(','))
        {
            if (stretch.Split('-') is not [string from, string to] || !IsTime(from, out double begin)
                || !IsTime(to, out double end) || begin >= end)
            {
                throw new Refusal("refused.stretches", text);
            }

            marked = marked.With(begin, end);
        }

        return marked;
    }

    /// <summary>With one more, which is joined with those that it touches; nothing changes where it takes no time.</summary>
    public MarkedStretches With(double from, double to)
    {
        if (!(from < to))
            return this;
        List<(double From, double To)> all = [];
        foreach ((double From, double To) stretch in _all)
        {
            if (stretch.To < from || stretch.From > to)
                all.Add(stretch);
            else
                (from, to) = (Math.Min(from, stretch.From), Math.Max(to, stretch.To));
        }

        all.Add((from, to));
        return new([.. all.OrderBy(stretch => stretch.From)]);
    }

    public MarkedStretches Without(int index) => new([.. _all.Where((_, place) => place != index)]);

    public bool Holds(double second) => Array.Exists(_all, stretch => second >= stretch.From && second < stretch.To);

    /// <summary>The first begin or end after a moment; infinity where there is none.</summary>
    public double NextEdge(double second)
    {
        foreach ((double from, double to) in _all)
        {
            if (from > second)
                return from;
            if (to > second)
                return to;
        }

        return double.PositiveInfinity;
    }

    /// <summary>As the address carries it: seconds, as in <c>60-120,300-360</c>; empty for none.</summary>
    public override string ToString() => string.Join(
        ',', _all.Select(stretch => string.Create(CultureInfo.InvariantCulture, $"{stretch.From}-{stretch.To}")));

    private static bool IsTime(string text, out double seconds) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds)
        && double.IsFinite(seconds);
}
