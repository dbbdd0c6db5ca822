namespace RetroWalk.Metrics;

/// <summary>By what workouts are held against each other.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<WorkoutMeasure>))]
public enum WorkoutMeasure
{
    /// <summary>Gross energy: all of it.</summary>
    Gross,

    /// <summary>Active energy: gross minus resting.</summary>
    Active,

    /// <summary>What the work of the quadriceps costs, concentric and eccentric, in metabolic energy.</summary>
    Quadriceps,
}
