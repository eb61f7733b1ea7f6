"""Duties that come back: each period with its own due instant, until an event ends it."""

from .clock import at, days_later, text
from .story import Story

STARTS = [at(2009, 1, 31, 9, 0), at(2010, 3, 31, 12, 0), at(2011, 6, 10, 0, 0), at(2008, 1, 29, 23, 59)]


def vectors(rules, edition, calendar):
    for rule in rules:
        if rule.recurs and rule.tiers:
            for place, start in enumerate(STARTS):
                yield from periods(rule, start, f"{place + 1}", calendar)


def periods(rule, start, name, calendar):
    count, unit = rule.tiers[0].count, rule.tiers[0].unit
    ends = [calendar.due(start, count * turn, unit) for turn in (1, 2, 3)]
    leveled = {"verification": rule.tiers[0].verification} if rule.tiers[0].verification else {}
    why = calendar.account(start, count, unit)

    def story(title, reason=why):
        return Story(rule, title, reason).starts(start)

    yield story("one millisecond before the first is due").expect(
        "pending", due=ends[0], missed=0, missing=[], **leveled).vector(f"{name}-open", ends[0] - 1)
    yield story("the first never came").expect("breached", due=ends[0], missed=1, missing=[]).vector(
        f"{name}-never", ends[0])
    for turn in (2, 3):
        yield story(f"{turn} periods went by", "Counted from the period's start, each to its own day.").expect(
            "breached", due=ends[0], missed=turn, missing=[]).vector(f"{name}-missed-{turn}", ends[turn - 1])
    done = ends[0] - 1
    following = calendar.due(done, count, unit)
    yield story("given in the last millisecond; the next counts from it").served(done).expect(
        "met", due=ends[0], missed=0, missing=[]).expect(
        "pending", event="s", due=following, missed=0, missing=[]).vector(f"{name}-met", following - 1)
    yield story("given, and the next never came").served(done).expect(
        "breached", event="s", due=following, missed=1, missing=[]).vector(f"{name}-next-never", following)
    yield story("given at the due instant").served(ends[0]).expect(
        "late", due=ends[0], missed=1, missing=[]).vector(f"{name}-late", ends[0])
    for ending in rule.until:
        over = days_later(start, 5)
        cut = story(f"ended by {ending} before it was due", "A period cut short before its due instant is not owed.")
        yield cut.happens("x", ending, over).expect("not_owed", missing=[]).vector(f"{name}-ended-{ending}", ends[2])
        past = story(f"ended by {ending} at the due instant", f"It was over by {text(ends[0])} already.")
        yield past.happens("x", ending, ends[0]).expect("breached", due=ends[0], missed=1, missing=[]).vector(
            f"{name}-too-late-{ending}", ends[2])
    if not rule.audience:
        return
    nobody = {**rule.settled(), **{fact: not value for fact, value in rule.audience}}
    yield Story(rule, "not owed", "Nobody of the audience.", nobody).starts(start).expect(
        "not_owed", missing=[]).vector(f"{name}-not-owed", ends[0])
    fact = rule.audience[0][0]
    yield Story(rule, "not known whether owed", "Owed or not.", {fact: None}).starts(start).expect(
        "undetermined", missing=[fact]).vector(f"{name}-unknown", ends[0])
