#!/usr/bin/env bash
# Builds docs/samples/WalkServer and its load client from the packed packages, kills servers and stores under load, and compares every
# session with a local recorder, bit for bit: tests/Orleans/run.sh [KILLS]. Rounds of three servers on Redis and of one server on SQLite
# take turns until so many were killed. After each round a new server reads every session again.
# SESSIONS, BLOCKS and SAMPLES set the load; a report is kept in artifacts/samples/run/report.txt.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
kills=${1:-3}
sessions=${SESSIONS:-500} blocks=${BLOCKS:-20} samples=${SAMPLES:-50}
out=$root/artifacts/samples
redis_port=17379 http=17480 silo=17580 gateway=17680
for tool in dotnet redis-server redis-cli curl; do
  command -v "$tool" > /dev/null || { echo "$tool is needed and is not on the PATH." >&2; exit 1; }
done

rm -rf "$out/feed" "$out/packages/retrowalk.metrics" "$out/packages/retrowalk.metrics.orleans" "$out/run"
mkdir -p "$out/feed" "$out/run"
quiet=(--configuration Release --nologo --verbosity quiet -consoleLoggerParameters:NoSummary)
for package in RetroWalk.Metrics RetroWalk.Metrics.Orleans; do
  dotnet pack "$root/src/$package" "${quiet[@]}" --output "$out/feed"
done
version=$(dotnet msbuild "$root/src/RetroWalk.Metrics" -getProperty:Version)
export NUGET_PACKAGES=$out/packages
for sample in WalkServer WalkLoad; do
  dotnet build "$root/docs/samples/$sample" "${quiet[@]}" -p:RetroWalkVersion="$version" -p:RestoreAdditionalProjectSources="$out/feed"
done

cd "$out/run"
redis= servers=()
stop_all() {
  for process in ${servers[@]+"${servers[@]}"} $redis; do kill -9 "$process" 2> /dev/null || true; done
  wait 2> /dev/null || true
  servers=() redis=
}
trap stop_all EXIT

start_redis() {
  redis-server --port "$redis_port" --bind 127.0.0.1 --appendonly yes --save '' --dir "$PWD" > redis.log 2>&1 & redis=$!
  until redis-cli -p "$redis_port" ping 2> /dev/null | grep -q PONG; do sleep 0.1; done
}

# start_server NUMBER STORE
start_server() {
  dotnet "$out/bin/WalkServer/release/WalkServer.dll" --store "$2" --urls "http://127.0.0.1:$((http + $1))" --silo-port "$((silo + $1))" \
    --gateway-port "$((gateway + $1))" --Logging:LogLevel:Default=Warning >> "server$1.log" 2>&1 & servers[$1]=$!
}

await_server() {
  for _ in {1..600}; do
    curl -sf "http://127.0.0.1:$((http + $1))/health" > /dev/null && return
    sleep 0.2
  done
  tail -20 "server$1.log" >&2
  echo "Server $1 did not start." >&2
  exit 1
}

# load URLS --read|"" LOG
load() { dotnet "$out/bin/WalkLoad/release/WalkLoad.dll" "$1" "$sessions" "$blocks" "$samples" ${2:-} > "$3" 2>&1; }

# await_tenths N: until the load has done so many tenths of its blocks, or is over.
await_tenths() {
  until grep -qs "^$1 tenths" load.log || ! kill -0 "$loading" 2> /dev/null; do sleep 0.1; done
}

killed=0 checked=0 wrong=0 stall=0
take_result() {
  tail -3 "$1" | tee -a report.txt
  local line
  line=$(tail -1 "$1")
  [[ $line =~ ^([0-9]+)\ sessions,\ ([0-9]+)\ wrong,\ longest\ stall\ ([0-9.]+)\ s$ ]] || { echo "The load did not end: $line" >&2; exit 1; }
  ((checked += BASH_REMATCH[1], wrong += BASH_REMATCH[2])) || true
  stall=$(printf '%s\n' "$stall" "${BASH_REMATCH[3]}" | sort -g | tail -1)
}

# finish_round STORE: the load ends; then all servers stop in peace, and a new one reads every session from the store.
finish_round() {
  wait "$loading" || true
  take_result load.log
  for process in "${servers[@]}"; do kill -TERM "$process"; done
  for process in "${servers[@]}"; do wait "$process" || { echo "A server did not stop in peace." >&2; exit 1; }; done
  servers=()
  start_server 0 "$1"; await_server 0
  load "http://127.0.0.1:$http" --read read.log || true
  tail -1 read.log | grep -q "^$sessions sessions, 0 wrong" || { tail -3 read.log; echo "A new server does not read what was stored." >&2; exit 1; }
  stop_all
}

# A signal that leaves a process no time for anything.
kill_one() { kill -9 "$1"; wait "$1" 2> /dev/null || true; ((killed += 1)); }

cluster_round() {
  rm -rf appendonlydir
  start_redis
  for i in 0 1 2; do start_server "$i" "redis:127.0.0.1:$redis_port"; done
  for i in 0 1 2; do await_server "$i"; done
  load "http://127.0.0.1:$http,http://127.0.0.1:$((http + 1)),http://127.0.0.1:$((http + 2))" "" load.log & loading=$!
  await_tenths 2; kill_one "${servers[1]}"; unset 'servers[1]'
  await_tenths 4; kill_one "$redis"; start_redis
  await_tenths 6; start_server 1 "redis:127.0.0.1:$redis_port"; await_server 1
  finish_round "redis:127.0.0.1:$redis_port"
}

embedded_round() {
  rm -f sessions.db*
  start_server 0 sqlite:sessions.db; await_server 0
  load "http://127.0.0.1:$http" "" load.log & loading=$!
  await_tenths 3; kill_one "${servers[0]}"; start_server 0 sqlite:sessions.db; await_server 0
  finish_round sqlite:sessions.db
}

# Bad input: each request of refusals.txt is answered as the file says, by a single line of problem details where it is refused.
refusals_round() {
  rm -f sessions.db*
  start_server 0 sqlite:sessions.db; await_server 0
  local status path body words answer type count=0
  while IFS='|' read -r status path body words; do
    [[ $status == \#* ]] && continue
    status=${status// /} path=${path// /} body=${body# } words=${words# }
    answer=$(curl -s -m 30 -w ' %{http_code} %{content_type}' -H 'Content-Type: application/json' --data-binary "${body% }" \
      "http://127.0.0.1:$http/sessions/$path")
    type=json
    [[ $status == 200 ]] || type=problem+json
    [[ $answer == *"$words"* && $answer == *"} $status application/$type"* && $answer != *$'\n'* ]] ||
      { echo "$path with '$body' is answered by $answer; expected $status and '$words'." >&2; exit 1; }
    ((count += 1))
  done < "$here/refusals.txt"
  echo "$count requests, each answered as expected" | tee -a report.txt
  stop_all
}

refusals_round
while ((killed < kills)); do
  cluster_round
  ((killed < kills)) && embedded_round
done
echo "$killed kills" | tee -a report.txt
echo "$checked sessions, $wrong wrong, longest stall $stall s" | tee -a report.txt
((wrong == 0))
