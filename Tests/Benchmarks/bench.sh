#!/bin/sh
# The benchmarks and the programs of ../shared/bench in turn, ROUNDS times (default 3), so that the machine's drift hits
# all alike; then Documentation/Performance.md gets the tables. A program that cannot be had is left out and named.
# With ONLY=w3, W3 alone is run, and its table alone is written.
set -eu

root=$(cd "$(dirname "$0")/../.." && pwd)
here=$root/Tests/Benchmarks
work=$root/.build/bench
rounds=${ROUNDS:-3}
peers=$root/../shared/bench
[ -d "$peers" ] || { echo "the programs to compare with are not there: $peers" >&2; exit 1; }
peers=$(cd "$peers" && pwd)
mkdir -p "$work"
only=${ONLY:-}
rm -f "$work"/w3-round-*.jsonl
[ -n "$only" ] || rm -f "$work"/round-*.jsonl "$work/left-out" "$work/allocations"

leave_out() { # name, why
    echo "left out: $1, which $2" >&2
    echo "$1" >>"$work/left-out"
}

# A package into a virtual environment, in the version that the programs were written for.
install() { # environment, package
    [ -x "$work/$1/bin/python" ] || python3 -m venv "$work/$1"
    "$work/$1/bin/python" -m pip install --quiet --disable-pip-version-check \
        "$(grep -i "^$2==" "$peers/requirements.txt")" || leave_out "$2" "cannot be installed"
}

# The lines of a program into the round's file.
peer() { # name, command
    name=$1
    shift
    if (cd "$peers" && "$@") >"$work/lines" 2>"$work/errors"; then
        grep '^{' "$work/lines" >>"$work/$file-$round.jsonl" || leave_out "$name" "gives no figure"
    else
        tail -n 3 "$work/errors" >&2
        leave_out "$name" "does not run"
    fi
}

limit() { # target, workload, number, repetitions
    (cd "$peers" && "$work/limit-$1" "$2" "$3" "$4") | sed "s/c-limit-1t/c-limit-$1/" >>"$work/$file-$round.jsonl"
}

ours() { # sub-command, arguments
    "$benchmarks" "$@" >>"$work/$file-$round.jsonl"
}

for package in numpy pandas polars duckdb common-expression-language zen-engine; do install peers $package; done
[ -n "$only" ] || install openfisca OpenFisca-Core
python=$work/peers/bin/python

${CC:-cc} -O3 -o "$work/limit-default" "$peers/limit.c"
${CC:-cc} -O3 -march=native -o "$work/limit-native" "$peers/limit.c"

cd "$root"
swift build -c release --product Benchmarks >&2
benchmarks=$(swift build -c release --show-bin-path)/Benchmarks

# The programs of W3 in turn, on columns of ten million incidents; the smaller numbers before, for their checksums.
incidents() {
    file=w3-round
    round=0
    for number in 10000 100000 1000000; do ours w3 $number; done
    rm -f "$work/w3-round-0.jsonl"
    while [ "$round" -lt "$rounds" ]; do
        round=$((round + 1))
        echo "W3, round $round of $rounds" >&2
        limit default w3 10000000 5
        ours w3 10000000
        peer numpy "$python" w3_numpy.py
        ours w3 10000000
        peer duckdb env THREADS=1 "$python" w3_duckdb.py
        ours w3 10000000
        peer polars env THREADS=1 "$python" w3_polars.py
        ours w3 1000000
        limit native w3 10000000 5
    done
}

incidents
if [ -n "$only" ]; then
    "$python" "$here/performance_page.py" "$work" "$peers" "$root/Documentation/Performance.md" w3
    exit
fi

file=round
# A wrong checksum ends the run; the larger sizes come in the rounds.
round=0
for number in 1000 10000 100000; do
    ours w1 $number
    ours w2 $number
done
rm -f "$work/round-0.jsonl"

while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    echo "round $round of $rounds" >&2

    limit default w1 1000000 9
    ours w1 1000000
    peer numpy "$python" w1_numpy.py
    peer polars env THREADS=1 "$python" w1_polars.py
    limit native w1 1000000 9

    limit default w2 1000000 5
    ours w2 1000000 --threads 1
    ours w2 1000000 --threads 2
    peer polars env THREADS=1 "$python" w2_polars.py --reps 5
    peer polars env THREADS=2 "$python" w2_polars.py --reps 5
    limit native w2 1000000 5
    peer numpy "$python" w2_numpy.py
    peer OpenFisca-Core "$work/openfisca/bin/python" w2_openfisca.py
    peer duckdb env THREADS=2 "$python" w2_duckdb.py
    peer common-expression-language "$python" w2_cel.py
    peer zen-engine "$python" w2_zen.py --batch
    ours w2-rows 10000

    ours warm
    peer common-expression-language "$python" w2_cel.py --n 1 --reps 101

    for number in 100000 10000000; do
        limit default w1 $number 9
        ours w1 $number
        ours w2 $number --threads 1
    done
done

# Of the whole process, so that what is made for each case could not hide.
if command -v valgrind >/dev/null; then
    for number in 10000 100000; do
        valgrind --leak-check=no "$benchmarks" w2 $number --reps 3 2>&1 |
            sed -n "s/.*total heap usage: \([0-9,]*\) allocs.*/$number \1/p" >>"$work/allocations"
    done
else
    leave_out valgrind "is not installed"
fi

# Once, and last: making its cases takes minutes, and there is no other program that drifts beside it.
ours code 1000000 --reps 3

"$python" "$here/performance_page.py" "$work" "$peers" "$root/Documentation/Performance.md"
