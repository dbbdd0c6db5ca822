#!/usr/bin/env bash
# Rewrites everything that is made from the sources, in the order in which one part is made of another:
# lock files, recomputed check values, the source of the table of the mechanics, then pages, pictures, answers and lists,
# and last what the small programs of docs/samples print (packed first, so it needs a C compiler, python3 and curl).
# Rewrites only; `dotnet test` afterwards says what still fails, and `git diff` what moved.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rewrite() { # a failing test does not stop it: it may hold a number that is changed by hand
  RETROWALK_UPDATE=1 dotnet test "$@" --no-build --verbosity quiet > artifacts/regenerate.log 2>&1 || true
}

for project in RetroWalk.Metrics.sln tests/DuckDb/Check tests/Orleans/Figures; do
  dotnet restore "$project" --force-evaluate --verbosity quiet
done
python3 tests/RetroWalk.Metrics.Tests/CheckValues/recompute.py
dotnet build --verbosity quiet
rewrite tests/RetroWalk.Metrics.Calibration.Tests --filter FullyQualifiedName~MechanicsTableTests
dotnet build --verbosity quiet
rewrite
RETROWALK_UPDATE=1 tests/Samples/run.sh > artifacts/regenerate.log
git --no-pager diff --stat
