#!/usr/bin/env bash
# Builds the DuckDB extension and checks it through DuckDB.NET: a million rows bit for bit, NULL and NaN, two threads, bad input, every
# native export as the first call of a process, the SQL of docs/how-to/history-in-sql.md; then times it: tests/DuckDb/run.sh [ROWS].
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
rows=${1:-20000000}
out=$root/artifacts/duckdb
rm -rf "$out" && mkdir -p "$out"
dotnet publish "$root/src/RetroWalk.Native" --configuration Release --use-current-runtime -p:IlcInstructionSet=native --output "$out/native" --nologo --verbosity quiet -consoleLoggerParameters:NoSummary
dotnet build "$here/Check" --configuration Release --nologo --verbosity quiet -consoleLoggerParameters:NoSummary

cd "$out"
python3 "$here/first_calls.py" native/libretrowalk.so native/retrowalk.h
dotnet "$root/artifacts/bin/DuckDbCheck/release/DuckDbCheck.dll" native/retrowalk.duckdb_extension "$root/docs/how-to/history-in-sql.md" "$rows"
