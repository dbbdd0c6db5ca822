#!/usr/bin/env bash
# Builds the literal formulas in C++, plain and with -ffast-math, into artifacts/baselines: a shared object each, which the benchmarks
# call in their own process, and a program each that times itself.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../../artifacts/baselines
command -v g++ > /dev/null || { echo "g++ is not on the PATH: the baselines in C++ are left out." >&2; exit 1; }
mkdir -p "$out"
build() { # name, flags
  g++ -O3 -march=native "${@:2}" -Wall -Wextra -fPIC -shared "$here/literal.cpp" -o "$out/$1.so"
  g++ -O3 -march=native "${@:2}" -Wall -Wextra "$here/literal.cpp" "$here/timer.cpp" -o "$out/$1"
}
build literal
build literal_fast -ffast-math
