#!/usr/bin/env bash
# Counts the instructions of the batch functions under callgrind, where noise moves nothing, and holds them against the record.
# Fails where a count is more than 2 % above it. RETROWALK_UPDATE=1 rewrites the record: commit it with the change that moved it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/artifacts/gate
record=$here/instructions.csv
for tool in dotnet gcc valgrind; do
  command -v "$tool" > /dev/null || { echo "$tool is needed and is not on the PATH." >&2; exit 1; }
done
[[ $(uname -m) == x86_64 ]] || { echo "The record is of AVX2 instructions: it holds on x86-64 only." >&2; exit 1; }

rm -rf "$out" && mkdir -p "$out/native"
dotnet publish "$root/src/RetroWalk.Native" --configuration Release --use-current-runtime \
  -p:IlcInstructionSet=x86-64-v3 --output "$out/native" --nologo --verbosity quiet
rm -f "$out"/native/*.dbg # valgrind stops on the compressed sections of this file
cd "$out"
gcc -std=c11 -O2 -Wall -Wextra -Werror "$here/gate.c" -I native -L native -l:libretrowalk.so -Wl,-rpath,"$out/native" -o gate
valgrind --tool=callgrind --collect-atstart=no --callgrind-out-file=counts ./gate 2> valgrind.log || { tail -20 valgrind.log >&2; exit 1; }

# Each dump carries the name the harness gave it, and its total.
awk -F': ' '
  /^desc: Trigger: Client Request: / {name = $4}
  /^(summary|totals): / && name != "" {
    split(name, part, ",")
    printf "%s,%d,%d,%.3f\n", part[1], part[2], $2, $2 / part[2]
    name = ""
  }' counts.* > measured.csv
[[ -s measured.csv ]] || { echo "callgrind counted nothing: see $out" >&2; exit 1; }
sort -t, -k1,1 -k2,2nr measured.csv > sorted.csv
{ echo "kernel,elements,instructions,instructions_per_element"; cat sorted.csv; } > instructions.csv

if [[ ${RETROWALK_UPDATE:-} == 1 ]]; then
  cp instructions.csv "$record"
  cat "$record"
  exit
fi
awk -F, '
  FNR == 1 {next}
  NR == FNR {recorded[$1 "," $2] = $3; next}
  {
    key = $1 "," $2
    if (!(key in recorded)) {print "not in the record: " key; bad = 1; next}
    change = $3 / recorded[key] - 1
    verdict = change > 0.02 ? "TOO MANY" : change < -0.02 ? "fewer: lower the record" : "as recorded"
    printf "%-16s %6d elements %10d instructions, %8.2f an element, %+6.2f %%: %s\n", $1, $2, $3, $4, 100 * change, verdict
    if (change > 0.02) bad = 1
    seen[key] = 1
  }
  END {
    for (key in recorded) if (!(key in seen)) {print "in the record, not measured: " key; bad = 1}
    if (bad) print "Rewrite the record with RETROWALK_UPDATE=1 benchmarks/gate/run.sh where the change is meant, and say why."
    exit bad
  }' "$record" instructions.csv
