#!/usr/bin/env bash
# Mutation testing, a piece at a time: tests/mutation.sh PIECE [PATTERN...]
# PIECE is core, models, calibration or cli; PATTERNs such as '**/Sessions/*.cs' take a part of it.
# Fails below 90 % for core and models, below 80 % for the others. The report lands in artifacts/mutation.
#
# What is left out, and why:
# - texts in Models/*/ (piece models): the cards are prose. Tests hold them not empty and their citations complete; half a
#   sentence more or less is no number. Everything else in these files is mutated, and texts are everywhere else.
# - AllocationTests, the batches with special values at every position and the splits of a session into many parts: they
#   measure or repeat, are slow under mutants, and what they could kill is killed by the batches of every length and the other splits.
# - rules that reflect over the public surface (documentation, names of units, immutability, its listing) and the hostile entries:
#   they would run for nearly every mutant, and none of them knows a right number.
# Analyzers do not run in these builds: .ci/run has them. A mutant costs about 5 s of one core, the core piece hours: take folders.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

declare -A tests=([core]=RetroWalk.Metrics [models]=RetroWalk.Metrics [calibration]=RetroWalk.Metrics.Calibration [cli]=RetroWalk.Cli)
piece=${1:-}
[[ -n ${tests[$piece]:-} ]] || { echo "tests/mutation.sh core|models|calibration|cli [PATTERN...]" >&2; exit 2; }
patterns=()
for pattern in "${@:2}"; do patterns+=(--mutate "$pattern"); done

export RETROWALK_MUTATION=1 RunAnalyzers=false
export DOTNET_INFO_WAIT_TIME=60000 # ms; on a busy machine 'dotnet --info' outlasts the patience of the analysis
out=$PWD/artifacts/mutation/$piece
dotnet tool restore
cd "tests/${tests[$piece]}.Tests"
dotnet stryker --config-file ../Mutation/"$piece".json --output "$out" "${patterns[@]}"
