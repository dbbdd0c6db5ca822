#!/usr/bin/env bash
# Serves a published folder on this machine, opens it in Chromium without a window, and prints the answer of the page; fails unless it is right.
set -euo pipefail
work=$(mktemp -d)
touch "$work/port"
trap 'kill "${server:-}" 2> /dev/null || true; rm -rf "$work"' EXIT

python3 -u -m http.server 0 --bind 127.0.0.1 --directory "$1" > "$work/port" 2> "$work/requests" & server=$!
for _ in {1..100}; do
  port=$(sed -nE 's/.* port ([0-9]+) .*/\1/p' "$work/port")
  [[ -n $port ]] && break
  sleep 0.1
done

timeout 90 chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --user-data-dir="$work/profile" --virtual-time-budget=60000 --dump-dom \
  "http://127.0.0.1:$port/" > "$work/page.html" 2> "$work/chromium.log" || true
grep -o '<p id="answer">[^<]*' "$work/page.html" | sed 's/.*>//' | grep '^right' ||
  { cat "$work/page.html" "$work/requests"; tail -5 "$work/chromium.log"; echo "the page did not say: right" >&2; exit 1; }
