#!/usr/bin/env bash
# The whole measurement in one command: every benchmark and every rival, the report in benchmarks/results, and the tables of the
# README and of docs/performance.md made from it, on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
dotnet run --project benchmarks/RetroWalk.Metrics.Benchmarks --configuration Release
RETROWALK_UPDATE=1 dotnet test tests/RetroWalk.Docs.Tests --filter FullyQualifiedName~PerformanceTableTests
git status --short benchmarks/results README.md docs/performance.md
