#!/usr/bin/env bash
# The same bits on Arm64, under user-mode emulation: the digests of tests/Parity are the same there, what the program Columns writes
# there is what it writes here, and the native library, cross-linked, computes it too when called from C. .ci/run installs the
# emulator, the cross compiler and the C library.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/artifacts/arm64
export QEMU_LD_PREFIX=${QEMU_LD_PREFIX:-/usr/aarch64-linux-gnu}
for tool in qemu-aarch64:qemu-user aarch64-linux-gnu-gcc:gcc-aarch64-linux-gnu aarch64-linux-gnu-objcopy:binutils-aarch64-linux-gnu; do
  command -v "${tool%:*}" > /dev/null || { echo "${tool%:*} is needed (Debian: ${tool#*:})." >&2; exit 1; }
done
for library in ld-linux-aarch64.so.1:libc6-arm64-cross libstdc++.so.6:libstdc++6-arm64-cross libc.so:libc6-dev-arm64-cross; do
  [[ -e $QEMU_LD_PREFIX/lib/${library%:*} ]] ||
    { echo "${library%:*} is not in $QEMU_LD_PREFIX/lib (Debian: ${library#*:})." >&2; exit 1; }
done
rm -rf "$out" && mkdir -p "$out"

# emulate OUTPUT PROGRAM [ARGUMENT…]. The emulator now and then breaks a program of .NET, which then ends with 134 or 139: some one
# run in twenty on a busy machine. Such a run says nothing about bits and is made again, three times in all; any other end counts.
emulate() {
  local code run
  for run in 1 2 3; do
    code=0; qemu-aarch64 "${@:2}" > "$1" || code=$?
    (( code >= 128 )) || return "$code"
    echo "The emulator ended ${2##*/} with $code, run $run of 3." >&2
  done
  return "$code"
}

publish() { dotnet publish --configuration Release --runtime linux-arm64 --nologo --verbosity quiet "$@"; }

publish "$root/tests/Parity" --self-contained --output "$out/parity"
emulate "$out/arm64.txt" "$out/parity/RetroWalk.Metrics.Parity"
dotnet run --project "$root/tests/Parity" --configuration Release > "$out/here.txt"
grep -h '^#' "$out/here.txt" "$out/arm64.txt"
diff <(grep -v '^#' "$out/here.txt") <(grep -v '^#' "$out/arm64.txt")

dotnet run --project "$here/Columns" --configuration Release -- "$out/here.bin"
publish "$here/Columns" --self-contained --output "$out/columns"
emulate /dev/null "$out/columns/Columns" "$out/arm64.bin"
cmp "$out/here.bin" "$out/arm64.bin"

publish "$root/src/RetroWalk.Native" --output "$out/native"
aarch64-linux-gnu-gcc -std=c11 -O2 -Wall -Wextra -Werror "$here/check.c" -I "$out/native" -L "$out/native" \
  -l:libretrowalk.so -Wl,-rpath,"$out/native" -o "$out/check"
qemu-aarch64 "$out/check" "$out/here.bin"
echo "Arm64 and $(uname -m) compute the same bits."
