"""What starts a clock and what does not: receipts, other events, and who decided."""

from .clock import days_later
from .starts import starts_for
from .story import Story, standing, the_day_after


def vectors(rules, edition, calendar):
    yield from without_deciders(rules, edition, calendar)
    yield from deciders(rules, edition, calendar)


def without_deciders(rules, edition, calendar):
    for turn, rule in enumerate(rules):
        unit = rule.tiers[0].unit if rule.tiers else "working_days"
        start = rule.start or starts_for(edition, unit, turn + 1, 1)[0]
        due = calendar.due(start, rule.tiers[-1].count, rule.tiers[-1].unit) if rule.tiers else None
        yield from other_events(rule, rules, turn, start)
        if rule.news:
            yield from receipts(rule, start, due)


def other_events(rule, rules, turn, start):
    others = [other for other in rules[turn + 1:] + rules[:turn] if other.underlying != rule.underlying]
    trigger, service = (others[0].trigger, others[0].service) if others else ("something_else", "service.other")
    story = Story(rule, "another event", f"{trigger} is not what starts this clock.")
    story.happens("o", trigger, start).expect("none", event="o")
    yield story.vector("other-event", the_day_after(start, 60))
    story = Story(rule, "another service", f"{service} does not discharge it.").starts(start)
    if service != rule.service and not rule.recurs:
        story.happens("s", service, start + 3_600_000)
        status = "judgement" if not rule.tiers else "lapsed" if rule.is_opportunity else "breached"
        yield story.expect(status, missing=[]).vector("other-service", the_day_after(start, 1500))


def receipts(rule, start, due):
    missing = [rule.trigger]
    late = the_day_after(start, 60)
    for word, service in [("", None), ("-service-given", start + 3_600_000)]:
        story = Story(rule, "no receipt on record", "Silence is never an answer.")
        story.happens("n", rule.news, start)
        if service:
            story.served(service)
        yield story.expect("undetermined", event="n", missing=missing).vector(f"receipt-missing{word}", late)
    if rule.audience:
        nobody = {**rule.settled(), **{fact: not value for fact, value in rule.audience}}
        story = Story(rule, "no receipt, and not owed", "Nobody could be owed it, whenever it was received.", nobody)
        yield story.happens("n", rule.news, start).expect("not_owed", event="n", missing=[]).vector(
            "receipt-missing-not-owed", late)
    story = Story(rule, "a receipt of news not on record", "The receipt starts the clock by itself.")
    story.happens("t", rule.trigger, start).expect(standing(rule, due, start), due=due, missing=[])
    yield story.vector("receipt-alone", start)
    story = Story(rule, "a receipt before its news", "It is of something else: the news lacks its receipt.")
    story.happens("t", rule.trigger, start).happens("n", rule.news, start + 1)
    story.expect(standing(rule, due, start + 1), due=due, missing=[])
    story.expect("undetermined", event="n", missing=missing)
    yield story.vector("receipt-before-news", start + 1)
    story = Story(rule, "the receipt names the second of two", "The first lacks its own receipt.")
    story.happens("n1", rule.news, days_later(start, -9)).happens("n2", rule.news, days_later(start, -8))
    story.happens("t", rule.trigger, start, answers="n2").expect(standing(rule, due, start), due=due, missing=[])
    story.expect("undetermined", event="n1", missing=missing).expect("none", event="n2")
    yield story.vector("receipt-names-second", start)


def deciders(rules, edition, calendar):
    """One event, by each body that any duty of it names and by one that none does."""
    groups = {}
    for rule in rules:
        if not rule.leads_to:
            groups.setdefault(rule.underlying, []).append(rule)
    for turn, (news, group) in enumerate(groups.items()):
        if len(group) < 2:
            continue  # Alone, it is raised whoever decides.
        start = starts_for(edition, "working_days", turn, 1)[0]
        bodies = sorted({body for rule in group for body in rule.bodies} - {"all_service_providers"})
        for body in bodies + ["water_bailiff"]:
            yield decided(group, news, body, start, calendar)


def decided(group, news, body, start, calendar):
    is_named = any(rule.names(body) for rule in group)
    why = f"{body} owes some of the duties upon it: the others are not raised." if is_named else (
        f"No duty upon it names {body}: all are raised.")
    story = Story(group[0], f"{news} by {body}", why, {})
    story.happens("t", news, start, by=body)
    for rule in group:
        story.rule = rule
        story.facts = {**story.facts, **rule.settled()}
    for fact in story.facts:
        story.facts[fact] = None
    for rule in group:
        story.facts.update({rule.audience[0][0]: rule.audience[0][1]} if rule.audience else {})
        if rule.exception:
            story.facts[rule.exception] = False
    for rule in group:
        story.rule = rule
        if is_named and not rule.names(body):
            story.expect("none")
            continue
        owed = not rule.audience or any(story.facts[fact] == value for fact, value in rule.audience)
        if not owed:
            unknown = [fact for fact, value in rule.audience if story.facts[fact] is None]
            story.expect("undetermined" if unknown else "not_owed", missing=unknown)
        elif rule.news:
            story.expect("undetermined", missing=[rule.trigger])
        elif rule.tiers:
            dues = [calendar.due(start, tier.count, tier.unit) for tier in rule.tiers]
            story.expect(standing(rule, min(dues), start), missing=[])
        else:
            story.expect("judgement", missing=[])
    story.rule = group[0]
    return {**story.vector("", start), "id": f"{news}/by-{body}", "title": f"{news}, decided by {body}"}
