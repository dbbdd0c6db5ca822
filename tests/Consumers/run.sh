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
}

consumer "console app" run_app ConsoleApp
consumer "calibration app" run_app CalibrationApp
consumer "trimmed app" trimmed TrimmedApp
consumer "app compiled ahead of time" trimmed NativeAotApp
consumer "page in the browser" page
consumer "the tool, installed" installed_tool
