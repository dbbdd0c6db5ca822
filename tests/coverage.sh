#!/usr/bin/env bash
# Branch coverage of the core by its own tests; fails below 98 %. The report lands in artifacts/coverage.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

lowest=98
out=$PWD/artifacts/coverage
rm -rf "$out"
dotnet tool restore
dotnet test tests/RetroWalk.Metrics.Tests --collect 'XPlat Code Coverage' --settings tests/coverage.runsettings --results-directory "$out/run"
dotnet reportgenerator -reports:"$out/run/*/coverage.cobertura.xml" -targetdir:"$out" \
  -reporttypes:'TextSummary;MarkdownSummaryGithub' -verbosity:Warning \
  "minimumCoverageThresholds:branchCoverage=$lowest" "minimumCoverageThresholds:lineCoverage=$lowest" || code=$?
sed -n '/coverage:/p;/branches:/p' "$out/Summary.txt"
exit "${code:-0}"
