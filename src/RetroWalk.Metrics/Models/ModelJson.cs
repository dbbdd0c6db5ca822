namespace RetroWalk.Metrics.Json;

/// <summary>A model of the library in JSON: its name.</summary>
internal sealed class ModelJson<TModel>() : ResultJsonForm<TModel>("find the model by its name in WalkingModels.All")
    where TModel : struct, IWalkingModel
{
    internal override void Write(Utf8JsonWriter writer, TModel value) => writer.WriteStringValue(value.Card.Name);
}
