namespace RetroWalk.Metrics;

/// <summary>Tells a stored session that is whole from one that is not.</summary>
internal static class StateCheck
{
    /// <summary>FNV-1a (Fowler, Noll, Vo) over the bytes of all numbers.</summary>
    internal static uint ChecksumOf(SessionState state)
    {
        uint hash = 2166136261;
        Mix(state.Version);
        Mix(state.MassKilograms);
        Mix(state.RestingWattsPerKilogram);
        foreach (SumState sum in state.Forward.Sums.Concat(state.Backward.Sums))
        {
            Mix(sum.Rounded);
            Mix(sum.Remainder);
        }

        return hash;

        void Mix(double number)
        {
            ulong bits = BitConverter.DoubleToUInt64Bits(number);
            for (int shift = 0; shift < 64; shift += 8)
                hash = unchecked((hash ^ (byte)(bits >> shift)) * 16777619);
        }
    }

    /// <summary>Why a state cannot be one that <see cref="SessionTotals.ToState"/> gave for this person under these conditions; null where it can.</summary>
    internal static string? FaultOf(SessionState state, Walker walker, WalkConditions conditions)
    {
        if (state.Version != SessionState.CurrentVersion)
            return FormattableString.Invariant($"The state is of version {state.Version}: this library reads {SessionState.CurrentVersion}.");
        if (state.Forward is null || state.Backward is null)
            return "The state is damaged: the sums of one direction are missing.";
        if (state.Checksum != ChecksumOf(state))
            return "The state is damaged: its numbers do not fit its checksum.";
        if (!IsPossible(state.Forward) || !IsPossible(state.Backward))
            return "The state is damaged: a sum is negative or not a finite number.";
        if (state.MassKilograms != walker.Mass.Kilograms || state.RestingWattsPerKilogram != walker.RestingPower.WattsPerKilogram)
            return FormattableString.Invariant(
                $"The state is of a person of {state.MassKilograms} kg and {state.RestingWattsPerKilogram} W/kg at rest, not of {walker}.");
        return state.Conditions == ConditionsState.Of(conditions) ? null : $"The state is of other conditions than {conditions}.";
    }

    private static bool IsPossible(DirectionState direction) =>
        direction.Sums.All(sum => double.IsFinite(sum.Rounded) && double.IsFinite(sum.Remainder)
            && (sum.Rounded >= 0 || sum == direction.FullReversalJoules || sum == direction.TailJoules));
}
