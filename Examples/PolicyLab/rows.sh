#!/usr/bin/env bash
# Whether the rows that `policy-lab list --json` gave are those of the fact base: `rows.sh LIST`. Without the fact base
# beside the checkout nothing is tried.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
list=$1
base=../shared/reference
if [ ! -r "$base/victims-code.yaml" ]; then
    printf 'rows: left out, there is no %s\n' "$base"
    exit 0
fi

failed=0
# compare NAME COUNT WANTED FOUND: two sorted lists of rows, of which the first has so many.
compare() {
    local missing besides
    [ "$(grep -c . <<<"$3")" = "$2" ] || { printf 'the fact base has not %s rows of %s\n' "$2" "$1" >&2; failed=1; }
    missing=$(comm -23 <(printf '%s\n' "$3") <(printf '%s\n' "$4") | tr '\n' ' ')
    besides=$(comm -13 <(printf '%s\n' "$3") <(printf '%s\n' "$4") | tr '\n' ' ')
    [ -z "${missing// /}" ] || { printf '%s: not listed: %s\n' "$1" "$missing" >&2; failed=1; }
    printf '%s: %s of %s rows\n' "$1" "$(comm -12 <(printf '%s\n' "$3") <(printf '%s\n' "$4") | grep -c . || true)" "$2"
    [ -z "${besides// /}" ] || printf '%s: besides: %s\n' "$1" "$besides"
}

# rows KINDS: what is listed, of those kinds.
rows() { grep -E "\"kind\":\"($1)\"" "$list" | sed -E 's/.*"row":"([^"]*)".*/\1/' | sort -u; }
rules='duty|opportunity|eligibility|threshold|composition|retention|measure'
definitions='definition|process|record-content'

for edition in vc2006:42 vc2013:60 vc2015:62 vc2020:106 post2020:6; do
    prefix=${edition%:*}
    compare "$prefix" "${edition#*:}" \
        "$(sed -nE "s/^- id: ($prefix\..*)/\1/p" "$base/victims-code.yaml" | sort -u)" \
        "$(rows "$rules|$definitions" | grep "^$prefix\." || true)"
done

# standards KINDS: the records of the fact base of those kinds.
standards() {
    awk '/^records:/ { in_records = 1 } /^[a-z_]+:/ && !/^records:/ { in_records = 0 }
        in_records && /^- id:/ { id = $3 } in_records && /^  kind:/ { print $2, id }' "$base/standards.yaml" |
        sed -nE "s/^($1) //p" | sort -u
}
compare standards 122 "$(standards 'deadline|frequency|quota|threshold|eligibility|composition|retention')" \
    "$(rows "$rules" | grep -Ev '^(vc20|post2020)' || true)"
compare definitions 62 "$(standards 'definition|process|record_content')" \
    "$(rows "$definitions" | grep -Ev '^(vc20|post2020)' || true)"
exit "$failed"
