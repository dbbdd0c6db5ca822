"""Calls each export of the library first in a process of its own: first_calls.py LIBRARY HEADER.

The runtime starts inside the first call. An export whose own frame has a local buffer would end the process there.
"""
import re
import subprocess
import sys

library, header = sys.argv[1:3]

CALL = """
import ctypes, sys
function = getattr(ctypes.CDLL(sys.argv[1]), sys.argv[2])
function.restype = ctypes.c_int32
buffers = [(ctypes.c_double * 8)(*[1.0] * 8) for _ in range(4)]
n = ctypes.c_int64(8)
arguments = {
    "retrowalk_abi_version": [],
    "retrowalk_session": [0, buffers[0], buffers[1], buffers[2], ctypes.c_double(1), n, ctypes.c_double(70), ctypes.c_double(1.2), buffers[3]],
    "retrowalk_compare": [*buffers, n],
    "retrowalk_compare_floats": [*buffers, n],
}.get(sys.argv[2], [*buffers[:3], n])
expected = 1 if sys.argv[2] == "retrowalk_abi_version" else 0
sys.exit(0 if function(*arguments) == expected else 2)
"""

# DuckDB's entry: a host that has no such API, so the extension declines.
ENTRY = """
import ctypes, sys
GetApi = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_char_p)
asked = []
get_api = GetApi(lambda info, version: asked.append(version))
access = (ctypes.c_void_p * 3)(None, None, ctypes.cast(get_api, ctypes.c_void_p).value)
function = ctypes.CDLL(sys.argv[1]).retrowalk_init_c_api
function.restype = ctypes.c_uint8
sys.exit(0 if function(None, access) == 0 and asked == [b"v1.2.0"] else 2)
"""

declared = sorted(set(re.findall(r"^int32_t (retrowalk_\w+)\(", open(header, encoding="utf-8").read(), re.MULTILINE)))
symbols = subprocess.run(["nm", "--dynamic", "--defined-only", library], capture_output=True, text=True, check=True).stdout
exported = sorted(set(re.findall(r" T (retrowalk_\w+)", symbols)))
if exported != sorted([*declared, "retrowalk_init_c_api"]):
    sys.exit(f"exports {exported} are not those of the header, {declared}, and of DuckDB")
for name in exported:
    script = ENTRY if name == "retrowalk_init_c_api" else CALL
    code = subprocess.run([sys.executable, "-c", script, library, name], check=False).returncode
    if code != 0:
        sys.exit(f"{name}, called first, ends with {code}")
print(f"{len(exported)} exports, each called first in a process of its own.")
