#!/usr/bin/env bash
# Builds each small program of docs/samples from packed packages, runs it and compares what it prints with its expected.txt:
# tests/Samples/run.sh [FEED [VERSION]]. FEED is a folder with the packages; without one they are packed here.
# RETROWALK_UPDATE=1 rewrites the expected outputs.
# (WalkServer and WalkLoad are run by tests/Orleans/run.sh.)
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
samples=$root/docs/samples
out=$root/artifacts/samples
port=17790
for tool in dotnet python3 curl unzip; do
  command -v "$tool" > /dev/null || { echo "$tool is needed and is not on the PATH." >&2; exit 1; }
done
rm -rf "$out/small" "$out/packages/retrowalk.metrics" && mkdir -p "$out/small"
quiet=(--configuration Release --nologo --verbosity quiet -consoleLoggerParameters:NoSummary)
version=${2:-$(dotnet msbuild "$root/src/RetroWalk.Metrics" -getProperty:Version)}
if [[ $# -gt 0 ]]; then
  feed=$(cd "$1" && pwd)
else
  feed=$root/tests/Consumers/feed # a source by nuget.config: what lies there from an earlier day would be taken as well
  rm -f "$feed"/*.nupkg "$feed"/*.snupkg
  dotnet pack "$root/src/RetroWalk.Metrics" "${quiet[@]}" --output "$feed"
  dotnet pack "$root/src/RetroWalk.Native" "${quiet[@]}" -p:PackNative=true --output "$feed"
fi
export NUGET_PACKAGES=$out/packages
cd "$out/small"

# compare SAMPLE: standard input with the expected output of the sample
compare() {
  if [[ ${RETROWALK_UPDATE:-} == 1 ]]; then tee "$samples/$1/expected.txt" > /dev/null; echo "$1" >> compared; return; fi
  diff "$samples/$1/expected.txt" - || { echo "$1 prints something else than its expected.txt." >&2; exit 1; }
  echo "$1" >> compared
}

build() {
  local packages=(-p:RetroWalkVersion="$version" -p:RestoreAdditionalProjectSources="$feed")
  dotnet build "$samples/$1" "${quiet[@]}" "${packages[@]}" > build.log || { cat build.log; exit 1; }
}

run() { dotnet "$out/bin/$1/release/$1.dll" "${@:2}"; }

for sample in OwnModel Fsharp; do
  build "$sample"
  run "$sample" | compare "$sample"
done

# The library as whoever has no .NET takes it: unpacked.
unzip -qo "$feed/RetroWalk.Metrics.Native.$version.nupkg" 'runtimes/*' -d native
system=linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
{ echo speed,grade; for i in {0..99}; do echo "1.$((i % 5)),0.0$((i % 7))"; done; echo ,0; } |
  python3 "$samples/Python/walk.py" "native/runtimes/$system/native/libretrowalk.so" | compare Python

# A walk of two minutes, whole; then killed in the middle, started again, and sent again from its beginning.
build LiveTreadmill
stream() { awk 'BEGIN { for (i = 0; i < 120; i++) print i, i < 60 ? "0800C2010000FF7F forward" : "080040013200FF7F backward" }'; }
stream | run LiveTreadmill whole.state | compare LiveTreadmill
mkfifo packets
dotnet "$out/bin/LiveTreadmill/release/LiveTreadmill.dll" broken.state < packets > broken.txt & program=$!
exec 3> packets
stream | head -75 >&3
for _ in {1..300}; do
  [[ -s broken.state ]] && break
  sleep 0.1
done
kill -9 "$program"; wait "$program" 2> /dev/null || true
exec 3>&-
[[ ! -s broken.txt && -s broken.state ]] || { echo "LiveTreadmill was to be killed in the middle." >&2; exit 1; }
stream | run LiveTreadmill broken.state | compare LiveTreadmill
cmp whole.state broken.state

build MinimalApi
! curl -s -o /dev/null "http://127.0.0.1:$port/" || { echo "Port $port is taken: its answers would not be those of MinimalApi." >&2; exit 1; }
# Not by run(): its process id would be that of a shell, whose end leaves the server running.
dotnet "$out/bin/MinimalApi/release/MinimalApi.dll" --urls "http://127.0.0.1:$port" > api.log 2>&1 & server=$!
trap 'kill "$server" 2> /dev/null || true' EXIT
for _ in {1..300}; do
  curl -s -o /dev/null "http://127.0.0.1:$port/" && break
  sleep 0.2
done
kill -0 "$server" || { cat api.log; exit 1; }
# walk SPEED [OPTION…]
walk() {
  curl -sG "http://127.0.0.1:$port/walk" --data-urlencode 'mass=70 kg' --data-urlencode "speed=$1" --data-urlencode 'grade=5 %' \
    --data-urlencode minutes=30 "${@:2}"
}
{ walk '3 mph'; echo; walk fast -o /dev/null -w '%{http_code}\n'; } | compare MinimalApi
kill "$server" && wait "$server" 2> /dev/null || true

diff <(sort -u compared) <(cd "$samples" && ls -d -- */expected.txt | cut -d / -f 1 | sort)
echo "$(wc -l < compared) outputs of $(sort -u compared | wc -l) samples are as expected."
