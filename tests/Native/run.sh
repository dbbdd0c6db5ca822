#!/usr/bin/env bash
# Publishes the native library and calls it from C and from Python, against what the .NET library computes, bit for bit;
# then runs the examples of docs/native.md. It fails where a compiler or Python is missing: .ci/run installs them.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/artifacts/native
page=$root/docs/native.md
for tool in dotnet gcc python3; do
  command -v "$tool" > /dev/null || { echo "$tool is needed and is not on the PATH." >&2; exit 1; }
done

rm -rf "$out" && mkdir -p "$out/native"
dotnet publish "$root/src/RetroWalk.Native" --configuration Release --use-current-runtime --output "$out/native" --nologo --verbosity quiet "$@"
dotnet run --project "$here/Columns" --configuration Release -- "$out/columns.bin"

cd "$out"
link=(-I native -L native -l:libretrowalk.so -Wl,-rpath,native)
gcc -std=c11 -O2 -Wall -Wextra -Werror "$here/check.c" "${link[@]}" -o check
./check columns.bin
python3 "$here/check.py" native/libretrowalk.so columns.bin native/retrowalk.h

block() { awk -v open="\`\`\`$1" '$0 == open {inside=1; next} $0 == "```" {inside=0} inside' "$page"; }
block c > example.c
block python > example.py
block text > expected.txt
[[ -s example.c && -s example.py && -s expected.txt ]] || { echo "docs/native.md has lost an example." >&2; exit 1; }
gcc -Wall -Wextra -Werror example.c "${link[@]}" -o example
./example | diff expected.txt -
python3 example.py | diff expected.txt -
echo "The examples of docs/native.md print what the page shows."
