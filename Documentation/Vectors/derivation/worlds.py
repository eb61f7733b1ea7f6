"""Each limit of a standard at its boundary, each question that decides anything both ways, and what is not known."""

from . import recurring, unnumbered
from .clock import day_of, in_words, start_of, text
from .standards import atoms_of, holds
from .story import Story, standing, the_day_after
from .unnumbered import TERMS


def boundaries(rules, base, calendar):
    for turn, rule in enumerate(rules):
        if rule.recurs:
            continue
        for place, limit in enumerate(rule.limits):
            if not limit.count:
                continue
            found = [(start, world) for start in base.starts(rule, turn, calendar) for world in rule.worlds()
                     if rule.outcome(calendar, world, start)[0] == place]
            starts = list(dict.fromkeys(start for start, _ in found))[:4 if "month" in limit.unit else 2]
            for step, start in enumerate(starts):
                world = next(world for one, world in found if one == start)
                yield from around(rule, place, start, world, f"limit-{place + 1}-{step + 1}", calendar)


def around(rule, place, start, world, name, calendar):
    limit = rule.limits[place]
    due = calendar.due(start, limit.count, limit.unit)
    why = calendar.account(start, limit.count, limit.unit)
    for word, service, as_of in [
        ("last-millisecond", due - 1, due), ("at-due", due, due), ("open", None, due - 1), ("never", None, due),
    ]:
        story = Story(rule, f"{word.replace('-', ' ')} (from {in_words(day_of(start))})", why, world).starts(start)
        if service is not None:
            story.served(service)
        story.expect(standing(rule, due, as_of, service), due=due, missing=[])
        yield story.vector(f"{name}-{word}", as_of)
    for kind in rule.services[1:]:
        story = Story(rule, f"discharged by {kind}", why, world).starts(start).happens("s", kind, due - 1)
        yield story.expect(standing(rule, due, due, due - 1), due=due, missing=[]).vector(f"{name}-{kind}", due)


def conditions(rules, base, calendar):
    for turn, rule in enumerate(rules):
        shown = {}
        starts = base.starts(rule, turn, calendar)[:2] + [start_of(day) for day in rule.turning_days()]
        for start in starts:
            for world in rule.worlds():
                for name, condition in rule.parts():
                    for atom in atoms_of(condition):
                        answer = holds(atom, world, day_of(start))
                        own = rule.outcome(calendar, world, start)
                        if own != rule.outcome(calendar, world, start, (name, atom, not answer)):
                            # Of a number, each answer; of a day, each that turns it.
                            apart = start if "day" in atom else world.get(atom.get("number"))
                            goal = (name, str(atom), answer, apart)
                            shown.setdefault(goal, (start, world))
        told = []
        for start, world in shown.values():
            if (start, world) not in told:
                told.append((start, world))
        if not rule.atoms():
            told = [(starts[0], {})]
        for place, (start, world) in enumerate(told):
            yield as_it_stands(rule, start, world, f"answers-{place + 1}", calendar)
        yield from unknown(rule, starts[0], calendar)
        if rule.is_excepted_by_fact:
            yield from exception(rule, base.starts(rule, turn, calendar)[0], calendar)


def as_it_stands(rule, start, world, name, calendar):
    outcome, due = rule.outcome(calendar, world, start)
    status = outcome if isinstance(outcome, str) else "judgement" if due is None else standing(rule, due, start)
    story = Story(rule, f"as it stands at its start, {in_words(day_of(start))}", "Every question is answered.", world)
    return story.starts(start).expect(status, due=due, missing=[]).vector(name, start)


def unknown(rule, start, calendar):
    """One question unanswered: every answer tried, at the start and long after."""
    for fact in rule.world:
        ways = [{**rule.world, fact: value} for value in {world[fact]: None for world in rule.worlds()}]
        found = [rule.outcome(calendar, world, start) for world in ways]
        as_of = max([due - 1 for _, due in found if due] or [start])
        standings = {outcome if isinstance(outcome, str) else "judgement" if due is None
                     else standing(rule, due, as_of) for outcome, due in found}
        if len(standings) < 2 or rule.recurs:
            continue
        story = Story(rule, f"{fact} is not known", "The answers lead to different statuses.", {
            **rule.world, fact: None}).starts(start)
        yield story.expect("undetermined", missing=[fact]).vector(f"unknown-{fact}", as_of)


def exception(rule, start, calendar):
    """A single fact that excepts, at the instants at which it ceases to count."""
    fact = rule.excepted["fact"]
    outcome, due = rule.outcome(calendar, rule.world, start)
    if due is None or rule.recurs:
        return
    for word, change, status in [("before", due - 1, "excepted"), ("at", due, standing(rule, due, due))]:
        history = [{"value": False, "from": text(start - 86_400_000)}, {"value": True, "from": text(change)}]
        story = Story(rule, f"the exception comes true {word} the due instant", "It counts strictly before it.", {
            **rule.world, fact: history}).starts(start)
        story.expect(status, **({"due": due} if status != "excepted" else {}), missing=[])
        yield story.vector(f"exception-{word}-due", the_day_after(due))


def deciders(rules, base, calendar):
    groups = {}
    for rule in rules:
        groups.setdefault(rule.underlying, []).append(rule)
    for group in groups.values():
        bodies = sorted({body for rule in group for body in rule.bodies})
        for rule in group if len(group) > 1 else []:
            start = base.starts(rule, 0, calendar)[0]
            for body in bodies + ["water_bailiff"]:
                story = Story(rule, f"decided by {body}", "A decider selects among the duties of one event.")
                story.happens("t", rule.underlying, start, by=body)
                outcome, due = rule.outcome(calendar, rule.world, start)
                if any(other.names(body) for other in group) and not rule.names(body):
                    story.expect("none")
                elif rule.news:
                    story.expect("undetermined", missing=[rule.trigger])
                else:
                    story.expect("judgement" if due is None else standing(rule, due, start), due=due, missing=[])
                yield story.vector(f"by-{body}", start)


def terms(rules, base, calendar):
    """Limits as agreed, in the world in which they apply."""
    for rule in rules:
        place = next((place for place, limit in enumerate(rule.limits) if limit.parameter), None)
        if place is None:
            continue
        start = base.starts(rule, 0, calendar)[0]
        due = rule.outcome(calendar, rule.world, start)[1]
        story = Story(rule, "terms that do not apply", "Agreed, but the limit is another one.").starts(start)
        story.happens("a", f"agreed.{rule.parameter}", start - 86_400_000, period="P3D")
        if not holds(rule.limits[place].when, rule.world, day_of(start)):
            as_of = due - 1 if due else the_day_after(start, 30)
            status = "judgement" if due is None else standing(rule, due, as_of)
            yield story.expect(status, due=due, missing=[]).vector("terms-not-applying", as_of)
        world = next(
            world for world in rule.worlds() if rule.outcome(calendar, world, start)[0] is None
            and holds(rule.limits[place].when, world, day_of(start)))
        rule = type(rule)(**{**rule.__dict__, "world": world})
        yield from unnumbered.as_agreed(rule, start, calendar)
        story = Story(rule, "nothing agreed", "No number to judge by.").starts(start)
        yield story.expect("judgement", missing=[]).vector("terms-none", the_day_after(start, TERMS * 9))


CHAPTERS = {
    "boundaries": lambda rules, base, calendar: [
        *boundaries(rules, base, calendar), *recurring.vectors(rules, "2020", calendar)],
    "conditions": lambda rules, base, calendar: [
        *conditions(rules, base, calendar), *deciders(rules, base, calendar), *terms(rules, base, calendar)],
}
