"""Duties without a number: a judgement until they are discharged; those as agreed get a number from the terms."""

from .clock import days_later
from .starts import starts_for
from .story import Story, standing, the_day_after

TERMS = 14


def vectors(rules, edition, calendar):
    for turn, rule in enumerate(rules):
        if rule.tiers:
            continue
        start = rule.start or starts_for(edition, "working_days", turn, 1)[0]
        done = the_day_after(start, 40)
        why = "No number to judge by: open until done."
        story = Story(rule, "not done", why).starts(start).expect("judgement", missing=[])
        yield story.vector("not-done", done)
        story = Story(rule, "done", why).starts(start).served(done).expect("met", missing=[])
        if rule.recurs:
            story.expect("judgement", event="s", missing=[])
        yield story.vector("done", done)
        story = Story(rule, "one millisecond before it was done", why).starts(start).served(done)
        yield story.expect("judgement", missing=[]).vector("before-done", done - 1)
        if rule.is_as_agreed:
            yield from as_agreed(rule, start, calendar)


def as_agreed(rule, start, calendar):
    due = calendar.due(start, TERMS, "calendar_days")
    why = "As agreed beforehand. " + calendar.account(start, TERMS, "calendar_days")
    for word, service, as_of in [
        ("last-millisecond", due - 1, due), ("at-due", due, due), ("open", None, due - 1), ("never", None, due),
    ]:
        story = Story(rule, f"under terms of {TERMS} days, {word.replace('-', ' ')}", why)
        story.happens("a", f"agreed.{rule.parameter}", days_later(start, -5), period=f"P{TERMS}D").starts(start)
        if service is not None:
            story.served(service)
        yield story.expect(standing(rule, due, as_of, service), due=due, missing=[]).vector(f"terms-{word}", as_of)
