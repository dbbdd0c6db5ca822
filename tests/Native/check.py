"""Calls the native library from Python and compares with the columns that the .NET library wrote, bit for bit."""

import ctypes
import re
import struct
import sys
from array import array
from pathlib import Path


def load(path):
    library = ctypes.CDLL(path)
    doubles = ctypes.POINTER(ctypes.c_double)
    library.retrowalk_abi_version.restype = ctypes.c_int32
    for name, columns in {"forward": 3, "backward": 3, "compare": 4}.items():
        function = getattr(library, "retrowalk_" + name)
        function.argtypes = [doubles] * columns + [ctypes.c_int64]
        function.restype = ctypes.c_int32
    return library


def pointer(values):
    return (ctypes.c_double * len(values)).from_buffer(values)


def check(holds, what):
    global checks
    checks += 1
    if not holds:
        sys.exit("check.py: does not hold: " + what)


def difference(expected, actual):
    """The first element whose bits differ, or None: NaN is no exception."""
    if expected.tobytes() == actual.tobytes():
        return None
    return next(i for i in range(len(expected)) if struct.pack("d", expected[i]) != struct.pack("d", actual[i]))


checks = 0
library = load(sys.argv[1])
content = Path(sys.argv[2]).read_bytes()
header = Path(sys.argv[3]).read_text()

(n,) = struct.unpack_from("=q", content)
speeds, grades, forward, backward = (array("d", content[8 + 8 * n * i : 8 + 8 * n * (i + 1)]) for i in range(4))
check(len(content) == 8 + 4 * 8 * n, "the file of columns is whole")

check(library.retrowalk_abi_version() == int(re.search(r"ABI_VERSION (\d+)", header)[1]), "the header is of this library")
a, b = array("d", bytes(8 * n)), array("d", bytes(8 * n))
check(library.retrowalk_forward(pointer(speeds), pointer(grades), pointer(a), n) == 0, "forward answers 0")
check(difference(forward, a) is None, f"forward: same bits (first difference: {difference(forward, a)})")
check(library.retrowalk_backward(pointer(speeds), pointer(grades), pointer(b), n) == 0, "backward answers 0")
check(difference(backward, b) is None, f"backward: same bits (first difference: {difference(backward, b)})")
a, b = array("d", bytes(8 * n)), array("d", bytes(8 * n))
check(library.retrowalk_compare(pointer(speeds), pointer(grades), pointer(a), pointer(b), n) == 0, "compare answers 0")
check(difference(forward, a) is None and difference(backward, b) is None, "compare: same bits")

codes = {name: int(code) for name, code in re.findall(r"RETROWALK_([A-Z_]+) = (\d+)", header)}
check(library.retrowalk_forward(None, pointer(grades), pointer(a), n) == codes["NULL_POINTER"], "a null pointer")
check(library.retrowalk_backward(pointer(speeds), pointer(grades), pointer(a), -1) == codes["BAD_LENGTH"], "a negative length")
check(library.retrowalk_compare(pointer(speeds), pointer(grades), pointer(a), pointer(a), n) == codes["OVERLAP"], "an overlap")
check(library.retrowalk_forward(None, None, None, 0) == codes["OK"], "no elements")
singles = [array("f", (max(min(x, 3e38), -3e38) for x in column)) for column in (speeds, grades)]
c, d = array("f", bytes(4 * n)), array("f", bytes(4 * n))
columns = [(ctypes.c_float * n).from_buffer(column) for column in (*singles, c, d)]
check(library.retrowalk_compare_floats(*columns, ctypes.c_int64(n)) == 0, "compare in floats answers 0")
wide = [array("d", column) for column in singles]
check(library.retrowalk_compare(pointer(wide[0]), pointer(wide[1]), pointer(a), pointer(b), n) == 0, "compare answers 0")
check(all((x != x and y != y) or abs(x - y) <= 1.5e-6 * y for x, y in zip([*c, *d], [*a, *b])), "floats within 1.5e-6 of doubles")

energy = (ctypes.c_double * 5)()
library.retrowalk_session.argtypes = [
    ctypes.c_int32, *[ctypes.POINTER(ctypes.c_double)] * 3, ctypes.c_double, ctypes.c_int64,
    ctypes.c_double, ctypes.c_double, ctypes.POINTER(ctypes.c_double)]
check(library.retrowalk_session(0, pointer(speeds), pointer(grades), None, 1, n, 70, 1.5, energy) == 0, "a session answers 0")
priced = [max(x, 1.5) * 70 for x in forward if x == x]
check(abs(energy[0] - sum(priced)) <= 1e-11 * sum(priced), "gross energy is the sum of the samples")
check(energy[3] == len(priced) and energy[4] == n - len(priced), "every second is priced or excluded")
print(f"Python: {checks} checks, 0 failed, {n} walks")
