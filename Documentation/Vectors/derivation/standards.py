"""The standards: limits from the rows of their fact base, and every world that their conditions tell apart.

A rule may read any condition of facts and of the day. So each way of answering its questions is tried, and what follows
is read off by comparing due instants.
"""

import datetime
import itertools
import json
from dataclasses import dataclass, field

import yaml

from .clock import DAY, day_of, start_of
from .starts import starts_for
from .victims_code import Rule, Tier

UNITS = {"second": "seconds", "minute": "minutes", "hour": "hours", "day": "calendar_days", "week": "weeks",
         "month": "months", "year": "years", "working_day": "working_days"}
ORDER = {"before": lambda a, b: a < b, "onOrBefore": lambda a, b: a <= b, "on": lambda a, b: a == b,
         "onOrAfter": lambda a, b: a >= b, "after": lambda a, b: a > b}
SIZE = {"lessThan": lambda a, b: a < b, "atMost": lambda a, b: a <= b, "equals": lambda a, b: a == b,
        "atLeast": lambda a, b: a >= b, "moreThan": lambda a, b: a > b}


def holds(condition, facts, day, forced=None):
    """Whether it holds; `forced` is an atom and the answer to give for it instead."""
    if condition == "always":
        return True
    if forced and condition == forced[0]:
        return forced[1]
    if "fact" in condition:
        return facts[condition["fact"]] is True
    if "number" in condition:
        word = next(word for word in SIZE if word in condition)
        return SIZE[word](facts[condition["number"]], condition[word])
    if "day" in condition:
        word = next(word for word in ORDER if word in condition)
        left, right = (day if one == "today" else datetime.date.fromisoformat(one)
                       for one in (condition["day"], condition[word]))
        return ORDER[word](left, right)
    if "not" in condition:
        return not holds(condition["not"], facts, day, forced)
    whole = all if "all" in condition else any
    return whole(holds(part, facts, day, forced) for part in condition.get("all") or condition["any"])


def atoms_of(condition):
    if condition == "always":
        return []
    if any(key in condition for key in ("fact", "number", "day")):
        return [condition]
    parts = [condition["not"]] if "not" in condition else condition.get("all") or condition["any"]
    return [atom for part in parts for atom in atoms_of(part)]


@dataclass
class Limit:
    count: int
    unit: str
    when: object
    parameter: str = None


@dataclass
class Standard(Rule):
    owed: object = "always"
    excepted: object = None
    limits: list = field(default_factory=list)
    services: list = field(default_factory=list)
    world: dict = field(default_factory=dict)

    def settled(self, enhanced_by=None, owed_by=0):
        return dict(self.world)

    @property
    def is_as_agreed(self):
        return any(limit.parameter and limit.when == "always" for limit in self.limits)

    @property
    def is_excepted_by_fact(self):
        return self.excepted is not None and "fact" in self.excepted

    def parts(self):
        """Each condition with its name and a way to force an atom in it alone."""
        named = [("owed", self.owed)] + ([("excepted", self.excepted)] if self.excepted else [])
        return named + [(f"limit-{place + 1}", limit.when) for place, limit in enumerate(self.limits)]

    def atoms(self):
        found = [atom for _, condition in self.parts() for atom in atoms_of(condition)]
        return [atom for place, atom in enumerate(found) if atom not in found[:place]]

    def worlds(self):
        """Every way of answering the questions: yes and no, and each number at which some answer turns."""
        answers = {}
        for atom in self.atoms():
            if "fact" in atom:
                answers[atom["fact"]] = [False, True]
            elif "number" in atom:
                number = next(atom[word] for word in SIZE if word in atom)
                known = answers.setdefault(atom["number"], [])
                known += [near for near in (number, number + 1, number - 1) if near >= 0 and near not in known]
        return [dict(zip(answers, world)) for world in itertools.product(*answers.values())]

    def turning_days(self):
        """The days at which a condition of the day turns."""
        days = []
        for atom in self.atoms():
            if "day" in atom:
                fixed = next(one for one in (atom["day"], *(atom[word] for word in ORDER if word in atom))
                             if one != "today")
                days += [datetime.date.fromisoformat(fixed) + step * DAY for step in (-1, 0, 1)]
        return days

    def outcome(self, calendar, world, start, forced=None):
        """`not_owed`, `excepted`, or the limit that binds with its due instant; `forced` is a part's name, an atom
        and an answer."""
        def true(name, condition):
            return holds(condition, world, day_of(start), forced[1:] if forced and forced[0] == name else None)

        if not true("owed", self.owed):
            return "not_owed", None
        if self.excepted and true("excepted", self.excepted):
            return "excepted", None
        dues = [(calendar.due(start, limit.count, limit.unit), place) for place, limit in enumerate(self.limits)
                if limit.count and true(f"limit-{place + 1}", limit.when)]
        if not dues:
            return None, None
        due, place = max(dues) if self.is_opportunity else min(dues)
        return place, due


class StandardsBase:
    def __init__(self, folder, words):
        rows = yaml.safe_load((folder / "reference/standards.yaml").read_text())["records"]
        self.rows = {row["id"]: row for row in rows}
        self.entries = json.loads(words.read_text())["duties"]

    def policies(self):
        return list(dict.fromkeys(entry["policy"] for entry in self.entries))

    def rules(self, policy, calendar):
        return [self.rule(entry, calendar) for entry in self.entries if entry["policy"] == policy]

    def rule(self, entry, calendar):
        limits = [self.limit(entry["duty"].split(".")[0], one) for one in entry["within"]]
        rule = Standard(
            id=entry["duty"], name=entry["duty"], trigger=entry["trigger"], news=entry.get("news"),
            service=entry["services"][0], services=entry["services"], bodies=entry["bodies"],
            until=entry.get("until"), is_opportunity=entry.get("opportunity", False),
            owed=entry.get("owed_to", "always"), excepted=entry.get("excepted_when"), limits=limits,
            parameter=next((limit.parameter for limit in limits if limit.parameter), None))
        self.settle(rule, calendar)
        return rule

    def settle(self, rule, calendar):
        """Answers under which it is owed, by its last limit with a number where it has one."""
        rule.start = start = self.starts(rule, 0, calendar)[0]
        ways = [(rule.outcome(calendar, world, start)[0], world) for world in rule.worlds()]
        numbered = [(place, world) for place, world in ways if isinstance(place, int)]
        place, rule.world = max(numbered, key=lambda way: way[0]) if numbered else next(
            way for way in ways if way[0] is None)
        if numbered:
            limit = rule.limits[place]
            rule.tiers = [Tier("standard", limit.count, limit.unit, False, None)]

    def starts(self, rule, turn, calendar):
        """Starts of different years, of which some lies in time for the rule to be owed."""
        unit = next((limit.unit for limit in rule.limits if limit.count), "working_days")
        kind = "months" if unit == "months_beginning_with" else unit
        pool = starts_for("2020", kind, turn, 4) + starts_for("2006", kind, turn, 2)
        pool += [start_of(day) + 10 * 3_600_000 for day in rule.turning_days()]
        return [start for start in pool if any(
            rule.outcome(calendar, world, start)[0] not in ("not_owed", "excepted") for world in rule.worlds())]

    def limit(self, row, one):
        when = one.get("when", "always")
        if "limit" not in one and "read_as" not in one:
            return Limit(None, None, when, one.get("as_agreed"))
        if "read_as" in one:
            return Limit(*one["read_as"], when)
        stated = self.rows[row]["limits"]
        found = stated[one["limit"]] if isinstance(one["limit"], int) else next(
            limit for limit in stated if limit["variant"] == one["limit"])
        return Limit(found["value"] + one.get("more", 0), one.get("unit", UNITS[found["unit"]]), when)
