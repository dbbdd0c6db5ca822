#!/usr/bin/env bash
# Times the tool as a whole process, as of this commit and of another one, beside what else prices or copies a table, and takes the size of
# its packages: benchmarks/tool/run.sh BEFORE, a commit. Writes benchmarks/results/*/tool.md; the page takes its table from there.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
before=$1
work=$root/artifacts/tool-benchmark
rm -rf "$work" && mkdir -p "$work"

# An installed tool and its packages; a commit before there was .ci/pack-tool has one package for all systems.
tool() {
  local name=$1 clone=$2
  mkdir -p "$work/$name/feed"
  if [[ -x $clone/.ci/pack-tool ]]; then
    "$clone/.ci/pack-tool" "$work/$name/feed"
  else
    dotnet pack "$clone/src/RetroWalk.Cli" --configuration Release --output "$work/$name/feed" --verbosity quiet
  fi
  printf '<configuration><packageSources><clear /><add key="feed" value="%s" /></packageSources></configuration>' "$work/$name/feed" \
    > "$work/$name/nuget.config"
  NUGET_PACKAGES=$work/$name/packages \
    dotnet tool install RetroWalk.Cli --tool-path "$work/$name/tool" --configfile "$work/$name/nuget.config"
}

git clone --quiet "$root" "$work/clone"
git -C "$work/clone" checkout --quiet "$before"
tool before "$work/clone"
tool after "$root"
dotnet restore "$root/tests/DuckDb/Check" --verbosity quiet
python3 "$root/benchmarks/tool/measure.py" "$work"
