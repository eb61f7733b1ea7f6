"""Each limit of each duty at its boundary: the last millisecond in time, and the due instant itself."""

from .clock import day_of, in_words
from .starts import starts_for
from .story import Story, standing, the_day_after

LONG = ("months", "years")


def vectors(rules, edition, calendar):
    turn = 0
    for rule in rules:
        for tier in rule.tiers:
            if rule.recurs:
                continue
            turn += 1
            for step, start in enumerate(starts_for(edition, tier.unit, turn, 4 if tier.unit in LONG else 2)):
                yield from around(rule, tier, start, turn + step, f"{tier.name}-{step + 1}", calendar)


def around(rule, tier, start, turn, name, calendar):
    category = rule.categories[turn % len(rule.categories)] if tier.enhanced else None
    facts = rule.settled(enhanced_by=category, owed_by=turn % max(1, len(rule.audience)))
    due = calendar.due(start, tier.count, tier.unit)
    why = calendar.account(start, tier.count, tier.unit)
    for word, service, as_of in [
        ("last-millisecond", due - 1, due - 1 if turn % 2 else the_day_after(due, 2)),
        ("at-due", due, due if turn % 2 else the_day_after(due, 3)),
        ("open", None, due - 1),
        ("never", None, due),
    ]:
        title = {
            "last-millisecond": "done in the last millisecond before the due instant",
            "at-due": "done at the due instant",
            "open": "not done, looked at one millisecond before the due instant",
            "never": "not done, looked at at the due instant",
        }[word]
        story = Story(rule, f"{title} ({tier.name} limit, from {in_words(day_of(start))})", why, facts).starts(start)
        if service is not None:
            named = {"answers": "t"} if turn % 3 == 0 else {}
            if turn % 4 == 1:
                story.happens("s", None, service, discharges=rule.id, **named)
            else:
                story.served(service, **named)
        story.expect(
            standing(rule, due, as_of, service), due=due, missing=[], verification=tier.verification)
        yield story.vector(f"{name}-{word}", as_of)
