namespace RetroWalk.Metrics.Json;

/// <summary>A model of the library in JSON: its name.</summary>
internal sealed class ModelJson<TModel> : ResultJsonForm<TModel>
    where TModel : struct, IWalkingModel
{
    protected override string Instead => "find the model by its name in WalkingModels.All";

    internal override void Write(Utf8JsonWriter writer, TModel value) => writer.WriteStringValue(value.Card.Name);
}
