#!/usr/bin/env bash
# Publishes the page and tests it in Chromium from a server on this machine: tests/Web/run.sh [WALKS]. The pictures stay in
# artifacts/web/pictures. WALKS random walks, 200 unless given, are compared with the tool.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
site=$PWD/artifacts/web/site
tool=$PWD/artifacts/web/tool

for program in chromium node npm; do
  command -v "$program" > /dev/null || { echo "$program is needed to test the page and is not on the PATH." >&2; exit 1; }
done

rm -rf artifacts/web
dotnet publish src/RetroWalk.Web --configuration Release --output "$site" --verbosity quiet --nologo
dotnet build src/RetroWalk.Cli --configuration Release --output "$tool" --verbosity quiet --nologo
npm --prefix tests/Web ci --no-audit --no-fund --loglevel error
timeout 900 node tests/Web/run.mjs "$site/wwwroot" "$tool/retrowalk" "${1:-200}"
