"""Whom each duty is owed, which limit applies to them, and what excepts it: each fact both ways, and not known."""

from .clock import days_later, start_of, text
from .starts import starts_for
from .story import Story, standing, the_day_after


def vectors(rules, edition, calendar):
    for turn, rule in enumerate(rules):
        unit = rule.tiers[0].unit if rule.tiers else "working_days"
        start = starts_for(edition, unit, turn, 1)[0]
        if rule.recurs:
            continue
        yield from audience(rule, start, calendar)
        if rule.since:
            yield from beginning(rule)
        if rule.is_tiered:
            yield from tiers(rule, start, calendar)
            yield from changing_tier(rule, start, calendar)
        if rule.exception:
            yield from exception(rule, start, calendar)


def latest_due(rule, start, calendar):
    return max(calendar.due(start, tier.count, tier.unit) for tier in rule.tiers) if rule.tiers else None


def open_status(rule, due, as_of):
    return standing(rule, due, as_of) if due is not None else "judgement"


def audience(rule, start, calendar):
    if not rule.audience:
        story = Story(rule, "owed to everybody", "The duty reads no fact of its beneficiary.", {}).starts(start)
        due, as_of = latest_due(rule, start, calendar), start + 1
        yield story.expect(open_status(rule, due, as_of), due=due, missing=[]).vector("owed-to-all", as_of)
        return
    due, as_of = latest_due(rule, start, calendar), start + 1
    status = open_status(rule, due, as_of)
    for place, (fact, value) in enumerate(rule.audience):
        facts = rule.settled(owed_by=place)
        why = f"Owed since {fact} is {str(value).lower()}."
        story = Story(rule, f"owed by {fact} alone", why, facts).starts(start)
        yield story.expect(status, due=due, missing=[]).vector(f"owed-by-{short(fact)}", as_of)
        story = Story(
            rule, f"{fact} is not known", f"Owed if {fact} is {str(value).lower()}, otherwise not.",
            {**facts, fact: None}).starts(start)
        yield story.expect("undetermined", missing=[fact]).vector(f"owed-unknown-{short(fact)}", as_of)
    nobody = {**rule.settled(), **{fact: not value for fact, value in rule.audience}}
    if rule.exception:
        nobody[rule.exception] = True
    story = Story(rule, "not owed", "No word of the audience holds; that comes before any exception.", nobody)
    story.starts(start).served(start + 3_600_000)
    yield story.expect("not_owed", missing=[]).vector("not-owed", the_day_after(start, 60))
    facts = {fact: answer for fact, answer in rule.settled().items() if fact not in dict(rule.audience)}
    story = Story(rule, "nothing known of the beneficiary", "A fact that is absent is not known.", facts)
    yield story.starts(start).expect(
        "undetermined", missing=[fact for fact, _ in rule.audience]).vector("owed-nothing-known", as_of)
    fact, value = rule.audience[0]
    facts = {**rule.settled(), fact: [
        {"value": value, "from": text(days_later(start, -300))}, {"value": not value, "from": text(start + 1)}]}
    story = Story(rule, "no longer in the audience after the trigger", "Read at the trigger.", facts).starts(start)
    yield story.expect(status, due=due, missing=[]).vector("owed-at-trigger-only", as_of)


def beginning(rule):
    """A duty owed upon what happens from a day on: the last millisecond before it, and its first."""
    first = start_of(rule.since)
    why = f"Owed upon what happens on {rule.since} or later, local time."
    story = Story(rule, "one millisecond before it began", why).starts(first - 1).expect("not_owed", missing=[])
    yield story.vector("before-it-began", the_day_after(first))
    story = Story(rule, "in the first instant", why).starts(first).expect("judgement", missing=[])
    yield story.vector("once-it-began", the_day_after(first))


def short(fact):
    return fact.split(".")[-1]


def tiers(rule, start, calendar):
    enhanced, standard = rule.tiers
    early = calendar.due(start, enhanced.count, enhanced.unit)
    late = calendar.due(start, standard.count, standard.unit)
    between = (early + late) // 2
    why = calendar.account(start, enhanced.count, enhanced.unit)
    for category in rule.categories:
        story = Story(rule, f"enhanced by {category} alone", why, rule.settled(enhanced_by=category))
        story.starts(start).served(between).expect("late", due=early, missing=[])
        yield story.vector(f"enhanced-by-{short(category)}", the_day_after(late))
    category = rule.categories[start % len(rule.categories)]
    story = Story(
        rule, f"{category} is not known", "Late under the one limit, met under the other.",
        {**rule.settled(), category: None})
    story.starts(start).served(between).expect("undetermined", missing=[category])
    yield story.vector(f"tier-unknown-{short(category)}", the_day_after(late))
    story = Story(
        rule, "in none of the categories", calendar.account(start, standard.count, standard.unit))
    story.starts(start).served(between).expect("met", due=late, missing=[])
    yield story.vector("standard", the_day_after(late))
    unknown = {fact: answer for fact, answer in rule.settled().items() if fact not in rule.categories}
    for word, service, as_of, status, why in [
        ("met", early - 1, the_day_after(late), "met", "In time under either limit: no tier is missing."),
        ("late", late, the_day_after(late), "late", "Too late under either limit: no tier is missing."),
        ("open", None, early - 1, "pending", "Neither limit is over: no tier is missing."),
        ("never", None, late, "breached", "Both limits are over: no tier is missing."),
    ]:
        story = Story(rule, f"tier not known, {word} whichever it is", why, unknown).starts(start)
        if service is not None:
            story.served(service)
        story.expect(status, missing=[], dueEarliest=text(early), dueLatest=text(late))
        yield story.vector(f"tier-unknown-{word}", as_of)
    story = Story(
        rule, "no category known, between the two due instants", "Each of them could make it the earlier.", unknown)
    story.starts(start).expect("undetermined", missing=rule.categories)
    yield story.vector("tier-nothing-known", early)


def changing_tier(rule, start, calendar):
    enhanced, standard = rule.tiers
    category = rule.categories[1]
    old = calendar.due(start, standard.count, standard.unit)
    change = the_day_after(start)
    new = min(old, calendar.due(change, enhanced.count, enhanced.unit))
    why = f"The better limit counts from {text(change)}. " + calendar.account(change, enhanced.count, enhanced.unit)
    history = [{"value": False, "from": text(days_later(start, -300))}, {"value": True, "from": text(change)}]
    for word, as_of in [("open", new - 1), ("never", new)]:
        story = Story(rule, "the category comes true while the duty is open", why, {
            **rule.settled(), category: history}).starts(start)
        story.expect(standing(rule, new, as_of), due=new, missing=[])
        yield story.vector(f"tier-comes-true-{word}", as_of)
    early = calendar.due(start, enhanced.count, enhanced.unit)
    lost = [{"value": True, "from": text(days_later(start, -300))}, {"value": False, "from": text(start + 1)}]
    story = Story(rule, "the category is lost after the trigger", "The limit is read at the trigger.", {
        **rule.settled(), category: lost}).starts(start).expect("breached", due=early, missing=[])
    yield story.vector("tier-lost", early)


def exception(rule, start, calendar):
    fact = rule.exception
    due = latest_due(rule, start, calendar)
    over = the_day_after(due, 2) if due else the_day_after(start, 60)
    done = the_day_after(start)

    def story(title, why, answer, service=done):
        told = Story(rule, title, why, {**rule.settled(), fact: answer}).starts(start)
        return told if service is None else told.served(service)

    def true_from(instant):
        return [{"value": False, "from": text(days_later(start, -300))}, {"value": True, "from": text(instant)}]

    yield story("excepted", "It held at the trigger; that the service was given changes nothing.", True).expect(
        "excepted", missing=[]).vector("excepted", over)
    yield story("not excepted", "It never held.", False).expect("met", due=due, missing=[]).vector(
        "not-excepted", over)
    yield story("exception not known", "Excepted or met.", None).expect(
        "undetermined", missing=[fact]).vector("exception-unknown", over)
    yield story(
        "excepted one millisecond before the service", "It held strictly before the discharge.",
        true_from(done - 1)).expect("excepted", missing=[]).vector("exception-before-service", over)
    yield story(
        "the exception comes true with the service", "Not strictly before the discharge.",
        true_from(done)).expect("met", due=due, missing=[]).vector("exception-at-service", over)
    if due:
        yield story(
            "excepted one millisecond before the due instant", "It held strictly before the due instant.",
            true_from(due - 1), None).expect("excepted", missing=[]).vector("exception-before-due", over)
        yield story(
            "the exception comes true at the due instant", "Not strictly before the due instant.",
            true_from(due), None).expect("breached", due=due, missing=[]).vector("exception-at-due", over)
