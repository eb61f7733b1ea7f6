"""What the record does to a duty: corrections, late entries, several suspects, several victims, days without a time."""

from .clock import DAY, day_of, days_later, start_of, text
from .starts import starts_for
from .story import Story, standing, the_day_after


def vectors(rules, edition, calendar):
    """Each duty with a number in two of the five scenarios, in turn: how records are read is the same for all."""
    scenarios = (corrections, late_entries, several_suspects, several_victims, inexact_times)
    for turn, rule in enumerate(rule for rule in rules if rule.tiers and not rule.recurs):
        start = starts_for(edition, rule.tiers[-1].unit, turn + 2, 1)[0]
        for step in (0, 2):
            yield from scenarios[(turn + step) % len(scenarios)](rule, start, calendar)


def due_of(rule, start, calendar):
    """For somebody in no special category."""
    return calendar.due(start, rule.tiers[-1].count, rule.tiers[-1].unit)


def corrections(rule, start, calendar):
    first, later = due_of(rule, start, calendar), days_later(start, 3)
    second, noted = due_of(rule, later, calendar), days_later(start, 5)
    as_of = the_day_after(second, 400)

    def corrected(title, why):
        return Story(rule, title, why).starts(start).happens(
            "c", rule.trigger, later, recorded=noted, replaces="t")

    story = corrected("its day corrected", "Only the corrected event counts. " + calendar.account(
        later, rule.tiers[-1].count, rule.tiers[-1].unit))
    story.served(second - 1).expect("none").expect(
        standing(rule, second, as_of, second - 1), event="c", due=second, missing=[])
    yield story.vector("corrected", as_of)
    story = corrected("its day corrected, looked at with what was known before", "The first entry stands.")
    story.expect(standing(rule, first, as_of), due=first, missing=[]).expect("none", event="c")
    yield story.vector("corrected-not-yet-known", as_of, known_at=noted - 1)
    story = corrected("a service that names the event corrected", "The name means the event in its place.")
    story.served(second - 1, answers="t").expect(
        standing(rule, second, as_of, second - 1), event="c", due=second, missing=[])
    yield story.vector("corrected-answered-by-old-name", as_of)
    story = Story(rule, "struck out", "It never happened.").starts(start)
    story.happens("v", None, noted, replaces="t", void=True).expect("none")
    if rule.news:
        story.expect("undetermined", event="n", missing=[rule.trigger])
    yield story.vector("struck-out", as_of)
    story = Story(rule, "the service struck out", "It was never given.").starts(start).served(start + 1)
    story.happens("v", None, noted, replaces="s", void=True).expect(
        standing(rule, first, as_of), due=first, missing=[])
    yield story.vector("service-struck-out", as_of)


def late_entries(rule, start, calendar):
    due = due_of(rule, start, calendar)
    noted = the_day_after(due, 4)
    as_of = the_day_after(due, 9)
    for word, known_at, status in [
        ("not-yet-known", noted - 1, standing(rule, due, as_of)),
        ("known", noted, standing(rule, due, as_of, due - 1)),
        ("known-now", None, standing(rule, due, as_of, due - 1)),
    ]:
        story = Story(
            rule, f"done in time and entered late, {word.replace('-', ' ')}",
            f"Done at {text(due - 1)}, recorded at {text(noted)}.")
        story.starts(start).served(due - 1, recorded=noted).expect(status, due=due, missing=[])
        yield story.vector(f"entered-late-{word}", as_of, **({"known_at": known_at} if known_at else {}))
    entered = days_later(start, 2)
    for word, known_at in [("not-yet-known", entered - 1), ("known", entered)]:
        story = Story(
            rule, f"the trigger entered two days late, {word.replace('-', ' ')}",
            "The clock runs from when it happened, not from when it was written down.")
        story.starts(start, recorded=entered)
        if known_at < entered:
            story.expect("none")
        else:
            story.expect(standing(rule, due, as_of), due=due, missing=[])
        yield story.vector(f"trigger-entered-late-{word}", as_of, known_at=known_at)


def several_suspects(rule, start, calendar):
    later = start + 3_600_000
    dues = due_of(rule, start, calendar), due_of(rule, later, calendar)
    done = later + 3_600_000
    as_of = the_day_after(max(dues), 1)

    def both(title, why):
        story = Story(rule, title, why)
        return story.starts(start, 1, about="suspect-a").starts(later, 2, about="suspect-b")

    kept, missed = standing(rule, dues[1], as_of, done), standing(rule, dues[0], as_of)
    story = both("two suspects, served of the second", "The first stays open.").served(done, about="suspect-b")
    yield story.expect(missed, event="t1", due=dues[0], missing=[]).expect(
        kept, event="t2", due=dues[1], missing=[]).vector("suspects-second", as_of)
    story = both("two suspects, served of both at once", "One service about two answers both.")
    story.served(done, about=["suspect-a", "suspect-b"])
    yield story.expect(kept, event="t1", missing=[]).expect(kept, event="t2", missing=[]).vector(
        "suspects-both", as_of)
    story = both("two suspects, the service names what it answers", "It says which.").served(done, answers="t2")
    yield story.expect(missed, event="t1", missing=[]).expect(kept, event="t2", missing=[]).vector(
        "suspects-named", as_of)
    story = both("two suspects, the service says nothing", "It may have been of either.").served(done)
    open_point = [{"event": "s", "needs": "about"}]
    yield story.expect("undetermined", event="t1", missing=open_point).expect(
        "undetermined", event="t2", missing=open_point).vector("suspects-unsaid", as_of)
    story = both("two suspects, served of a third", "It answers neither.").served(done, about="suspect-c")
    yield story.expect(missed, event="t1", due=dues[0], missing=[]).expect(
        missed, event="t2", due=dues[1], missing=[]).vector("suspects-third", as_of)
    story = Story(rule, "the same thing twice, served once", "First in, first out.")
    story.starts(start, 1, about="suspect-a").starts(later, 2, about="suspect-a").served(done)
    yield story.expect(kept, event="t1", due=dues[0], missing=[]).expect(
        missed, event="t2", due=dues[1], missing=[]).vector("suspect-twice", as_of)


def several_victims(rule, start, calendar):
    due = due_of(rule, start, calendar)
    done, as_of = start + 3_600_000, the_day_after(due, 1)
    for who, served_for, status in [
        ("victim-1", "victim-1", standing(rule, due, as_of, done)),
        ("victim-2", "victim-1", standing(rule, due, as_of)),
        ("victim-2", ["victim-1", "victim-2"], standing(rule, due, as_of, done)),
        ("victim-2", None, standing(rule, due, as_of, done)),
    ]:
        whom = "all" if served_for is None else served_for if isinstance(served_for, str) else "both"
        story = Story(rule, f"two victims, {whom} served, judged for {who}", "Each is owed it and is served alone.")
        story.starts(start, **{"for": ["victim-1", "victim-2"]})
        story.served(done, **({"for": served_for} if served_for else {})).expect(status, due=due, missing=[])
        yield story.vector(f"victims-{whom}-served-{who}", as_of, beneficiary=who)
    story = Story(rule, "an event for another victim", "It does not concern them.")
    story.starts(start, **{"for": "victim-1"}).expect("none")
    yield story.vector("victims-other", as_of, beneficiary="victim-2")


def inexact_times(rule, start, calendar):
    day = day_of(start)
    count, unit = rule.tiers[-1].count, rule.tiers[-1].unit
    ends = [calendar.due(start_of(day), count, unit), calendar.due(start_of(day + DAY) - 1, count, unit)]
    as_of = the_day_after(ends[1], 1)
    shown = {"due": ends[0]} if ends[0] == ends[1] else {"dueEarliest": text(ends[0]), "dueLatest": text(ends[1])}
    story = Story(rule, "only the day is known", "Every time of that day comes to the same.")
    story.happens("t", rule.trigger, str(day)).expect(standing(rule, ends[0], as_of), missing=[], **shown)
    yield story.vector("day-only", as_of)
    first = day.replace(day=1)
    last = (first + 31 * DAY).replace(day=1) - DAY
    dues = [calendar.due(start_of(first + place * DAY), count, unit) for place in range((last - first).days + 1)]
    if unit == "hours" or unit == "minutes":
        return
    for word, as_of, status in [
        ("never", max(dues), standing(rule, max(dues), max(dues))),
        ("between", max(dues) - 1, None),
    ]:
        story = Story(rule, "only the month is known", "The due instant lies between those of its days.")
        story.happens("t", rule.trigger, f"{first:%Y-%m}")
        if status:
            story.expect(status, missing=[], dueEarliest=text(min(dues)), dueLatest=text(max(dues)))
        else:
            story.expect("undetermined", missing=[{"event": "t", "needs": "time"}])
        yield story.vector(f"month-only-{word}", as_of)
