using System.Text.Json.Serialization;
using RetroWalk.Samples.WalkServer;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<Refusals>();
builder.Services.AddHealthChecks();
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true); // so that the reason is said
builder.Services.ConfigureHttpJsonOptions(options =>
{
    // A name that is misspelt must not become a value that is not given.
    options.SerializerOptions.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
    options.SerializerOptions.RespectNullableAnnotations = true;
    options.SerializerOptions.RespectRequiredConstructorParameters = true;
});
builder.Services.AddOpenApi(options => options.AddSchemaTransformer(QuantitySchemas.Describe));
builder.Services.AddSingleton<Counts>();
if (!Stores.TryUse(builder, out string? fault))
{
    Console.Error.WriteLine(fault);
    return 2;
}

WebApplication app = builder.Build();
app.Services.GetRequiredService<Counts>();
app.UseExceptionHandler();
app.UseStatusCodePages(); // what the framework itself refuses, as problem details too
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGet("/metrics", (Counts counts) => counts.Text());
app.MapSessions();
app.Run(); // until SIGTERM: requests end, the silo hands its sessions over, the store is closed
return 0;
