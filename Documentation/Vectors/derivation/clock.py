"""Instants on the UK clock and the ends of periods, reckoned from a list of bank holidays and nothing else."""

import datetime
from zoneinfo import ZoneInfo

LONDON = ZoneInfo("Europe/London")
UTC = datetime.timezone.utc
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=UTC)
DAY = datetime.timedelta(days=1)
MILLISECONDS = {"seconds": 1000, "minutes": 60_000, "hours": 3_600_000}


def at(year, month, day, hour=0, minute=0, second=0, millisecond=0, fold=0):
    """A local time as milliseconds since 1970 in UTC; `fold` 1 is the second of two equal clock times."""
    local = datetime.datetime(
        year, month, day, hour, minute, second, millisecond * 1000, tzinfo=LONDON, fold=fold)
    return round((local.astimezone(UTC) - EPOCH) / datetime.timedelta(milliseconds=1))


def start_of(day):
    return at(day.year, day.month, day.day)


def day_of(instant):
    return (EPOCH + datetime.timedelta(milliseconds=instant)).astimezone(LONDON).date()


def text(instant):
    moment = EPOCH + datetime.timedelta(milliseconds=instant)
    fraction = f".{instant % 1000:03d}" if instant % 1000 else ""
    return moment.strftime("%Y-%m-%dT%H:%M:%S") + fraction + "Z"


def days_later(instant, days, hours=0):
    """The same clock time some days later, and some hours on."""
    local = (EPOCH + datetime.timedelta(milliseconds=instant)).astimezone(LONDON)
    moved = (local.replace(tzinfo=None) + days * DAY).replace(tzinfo=LONDON)
    return round((moved.astimezone(UTC) - EPOCH) / datetime.timedelta(milliseconds=1)) + hours * 3_600_000


def in_words(day):
    return f"{day:%a} {day.day} {day:%b %Y}"


class Calendar:
    """The working days of England and Wales: Monday to Friday, but for bank holidays."""

    def __init__(self, path):
        self.holidays = {datetime.date.fromisoformat(line) for line in path.read_text().split()}

    def is_working(self, day):
        return day.weekday() < 5 and day not in self.holidays

    def working_days(self, first, count):
        """The working days counted and the holidays skipped; the day itself does not count."""
        counted, skipped, day = [], [], first
        while len(counted) < count:
            day += DAY
            if self.is_working(day):
                counted.append(day)
            elif day.weekday() < 5:
                skipped.append(day)
        return counted, skipped

    def last_day(self, first, count, unit):
        if unit == "working_days":
            return self.working_days(first, count)[0][-1]
        if unit == "calendar_days":
            return first + count * DAY
        if unit == "weeks":
            return first + 7 * count * DAY
        if unit == "months_beginning_with":
            corresponding = months_later(first, count)
            return corresponding - DAY if corresponding.day == first.day else corresponding
        if unit in ("months", "years"):
            return months_later(first, count * (12 if unit == "years" else 1))
        raise ValueError(unit)

    def due(self, start, count, unit):
        """The first instant that is too late."""
        if unit in MILLISECONDS:
            return start + count * MILLISECONDS[unit]
        return start_of(self.last_day(day_of(start), count, unit) + DAY)

    def account(self, start, count, unit):
        """How the due instant comes about, in a sentence or two."""
        first, due = day_of(start), text(self.due(start, count, unit))
        if unit == "working_days":
            counted, skipped = self.working_days(first, count)
            names = ", ".join(map(in_words, counted)) if count <= 5 else (
                f"{in_words(counted[0])} to {in_words(counted[-1])}")
            holidays = "; holidays skipped: " + ", ".join(map(in_words, skipped)) if skipped else ""
            days = f"{count} working day{'s' if count > 1 else ''}, the day itself not counted: {names}{holidays}"
        elif unit in MILLISECONDS:
            days = f"{count} {unit} of elapsed time"
        else:
            days = f"{count} {unit.replace('_', ' ')}, to the end of {in_words(self.last_day(first, count, unit))}"
        return f"From {in_words(first)}: {days}. The due instant, exclusive: {due}."


def months_later(day, months):
    """The corresponding day, or the month's last one where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    after = datetime.date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return datetime.date(year, month + 1, min(day.day, (after - DAY).day))
