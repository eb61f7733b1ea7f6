#!/usr/bin/env bash
# How fast `policy-lab evaluate` is on streams of made-up cases, and that its memory does not grow with them. By hand: a
# few minutes. The figures seen stand in Documentation/Performance.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

swift build -c release --traits Examples --product policy-lab
lab=$(swift build -c release --traits Examples --show-bin-path)/policy-lab

for jobs in 1 2; do
    for lines in 10000 100000 1000000; do
        printf '%s lines, %s at once: ' "$lines" "$jobs"
        "$lab" sample --lines "$lines" | "$lab" evaluate - --jobs "$jobs" --figures 2>&1 >/dev/null
    done
done
