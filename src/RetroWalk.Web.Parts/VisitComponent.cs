using Microsoft.AspNetCore.Components;

namespace RetroWalk.Web;

/// <summary>A component that shows what the visitor states, and is drawn again when that changes.</summary>
public abstract class VisitComponent : ComponentBase, IDisposable
{
    [Inject]
    protected Visit Visit { get; private set; } = null!;

    [Inject]
    protected Texts Texts { get; private set; } = null!;

    [Inject]
    protected Numbers Numbers { get; private set; } = null!;

    public void Dispose()
    {
        Visit.Changed -= Follow;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Visit.Changed += Follow;

    /// <summary>Takes the changed visit, before the component is drawn again.</summary>
    protected virtual void OnVisitChanged()
    {
    }

    private void Follow()
    {
        OnVisitChanged();
        StateHasChanged();
    }
}
