#!/usr/bin/env bash
# The documentation of the public modules as one site, in .build/docs/site. A warning of docc is an error.
#
# Nothing is compiled for it alone: the symbols are read out of the modules that the build of `make test` leaves.
# `.build/docs/site` can be served by any file server, under the path that BASE_PATH names (the root without one).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export SWIFT_BACKTRACE=enable=no

kit=CommunitySafetyKit
# From the ground up: a module can link to those before it.
modules=(
    CivilTime PolicyEngine SafetyModel SafetyPolicies SafetyStorage SafetyReports SafetyInterchange
    CommunitySafetySQLite CommunitySafetyPostgreSQL CommunitySafetyCrypto CommunitySafetyTesting CommunitySafetyKit
)
# As the tests were built last, so that nothing is built anew.
built=$(cat .build/traits 2>/dev/null || echo Examples,Crypto)
traits=(--traits "$built")
out=.build/docs

# As the makefile builds, or everything is.
SWIFT_DETERMINISTIC_HASHING=1 swift build --quiet "${traits[@]}"
binaries=$(swift build "${traits[@]}" --show-bin-path)
# GRDB's module loads SQLite's header, whose module lies in its sources.
includes=(-I "$binaries/Modules" -I .build/checkouts/GRDB.swift/Sources/GRDBSQLite )
if [[ ,$built, = *,PostgreSQL,* ]]; then
    read -ra libpq <<<"$(pkg-config --cflags libpq)"
    includes+=(-I Sources/CLibPQ "${libpq[@]}")
else
    echo "PostgreSQL is left out of the documentation, as it was of the tests" >&2
    modules=("${modules[@]/CommunitySafetyPostgreSQL/}")
fi
triple=$(swift -print-target-info | sed -n 's/^ *"unversionedTriple": "\(.*\)",$/\1/p' | head -n 1)
rm -rf "$out"
mkdir -p "$out/archives"

archives=()
for module in ${modules[@]}; do
    symbols=$out/symbols/$module
    archive=$out/archives/$module.doccarchive
    mkdir -p "$symbols"
    swift symbolgraph-extract -module-name "$module" "${includes[@]}" -target "$triple" -module-cache-path "$out/module-cache" \
        -output-dir "$symbols" -minimum-access-level public -skip-synthesized-members -emit-extension-block-symbols
    docc convert "Sources/$module/$module.docc" --additional-symbol-graph-dir "$symbols" --output-path "$archive" \
        --fallback-display-name "$module" --fallback-bundle-identifier "$kit.$module" \
        --fallback-default-module-kind Module --hosting-base-path "${BASE_PATH:-/}" --warnings-as-errors \
        --enable-experimental-external-link-support "${archives[@]/#/--dependency=}"
    archives+=("$archive")
done

docc merge "${archives[@]}" --synthesized-landing-page-name "$kit" --output-path "$out/site"
printf 'Documentation of %s modules: %s\n' "${#archives[@]}" "$out/site"
