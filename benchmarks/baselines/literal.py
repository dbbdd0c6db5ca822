"""The published formulas of walking forward and backward as one would write them with numpy, timed: median of many repeats,
nanoseconds an element, in cache and from memory. What it prints closes the report of the benchmarks."""

import statistics
import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit("numpy is not installed (Debian: python3-numpy): its baseline is left out.")


def forward(v, G):
    p = 100 * G
    return 1.44 + 1.94 * v**0.43 + 0.24 * v**4 + 0.34 * v * p * (1 - 1.05 ** (1 - 1.1 ** (p + 32)))


def backward(v, G):
    s = 9.80665 * v * G / np.sqrt(1 + G * G)
    p0, n0 = 0.036 * v**3, 0.172 * v**2.5
    up, down = 0.22 * s, 0.45 * s
    root_p, root_n = np.sqrt(up * up + 4 * p0 * p0), np.sqrt(down * down + 4 * n0 * n0)
    p_F, p_mirror = 0.5 * (up + root_p), 0.5 * (-up + root_p)
    n_F, n_mirror = 0.5 * (-down + root_n), 0.5 * (down + root_n)
    D = (n_mirror - p_F) / 0.25 + (p_mirror - n_F) / 1.2
    return forward(v, G) + 0.767 * D + 0.771 * v


def median_nanoseconds(formula, n):
    i = np.arange(n)
    v = 0.1 + 1.8 * ((i * 7919) % 10007) / 10007.0
    G = -0.15 + 0.4 * ((i * 104729) % 10009) / 10009.0
    times = []
    start = time.perf_counter()
    while len(times) < 3 or time.perf_counter() - start < 1:
        before = time.perf_counter_ns()
        formula(v, G)
        times.append((time.perf_counter_ns() - before) / n)
    return statistics.median(times)


assert abs(backward(np.array([1.34]), np.array([0.05]))[0] - 8.2153) < 5e-5
print(f"numpy {np.__version__}, by its own timer on the same machine:\n")
print("| Rival | Categories     | Elements | Nanoseconds an element |")
print("|------ |--------------- |--------- |-----------------------:|")
for n in [int(length) for length in sys.argv[1:]] or (1_000, 30_000, 16_000_000):
    for name, formula in (("forward batch", forward), ("backward batch", backward)):
        print(f"| numpy | {name:14} | {n:8} | {median_nanoseconds(formula, n):22.3f} |", flush=True)
