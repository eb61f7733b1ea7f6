#!/usr/bin/env python3
"""Draws a sample from a frozen frame: the second implementation of what SamplePlan.draw() states.

    python3 draw.py                 writes vectors.json beside it
    python3 draw.py plan.json       prints the sample of a plan: {"seed": "1", "sizes": {...}, "frame": {...}}

It shares nothing with the kit. Standard library only.
"""

import hashlib
import json
import pathlib
import sys

MASK = (1 << 64) - 1


def words(seed):
    """SplitMix64."""
    state = seed
    while True:
        state = (state + 0x9E3779B97F4A7C15) & MASK
        z = state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        yield z ^ (z >> 31)


def below(count, stream):
    """A number below count, each equally likely: words below 2**64 mod count are thrown away."""
    unfair = (1 << 64) % count
    for word in stream:
        if word >= unfair:
            return word % count


def strata(frame):
    """The references of each stratum, both in the order of their bytes."""
    groups = {}
    for reference, stratum in frame.items():
        groups.setdefault(stratum, []).append(reference)
    order = lambda text: text.encode("ascii")
    return [(stratum, sorted(groups[stratum], key=order)) for stratum in sorted(groups, key=order)]


def digest(frame):
    lines = ["sample-frame/1\n"]
    lines += [f"{stratum}\t{reference}\n" for stratum, members in strata(frame) for reference in members]
    return hashlib.sha256("".join(lines).encode("ascii")).hexdigest()


def draw(seed, sizes, frame):
    stream = words(seed)
    drawn = {}
    for stratum, members in strata(frame):
        pool = list(members)
        size = min(sizes[stratum], len(pool))
        for i in range(size):
            j = i + below(len(pool) - i, stream)
            pool[i], pool[j] = pool[j], pool[i]
        drawn[stratum] = pool[:size]
    return drawn


def vector(name, seed, sizes, frame):
    return {
        "name": name,
        "seed": str(seed),
        "sizes": sizes,
        "frame": frame,
        "digest": digest(frame),
        "drawn": draw(seed, sizes, frame),
    }


def vectors():
    complaints = {f"C/{number:04}/24": "all" for number in range(1, 41)}
    by_route = {f"{number}": ("early" if number % 3 else "formal") for number in range(1, 101)}
    odd_order = {text: "all" for text in ["b", "B", "a", "A", "10", "9", "~", "!", "a-", "a.", "aa", "Z"]}
    wide = {f"R{number * 7919 % 5003:04}": ["north", "south", "East"][number % 3] for number in range(1, 1001)}
    return [
        vector("five of forty complaints", 20240131, {"all": 5}, complaints),
        vector("the same frame, another seed", 20240201, {"all": 5}, complaints),
        vector("strata by route", 7, {"early": 6, "formal": 4}, by_route),
        vector("sorted by bytes", 0, {"all": 12}, odd_order),
        vector("more asked than there are", MASK, {"all": 9}, {"x": "all", "y": "all", "z": "all"}),
        vector("one record", 1, {"all": 1}, {"only": "all"}),
        vector("three strata of a thousand", 0x8000000000000001, {"north": 20, "south": 1, "East": 50}, wide),
    ]


def main():
    if len(sys.argv) > 1:
        plan = json.loads(pathlib.Path(sys.argv[1]).read_text())
        print(json.dumps(draw(int(plan["seed"]), plan["sizes"], plan["frame"]), indent=2))
        return
    # The generator's own check: the published first words of SplitMix64 from seed 1234567.
    stream = words(1234567)
    known = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431]
    assert [next(stream) for _ in known] == known
    target = pathlib.Path(__file__).with_name("vectors.json")
    target.write_text(json.dumps({"format": "sample-draw/1", "vectors": vectors()}, indent=1) + "\n")


main()
