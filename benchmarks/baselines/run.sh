#!/usr/bin/env bash
# Builds and times every baseline by itself: median nanoseconds an element, in cache and from memory.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
out=$here/../../artifacts/baselines
if "$here/build.sh"; then
  "$out/literal" "g++ -O3 -march=native"
  "$out/literal_fast" "g++ -O3 -march=native -ffast-math"
fi
"$here/numpy.sh" || true
