using System.Runtime.Versioning;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using RetroWalk.Web;
using RetroWalk.Web.Shell;

[assembly: SupportedOSPlatform("browser")]

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
await Browser.LoadAsync();
Texts texts = Texts.Parse(await Browser.TextsAsync());
builder.Services.AddSingleton(texts);
builder.Services.AddSingleton(new Numbers(texts));
builder.Services.AddSingleton(services => new Visit(
    services.GetRequiredService<NavigationManager>(), Browser.UsesMiles() ? UnitSystem.Customary : UnitSystem.Metric));
builder.RootComponents.Add<PageShell>("#page");
await builder.Build().RunAsync();
