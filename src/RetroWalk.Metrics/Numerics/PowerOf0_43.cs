namespace RetroWalk.Metrics.Numerics;

/// <summary>coefficient·x^0.43 + addend for 0 ≤ x &lt; 2³³, with the power within 1e-14 from 2⁻¹⁷⁰ on; below, 0 included, it is
/// off by less than 1e-28 in all.</summary>
/// <remarks>x = 2^(16h + l)·c·(1 + t), with c the middle of the sixteenth of the binade that holds the mantissa: four factors,
/// three of them from tables of sixteen. Tables and polynomial are from kernel_polynomials.py in the tests.</remarks>
internal static class PowerOf0_43
{
    private static readonly Sixteen OneOverC = new(
    [
        0.9696969696969697, 0.9142857142857143, 0.8648648648648649, 0.8205128205128205,
        0.7804878048780488, 0.7441860465116279, 0.7111111111111111, 0.6808510638297872,
        0.6530612244897959, 0.6274509803921569, 0.6037735849056604, 0.5818181818181818,
        0.5614035087719298, 0.5423728813559322, 0.5245901639344263, 0.5079365079365079,
    ]);

    private static readonly Sixteen PowerOfC = new(
    [
        1.0133197410541996, 1.0392852614007697, 1.064418099330414, 1.0887879114220296,
        1.1124552955537625, 1.1354733489705462, 1.1578888989894827, 1.1797434865086118,
        1.2010741602994548, 1.2219141246679694, 1.2422932722009898, 1.2622386255241822,
        1.2817747063324814, 1.3009238457808525, 1.3197064472121365, 1.3381412098536116,
    ]);

    private static readonly Sixteen PowerOfLow = new(
    [
        0.011438169499575199, 0.015409886007708738, 0.020760715845257995, 0.02796953346649914,
        0.037681494615336264, 0.05076577477226472, 0.06839335632879621, 0.09214182608069382,
        0.12413656192962949, 0.167240944348264, 0.22531261565270755, 0.30354872109876174,
        0.40895102927889054, 0.5509525579383053, 0.7422617853145246, 1.0,
    ]);

    private static readonly Sixteen PowerOfHigh = new(
    [
        117.78401927998401, 13873.075197747645, 1.1909051896747321e-27, 1.4026959982128166e-25,
        1.652151724974548e-23, 1.9459707062786104e-21, 2.292042511866039e-19, 2.6996597940817255e-17,
        3.1797678123551963e-15, 3.74525833316317e-13, 4.411315797218116e-11, 5.195825049096366e-09,
        6.119851577581903e-07, 7.208207162045473e-05, 0.008490116113484828, 1.0,
    ],
    [
        3.1797678123551963e-15, 3.74525833316317e-13, 4.411315797218116e-11, 5.195825049096366e-09,
        6.119851577581903e-07, 7.208207162045473e-05, 0.008490116113484828, 1.0,
        117.78401927998401, 13873.075197747645, 1634026.5565641767, 192462215.44236085,
        22668973294.331467, 2670042787556.9805, 314488371167993.6, 3.704170437298173e+16,
    ]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLane MultiplyAdd<TLane>(double coefficient, TLane x, TLane addend)
        where TLane : struct, ILane<TLane>
    {
        TLane bits = x + TLane.Tiny; // keeps 0 and its neighbours inside the tables
        TLane sixteenth = TLane.ShiftRight(bits, TLane.MantissaBits - 4);
        TLane low = TLane.ShiftRight(bits, TLane.MantissaBits);
        TLane high = TLane.ShiftRight(bits, TLane.MantissaBits + 4);
        TLane m = TLane.Mantissa(bits);

        TLane t = TLane.FusedMultiplyAdd(m, TLane.Lookup(in OneOverC, sixteenth), -1);
        TLane ofRest = Polynomial.OfDegree6(
            t, coefficient * 1.0, coefficient * 0.43000000000151184, coefficient * -0.12255000000124165,
            coefficient * 0.06413448683001603, coefficient * -0.041206405433665196, coefficient * 0.029450058604204465,
            coefficient * -0.022432837478643844);
        TLane ofExponent = TLane.Lookup(in PowerOfLow, low) * TLane.Lookup(in PowerOfHigh, high);
        return TLane.FusedMultiplyAdd(ofRest * TLane.Lookup(in PowerOfC, sixteenth), ofExponent, addend);
    }
}
