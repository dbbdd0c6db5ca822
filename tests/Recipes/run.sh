#!/usr/bin/env bash
# Runs the recipes of docs/how-to/history-in-sql.md for other engines, and compares what they give with the table of the page:
# tests/Recipes/run.sh FOLDER, where FOLDER has libretrowalk.so and retrowalk.h, as dotnet publish src/RetroWalk.Native writes them.
# An engine that is not on the machine is named and left out. Debian: postgresql-15 postgresql-server-dev-15, python3-pandas,
# clickhouse-server clickhouse-client. Servers are started here, on 127.0.0.1, and stopped by their process ids.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
page=$here/../../docs/how-to/history-in-sql.md
native=$(cd "$1" && pwd)
python=/usr/bin/python3
work=$(mktemp -d)
servers=()
stop_all() {
  for process in ${servers[@]+"${servers[@]}"}; do
    kill "$process" 2> /dev/null || true
    wait "$process" 2> /dev/null || true
  done
  rm -rf "$work"
}
trap stop_all EXIT
cd "$work" && chmod 755 . && mkdir native && cp "$native/libretrowalk.so" "$native/retrowalk.h" native/

# block LANGUAGE NUMBER [HEADING]: that block of the page, counted from the heading
block() {
  awk -v open="\`\`\`$1" -v number="$2" -v heading="${3:-}" '
    heading != "" && $0 == heading { heading = "" }
    heading == "" && $0 == open { inside = 1; n++; next }
    $0 == "```" { inside = 0 }
    inside && n == number' "$page"
}
block text 1 '## Energy per session, from Parquet' | awk -F', ' 'NR > 1 { print $1 ", " $2 }' > expected.txt
[[ $(wc -l < expected.txt) == 3 ]] || { echo "The page has lost its table of energies." >&2; exit 1; }
ran=()

if compgen -G '/usr/lib/postgresql/*/bin/postgres' > /dev/null && [[ -d $(pg_config --includedir-server 2> /dev/null) ]]; then
  block c 1 '### PostgreSQL' > walk.c
  command=$(block sh 1 '### PostgreSQL')
  eval "$command"
  bin=$(pg_config --bindir)
  mkdir data && chown -R postgres .
  as_postgres() { setpriv --reuid postgres --regid postgres --clear-groups "$@"; }
  as_postgres "$bin/initdb" --pgdata data --auth trust > initdb.log
  as_postgres "$bin/postgres" -D data -c listen_addresses= -c unix_socket_directories="$work" > postgres.log 2>&1 & servers+=($!)
  for _ in {1..150}; do [[ -S .s.PGSQL.5432 ]] && break; sleep 0.2; done
  block pgsql 1 | sed "s|/tmp/walk/walk.so|$work/walk.so|" |
    psql --host "$work" --username postgres --quiet --no-psqlrc --tuples-only --no-align --field-separator ', ' \
      -v ON_ERROR_STOP=1 postgres > postgres.txt
  cat expected.txt expected.txt | diff - <(grep . postgres.txt)
  ran+=("$("$bin/postgres" --version)")
else
  echo "PostgreSQL, or its header files, are not on this machine."
fi

if $python -c 'import pandas' 2> /dev/null; then
  block python 1 '### pandas' > pandas_walk.py
  $python pandas_walk.py | diff expected.txt -
  ran+=("$($python -c 'import pandas, numpy; print("pandas", pandas.__version__, "numpy", numpy.__version__)')")
else
  echo "pandas is not on this machine."
fi

if command -v clickhouse-server > /dev/null && $python -c 'import numpy' 2> /dev/null; then
  block python 1 '### ClickHouse' > price.py
  mkdir store
  cat > config.xml << END
<yandex><logger><level>warning</level><console>1</console></logger><listen_host>127.0.0.1</listen_host>
<tcp_port>17990</tcp_port><http_port>17991</http_port><path>$work/store/</path><tmp_path>$work/store/tmp/</tmp_path><mark_cache_size>1000000</mark_cache_size><users_config>users.xml</users_config>
<default_profile>default</default_profile><default_database>default</default_database></yandex>
END
  cat > users.xml << END
<yandex><profiles><default/></profiles><quotas><default/></quotas>
<users><default><password/><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
</users></yandex>
END
  clickhouse-server --config-file="$work/config.xml" > clickhouse.log 2>&1 & servers+=($!)
  clickhouse-client() { command clickhouse-client --host 127.0.0.1 --port 17990 "$@"; }
  python3() { $python "$@"; }
  for _ in {1..150}; do clickhouse-client --query 'SELECT 1' > /dev/null 2>&1 && break; sleep 0.2; done
  table=$(grep -oE 'CREATE TABLE powers [^`]*' "$page")
  clickhouse-client --query "$table"
  eval "$(block sh 1 '### ClickHouse')" | tr '\t' ',' | sed 's/,/, /' | diff expected.txt -
  ran+=("ClickHouse $(clickhouse-client --query 'SELECT version()')")
else
  echo "ClickHouse, or numpy, is not on this machine."
fi

(( ${#ran[@]} > 0 )) || { echo "No recipe was run." >&2; exit 1; }
printf '%s gives the energies of the page.\n' "${ran[@]}"
