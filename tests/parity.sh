#!/usr/bin/env bash
# The same bits at every vector width: runs the digest of tests/Parity with instruction sets switched off and compares.
# Usage: tests/parity.sh [Debug|Release]      the project must have been built
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
program=artifacts/bin/RetroWalk.Metrics.Parity/$(tr '[:upper:]' '[:lower:]' <<< "${1:-Release}")/RetroWalk.Metrics.Parity.dll
[[ -f $program ]] || { echo "not built: $program" >&2; exit 1; }

expected=
for setting in "" DOTNET_EnableAVX512=0 DOTNET_EnableAVX2=0 DOTNET_EnableAVX=0 DOTNET_EnableHWIntrinsic=0; do
  digest=$(env $setting dotnet "$program")
  printf '%-28s %s\n' "${setting:-as it is}" "$(grep '^#' <<< "$digest")"
  bits=$(grep -v '^#' <<< "$digest")
  expected=${expected:-$bits}
  diff <(cat <<< "$expected") <(cat <<< "$bits") || { echo "other bits under $setting" >&2; exit 1; }
done
sed -nE 's/^(.*): (.*) batch, (.*) one by one$/\1;\2;\3/p' <<< "$expected" |
  awk -F';' '$2 != $3 { print "batch and single call differ: " $1; bad = 1 } END { exit bad || NR == 0 }' >&2
echo "$(wc -l <<< "$expected") digests, the same bits each time"
