#!/usr/bin/env python3
"""Derives the published vectors from the fact base, without the kit: see README.md beside this file.

usage: derive.py [--base FOLDER] [--out FOLDER]
"""

import argparse
from pathlib import Path

from derivation import boundaries, clocks, conditions, records, recurring, unnumbered, worlds
from derivation.clock import Calendar
from derivation.standards import StandardsBase
from derivation.victims_code import LATER_LAW, FactBase
from derivation.writing import file_text

HERE = Path(__file__).resolve().parent
CHAPTERS = [boundaries, conditions, clocks, records, recurring, unnumbered]
EDITIONS = ["2006", "2013", "2015", "2020"]


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--base", type=Path, default=HERE.parents[2] / "shared", help="the folder of the fact base")
    options.add_argument("--out", type=Path, default=HERE, help="where the files are written")
    chosen = options.parse_args()
    calendar = Calendar(chosen.base / "bench/bank_holidays_ew.txt")
    base = FactBase(chosen.base)
    for edition in EDITIONS:
        write(f"victims-code/{edition}", base.rules(edition), edition, calendar, chosen.out)
    standards = StandardsBase(chosen.base, HERE / "standard-words.json")
    for policy in standards.policies():
        rules = standards.rules(policy, calendar)
        chapters = {name: make(rules, standards, calendar) for name, make in worlds.CHAPTERS.items()}
        chapters["clocks"] = clocks.without_deciders(rules, "2020", calendar)
        chapters["unnumbered"] = unnumbered.vectors(rules, "2020", calendar)
        for name, vectors in chapters.items():
            save(policy, name, list(vectors), chosen.out)
    later = base.rules("post-2020")
    for policy in dict.fromkeys(LATER_LAW.values()):
        rules = [rule for rule in later if LATER_LAW[rule.id] == policy]
        write(policy, rules, "post-2020", calendar, chosen.out)


def write(policy, rules, edition, calendar, out):
    for chapter in CHAPTERS:
        save(policy, chapter.__name__.split(".")[-1], list(chapter.vectors(rules, edition, calendar)), out)


def save(policy, name, vectors, out):
    if vectors:
        file = out / policy.replace("/", "-") / f"{name}.json"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(file_text(policy, vectors))


if __name__ == "__main__":
    main()
