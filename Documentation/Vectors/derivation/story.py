"""What happens to one duty in one vector, and what must come of it."""

from .clock import days_later, day_of, start_of, text, DAY

#: How long before its receipt the news itself happened, in days: so long that the two never have the same due.
NEWS_BEFORE = 8


class Story:
    """The events and the expectations of one vector, for one duty; times are milliseconds."""

    def __init__(self, rule, title, why, facts=None):
        self.rule, self.title, self.why = rule, title, why
        self.facts = rule.settled() if facts is None else facts
        self.events, self.expected = [], []

    def happens(self, id, kind, instant, **members):
        shown = instant if isinstance(instant, str) else text(instant)
        members = {key: text(value) if isinstance(value, int) and not isinstance(value, bool) else value
                   for key, value in members.items()}
        event = {"id": id, "kind": kind, "at": shown}
        if kind is None:
            del event["kind"]
        self.events.append({**event, **members})
        return self

    def starts(self, instant, suffix="", **members):
        """The trigger; where it is a receipt, the news some days before too. Its id is `t`, the news' `n`."""
        if self.rule.news:
            named = {key: members[key] for key in ("about", "for") if key in members}
            self.happens(f"n{suffix}", self.rule.news, days_later(instant, -NEWS_BEFORE, hours=-1), **named)
        return self.happens(f"t{suffix}", self.rule.trigger, instant, **members)

    def served(self, instant, suffix="", **members):
        return self.happens(f"s{suffix}", self.rule.service, instant, **members)

    def expect(self, status, event="t", due=None, **members):
        expectation = {"duty": self.rule.id, "event": event, "status": status}
        if due is not None:
            expectation["due"] = text(due)
        self.expected.append({**expectation, **members})
        return self

    def vector(self, id, as_of, **members):
        return {
            "id": f"{self.rule.name}/{id}", "title": f"{self.rule.name}: {self.title}", "why": self.why,
            **({"beneficiary": members.pop("beneficiary")} if "beneficiary" in members else {}),
            "facts": self.facts, "events": self.events, "asOf": text(as_of),
            **({"knownAt": text(members.pop("known_at"))} if "known_at" in members else {}),
            "expect": self.expected,
        }


def standing(rule, due, as_of, service=None):
    """The status of what is owed, by comparing instants: before the due one is in time, at it is too late."""
    if service is not None and service <= as_of:
        in_time = service < due
        return ("taken" if in_time else "lapsed") if rule.is_opportunity else ("met" if in_time else "late")
    in_time = as_of < due
    return ("open" if in_time else "lapsed") if rule.is_opportunity else ("pending" if in_time else "breached")


def the_day_after(instant, days=1):
    """Noon, some days after that instant's day."""
    return start_of(day_of(instant) + days * DAY) + 12 * 3_600_000
