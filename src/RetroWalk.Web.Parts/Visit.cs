using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace RetroWalk.Web;

/// <summary>What the visitor states, kept in the address so that every view can be linked and the browser's back and forward
/// work.</summary>
/// <remarks>While a slider moves, <see cref="Slide"/> changes the walk without touching the address; <see cref="Keep()"/> puts it
/// there when the slider is let go.</remarks>
public sealed class Visit : IDisposable
{
    private readonly NavigationManager _navigation;
    private readonly UnitSystem _localUnits;
    private Address _address;

    public Visit(NavigationManager navigation, UnitSystem localUnits)
    {
        _navigation = navigation;
        _localUnits = localUnits;
        _address = Address.Parse(navigation.Uri);
        navigation.LocationChanged += Follow;
    }

    /// <summary>Raised after anything has changed.</summary>
    public event Action? Changed;

    /// <summary>The stated walk.</summary>
    public WalkState Walk => _address.Walk;

    /// <summary>What prices runs.</summary>
    public RunChoice Runs => _address.Runs;

    /// <summary>The units of the fields and results.</summary>
    public UnitSystem Units => _address.Units ?? _localUnits;

    /// <summary>Name of the view in the address; null for the first view.</summary>
    public string? View => Kept("view");

    /// <summary>Why entries of the address were left out, one for each that cannot be read.</summary>
    public IReadOnlyList<Exception> Refusals => _address.Refusals;

    /// <summary>Whether the visitor has not stated a walk yet.</summary>
    public bool IsExample => _address.Walk == WalkState.Example;

    /// <summary>An entry that a view keeps in the address; null where there is none.</summary>
    public string? Kept(string name) => _address.Others.GetValueOrDefault(name);

    /// <summary>Changes the walk and shows it, but not in the address.</summary>
    public void Slide(WalkState walk)
    {
        if (walk == Walk)
            return;
        _address = _address with { Walk = walk };
        IsSliding = true;
        Changed?.Invoke();
        IsSliding = false;
    }

    /// <summary>Whether <see cref="Changed"/> is being raised by <see cref="Slide"/>: the address stays.</summary>
    public bool IsSliding { get; private set; }

    /// <summary>Whether <see cref="Changed"/> is being raised by <see cref="Rehearse"/>, without a change.</summary>
    public bool IsRehearsing { get; private set; }

    /// <summary>Has everything computed and drawn again without a change, so that its code runs faster the next time.</summary>
    public void Rehearse()
    {
        IsRehearsing = true;
        Changed?.Invoke();
        IsRehearsing = false;
    }

    /// <summary>Puts the walk into the address, as a step that the browser's back undoes.</summary>
    public void Keep() => Go(_address);

    /// <summary>Changes the walk and puts it into the address.</summary>
    public void Keep(WalkState walk) => Go(_address with { Walk = walk, Refusals = [] });

    /// <summary>Changes what prices runs and puts it into the address.</summary>
    public void Keep(RunChoice runs) => Go(_address with { Runs = runs });

    /// <summary>Chooses the units and puts the choice into the address.</summary>
    public void Keep(UnitSystem units) => Go(_address with { Units = units });

    /// <summary>Keeps an entry of a view in the address; null removes it.</summary>
    public void Keep(string name, string? value) => Go(With(name, value));

    /// <summary>Address of a view for the same walk.</summary>
    public string LinkTo(string? view) => PathOf(With("view", view));

    /// <summary>The whole address as it stands, to be given to others.</summary>
    public string Link => _navigation.ToAbsoluteUri(PathOf(_address)).ToString();

    public void Dispose() => _navigation.LocationChanged -= Follow;

    private Address With(string name, string? value)
    {
        Dictionary<string, string> others = new(_address.Others, StringComparer.Ordinal);
        if (value is null)
            others.Remove(name);
        else
            others[name] = value;
        return _address with { Others = others };
    }

    private string PathOf(Address address) => "./" + address.ToQuery(Units);

    private void Go(Address address)
    {
        string path = PathOf(address);
        if (_navigation.ToAbsoluteUri(path).ToString() != _navigation.Uri)
            _navigation.NavigateTo(path);
        else
            Changed?.Invoke();
    }

    private void Follow(object? sender, LocationChangedEventArgs change)
    {
        _address = Address.Parse(change.Location);
        Changed?.Invoke();
    }
}
