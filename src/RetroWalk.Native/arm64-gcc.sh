#!/usr/bin/env bash
# Links for Arm64 with Debian's cross compiler. The SDK names the target as clang wants it; gcc is its own target.
set -euo pipefail
for argument; do [[ $argument == --target=* ]] || set -- "$@" "$argument"; shift; done
exec aarch64-linux-gnu-gcc "$@"
