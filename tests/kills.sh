#!/usr/bin/env bash
# Ends runs of `retrowalk batch` at random moments by INT, TERM, HUP and QUIT, and checks what each leaves: the whole output and
# exit code 0, or nothing and 128 + the number of the signal. Then ten runs at once at one output: one wins, the others exit with 2.
#   tests/kills.sh [COUNT] TOOL [ARGUMENT ...]     as in: tests/kills.sh 200 dotnet artifacts/bin/RetroWalk.Cli/debug/retrowalk.dll
set -euo pipefail
count=$1
tool=("${@:2}")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
awk 'BEGIN { print "speed_mps,grade_fraction,direction"; for (i = 0; i < 400000; i++) print "1." i % 9 ",0.0" i % 7 ",forward" }' \
  > "$folder/in.csv"
"${tool[@]}" batch "$folder/in.csv" "$folder/whole.csv"
rows=$(cksum < "$folder/whole.csv")

start=$(date +%s%N)
"${tool[@]}" batch "$folder/in.csv" - > "$folder/again.csv"
milliseconds=$((($(date +%s%N) - start) / 1000000)) # of a run that nobody ends
rm "$folder/again.csv"

declare -A number=([HUP]=1 [INT]=2 [QUIT]=3 [TERM]=15)
names=(HUP INT QUIT TERM)
whole=0 stopped=0 early=0
RANDOM=${KILLS_SEED:-1}
for ((i = 0; i < count; i++)); do
  signal=${names[RANDOM % 4]}
  # The shell lets what runs behind it ignore INT and QUIT; env takes that back.
  env --default-signal=HUP,INT,QUIT,TERM "${tool[@]}" batch "$folder/in.csv" "$folder/out.csv" 2> "$folder/error" & run=$!
  sleep "$(awk -v ms="$milliseconds" -v share=$RANDOM 'BEGIN { printf "%.3f", 1.2 * ms * share / 32767 / 1000 }')"
  kill -"$signal" "$run" 2> /dev/null || true
  code=0; wait "$run" 2> /dev/null || code=$?
  left=$(cd "$folder" && ls -A)
  if [[ $code == 0 && $left == $'error\nin.csv\nout.csv\nwhole.csv' && $(cksum < "$folder/out.csv") == "$rows" ]]; then
    whole=$((whole + 1))
    rm "$folder/out.csv"
  elif [[ $code == $((128 + number[$signal])) && $left == $'error\nin.csv\nwhole.csv' ]]; then
    # Before the tool listens to signals the system ends it, without a word.
    if [[ -s $folder/error ]]; then stopped=$((stopped + 1)); else early=$((early + 1)); fi
    if [[ -s $folder/error ]] && [[ $(cat "$folder/error") != "retrowalk: stopped before the end; no file was written" ]]; then
      cat "$folder/error" >&2
      exit 1
    fi
  else
    printf 'kill %d by %s: exit %d, left:\n%s\n' "$i" "$signal" "$code" "$left" >&2
    cat "$folder/error" >&2
    exit 1
  fi
done
printf '%d kills: %d stopped, %d before the tool listened, %d too late; nothing was left behind\n' \
  "$count" "$stopped" "$early" "$whole"
((stopped > count / 10)) || { echo "too few of the kills met a run: the machine is too slow or too fast for them" >&2; exit 1; }

for ((i = 0; i < 10; i++)); do
  (code=0; "${tool[@]}" batch "$folder/in.csv" "$folder/one.csv" 2> /dev/null || code=$?; echo "$code") >> "$folder/codes" &
done
wait
[[ $(sort "$folder/codes" | uniq -c | xargs) == "1 0 9 2" && $(cksum < "$folder/one.csv") == "$rows" ]] ||
  { echo "ten runs at one output: $(sort "$folder/codes" | uniq -c | xargs)" >&2; exit 1; }
[[ $(cd "$folder" && ls -A) == $'codes\nerror\nin.csv\none.csv\nwhole.csv' ]] || { ls -A "$folder" >&2; exit 1; }
echo "ten runs at one output: one wrote it, nine refused, nothing else was left"
