"""The energy of a series of samples from Python, over the native library: walk.py LIBRARY < SAMPLES.csv, where each row is a
second of walking, with its speed in m/s and its grade as a fraction. No package is needed."""
import csv
import ctypes
import sys
from array import array


class Energy(ctypes.Structure):
    _fields_ = [(name, ctypes.c_double) for name in
                ("gross_joules", "resting_joules", "active_joules", "seconds", "excluded_seconds")]


column = ctypes.POINTER(ctypes.c_double)
library = ctypes.CDLL(sys.argv[1])
library.retrowalk_session.argtypes = [ctypes.c_int32, column, column, column, ctypes.c_double, ctypes.c_int64, ctypes.c_double,
                                      ctypes.c_double, ctypes.POINTER(Energy)]

rows = [(float(row["speed"] or "nan"), float(row["grade"])) for row in csv.DictReader(sys.stdin)]
speeds, grades = (array("d", values) for values in zip(*rows))


def pointer(values):
    return (ctypes.c_double * len(values)).from_buffer(values)


for number, direction in enumerate(["forward", "backward"]):
    energy = Energy()
    code = library.retrowalk_session(number, pointer(speeds), pointer(grades), None, 1.0, len(rows), 70.0, 1.1725, energy)
    if code != 0:
        sys.exit(f"retrowalk_session: {code}")
    gross, active = energy.gross_joules / 4184, energy.active_joules / 4184
    print(f"{direction}: {gross:.1f} kcal gross, {active:.1f} active in {energy.seconds:.0f} s, "
          f"{energy.excluded_seconds:.0f} s excluded")
