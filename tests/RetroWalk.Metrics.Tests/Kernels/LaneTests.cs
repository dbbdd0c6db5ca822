using System.Runtime.InteropServices;
using RetroWalk.Metrics.Kernels;

namespace RetroWalk.Metrics.Tests.Kernels;

/// <summary>What <see cref="ILane{TSelf}"/> says of bits holds at every width, also where no formula goes.</summary>
public sealed class LaneTests
{
    /// <summary>Sign and exponent of −1 are left: 1 and the bias.</summary>
    [Fact]
    public void Shift_to_the_right_lets_zeros_in()
    {
        Check<ScalarLane, double>(0xBFF);
        Check<Lane128, double>(0xBFF);
        Check<Lane256, double>(0xBFF);
        Check<Lane512, double>(0xBFF);
        Check<FloatLane, float>(0x17F);
        Check<FloatLane128, float>(0x17F);
        Check<FloatLane256, float>(0x17F);
        Check<FloatLane512, float>(0x17F);

        static void Check<TLane, T>(ushort expected)
            where TLane : struct, ILaneOf<TLane, T>
            where T : struct
        {
            byte[] bytes = BytesOf<TLane, T>(TLane.ShiftRight(TLane.Broadcast(-1), TLane.MantissaBits));
            int size = Marshal.SizeOf<T>();
            Assert.All(bytes.Chunk(size), element => Assert.Equal(expected, BitConverter.ToUInt16(element)));
            Assert.All(bytes.Chunk(size), element => Assert.All(element[2..], rest => Assert.Equal(0, rest)));
        }
    }

    [Fact]
    public void Masks_have_all_bits_or_none()
    {
        Check<ScalarLane, double>();
        Check<Lane128, double>();
        Check<Lane256, double>();
        Check<Lane512, double>();
        Check<FloatLane, float>();
        Check<FloatLane128, float>();
        Check<FloatLane256, float>();
        Check<FloatLane512, float>();

        static void Check<TLane, T>()
            where TLane : struct, ILaneOf<TLane, T>
            where T : struct
        {
            TLane one = TLane.Broadcast(1);
            TLane two = TLane.Broadcast(2);
            TLane notANumber = TLane.Broadcast(double.NaN);
            TLane[] set =
            [
                TLane.LessThan(one, two), TLane.LessThanOrEqual(one, two), TLane.LessThanOrEqual(one, one), TLane.Inside(one, two, new(1, 1, 2, 2)),
            ];
            TLane[] clear =
            [
                TLane.LessThan(one, one), TLane.LessThan(two, one), TLane.LessThan(notANumber, one),
                TLane.LessThanOrEqual(two, one), TLane.LessThanOrEqual(one, notANumber),
                TLane.Inside(one, two, new(1.5, 2, 2, 2)), TLane.Inside(one, two, new(0, 0.5, 2, 2)),
                TLane.Inside(one, two, new(1, 1, 2.5, 3)), TLane.Inside(one, two, new(1, 1, 1, 1.5)),
                TLane.Inside(notANumber, two, new(0, 1, 0, 3)), TLane.Inside(one, notANumber, new(0, 1, 0, 3)),
            ];
            Assert.All(set.SelectMany(BytesOf<TLane, T>), bits => Assert.Equal(0xFF, bits));
            Assert.All(clear.SelectMany(BytesOf<TLane, T>), bits => Assert.Equal(0, bits));
        }
    }

    private static byte[] BytesOf<TLane, T>(TLane lane)
        where TLane : struct, ILaneOf<TLane, T>
        where T : struct
    {
        T[] elements = new T[TLane.Count];
        TLane.Store(lane, ref elements[0], 0);
        return MemoryMarshal.AsBytes(elements.AsSpan()).ToArray();
    }
}
