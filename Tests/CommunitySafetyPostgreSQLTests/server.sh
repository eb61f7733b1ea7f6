#!/usr/bin/env bash
# A PostgreSQL server of the tests' own, on loopback, in a folder that is gone afterwards.
#
#   server.sh install             on Debian and Ubuntu: gets the server and libpq's header where they are missing
#   server.sh up FOLDER           makes and starts a server; prints what to export
#   server.sh stop|start|kill|restart FOLDER   of one that was made; `kill` as if the power had gone
#   server.sh secure FOLDER       TLS from now on, by a certificate for 127.0.0.1 that it signs itself: FOLDER/server.pem
#   server.sh down FOLDER         stops it, and takes the folder away
#   server.sh with COMMAND …      runs a command with a server and the exports, and takes the server away in any case;
#                                 without a server where none is installed
#
# PostgreSQL refuses to run as root: then it runs as the system user `safety-tests`, who is made for it.
# It trusts whoever connects from this machine, but for the user `keyed`, who needs the password `k3y/w@rd`.
set -euo pipefail

# The server would keep open what its caller has open, such as the end of a pipe that somebody waits for.
for open in /dev/fd/*; do
    open=${open##*/}
    if [ "$open" -gt 2 ] && [ "$open" != 255 ]; then eval "exec $open>&-"; fi
done

fail() { printf 'server.sh: %s\n' "$*" >&2; exit 1; }

# The folder of initdb and pg_ctl: as pg_config says, or where Debian puts the newest.
programs() {
    local folder
    for folder in "$(pg_config --bindir 2>/dev/null || true)" \
        $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -rV); do
        if [ -x "$folder/initdb" ]; then echo "$folder"; return; fi
    done
    return 1
}

install() {
    local header=no
    if [ -e "$(pg_config --includedir 2>/dev/null)/libpq-fe.h" ] || pkg-config --exists libpq 2>/dev/null; then
        header=yes
    fi
    if [ $header = yes ] && programs >/dev/null; then return; fi
    # The header alone is enough to build; there may be a server elsewhere.
    if [ $header = yes ] && ! command -v apt-get >/dev/null; then return; fi
    command -v apt-get >/dev/null || fail "PostgreSQL or libpq-fe.h is missing, and there is no apt-get"
    local root=()
    if [ "$(id -u)" != 0 ]; then
        [ $header = no ] || command -v sudo >/dev/null || return 0
        command -v sudo >/dev/null || fail "installing postgresql and libpq-dev needs root"
        root=(sudo)
    fi
    echo "PostgreSQL or libpq-fe.h is missing: installing postgresql and libpq-dev" >&2
    "${root[@]}" apt-get update -qq >&2
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        postgresql libpq-dev pkg-config >&2
}

# as_server COMMAND …: as the user who owns the server.
as_server() {
    if [ "$(id -u)" = 0 ]; then runuser -u safety-tests -- "$@"; else "$@"; fi
}

free_port() {
    local port
    for port in $(shuf -i 20000-32000 -n 50); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    fail "no free port"
}

control() {
    as_server env LC_ALL=C.UTF-8 "$(programs)/pg_ctl" -D "$folder/data" -w -t 60 "$@" >>"$folder/control.log" 2>&1 ||
        { tail -n 20 "$folder/control.log" "$folder/server.log" >&2; fail "pg_ctl $* failed"; }
}

start() {
    control -l "$folder/server.log" \
        -o "-p $(cat "$folder/port") -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300" \
        start
}

up() {
    local programs
    programs=$(programs) || fail "initdb is missing: install PostgreSQL"
    mkdir -p "$folder"
    chmod 755 "$folder"
    free_port >"$folder/port"
    if [ "$(id -u)" = 0 ]; then
        id safety-tests >/dev/null 2>&1 ||
            useradd --system --no-create-home --shell /usr/sbin/nologin safety-tests
        chown -R safety-tests "$folder"
    fi
    as_server env LC_ALL=C.UTF-8 "$programs/initdb" -D "$folder/data" -U safety -A trust -E UTF8 --locale=C.UTF-8 \
        >"$folder/initdb.log" 2>&1 || { cat "$folder/initdb.log" >&2; fail "initdb failed"; }
    as_server sh -c "printf 'host all keyed 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n' \
        >'$folder/data/pg_hba.conf'"
    start
    "$programs/psql" -q -h 127.0.0.1 -p "$(cat "$folder/port")" -U safety postgres \
        -c "CREATE ROLE keyed LOGIN PASSWORD 'k3y/w@rd'" >>"$folder/control.log" 2>&1 || fail "psql failed"
    echo "export SAFETY_PG_URL=postgresql://safety@127.0.0.1:$(cat "$folder/port")/postgres"
    echo "export SAFETY_PG_FOLDER=$folder"
}

secure() {
    command -v openssl >/dev/null || fail "openssl is missing"
    as_server openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1 \
        -addext subjectAltName=IP:127.0.0.1 -keyout "$folder/data/server.key" -out "$folder/server.pem" >>"$folder/control.log" 2>&1 ||
        fail "openssl made no certificate"
    as_server sh -c "chmod 600 '$folder/data/server.key'; cp '$folder/server.pem' '$folder/data/server.crt'
        echo 'ssl = on' >>'$folder/data/postgresql.conf'"
    control reload
}

down() {
    if [ -e "$folder/data/postmaster.pid" ]; then control -m immediate stop || true; fi
    rm -rf "$folder"
}

verb=${1:-}
[ $# -gt 0 ] && shift
if [ "$verb" = with ]; then
    if ! programs >/dev/null; then
        echo "no PostgreSQL server is installed: its tests are skipped" >&2
        exec "$@"
    fi
    folder=$(mktemp -d)
    trap down EXIT
    eval "$(up)"
    "$@"
    exit
fi
folder=${1:-}
case $verb in
    install) install ;;
    up | start | secure | down) [ -n "$folder" ] || fail "which folder?"; "$verb" ;;
    stop) [ -n "$folder" ] || fail "which folder?"; control -m fast stop ;;
    kill) [ -n "$folder" ] || fail "which folder?"; control -m immediate stop ;;
    restart) [ -n "$folder" ] || fail "which folder?"; control -m fast stop; start ;;
    *) fail "install, up, stop, start, kill, restart, secure, down or with" ;;
esac
