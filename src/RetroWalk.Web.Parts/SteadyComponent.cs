using Microsoft.AspNetCore.Components;

namespace RetroWalk.Web;

/// <summary>A component that is drawn again only when what it shows has changed, which costs less than drawing it and finding
/// no difference.</summary>
public abstract class SteadyComponent : ComponentBase
{
    private object? _drawn;

    /// <summary>Everything that the drawing depends on, to be compared by value.</summary>
    protected abstract object Shown { get; }

    /// <summary>Has it drawn even if nothing has changed: the browser may show something else, such as a text being
    /// typed.</summary>
    protected void DrawAgain() => _drawn = null;

    protected override bool ShouldRender() => !Shown.Equals(_drawn);

    protected override void OnAfterRender(bool firstRender) => _drawn = Shown;
}
