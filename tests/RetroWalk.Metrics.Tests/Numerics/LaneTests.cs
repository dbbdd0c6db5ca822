using System.Numerics;
using System.Runtime.InteropServices;
using RetroWalk.Metrics.Numerics;

namespace RetroWalk.Metrics.Tests.Numerics;

/// <summary>What <see cref="ILane{TSelf}"/> says of bits holds at every width, also where no formula goes.</summary>
public sealed class LaneTests
{
    /// <summary>Sign and exponent of −1 are left: 1 and the bias.</summary>
    [Fact]
    public void Shift_to_the_right_lets_zeros_in() => OnEveryLane<ShiftToTheRight>();

    [Fact]
    public void Masks_have_all_bits_or_none() => OnEveryLane<Masks>();

    /// <summary>Dyadic numbers, so that every result is exact in both precisions.</summary>
    [Fact]
    public void Operations_are_those_of_the_numbers() => OnEveryLane<Operations>();

    /// <summary>The bits of 2 and of 1 are one step of the exponent apart, of 1.5 and 1 half of that.</summary>
    [Fact]
    public void Bits_are_combined_as_whole_numbers() => OnEveryLane<Bits>();

    /// <summary>A value alone inside is a value selected by the mask of those inside, edges, zeros of both signs and the nearest
    /// neighbours of both included.</summary>
    [Fact]
    public void Value_stays_inside_alone() => OnEveryLane<Insides>();

    /// <summary>Of the index only the lowest four bits count, whatever the others are.</summary>
    [Fact]
    public void Lookup_takes_the_lowest_four_bits() => OnEveryLane<Lookups>();

    private interface ICheck
    {
        static abstract void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>;
    }

    private static void OnEveryLane<TCheck>()
        where TCheck : ICheck
    {
        TCheck.Run<ScalarLane<double>, double>();
        TCheck.Run<Lane128<double>, double>();
        TCheck.Run<Lane256<double>, double>();
        TCheck.Run<Lane512<double>, double>();
        TCheck.Run<ScalarLane<float>, float>();
        TCheck.Run<Lane128<float>, float>();
        TCheck.Run<Lane256<float>, float>();
        TCheck.Run<Lane512<float>, float>();
    }

    private readonly struct ShiftToTheRight : ICheck
    {
        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            ushort expected = (ushort)(typeof(T) == typeof(double) ? 0xBFF : 0x17F);
            byte[] bytes = BytesOf<TLane, T>(TLane.ShiftRight(-1, TLane.MantissaBits));
            int size = Marshal.SizeOf<T>();
            Assert.All(bytes.Chunk(size), element => Assert.Equal(expected, BitConverter.ToUInt16(element)));
            Assert.All(bytes.Chunk(size), element => Assert.All(element[2..], rest => Assert.Equal(0, rest)));
        }
    }

    private readonly struct Masks : ICheck
    {
        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            TLane one = 1;
            TLane two = 2;
            TLane notANumber = double.NaN;
            TLane[] set =
            [
                TLane.LessThan(one, two), TLane.LessThanOrEqual(one, two), TLane.LessThanOrEqual(one, one),
                TLane.Inside(one, two, new(1, 1, 2, 2)),
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

    private readonly struct Operations : ICheck
    {
        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            const double left = 3, right = 0.5, addend = -7;
            TLane a = left, b = right, c = addend;
            (TLane Lane, double Number)[] results =
            [
                (a + b, 3.5), (left + b, 3.5), (a + right, 3.5), (a - b, 2.5), (left - b, 2.5), (a - right, 2.5),
                (a * b, 1.5), (left * b, 1.5), (a * right, 1.5), (a / b, 6), (a / right, 6),
                (TLane.FusedMultiplyAdd(a, b, c), -5.5), (TLane.FusedMultiplyAdd(a, b, addend), -5.5),
                (TLane.FusedMultiplyAdd(left, b, c), -5.5), (TLane.FusedMultiplyAdd(left, b, addend), -5.5),
                (TLane.Sqrt(2.25), 1.5), (TLane.Abs(c), 7), (TLane.Abs(a), 3),
                (TLane.Mantissa(13), 1.625), (TLane.Mantissa(0.3125), 1.25),
                (TLane.Select(TLane.LessThan(a, b), a, b), right), (TLane.Select(TLane.LessThan(b, a), a, b), left),
            ];
            foreach ((TLane lane, double number) in results)
                Assert.All(NumbersOf<TLane, T>(lane), element => Assert.Equal(T.CreateChecked(number), element));
        }
    }

    private readonly struct Bits : ICheck
    {
        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            TLane one = 1, two = 2, half = 1.5;
            TLane step = TLane.SubtractBits(two, one);
            (TLane Lane, double Number)[] results =
            [
                (TLane.AddBits(two, step), 4), (TLane.SubtractBits(one, step), 0.5),
                (TLane.AddBits(one, TLane.SubtractBits(half, one)), 1.5),
                (TLane.AddBits(one, TLane.ShiftLeft(TLane.SubtractBits(half, one), 1)), 2),
                (half & one, 1), (half | one, 1.5), (1.25 | half, 1.75),
            ];
            foreach ((TLane lane, double number) in results)
                Assert.All(NumbersOf<TLane, T>(lane), element => Assert.Equal(T.CreateChecked(number), element));
            Assert.True(TLane.All(TLane.LessThan(one, two)));
            Assert.False(TLane.All(TLane.LessThan(two, one)));
        }
    }

    private readonly struct Lookups : ICheck
    {
        private static readonly Sixteen Squares = new([.. Enumerable.Range(0, 16).Select(i => (double)(i * i))]);

        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            int size = Marshal.SizeOf<T>();
            foreach (long high in (long[])[0, 1, 0x3FF, 0x3FF_FFFF, -1])
            {
                for (int first = 0; first < 16; first++)
                {
                    byte[] bytes = [
                        .. Enumerable.Range(0, TLane.Count).SelectMany(
                            i => BitConverter.GetBytes(high << 4 | (uint)Index(first, i))[..size])];
                    T[] indices = MemoryMarshal.Cast<byte, T>(bytes).ToArray();
                    T[] found = NumbersOf<TLane, T>(TLane.Lookup(in Squares, TLane.Load(in indices[0], 0)));
                    for (int i = 0; i < TLane.Count; i++)
                        Assert.Equal(T.CreateChecked(Index(first, i) * Index(first, i)), found[i]);
                }
            }

            static int Index(int first, int lane) => (first + 5 * lane) & 15;
        }
    }

    private readonly struct Insides : ICheck
    {
        public static void Run<TLane, T>()
            where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
            where T : struct, INumber<T>
        {
            double[] numbers =
            [
                .. new[] { 0, 0.5, 1.9, -0.15, 0.25 }.SelectMany(edge => (double[])[
                    edge, Math.BitIncrement(edge), Math.BitDecrement(edge),
                    MathF.BitIncrement((float)edge), MathF.BitDecrement((float)edge)]),
                -0.0, 1, -1, 0.1, 1e300, -1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity,
            ];
            Box[] boxes = [new(0, 1.9, -0.15, 0.25), new(0.5, 1.9, 0, 0)];
            foreach (Box box in boxes)
                foreach (double speed in numbers)
                    foreach (double grade in numbers)
                    {
                        TLane v = speed, G = grade, power = 4.5;
                        TLane expected = TLane.Select(TLane.Inside(v, G, in box), power, double.NaN);
                        Assert.Equal(BytesOf<TLane, T>(expected), BytesOf<TLane, T>(TLane.Only(v, G, power, in box)));
                    }
        }
    }

    private static T[] NumbersOf<TLane, T>(TLane lane)
        where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
        where T : struct
    {
        T[] elements = new T[TLane.Count];
        TLane.Store(lane, ref elements[0], 0);
        return elements;
    }

    private static byte[] BytesOf<TLane, T>(TLane lane)
        where TLane : struct, ILane<TLane>, ILaneOf<TLane, T>
        where T : struct => MemoryMarshal.AsBytes(NumbersOf<TLane, T>(lane).AsSpan()).ToArray();
}
