"""The rows of the Victims' Code fact base as rules, read by the conventions of the vocabulary."""

import datetime
import json
from dataclasses import dataclass, field

import yaml

AUDIENCES = {
    "all_victims": ("victim.is_business", False),
    "businesses": ("victim.is_business", True),
    "bereaved_close_relatives": ("victim.bereaved_close_relative", True),
    "parents_of_under_18": ("victim.parent_of_under_18", True),
    "victims_of_violent_crime": ("victim.violent_crime", True),
    "vcs_eligible_victims_and_bereaved": ("victim.vcs_eligible", True),
    "vcs_members": ("victim.vcs_member", True),
    "victims_with_special_measures_application": ("victim.special_measures_applied", True),
    "sfo_victims": ("victim.sfo", True),
    "victims_of_sexual_gender_based_or_domestic_abuse": ("victim.sexual_or_gendered_or_domestic", True),
}
EVERYBODY = ("anyone", "victims_of_any_criminal_offence")
SIX = ["under_18", "vulnerable", "intimidated", "most_serious_crime", "persistently_targeted",
       "bereaved_close_relative"]
ENHANCED = {
    "2006": ["under_17", "vulnerable", "intimidated"],
    "2013": SIX,
    "2015": SIX,
    "2020": SIX + ["enhanced_by_discretion"],
    "post-2020": SIX + ["enhanced_by_discretion"],
}
EXCEPTIONS = {
    "referral-2wd": "victim.objects_to_referral",
    "vc2006.police.victim-support-referral": "victim.objects_to_referral",
    "vc2006.police.pass-details-to-yot": "victim.objects_to_referral",
    "vc2006.yot.contact": "victim.objects_to_referral",
    "vcs-referral": "victim.opted_out",
}
RECEIPTS = {
    "wcu_receives_information_from_court": "wcu_received",
    "wcu_receives_information_from_cps": "wcu_received",
    "receipt_from_court": "wcu_received",
    "cps_receives_correct_claim": "cps_received",
}
RECURRING_UNTIL = {
    "vc2006.police.monthly-updates":
        ["suspect_charged", "decision_not_to_prosecute", "investigation_closed_no_charge"],
}
APPLICANTS_OWN = ("vc2013.s8.compensation-information", "vc2015.s8.compensation-information")
#: The rows later than the Code of 2020, or beside it, by the policy of their own instrument.
LATER_LAW = {
    "post2020.vpa.s5-duty-to-comply": "victims-and-prisoners-act/2024",
    "post2020.vpa.s21-tribunal-statement": "victims-and-prisoners-act/2024",
    "post2020.vpa.s27-direct-phso": "victims-and-prisoners-act/2024",
    "post2020.uls-28-days": "criminal-justice-act/1988",
    "post2020.uls-six-months": "victims-and-courts-act/2026",
    "post2020.cps-vrr-expedited-pilot": "cps-expedited-review-pilot/2025",
}
#: Owed upon what happens from that day on only.
SINCE = {"post2020.vpa.s21-tribunal-statement": datetime.date(2025, 6, 25)}
LEVELS = ["unverified", "secondary", "primary"]


@dataclass
class Tier:
    name: str
    count: int
    unit: str
    enhanced: bool
    verification: str


@dataclass
class Rule:
    id: str
    name: str
    trigger: str
    service: str
    bodies: list
    audience: list = field(default_factory=list)  # (fact, value): any of them; none means everybody
    tiers: list = field(default_factory=list)
    categories: list = field(default_factory=list)  # the facts of the enhanced tier, where it matters
    news: str = None  # what happened, where the trigger is the receipt of the news
    exception: str = None
    until: list = None
    parameter: str = None
    is_opportunity: bool = False
    since: datetime.date = None
    start: int = None  # an instant upon which it is owed, where not every one will do
    leads_to: str = None  # for the court's own limit: the duty whose clock starts where it ends

    @property
    def underlying(self):
        return self.news or self.trigger

    @property
    def recurs(self):
        return self.until is not None

    @property
    def is_as_agreed(self):
        """Whether an agreement gives it a number, whatever the facts."""
        return self.parameter is not None

    @property
    def is_tiered(self):
        return len(self.tiers) == 2

    def facts(self):
        """Each fact that it reads."""
        read = [fact for fact, _ in self.audience] + (self.categories if self.is_tiered else [])
        return list(dict.fromkeys(read + ([self.exception] if self.exception else [])))

    def settled(self, enhanced_by=None, owed_by=0):
        """An answer to each fact: owed by one word of the audience, in the tier of one category or of none."""
        facts = {fact: False for fact in self.facts()}
        for place, (fact, value) in enumerate(self.audience):
            facts[fact] = value if place == owed_by else not value
        if enhanced_by:
            facts[enhanced_by] = True
        return facts

    def names(self, body):
        return body in self.bodies or "all_service_providers" in self.bodies


class FactBase:
    def __init__(self, folder):
        base = yaml.safe_load((folder / "reference/victims-code.yaml").read_text())
        self.rows = base["entitlements"]
        self.sources = base["sources"]
        words = json.loads((folder / "design/service-words.json").read_text())["words"]
        self.words = {duty: word for word, entry in words.items() for duty in entry["duties"]}

    def rules(self, edition):
        rules = []
        for row in self.rows:
            if row["edition"] == edition:
                rule = self.rule(row, edition)
                rules.append(rule)
                if row.get("upstream_limit"):
                    rules.append(self.court_rule(row, rule))
        return rules

    def rule(self, row, edition):
        limit, trigger = row["time_limit"], row["trigger"]
        news = None
        if limit["clock_starts"] in RECEIPTS:
            news, trigger = trigger, f"{RECEIPTS[limit['clock_starts']]}.{trigger}"
        categories = [f"victim.{word}" for word in ENHANCED[edition]]
        units = {(limit.get(tier) or {}).get("unit") for tier in ("standard", "enhanced")}
        return Rule(
            id=row["id"], name=row["id"].split(".", 1)[1], trigger=trigger, news=news,
            service=f"service.{self.words.get(row['id'], row['id'].rsplit('.', 1)[1])}",
            bodies=[body.lower() for body in row["provider"]], audience=self.audience(row, categories),
            tiers=self.tiers(row), categories=categories,
            exception=EXCEPTIONS.get(row["id"]) or EXCEPTIONS.get(row["id"].rsplit(".", 1)[1]),
            until=RECURRING_UNTIL.get(row["id"]),
            since=SINCE.get(row["id"]), is_opportunity=row["kind"] == "applicant_deadline",
            parameter="update-frequency" if "as_agreed_with_victim" in units else None)

    def court_rule(self, row, rule):
        limit = row["upstream_limit"]
        level = min(self.level(row, "upstream_limit"), self.level(row, "trigger"), key=LEVELS.index)
        return Rule(
            id=f"{row['id']}.court", name=f"{rule.name}.court", trigger=rule.news, service=rule.trigger,
            bodies=["court"], tiers=[Tier("standard", limit["value"], limit["unit"], False, level)],
            leads_to=row["id"])

    def audience(self, row, categories):
        words = row["owed_to"]
        if any(word in EVERYBODY for word in words):
            return []
        literals = []
        for word in words:
            if word == "enhanced_victims":
                literals += [(fact, True) for fact in categories]
            else:
                literals.append(AUDIENCES.get(word, (f"victim.{word}", True)))
        return literals

    def tiers(self, row):
        limit = row["time_limit"]
        standard, enhanced = limit["standard"], limit["enhanced"]
        if standard.get("value") is None or row["id"] in APPLICANTS_OWN:
            return []
        if enhanced.get("value") is None:
            enhanced = standard
        levels = self.limit_levels(row)
        if enhanced == standard:
            return [Tier("standard", standard["value"], standard["unit"], False, levels["standard"])]
        return [Tier("enhanced", enhanced["value"], enhanced["unit"], True, levels["enhanced"]),
                Tier("standard", standard["value"], standard["unit"], False, levels["standard"])]

    def limit_levels(self, row):
        """The headline level of each tier: the weaker of the trigger's and of the number's."""
        seen = row["time_limit"]["confidence"]
        standard = enhanced = "unverified"
        if seen == "text":
            standard = enhanced = self.level(row, "time_limit")
        elif seen == "text_standard_only":
            standard = self.level(row, "time_limit_standard")
        trigger = self.level(row, "trigger")
        if row["time_limit"]["clock_starts"] in RECEIPTS:
            trigger = min(trigger, self.level(row, "clock_starts"), key=LEVELS.index)
        return {"standard": min(standard, trigger, key=LEVELS.index),
                "enhanced": min(enhanced, trigger, key=LEVELS.index)}

    def level(self, row, name):
        if row["confidence"] != "text" or name not in (row.get("text_covers") or []):
            return "unverified"
        kinds = {self.sources[source]["kind"] for source in row.get("source") or []}
        return "primary" if kinds & {"official", "primary"} else "secondary"
