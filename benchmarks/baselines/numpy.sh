#!/usr/bin/env bash
# Times the literal formulas in numpy, with the first Python that has it, at the lengths given or the usual ones; prints rows for
# the report of the benchmarks.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
for python in python3 /usr/bin/python3; do
  if "$python" -c 'import numpy' 2> /dev/null; then
    exec "$python" "$here/literal.py" "$@"
  fi
done
echo "No Python with numpy (Debian: python3-numpy): its baseline is left out." >&2
exit 1
