#!/usr/bin/env bash
# Builds the site of the documentation and of everything that can be called, and checks its links: docs/site/build.sh [APP].
# It is static, in artifacts/site/public. APP is the folder with the published page of src/RetroWalk.Web (its wwwroot), which
# becomes app/ there.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
app=${1:+$(cd "$1" && pwd)}
out=$root/artifacts/site
cd "$root"
quiet=(--configuration Release --nologo --verbosity quiet -consoleLoggerParameters:NoSummary)

rm -rf "$out" && mkdir -p "$out/pages"
for package in Calibration Orleans Recordings; do # each builds the core too
  dotnet build "src/RetroWalk.Metrics.$package" "${quiet[@]}" > "$out/build.log" || { cat "$out/build.log"; exit 1; }
done
python3 "$here/stage.py" "$out/pages" "$(dotnet msbuild src/RetroWalk.Metrics -getProperty:Version)" \
  "$(dotnet msbuild src/RetroWalk.Metrics -getProperty:ProjectAddress)" ${app:+app}
if [[ -n $app ]]; then
  cp -r "$app" "$out/pages/app"
fi
dotnet tool restore > "$out/tools.log" || { cat "$out/tools.log"; exit 1; }
dotnet docfx "$here/docfx.json" --warningsAsErrors > "$out/docfx.log" ||
  { grep -iE 'warning|error' "$out/docfx.log" | head -40; exit 1; }
find "$out/public" -name '*.map' -delete # for whoever debugs docfx, and most of the bytes
python3 "$here/check.py" "$out/public"
