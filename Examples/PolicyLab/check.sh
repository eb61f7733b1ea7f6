#!/usr/bin/env bash
# What the policy lab must do, tried on the program itself: `check.sh PROGRAM`. Part of .ci/run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lab=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
# expect TEXT PATTERN WHAT: the text has a line that matches the extended pattern.
expect() { grep -Eq -- "$2" <<<"$1" || { printf '%s\n' "$1" | tail -n 20 >&2; fail "$3"; }; }
# refused COMMAND…: it ends with exit status 1, and neither 0 nor a crash.
refused() {
    local status=0
    "$@" >"$scratch/out" 2>"$scratch/err" || status=$?
    [ "$status" = 1 ] || fail "exit status $status and not 1: $*"
}

# Every rule is listed once, and every row of the fact base is, where that is there.
"$lab" list --json >"$scratch/list"
grep -Evq '^\{.*\}$' "$scratch/list" && fail "list --json prints something else than one object a line"
doubled=$(sed -E 's/.*"id":"([^"]*)".*"policy":"([^"]*)".*/\2 \1/' "$scratch/list" | sort | uniq -d)
[ -z "$doubled" ] || fail "listed twice: $doubled"
Examples/PolicyLab/rows.sh "$scratch/list" || fail "rows are missing"

# Vectors that hold, and one that is made wrong.
for vectors in Documentation/Vectors/*/*.json; do
    "$lab" vectors "$vectors" >/dev/null 2>"$scratch/err" || fail "$vectors does not hold: $(cat "$scratch/err")"
    # Two words are there so that nobody hears of them.
    if grep -Ev 'event kind "(something_else|service\.other)"$' "$scratch/err"; then fail "misspelt in $vectors"; fi
done
sed '0,/"status": "met"/s//"status": "late"/' Documentation/Vectors/victims-code-2020/readings.json >"$scratch/wrong.json"
cmp -s Documentation/Vectors/victims-code-2020/readings.json "$scratch/wrong.json" && fail "no vector was made wrong"
refused "$lab" vectors "$scratch/wrong.json"
expect "$(cat "$scratch/out")" 'status: expected late, found met' "a wrong vector is not told"
refused "$lab" vectors --json "$scratch/wrong.json"
expect "$(cat "$scratch/out")" '"expected":"late","got":"met","due":' "a wrong vector is not told as JSON"

code=(Documentation/Vectors/victims-code-2020/*.json)
"$lab" coverage Documentation/Vectors/*/*.json >"$scratch/coverage" || fail "$(grep -A9 'no vector' "$scratch/coverage")"
"$lab" mutate Documentation/Vectors/*/*.json >"$scratch/mutants" || fail "$(grep '^survived' "$scratch/mutants")"
refused "$lab" coverage --duty vc2020.right6.notify-arrest Documentation/Vectors/victims-code-2020/agreements.json
refused "$lab" coverage --duty vc2020.no-such-duty "${code[@]}"

# The holiday of 19 September 2022, proclaimed on the 10th: five working days from the 14th end a day later once it is
# known.
arrest='{"id":"late-queue","policy":"victims-code/2020","asOf":"2022-09-15T09:00:00Z"'
arrest+=',"facts":{"victim.is_business":false,"victim.under_18":false,"victim.vulnerable":false'
arrest+=',"victim.intimidated":false,"victim.most_serious_crime":false,"victim.persistently_targeted":false'
arrest+=',"victim.bereaved_close_relative":false,"victim.enhanced_by_discretion":false}'
arrest+=',"events":[{"id":"e1","kind":"suspect_arrested","at":"2022-09-14T10:00:00Z"}]}'
due() {
    "$lab" evaluate - "$@" <<<"$arrest" | grep '"duty":"vc2020.right6.notify-arrest"' | sed -E 's/.*"due":"([^"]*)".*/\1/'
}
# is_due INSTANT OPTION…
is_due() {
    local instant=$1
    shift
    [ "$(due "$@")" = "$instant" ] || fail "due $(due "$@") and not $instant, with $*"
}
is_due 2022-09-21T23:00:00Z --calendar-known-on 2022-09-09
is_due 2022-09-22T23:00:00Z --calendar-known-on 2022-09-10
is_due 2022-09-22T23:00:00Z

# A file of vectors is judged by the working days of its own division: Easter Monday is one in Scotland.
division() {
    printf '{"format":"community-safety-vectors/1","policy":"victims-code/2020","calendar":%s,"vectors":[%s]}' \
        "{\"division\":\"$1\"}" "$(sed -E 's/"policy":"[^"]*",//; s/2022-09-14/2024-03-28/; s/2022-09-15/2024-03-29/; s/\}$/,"expect":[]}/' <<<"$arrest")" \
        >"$scratch/$1.json"
    "$lab" evaluate "$scratch/$1.json" | grep '"duty":"vc2020.right6.notify-arrest"' | sed -E 's/.*"due":"([^"]*)".*/\1/'
}
[ "$(division scotland)" = 2024-04-05T23:00:00Z ] || fail "vectors of Scotland are judged by other working days"
[ "$(division england-and-wales)" = 2024-04-08T23:00:00Z ] || fail "vectors of England and Wales are judged by other working days"
sed 's/"expect":\[\]/"expect":[{"duty":"vc2020.right6.notify-arrest","missing":["victim.vulnerable"]}]/' \
    "$scratch/scotland.json" >"$scratch/missing.json"
refused "$lab" vectors "$scratch/missing.json"
expect "$(cat "$scratch/out")" 'missing: expected \[ "victim.vulnerable" \], found \[\]$' "what is missing is not told in words"
"$lab" evaluate - 2>"$scratch/err" >/dev/null <<<"${arrest/suspect_arrested/suspect_arested}" || fail "a misspelt kind is refused"
expect "$(cat "$scratch/err")" 'warning: .*"suspect_arested"' "a misspelt kind is not told"
"$lab" evaluate - 2>"$scratch/err" >/dev/null <<<"$arrest"
[ -s "$scratch/err" ] && fail "a case without a mistake is told of: $(cat "$scratch/err")"

# A policy file in place of the built-in policy, and the same bytes out again.
"$lab" list --json | sed -E 's/.*"policy":"([^"]*)".*/\1/' | sort -u >"$scratch/policies"
while read -r policy; do
    "$lab" export "$policy" >"$scratch/policy.json"
    "$lab" export --policy "$scratch/policy.json" | cmp - "$scratch/policy.json" || fail "$policy does not come out again"
done <"$scratch/policies"
"$lab" export victims-code/2020 | sed 's/"workingDays": 5/"workingDays": 6/' >"$scratch/six.json"
is_due 2022-09-23T23:00:00Z --policy "$scratch/six.json"
sed '0,/"owedTo"/s//"owedTwo"/' "$scratch/six.json" >"$scratch/broken.json"
refused "$lab" list --policy "$scratch/broken.json"
expect "$(cat "$scratch/err")" 'duties\[0\]\.owedTwo: unknown member' "a broken policy is not told with its path"

refused "$lab" export victims-code/2015 --policy "$scratch/six.json"

# A faulty line is told with its number and path; the others go on.
{
    printf '%s\n\n' "$arrest"
    printf '%s\n' "${arrest//2022-09-14T10/2022-09-34T10}" '{"id":' "${arrest/late-queue/third}"
} >"$scratch/cases.jsonl"
refused "$lab" evaluate "$scratch/cases.jsonl"
expect "$(cat "$scratch/err")" 'cases.jsonl, line 3: events\[0\]\.at: "2022-09-34T10:00:00Z" is not an instant' \
    "the wrong day is not told"
expect "$(cat "$scratch/err")" 'cases.jsonl, line 4: .*not JSON: line 1, column 7' "the broken line is not told"
expect "$(cat "$scratch/out")" '^\{"case":"late-queue".*"vc2020.right6.notify-arrest"' "the good line before is lost"
expect "$(cat "$scratch/out")" '^\{"case":"third".*"vc2020.right6.notify-arrest"' "the good line after is lost"

# The example of Documentation/PolicyLab.md is judged as the page says.
# block MEMBER: the indented lines of the page from that object on, as one line.
block() { sed -nE "/^    \{\"$1\":/,/\}\$/s/^ +//p" Documentation/PolicyLab.md | tr -d '\n'; }
judged=$(block id | "$lab" evaluate -)
[ "$judged" = "$(block case)" ] || fail "Documentation/PolicyLab.md shows something else than $judged"

# However many are judged at once, the same bytes in the same order.
"$lab" sample --lines 3000 >"$scratch/sample.jsonl"
for jobs in 1 2 7; do
    "$lab" evaluate - --jobs "$jobs" <"$scratch/sample.jsonl" | cksum
done | sort -u | wc -l | grep -qx 1 || fail "the results depend on how many are judged at once"

# Two editions, local rules over one, what cannot be meant, and what a data set can evidence.
expect "$("$lab" compare victims-code/2015 victims-code/2020)" '^[0-9]+ provisions: ' "compare counts no verdicts"
"$lab" export victims-code/2020 >"$scratch/same.json"
expect "$("$lab" compare victims-code/2020 "$scratch/same.json")" ' 0 stronger, [1-9][0-9]* equal, 0 weaker, 0 inc.* 0 und' \
    "an edition is not equal to itself"
expect "$("$lab" compare "$scratch/same.json" "$scratch/six.json" --json)" \
    '"after":\{"due":".*"before":\{"due":".*"witness":\{"asOf":"' "a difference has no witness"
changes=$("$lab" compare "$scratch/same.json" "$scratch/six.json" --json --cases - <<<"$arrest")
expect "$changes" '"dueBefore":"2022-09-22T23:00:00Z".*"dueAfter":"2022-09-23T23:00:00Z"' "the case that changes is not told"
overlay=Tests/SafetyInterchangeTests/Fuzz/Corpus/overlay-gosport.json
expect "$("$lab" overlay asb-case-review/2014 "$overlay" --never-weaker)" ' 3 stronger, 1 equal, 0 weaker' "verdicts on Gosport"
sed 's/"workingDays": 10/"workingDay": 10/' "$overlay" >"$scratch/overlay.json"
refused "$lab" overlay asb-case-review/2014 "$scratch/overlay.json"
expect "$(cat "$scratch/err")" 'addedDuties\[0\]\.within\[0\]\.period' "a broken overlay is not told with its path"
refused "$lab" overlay victims-code/2020 "$overlay"
"$lab" check >/dev/null || fail "a policy of the kit has a fault"
expect "$("$lab" monitor)" '^victims-code/2020 ' "monitor has no line for the Code"
supply() { sed -nE '/^    \{"format": "community-safety-supply/,/\}\]\}$/p' Documentation/PolicyLab.md; }
supply >"$scratch/supply.json"
expect "$("$lab" monitor --facts "$scratch/supply.json" --policy victims-code/2020)" \
    '^  partly .*vc2020.right6.notify-arrest: ' "the supply of Documentation/PolicyLab.md evidences no arrest"
supply | sed 's/"recorded"/"recoded"/' >"$scratch/supply.json"
refused "$lab" monitor --facts "$scratch/supply.json"
expect "$(cat "$scratch/err")" 'events\[0\]\.recoded: unknown member' "a broken file of facts is not told with its path"

# The rest answers at all.
expect "$("$lab" explain "$scratch/sample.jsonl" vc2020.right6.notify-arrest)" '^  So it is ' "explain gives no result"
expect "$("$lab" show vc2020.right6.notify-arrest)" 'within 5 working days \(secondary\)$' "show does not show the limit"
expect "$("$lab" services)" 'vc2020.right6.notify-arrest' "services does not name the duty"
refused "$lab" show vc2020.right6.notify-arest
refused "$lab" evaluate "$scratch/no-such-file"
refused "$lab" explain "$scratch/sample.jsonl" pledge-03-visible-80pc
refused "$lab" explain "$scratch/sample.jsonl" vc2020.no-such-duty
expect "$("$lab" explain - vc2015.s4.vcs-information <<<"$arrest")" 'is of victims-code/2015, and .* by victims-code/2020' \
    "a rule of another policy is not told"
if [ -w /dev/full ]; then
    for command in list services monitor "show vc2020.right6.notify-arrest"; do
        # shellcheck disable=SC2086
        if "$lab" $command >/dev/full 2>/dev/null; then fail "a full disk goes unnoticed: $command"; fi
    done
fi

# The pages are what the rules say today.
"$lab" catalogue --into "$scratch/rulebook" 2>/dev/null
mkdir "$scratch/mine"
echo mine | tee "$scratch/mine/README.md" >"$scratch/mine/notes.md"
refused "$lab" catalogue --into "$scratch/mine"
rm "$scratch/mine/README.md"
"$lab" catalogue --into "$scratch/mine" 2>/dev/null
[ "$(cat "$scratch/mine/notes.md")" = mine ] || fail "the catalogue removes a page that is not its own"
printf '# Gone\n\n`gone` · [every policy](README.md)\n' >"$scratch/rulebook/gone.md"
"$lab" catalogue --into "$scratch/rulebook" 2>/dev/null
diff -r "$scratch/rulebook" Documentation/Rulebook >/dev/null || fail "Documentation/Rulebook is stale: make catalogue"
