"""The instances of random rules equal those of python-dateutil, which shares no code with libical.

    check_recurrences.py REGAIN [COUNT [SEED]]

Each rule stands in a calendar of its own, whose busy times `regain busy --json` gives over a window that begins
up to many years after the start. What the two read otherwise by intent stands in `READINGS` and, with the section
of RFC 5545, in the article "Recurrences" of the module Calendars; dateutil is then asked for Regain's reading, so
that the rest of such a rule is compared, too.
"""

import datetime as clock
import json
import random
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from pathlib import Path

from dateutil import rrule

SEED, COUNT = 5545, 400
DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
FREQUENCIES = ["YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY"]
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
# The instances, and the seconds, after which a rule counts as too much for dateutil.
LIMIT, PATIENCE = 200_000, 4

# In what the two differ by intent, and how often it made a difference.
READINGS = {
    "weekly set": "BYSETPOS picks from the whole week of the start, not from what is left of it",
    "week without a day": "BYWEEKNO without days means the weekday of the start, not the whole week",
    "day of a week's rule": "an ordinal of BYDAY beside BYWEEKNO means nothing, not a day of the year",
}
# What dateutil 2.9 has wrong in the days about New Year: it counts the weeks of the year before by the length of this
# one, and knows the first week of the next year by the number 1, but not by -52 or -53.
YEARS_EDGE = "week about New Year"


class LastYear:
    """The module `datetime` for dateutil, which looks for what never comes to the last year that it names."""

    def __init__(self, year: int):
        self.MAXYEAR = year

    def __getattr__(self, name: str):
        return getattr(clock, name)


class Rule:
    """A rule by chance, with its start and the days that are looked at."""

    def __init__(self, seed: int, number: int):
        chance = random.Random(f"{seed}/{number}")
        self.frequency = chance.choices(FREQUENCIES, [30, 25, 15, 12, 8, 5, 5])[0]
        within = self.frequency in ("HOURLY", "MINUTELY", "SECONDLY")
        self.is_date = not within and chance.random() < 0.4
        self.start = datetime(1990, 1, 1) + DAY * chance.randrange(12_000)
        if not self.is_date:
            self.start += timedelta(seconds=chance.choice([0, 900, 32_400, 86_399, chance.randrange(86_400)]))
        self.parts = dict(self.some_parts(chance))
        self.interval = chance.choice([1, 1, 1, 2, 3, 4, 5, 6, 7, 10, 12, 13, 25, 40])
        if within and chance.random() < 0.5:
            self.interval = chance.choice([1, 7, 24, 36, 48, 90, 1440, 3600])
        self.week_start = chance.choice(DAYS) if chance.random() < 0.5 else None
        self.count = chance.choice([1, 2, 3, 7, 20, 100]) if chance.random() < 0.3 else None
        self.until = None
        if self.count is None and chance.random() < 0.25:
            self.until = self.start + DAY * chance.choice([-1, 0, 1, 30, 400, 3000])
        late = {"HOURLY": 90, "MINUTELY": 4, "SECONDLY": 1}.get(self.frequency, 12_000)
        first = self.start.date() + DAY * (chance.randrange(late) if chance.random() < 0.6 else 0)
        length = {"YEARLY": 2500, "MONTHLY": 700, "HOURLY": 30, "MINUTELY": 3, "SECONDLY": 1}.get(self.frequency, 200)
        self.window = first, first + DAY * (length - 1)

    def some_parts(self, chance: random.Random):
        """The BY parts: none, a few, or many of them."""

        def numbers(low: int, high: int, signed: bool) -> list[int]:
            found = {chance.randint(low, high) for _ in range(chance.choice([1, 1, 2, 3, 6]))}
            return sorted(number * (chance.choice([1, 1, -1]) if signed else 1) for number in found)

        often = chance.choice([0.1, 0.25, 0.5])
        if chance.random() < often:
            yield "BYMONTH", numbers(1, 12, False)
        if self.frequency == "YEARLY" and chance.random() < often:
            yield "BYWEEKNO", numbers(1, 53, True)
        if self.frequency in ("YEARLY", "HOURLY", "MINUTELY", "SECONDLY") and chance.random() < often:
            yield "BYYEARDAY", numbers(1, 366, True)
        if self.frequency != "WEEKLY" and chance.random() < often:
            yield "BYMONTHDAY", numbers(1, 31, True)
        if chance.random() < 2 * often:
            most = {"YEARLY": 53, "MONTHLY": 5}.get(self.frequency, 0)
            ordinal = (lambda: chance.choice(numbers(1, most, True))) if most and chance.random() < 0.5 else lambda: ""
            yield "BYDAY", sorted({f"{ordinal()}{day}" for day in chance.sample(DAYS, chance.choice([1, 1, 2, 3, 5]))})
        if not self.is_date:
            for name, most in (("BYHOUR", 23), ("BYMINUTE", 59), ("BYSECOND", 59)):
                if chance.random() < often / 2:
                    yield name, numbers(0, most, False)
        if chance.random() < often:
            yield "BYSETPOS", numbers(1, chance.choice([1, 2, 3, 5, 12, 366]), True)

    @property
    def text(self) -> str:
        """The rule as a calendar has it."""
        words = [f"FREQ={self.frequency}"]
        if self.interval > 1:
            words.append(f"INTERVAL={self.interval}")
        if self.count:
            words.append(f"COUNT={self.count}")
        if self.until:
            words.append(f"UNTIL={written(self.until, self.is_date)}")
        if self.week_start:
            words.append(f"WKST={self.week_start}")
        return ";".join(words + [f"{name}={','.join(map(str, values))}" for name, values in self.parts.items()])

    @property
    def calendar(self) -> str:
        """A calendar in which each instance takes its minute, or its day."""
        length = "DURATION:P1D" if self.is_date else "DURATION:PT1S"
        value = ";VALUE=DATE" if self.is_date else ""
        lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//check//EN", "BEGIN:VEVENT", "UID:a@b", "DTSTAMP:19900101T000000Z",
            f"DTSTART{value}:{written(self.start, self.is_date)}", length, "TRANSP:OPAQUE", f"RRULE:{self.text}",
            "END:VEVENT", "END:VCALENDAR", "",
        ]  # fmt: skip
        return "\r\n".join(lines)

    def instances(self, readings: frozenset[str]) -> list[datetime] | None:
        """The instances of the window by dateutil, with some of Regain's readings; nothing where they are too many."""
        parts = dict(self.parts)
        start, count = self.start, self.count
        days = [name for name in ("BYDAY", "BYMONTHDAY", "BYYEARDAY") if name in parts]
        if "week without a day" in readings and "BYWEEKNO" in parts and not days:
            parts["BYDAY"] = [DAYS[start.weekday()]]
        if "day of a week's rule" in readings and "BYWEEKNO" in parts and "BYDAY" in parts:
            parts["BYDAY"] = [day[-2:] for day in parts["BYDAY"]]
        options = {name.lower(): values for name, values in parts.items() if name != "BYDAY"}
        if "BYDAY" in parts:
            options["byweekday"] = [weekday(day) for day in parts["BYDAY"]]
        elif self.frequency == "WEEKLY":
            options["byweekday"] = [start.weekday()]
        if self.week_start:
            options["wkst"] = weekday(self.week_start)
        if "weekly set" in readings and self.frequency == "WEEKLY" and "BYSETPOS" in parts:
            first = DAYS.index(self.week_start or "MO")
            for name, now in (("byhour", start.hour), ("byminute", start.minute), ("bysecond", start.second)):
                options.setdefault(name, [now])
            start = datetime(start.year, start.month, start.day) - DAY * ((start.weekday() - first) % 7)
        rrule.datetime = LastYear(self.window[1].year)
        end = datetime(*self.window[1].timetuple()[:3]) + DAY
        until = end if self.until is None else min(self.until, end)
        try:
            rule = rrule.rrule(
                FREQUENCIES.index(self.frequency), dtstart=start, interval=self.interval, until=until, **options
            )
            return self.within(rule, count)
        except ValueError as error:
            # dateutil says so of rules that match nothing.
            if "empty" in str(error):
                return []
            raise

    def within(self, rule: rrule.rrule, count: int | None) -> list[datetime] | None:
        first, last = (datetime(day.year, day.month, day.day) for day in self.window)
        found, seen = [], 0
        for instance in islice(rule, LIMIT):
            if instance < self.start:
                continue
            seen += 1
            if count and seen > count or instance >= last + DAY:
                return found
            if instance >= first:
                found.append(instance)
        return None if seen >= LIMIT - 10_000 else found


def weekday(text: str) -> rrule.weekday:
    """A day of the week, perhaps the nth, as dateutil has it."""
    number = text[:-2]
    day = rrule.weekday(DAYS.index(text[-2:]))
    return day(int(number)) if number else day


def written(moment: datetime, is_date: bool) -> str:
    """A day or a time as a calendar has it."""
    return f"{moment:%Y%m%d}" if is_date else f"{moment:%Y%m%dT%H%M%S}"


def united(rule: Rule, instances: list[datetime]) -> list[tuple[str, str]]:
    """The busy times that the instances and the start itself make."""
    first, last = rule.window
    is_over = rule.until is not None and rule.until < rule.start
    begin, length = (MINUTE, MINUTE) if not rule.is_date else (DAY, DAY)
    starts = set(instances)
    if not is_over and first <= rule.start.date() <= last:
        starts.add(rule.start)
    joined: list[list[datetime]] = []
    for start in sorted({one.replace(second=0) for one in starts}):
        if joined and start <= joined[-1][1]:
            joined[-1][1] = start + length
        else:
            joined.append([start, start + length])
    return [(start.isoformat(), end.isoformat()) for start, end in joined]


def read(regain: str, rule: Rule) -> tuple[list[tuple[str, str]], list[str]]:
    """The busy times by Regain, and its notes."""
    first, last = rule.window
    with tempfile.NamedTemporaryFile("w", suffix=".ics", newline="") as file:
        file.write(rule.calendar)
        file.flush()
        words = [regain, "busy", file.name, "--from", str(first), "--to", str(last), "--zone", "UTC", "--json"]
        done = subprocess.run(words, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"exit {done.returncode}: {done.stderr.strip()}")
    document = json.loads(done.stdout)
    return [(one["start"], one["end"]) for one in document["busy"]], [one["message"] for one in document["notes"]]


def compare(regain: str, seed: int, number: int) -> tuple[str, str]:
    """What came of one rule: "same", "left out", the readings in which it differs, or a fault."""
    rule = Rule(seed, number)
    signal.signal(signal.SIGALRM, interrupt)
    signal.alarm(PATIENCE)
    try:
        theirs = rule.instances(frozenset(READINGS))
        # Only what picks from a set, or a week by its number, can be read otherwise.
        has_readings = "BYSETPOS" in rule.text or "BYWEEKNO" in rule.text
        plain = {
            reading: rule.instances(frozenset(READINGS) - {reading}) for reading in READINGS if has_readings
        }
    except (IndexError, TimeoutError):
        # dateutil 2.9 trips over the 53rd weekday of a year that has 52.
        theirs = None
    finally:
        signal.alarm(0)
    if theirs is None:
        return "left out", ""
    ours, notes = read(regain, rule)
    if any("too often" in note for note in notes):
        return "left out", ""
    shown = f"{number}: {written(rule.start, rule.is_date)} {rule.text} in {rule.window[0]}..{rule.window[1]}"
    wanted = united(rule, theirs)
    if not notes and ours != wanted and "BYWEEKNO" in rule.text and inner(ours) == inner(wanted):
        return YEARS_EDGE, shown
    if notes or ours != wanted:
        only = [f"only regain {one}" for one in ours if one not in wanted][:3]
        only += [f"only dateutil {one}" for one in wanted if one not in ours][:3]
        return "fault", f"{shown}: {'; '.join(notes + only)}"
    for reading, other in plain.items():
        if other is not None and united(rule, other) != ours:
            return reading, shown
    return "same", ""


def inner(times: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The busy times but for those in the last and the first three days of a year."""
    return [one for one in times if one[0][5:10] not in ("12-29", "12-30", "12-31", "01-01", "01-02", "01-03")]


def interrupt(*_):
    """Ends what takes dateutil too long."""
    raise TimeoutError


def main(regain: str, count: int = COUNT, seed: int = SEED) -> int:
    """Compares some rules, and says which differ."""
    found: Counter[str] = Counter()
    with ProcessPoolExecutor() as pool:
        for kind, words in pool.map(partial(compare, regain, seed), range(count), chunksize=20):
            found[kind] += 1
            if kind == "fault":
                print(words, file=sys.stderr)
    kinds = ", ".join(f"{number} {kind}" for kind, number in sorted(found.items()))
    print(f"{count} rules of seed {seed}: {kinds}")
    return 1 if found["fault"] or found["left out"] * 5 > count else 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve()), *map(int, sys.argv[2:4])))
