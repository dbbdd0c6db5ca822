#!/usr/bin/env bash
# Builds and runs every consumer from the packed packages of the local feed, with an empty package folder, and the tool likewise:
# tests/Consumers/run.sh VERSION. The installed tool stays in artifacts/consumers/tool.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
version=$1
artifacts=$PWD/artifacts
checks=$PWD/tests/RetroWalk.Metrics.Tests/CheckValues
out=$artifacts/consumers/out
tool=$artifacts/consumers/tool
rm -rf "$artifacts/consumers"
mkdir -p "$artifacts/ci"
export NUGET_PACKAGES=$artifacts/consumers/packages

consumer() {
  local began=$SECONDS
  printf '\n-- %s\n' "$1"
  "${@:2}"
  printf -- '-- %s: %d s\n' "$1" "$((SECONDS - began))"
}

run_app() { dotnet run --project "tests/Consumers/$1" -p:RetroWalkVersion="$version"; }

publish() { dotnet publish "tests/Consumers/$1" -p:RetroWalkVersion="$version" --output "$out/$1"; }

trimmed() {
  publish "$1"
  "$out/$1/$1" "$checks"
  find "$out/$1" -type f \( -name "$1" -o -name RetroWalk.Metrics.dll \) -printf '%f: %s bytes\n'
}

page() {
  publish BlazorApp
  du -sh "$out/BlazorApp/wwwroot" | cut -f 1
  tests/Consumers/BlazorApp/open.sh "$out/BlazorApp/wwwroot"
}

installed_tool() {
  dotnet tool install RetroWalk.Cli --version "$version" --tool-path "$tool" --configfile nuget.config
  "$tool/retrowalk" compare --mass 70kg --speed 1.34m/s --grade 5% --duration 30min
  "$tool/retrowalk" --help | grep -F 'retrowalk [command]' > /dev/null # reads to the end, so that the tool is not stopped
  "$tool/retrowalk" plot compare -o "$artifacts/ci/compare.svg" --force
  grep -qF "speed, m/s" "$artifacts/ci/compare.svg"
  LANG=de_DE.UTF-8 "$tool/retrowalk" compare --format json > "$artifacts/ci/de.json"
  LANG=C.UTF-8 "$tool/retrowalk" compare --format json | diff - "$artifacts/ci/de.json"
  python3 tests/Consumers/answers.py "$tool/retrowalk"
  "$tool/retrowalk" plot compare -o "$artifacts/ci/compare.png" --force # through the drawing library
  printf 'tool: %s MB packed, %s MB installed\n' \
    "$(du -m --apparent-size tests/Consumers/feed/RetroWalk.Cli.linux-x64.*.nupkg | cut -f 1)" "$(du -ms --apparent-size "$tool" | cut -f 1)"
}

# What stands in the packages beside code, as they are and as a release would have them, with an address filled in.
contents() {
  local address=https://example.org/retrowalk filled=$artifacts/consumers/filled
  python3 tests/Consumers/packages.py tests/Consumers/feed "$(dotnet msbuild src/RetroWalk.Metrics -getProperty:ProjectAddress)"
  for project in RetroWalk.Metrics RetroWalk.Metrics.Recordings; do
    dotnet pack "src/$project" --configuration Release --no-build --verbosity quiet --output "$filled" \
      -p:ProjectAddress="$address"
  done
  python3 tests/Consumers/packages.py "$filled" "$address"
}

# The native package from .NET, and its header and libraries from C on both systems.
native() {
  local package=$NUGET_PACKAGES/retrowalk.metrics.native/$version built=$artifacts/consumers/native
  run_app NativeApp
  mkdir -p "$built"
  block() { awk -v open="\`\`\`$1" '$0 == open {inside=1; next} $0 == "```" {inside=0} inside' docs/native.md; }
  block c > "$built/example.c"
  block text > "$built/expected.txt"
  [[ -s $built/example.c && -s $built/expected.txt ]]
  for library in "$package"/runtimes/*/native/libretrowalk.so; do # no newer C library than the page says
    grep -aoE 'GLIBC_[0-9]+\.[0-9]+' "$library" | cat - <(echo GLIBC_2.34) | sort -Vu | tail -1 | grep -qx GLIBC_2.34
  done
  grep -qF 'glibc 2.34' docs/native.md
  link() {
    "$1" -Wall -Wextra -Werror "$built/example.c" -I "$package/build/native/include" -L "$package/runtimes/$2/native" \
      -l:libretrowalk.so -Wl,-rpath,"$package/runtimes/$2/native" -o "$built/$2"
  }
  link gcc linux-x64
  "$built/linux-x64" | diff "$built/expected.txt" -
  link aarch64-linux-gnu-gcc linux-arm64
  QEMU_LD_PREFIX=${QEMU_LD_PREFIX:-/usr/aarch64-linux-gnu} qemu-aarch64 "$built/linux-arm64" | diff "$built/expected.txt" -
}

consumer "contents of the packages" contents
consumer "console app" run_app ConsoleApp
consumer "calibration app" run_app CalibrationApp
consumer "native library, from .NET and from C" native
consumer "trimmed app" trimmed TrimmedApp
consumer "app compiled ahead of time" trimmed NativeAotApp
consumer "page in the browser" page
consumer "the tool, installed" installed_tool
