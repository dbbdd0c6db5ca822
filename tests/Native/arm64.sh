#!/usr/bin/env bash
# The same bits on Arm64: publishes the program Columns for linux-arm64 with its runtime, runs it under user-mode emulation and
# compares what it writes with what this machine writes. .ci/run installs the emulator and the Arm64 C library.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
out=$root/artifacts/arm64
sysroot=${QEMU_LD_PREFIX:-/usr/aarch64-linux-gnu}
command -v qemu-aarch64 > /dev/null || { echo "qemu-aarch64 is needed (Debian: qemu-user)." >&2; exit 1; }
for library in ld-linux-aarch64.so.1 libc.so.6 libstdc++.so.6 libgcc_s.so.1; do
  [[ -e $sysroot/lib/$library ]] ||
    { echo "$library is not in $sysroot/lib (Debian: libc6-arm64-cross, libstdc++6-arm64-cross)." >&2; exit 1; }
done

rm -rf "$out" && mkdir -p "$out"
dotnet run --project "$here/Columns" --configuration Release -- "$out/here.bin"
dotnet publish "$here/Columns" --configuration Release --runtime linux-arm64 --self-contained --output "$out/program" --nologo --verbosity quiet
QEMU_LD_PREFIX=$sysroot qemu-aarch64 "$out/program/Columns" "$out/arm64.bin"
cmp "$out/here.bin" "$out/arm64.bin"
echo "Arm64 and $(uname -m) write the same bits."
