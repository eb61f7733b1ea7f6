#!/usr/bin/env bash
# The trials of stores that Documentation/Reliability.md tells of.
#
#   trial.sh short [PROGRAM]   some seconds each, for CI
#   trial.sh long [PROGRAM]    200 kills a database, 60 seconds of load, a million records
#
# PROGRAM is a store-trial that was built already; otherwise one is built for release. A PostgreSQL server is made for
# the occasion and taken away again. SEED repeats a run. TRIALS, such as "kill load", picks some.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
server_script=$root/Tests/CommunitySafetyPostgreSQLTests/server.sh

case ${1:-} in
    short) rounds=5 stops=2 seconds=2 load_rounds=2 records=20000 pair=40 ;;
    long) rounds=200 stops=20 seconds=60 load_rounds=6 records=1000000 pair=2000 ;;
    *) echo "usage: trial.sh short|long [PROGRAM]" >&2; exit 2 ;;
esac
program=${2:-}
if [ -z "$program" ]; then
    traits=SQLite,PostgreSQL,Crypto
    # As the makefile builds.
    SWIFT_DETERMINISTIC_HASHING=1 swift build --package-path "$root" -c release --traits "$traits" --product store-trial
    program=$(swift build --package-path "$root" -c release --traits "$traits" --show-bin-path)/store-trial
fi

scratch=$(mktemp -d)
mounted=()
clean_up() {
    # The server first: it keeps files open in what is mounted.
    [ -e "$scratch/server" ] && "$server_script" down "$scratch/server" >/dev/null || true
    for place in "${mounted[@]:-}"; do [ -z "$place" ] || umount "$place" || umount -l "$place" || true; done
    rm -rf "$scratch"
}
trap clean_up EXIT
chmod 755 "$scratch"

eval "$("$server_script" up "$scratch/server")"
file=$scratch/trial.sqlite
server=(--pid-file "$scratch/server/data/postmaster.pid" --start "$server_script start $scratch/server"
    --stop "$server_script stop $scratch/server")
seed=()
[ -z "${SEED:-}" ] || seed=(--seed "$SEED")

wanted() { [ -z "${TRIALS:-}" ] || [[ " $TRIALS " = *" $1 "* ]]; }
trial() { printf '\n-- %s\n' "$(date -u '+%Y-%m-%d %H:%M:%S') $1 ${2:-}"; stdbuf -oL "$program" "$@" "${seed[@]}"; }

# In the short form the rounds themselves are left out of the output.
rounds_of() { if [ "$rounds" -gt 5 ]; then cat; else grep -v '^round '; fi; }

# small_disk NAME MEGABYTES: an ext4 file system in a file, or one in memory; 1 where neither may be mounted. Its blocks
# are as large as pages of memory, which mkfs does not take for so small a one and SQLite counts on, see Reliability.md.
small_disk() {
    local place=$scratch/$1
    mkdir "$place"
    truncate -s "$2M" "$place.img"
    if mkfs.ext4 -q -m 0 -b 4096 "$place.img" 2>/dev/null && mount -o loop "$place.img" "$place" 2>/dev/null; then
        echo "ext4, $2 MB"
    elif mount -t tmpfs -o "size=$2m" tmpfs "$place" 2>/dev/null; then
        echo "tmpfs, $2 MB"
    else
        return 1
    fi
    mounted+=("$place")
}

if wanted kill; then
    trial kill "$rounds" --database "$file" | rounds_of
    trial kill "$rounds" --database "$SAFETY_PG_URL" | rounds_of
    trial kill "$rounds" --database "$SAFETY_PG_URL" --victim server "${server[@]}" | rounds_of
    trial kill "$stops" --database "$SAFETY_PG_URL" --victim stop "${server[@]}" | rounds_of
fi
# Not in the short form: where whoever holds a lock gets no processor, those who wait give up, see Reliability.md.
if wanted pair && [ "$rounds" -gt 5 ]; then
    trial pair "$pair" --database "$file"
    trial pair "$pair" --database "$SAFETY_PG_URL"
fi
if wanted clock; then
    for database in memory "$file" "$SAFETY_PG_URL"; do trial clock --database "$database"; done
fi
if wanted disk; then
    if small_disk small 24; then
        trial disk 8 --on "$scratch/small" --database "$scratch/small/trial.sqlite"
    else
        echo "full disk: left out, as nothing may be mounted here; FaultTests tries it with a limit of SQLite's own"
    fi
    # Not in the short form: it takes a minute to fill them.
    if [ "$rounds" -gt 5 ] && [ "$(id -u)" = 0 ] && small_disk tables 64; then
        # The tables alone: a server whose log has no space stops, which the kill of the server tries.
        install -d -o safety-tests "$scratch/tables/space"
        psql=("$(pg_config --bindir)/psql" -q -v ON_ERROR_STOP=1 "$SAFETY_PG_URL")
        "${psql[@]}" -c "CREATE TABLESPACE small LOCATION '$scratch/tables/space'" \
            -c "CREATE DATABASE small TABLESPACE small"
        trial disk 16 --on "$scratch/tables" --database "${SAFETY_PG_URL%/*}/small"
    else
        echo "full disk under PostgreSQL: left out"
    fi
fi
if wanted load; then
    for database in memory "$file" "$SAFETY_PG_URL"; do
        trial load "$seconds" --rounds "$load_rounds" --database "$database"
    done
fi
if wanted million; then
    for database in "$file" "$SAFETY_PG_URL"; do trial million "$records" --database "$database"; done
fi
