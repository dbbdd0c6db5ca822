using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;

namespace RetroWalk.Web;

/// <summary>What only the browser can do: numbers in the visitor's language, texts, the clipboard, focus. The functions of
/// <c>wwwroot/js/browser.js</c>.</summary>
[SupportedOSPlatform("browser")]
public static partial class Browser
{
    private const string Module = "browser";

    /// <summary>Loads the module, once, before anything else is called.</summary>
    public static Task LoadAsync() => JSHost.ImportAsync(Module, "../js/browser.js");

    /// <summary>A number with exactly so many decimals; a dash if it is not finite.</summary>
    [JSImport("fixed", Module)]
    public static partial string Fixed(double value, int decimals);

    /// <summary>A number with at most so many decimals and no grouping, as a field shows it.</summary>
    [JSImport("atMost", Module)]
    public static partial string AtMost(double value, int decimals);

    /// <summary>The visitor's sign between ones and tenths.</summary>
    [JSImport("decimalSign", Module)]
    public static partial string DecimalSign();

    /// <summary>Whether people where the visitor lives use miles and pounds.</summary>
    [JSImport("usesMiles", Module)]
    public static partial bool UsesMiles();

    /// <summary>The texts of the page in the visitor's language, as JSON.</summary>
    [JSImport("texts", Module)]
    public static partial Task<string> TextsAsync();

    /// <summary>Has all files stored, so that the page opens without a network from then on.</summary>
    [JSImport("keepForOffline", Module)]
    public static partial void KeepForOffline();

    /// <summary>Names the window.</summary>
    [JSImport("setTitle", Module)]
    public static partial void SetTitle(string title);

    /// <summary>Moves the focus to the element with this id, so that a screen reader begins there.</summary>
    [JSImport("focus", Module)]
    public static partial void Focus(string id);

    /// <summary>Sends an input event to the element with this id, if it is still there: once the browser is idle, or after half a
    /// second.</summary>
    [JSImport("moveWhenIdle", Module)]
    public static partial void MoveWhenIdle(string id);

    /// <summary>Lets the items of the list with this id be dragged by what has the class <c>handle</c>.</summary>
    /// <param name="listId">Id of the element whose children are the items.</param>
    /// <param name="moved">Takes the place of an item, and the place where it was dropped, both from 0.</param>
    [JSImport("dragItems", Module)]
    public static partial void DragItems(
        string listId, [JSMarshalAs<JSType.Function<JSType.Number, JSType.Number>>] Action<int, int> moved);

    /// <summary>Copies a text; false if the browser refuses.</summary>
    [JSImport("copy", Module)]
    public static partial Task<bool> CopyAsync(string text);

    /// <summary>Offers a text as a file to keep.</summary>
    [JSImport("save", Module)]
    public static partial void Save(string name, string text);

    /// <summary>Where a place in the window lies across an element: 0 at its left edge, 1 at its right.</summary>
    [JSImport("shareAcross", Module)]
    public static partial double ShareAcross(string id, double clientX);

    /// <summary>Where a place in the window lies down an element: 0 at its upper edge, 1 at its lower.</summary>
    [JSImport("shareDown", Module)]
    public static partial double ShareDown(string id, double clientY);
}
