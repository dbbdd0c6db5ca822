#!/usr/bin/env bash
# Fuzzes every parser of the tool and of the recordings, one after the other:
#   tests/fuzz.sh [SECONDS for each target, 100 unless given [TARGET...]]
# Starts from the corpus in tests/Fuzz/Corpus; findings land in artifacts/fuzz. Fails on a crash or a hang.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v afl-fuzz > /dev/null || { echo "afl-fuzz is missing: on Debian, apt-get install afl++" >&2; exit 1; }
seconds=${1:-100}
bin=$PWD/artifacts/fuzz/bin
findings=$PWD/artifacts/fuzz/findings
rm -rf "$bin" "$findings"
mkdir -p "$findings"

dotnet tool restore
dotnet publish tests/Fuzz --configuration Release --output "$bin"
"$bin/RetroWalk.Fuzz" replay tests/Fuzz/Corpus
for assembly in retrowalk RetroWalk.Metrics RetroWalk.Metrics.Recordings CsvHelper; do
  dotnet sharpfuzz "$bin/$assembly.dll"
done

# The fuzzer sees an app host that is not compiled for it, and cores and clocks that it does not need.
export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1
failed=0
mapfile -t targets < <(if (($# > 1)); then printf '%s\n' "${@:2}"; else "$bin/RetroWalk.Fuzz" list; fi)
for target in "${targets[@]}"; do
  [[ -d tests/Fuzz/Corpus/$target ]] || { echo "$target is none of: $("$bin/RetroWalk.Fuzz" list | xargs)" >&2; failed=1; continue; }
  afl-fuzz -V "$seconds" -t 10000 -m none -i "tests/Fuzz/Corpus/$target" -o "$findings/$target" \
    -- "$bin/RetroWalk.Fuzz" "$target" > "$findings/$target.log" 2>&1 || { tail -20 "$findings/$target.log" >&2; failed=1; continue; }
  stats=$findings/$target/default/fuzzer_stats
  stat() { sed -n "s/^$1 *: //p" "$stats"; }
  printf '%-16s %s s, %s runs, %s inputs kept, %s crashes, %s hangs\n' "$target" \
    "$(stat run_time)" "$(stat execs_done)" "$(stat corpus_count)" "$(stat saved_crashes)" "$(stat saved_hangs)"
  (($(stat saved_crashes) + $(stat saved_hangs) == 0)) || failed=1
done
exit "$failed"
