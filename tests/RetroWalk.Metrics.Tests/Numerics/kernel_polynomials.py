#!/usr/bin/env python3
"""Derives the polynomials and tables of src/RetroWalk.Metrics/Numerics and prints them as C#.

Needs mpmath. Every polynomial is the Chebyshev approximation of its function on the stated interval, computed with 40 digits
and rounded to double coefficient by coefficient; the error that is printed is that of the rounded one, relative, over 2001
points. What the formulas make of it is measured by the tests.
"""
from struct import pack, unpack

from mpmath import mp, mpf, chebyfit, linspace, log, nstr, polyval, power, sqrt

mp.dps = 40


def literal(x):
    return repr(float(x))


def polynomial(name, f, low, high, degree):
    coefficients = [mpf(float(c)) for c in chebyfit(f, [low, high], degree + 1)]
    error = max(abs(polyval(coefficients, x) / f(x) - 1) for x in linspace(low, high, 2001))
    print(f"// {name}: degree {degree} on {nstr(low, 6)} to {nstr(high, 6)}, relative error {nstr(error, 2)}")
    for order, c in reversed(list(enumerate(reversed(coefficients)))):
        print(f"    {literal(c)}, // c{order}")


def table(name, entries):
    print(f"// {name}")
    for first in range(0, 16, 4):
        print("    " + ", ".join(literal(x) for x in entries[first:first + 4]) + ",")


def raised(x, sixteenths):
    bits, = unpack("<q", pack("<d", float(x)))
    return unpack("<d", pack("<q", bits + (sixteenths << 48)))[0]


exponent = mpf("0.43")
inverse = [mpf(float(1 / (1 + (j + mpf(1) / 2) / 16))) for j in range(16)]
table("1/c of the sixteenths of 1 to 2", inverse)
table("c^0.43", [power(i, -exponent) for i in inverse])
table("2^(0.43 (i - 15)), i the lowest four bits of the biased exponent", [power(2, exponent * (i - 15)) for i in range(16)])
# The next four bits count groups of sixteen exponents from 2^-223 up to 2^32: 50 to 65 of 0 to 127.
table("2^(0.43 16 (i - 63))", [power(2, exponent * 16 * ((i + 64 if i < 2 else i + 48) - 63)) for i in range(16)])
polynomial("(1 + t)^0.43", lambda t: power(1 + t, exponent), -mpf(1) / 33, mpf(1) / 33, 6)
table("2^(-i/16), with i added to the bits as sixteenths of an exponent", [raised(power(2, -mpf(i) / 16), i) for i in range(16)])
polynomial("2^-x", lambda x: power(2, -x), -mpf(1) / 32, mpf(1) / 32, 5)
polynomial("2^-x", lambda x: power(2, -x), -mpf(1) / 32, mpf(1) / 32, 6)
polynomial("1/sqrt(1 + z), before a cubic step", lambda z: 1 / sqrt(1 + z), mpf(0), mpf("0.2025"), 3)
# log2(1.05) 1.1^(100 G + 32) is the eighth power of this. Above 15 % its error grows, and 2 to minus it vanishes faster.
eighth = power(log(mpf("1.05"), 2) * power(mpf("1.1"), 32), mpf(1) / 8)
polynomial(
    "(log2(1.05) 1.1^(100 G + 32))^(1/8)",
    lambda G: eighth * power(mpf("1.1"), 100 * G / 8), mpf("-0.40"), mpf("0.15"), 9)
