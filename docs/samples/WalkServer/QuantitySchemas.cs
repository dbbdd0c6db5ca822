using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using RetroWalk.Metrics;

namespace RetroWalk.Samples.WalkServer;

/// <summary>Quantities are texts with their unit: the OpenAPI document says so.</summary>
internal static class QuantitySchemas
{
    internal static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        (string Format, string Example)? quantity =
            type == typeof(BodyMass) ? ("mass", "70 kg") : type == typeof(MetabolicPower) ? ("metabolic-power", "1.2 W/kg") : null;
        if (quantity is (string format, string example))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = format;
            schema.Examples = [example];
            schema.Description = $"A number and its unit, such as \"{example}\".";
        }

        return Task.CompletedTask;
    }
}
