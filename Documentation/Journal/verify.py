#!/usr/bin/env python3
"""Verifies an exported journal from its written form alone, with nothing but Python and its hashlib.

    verify.py JOURNAL [--checkpoint PARTITION POSITION LINK]...   exit status 0 where it is sound, else 1
    verify.py --vectors                                           prints vectors.json anew
    verify.py --example                                           prints example.jsonl anew

The form is described in ../Journal.md. What is checked here is the chain; contents need the store.
"""
import datetime
import hashlib
import json
import re
import sys


def number(value):
    return value.to_bytes(8, "big", signed=True)


def run(value):
    value = value.encode("utf-8") if isinstance(value, str) else value
    return number(len(value)) + value


def optional(value, write):
    return b"\0" if value is None else b"\1" + write(value)


def milliseconds(text):
    """Of an instant in UTC; Python's own calendar ends at the year 9999, and a journal's does not."""
    found = re.fullmatch(r"([+-]?\d{4,})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,3}))?Z", text)
    if not found:
        raise ValueError(f"no instant: {text}")
    year, month, day, hour, minute, second = (int(part) for part in found.groups()[:6])
    fraction = int((found.group(7) or "0").ljust(3, "0"))
    # 400 years always have as many days, so a year that Python knows stands for each.
    cycles, known = divmod(year - 2000, 400)
    days = (datetime.date(2000 + known, month, day) - datetime.date(1970, 1, 1)).days + cycles * 146097
    return ((days * 24 + hour) * 60 + minute) * 60_000 + second * 1000 + fraction


def link(entry, previous):
    """The link of an entry after that of the one before, both in hexadecimal digits; None before the first sealed."""
    receipt, audit = entry["receipt"], entry["audit"]
    parts = [
        run("community-safety-journal/1"), optional(previous, lambda it: run(bytes.fromhex(it))),
        run(receipt["partition"]), number(receipt["position"]), run(receipt["command"]),
        number(milliseconds(receipt["instant"])), run(audit["who"]), run(audit["role"]), run(audit["purpose"]),
        run(audit["reason"]), number(len(receipt["changes"])),
    ]
    for change in receipt["changes"]:
        parts += [
            run(change["verb"]), run(change["key"]["kind"]), run(change["key"]["id"]),
            optional(change.get("revision"), number),
            optional(change.get("commitment"), lambda it: run(bytes.fromhex(it))),
        ]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def commitment(content):
    """The commitment to a content: key, revision, salt, schemaVersion, payload (both in digits) and terms."""
    key = content["key"]
    parts = [
        run("community-safety-content/1"), run(bytes.fromhex(content["salt"])), run(key["partition"]),
        run(key["kind"]), run(key["id"]), number(content["revision"]), number(content["schemaVersion"]),
        run(bytes.fromhex(content["payload"])), number(len(content["terms"])),
    ]
    for term in content["terms"]:
        parts += [run(term["name"]), run(term["value"])]
    return hashlib.sha256(b"".join(parts)).hexdigest()


def verify(lines, checkpoints):
    """What is wrong with the journal, line by line; nothing is kept but the end of what was read."""
    findings, count, position, last, partition = [], 0, 0, None, None
    open_checkpoints = list(checkpoints)
    for line in lines:
        entry = json.loads(line)
        receipt = entry["receipt"]
        place, stated = receipt["position"], entry.get("link")
        partition = partition or receipt["partition"]
        count += 1
        if place != position + 1:
            findings.append(f"{'gap' if place > position else 'out-of-order'} at entry {place}")
        keys = [change["key"]["partition"] for change in receipt["changes"]]
        if any(other != partition for other in [receipt["partition"]] + keys):
            findings.append(f"other-partition at entry {place}")
        if stated is None:
            if last is not None:
                findings.append(f"link-missing at entry {place}")
        elif stated != link(entry, last):
            anew = last is not None and stated == link(entry, None)
            findings.append(f"{'link-starts-anew' if anew else 'link-does-not-follow'} at entry {place}")
        for checkpoint in [it for it in open_checkpoints if it[1] <= place]:
            open_checkpoints.remove(checkpoint)
            if checkpoint != (receipt["partition"], place, stated):
                findings.append(f"checkpoint {checkpoint[1]}: leads-elsewhere")
        position, last = place, stated or last
    findings += [f"checkpoint {it[1]}: cut-off" for it in open_checkpoints]
    return count, last, findings


def change(verb, kind, identity, revision=None, commitment=None):
    made = {"verb": verb, "key": {"partition": "wexley", "kind": kind, "id": identity}}
    if revision is not None:
        made["revision"] = revision
    if commitment is not None:
        made["commitment"] = commitment
    return made


def contents():
    """Contents whose commitments are worth comparing: nothing, odd text, signs, many terms."""
    def content(kind, identity, revision, salt, version, payload, terms):
        made = {
            "key": {"partition": "wexley", "kind": kind, "id": identity}, "revision": revision, "salt": salt,
            "schemaVersion": version, "payload": payload.hex(),
            "terms": [{"name": name, "value": value} for name, value in terms],
        }
        return made | {"commitment": commitment(made)}

    return [
        content("note", "a", 1, "00" * 32, 1, b"", []),
        content("note", "a", 2, "0102030405060708090a0b0c0d0e0f10", 1, b"hello", [("state", "open")]),
        content("case", "Zo\u00eb / \u6f22 \U0001f46e", 300, "ff" * 32, 7, bytes(range(256)),
                [("a", "b"), ("ab", ""), ("", "ab"), ("a", "b")]),
        content("caf\u00e9", "cafe\u0301", 2**40, "7f" * 16, 0, b"\0\0\0", [("na\u00efve", "\n\t\"")]),
    ]


def example():
    """A journal of six entries, of which the first is not sealed."""
    made = contents()
    drafts = [
        ("begin", "2023-11-14T22:13:20Z", "before sealing", [change("put", "note", "old", 1)]),
        ("c1", "2023-11-14T22:13:21.5Z", "first", [change("put", "note", "a", 1, made[0]["commitment"])]),
        ("c2", "2023-11-14T22:13:22.007Z", "", [
            change("put", "note", "a", 2, made[1]["commitment"]), change("reserve", "note", "a")]),
        ("c3 \u2603", "1969-12-31T23:59:59.999Z", "a clock before 1970", []),
        ("c4", "2024-02-29T00:00:00Z", "Zo\u00eb said so", [
            change("redact", "note", "a", 3, made[2]["commitment"]), change("end", "case", "x/y", 12,
                                                                          made[3]["commitment"])]),
        ("c5", "2024-03-01T00:00:00Z", "the law", [change("erase", "note", "a", 4)]),
    ]
    entries, last = [], None
    for place, (command, instant, reason, changes) in enumerate(drafts, 1):
        entry = {
            "receipt": {
                "partition": "wexley", "command": command, "position": place, "instant": instant, "changes": changes},
            "audit": {"who": "u1", "role": "clerk", "purpose": "law-enforcement", "reason": reason},
        }
        if place > 1:
            last = link(entry, last)
            entry["link"] = last
        entries.append(entry)
    return entries


def main(arguments):
    if arguments == ["--vectors"]:
        return print(json.dumps({"contents": contents()}, indent=2, sort_keys=True)) or 0
    if arguments == ["--example"]:
        for entry in example():
            print(json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False))
        return 0
    path, rest = arguments[0], arguments[1:]
    checkpoints = []
    while rest:
        assert rest[0] == "--checkpoint", rest[0]
        checkpoints.append((rest[1], int(rest[2]), rest[3]))
        rest = rest[4:]
    with open(path, encoding="utf-8") as lines:
        count, last, findings = verify(lines, checkpoints)
    print(f"{count} entries, link {last}")
    print("\n".join(findings) or "sound")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
