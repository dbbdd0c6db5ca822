"""Recomputes the fit to the evidence from the formulas of docs/models/RetroWalkBackward.md, and not by the library.

    python3 recompute.py            prints lambda, rho, tau and the covariance

The steps differ from the library's: one Newton step and one renewal of tau by turns, five hundred times.
"""

import csv
import math
import pathlib

EVIDENCE = pathlib.Path(__file__).parents[3] / "src/RetroWalk.Metrics.Calibration/Evidence/backward-evidence.csv"


def forward(v, G):
    p = 100 * G
    return 1.44 + 1.94 * v**0.43 + 0.24 * v**4 + 0.34 * v * p * (1 - 1.05 ** (1 - 1.1 ** (p + 32)))


def reversal(v, G):
    s = 9.80665 * v * G / math.sqrt(1 + G * G)
    r_n = math.sqrt((0.45 * s) ** 2 + 4 * 0.172**2 * v**5)
    r_p = math.sqrt((0.22 * s) ** 2 + 4 * 0.036**2 * v**6)
    return 0.5 * ((0.45 - 0.22) * s * (1 / 0.25 + 1 / 1.2) + (r_n - r_p) * (1 / 0.25 - 1 / 1.2))


def main():
    lines = [line for line in EVIDENCE.read_text().splitlines() if not line.startswith("#")]
    rows = []
    for row in csv.DictReader(lines):
        v, G, F, B, w = (float(row[name]) for name in ("speed_mps", "grade_fraction", "forward_w_per_kg", "backward_w_per_kg", "weight"))
        rows.append((w, reversal(v, G), v, (B / F - 1) * forward(v, G)))

    lam, rho, tau2 = 0.6, 0.8, 0.1
    for _ in range(500):
        a, b, c, p, q = 25.0, 0.0, 0.0, 25 * (0.82 - lam), 0.0
        for w, D, v, y in rows:
            X = lam * D + rho * v
            e = math.log(y / X)
            a += w * (D / X) ** 2 / tau2
            b += w * (D / X) * (v / X) / tau2
            c += w * (v / X) ** 2 / tau2
            p += w * e * D / X / tau2
            q += w * e * v / X / tau2
        det = a * c - b * b
        lam, rho = lam + (c * p - b * q) / det, rho + (a * q - b * p) / det
        squares = sum(w * math.log(y / (lam * D + rho * v)) ** 2 for w, D, v, y in rows)
        tau2 = squares / (sum(row[0] for row in rows) - 1)
    print("lambda", lam, "rho", rho, "tau", math.sqrt(tau2))
    print("covariance", c / det, -b / det, a / det)


main()
