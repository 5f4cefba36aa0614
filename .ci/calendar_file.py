"""What a calendar file holds, read without libical: bytes, components, occurrences, instants."""

import re
from collections import Counter
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import recurring_ical_events
from dateutil.rrule import rrulestr
from icalendar import Calendar
from icalendar.cal import Component

ENTRIES = ("VEVENT", "VTODO")
UID = re.compile(r"[A-Za-z0-9.@-]{1,99}")
CONTROL = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")

Occurrence = tuple[str, str, str, str, str]
"""UID, local start or date, length, SUMMARY, STATUS."""


def byte_faults(data: bytes) -> list[str]:
    """What is wrong with line ends, folding and encoding."""
    faults = []
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append("starts with a byte order mark")
    if not data.endswith(b"\r\n"):
        faults.append("does not end with CRLF")
    for number, line in enumerate(data.removesuffix(b"\r\n").split(b"\r\n"), 1):
        if b"\r" in line or b"\n" in line:
            faults.append(f"line {number}: a bare CR or LF: {line!r}")
        if CONTROL.search(line):
            faults.append(f"line {number}: a control character: {line!r}")
        if len(line) > 75:
            faults.append(f"line {number}: {len(line)} octets: {line!r}")
        if not line:
            faults.append(f"line {number}: is empty")
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            faults.append(f"line {number}: not UTF-8 by itself: {line!r}")
    return faults


def entries(calendar: Calendar) -> list[Component]:
    """The events and to-dos."""
    return [part for part in calendar.subcomponents if part.name in ENTRIES]


def property_faults(calendar: Calendar, stamp: str) -> list[str]:
    """What is wrong with identities, stamps and the header."""
    faults = []
    uids = Counter(str(entry["UID"]) for entry in entries(calendar))
    for uid, count in uids.items():
        if count > 1:
            faults.append(f"{count} components have the UID {uid}")
        if not UID.fullmatch(uid):
            faults.append(f"UID {uid!r} has characters that a file name should not have")
    for entry in entries(calendar):
        for name in ("DTSTAMP", "LAST-MODIFIED"):
            text = value(entry, name)
            if text != stamp:
                faults.append(f"{entry['UID']}: {name} is {text}, not {stamp}")
        if not str(entry.get("SUMMARY", "")).strip():
            faults.append(f"{entry['UID']}: no SUMMARY")
    return faults


def value(component: Component, name: str) -> str:
    """A property's value as it stands in the file, or nothing."""
    found = component.get(name)
    return "" if found is None else found.to_ical().decode()


def zone_faults(calendar: Calendar, zone: str) -> list[str]:
    """Zones that are not the plan's, used and not described, or described and not used."""
    described = [str(part["TZID"]) for part in calendar.subcomponents if part.name == "VTIMEZONE"]
    used = {
        found.params["TZID"]
        for entry in entries(calendar)
        for found in entry.values()
        if hasattr(found, "params") and "TZID" in found.params
    }
    faults = [f"a time in {name}, not {zone}" for name in sorted(used - {zone})]
    faults += [f"a VTIMEZONE for {name} and no use of it" for name in described if name not in used]
    faults += [f"no VTIMEZONE for {name}" for name in sorted(used - set(described))]
    if len(described) != len(set(described)):
        faults.append(f"a zone is described twice: {described}")
    return faults


def expand(calendar: Calendar) -> list[Component]:
    """Every occurrence of every entry."""
    return list(recurring_ical_events.of(calendar, components=list(ENTRIES)).all())


def occurrence(entry: Component) -> Occurrence:
    """An occurrence in the words in which sessions are compared."""
    start = entry["DTSTART"].dt
    end = (entry.get("DTEND") or entry["DUE"]).dt
    if isinstance(start, datetime):
        # A time that the clock skips is meant by the offset before it (RFC 5545, 3.3.5).
        wall = as_utc(start).astimezone(start.tzinfo).replace(tzinfo=None)
        minutes = (as_utc(end) - as_utc(start)) / timedelta(minutes=1)
        when, length = wall.isoformat(), f"{minutes:g} min"
    else:
        when, length = start.isoformat(), f"{(end - start).days} d"
    return str(entry["UID"]), when, length, str(entry["SUMMARY"]), str(entry["STATUS"])


def as_utc(moment: datetime) -> datetime:
    """The instant of a zoned time, so that lengths do not count a clock's change."""
    return moment.astimezone(ZoneInfo("UTC"))


def series_faults(calendar: Calendar, occurrences: list[Component]) -> list[str]:
    """What is wrong with rules: their first and last instance, UNTIL, and excluded dates."""
    ends: dict[str, list] = {}
    for one in occurrences:
        ends.setdefault(str(one["UID"]), []).append(one["DTSTART"].dt)
    faults = []
    for entry in entries(calendar):
        if "RRULE" in entry:
            found = rule_faults(entry, ends.get(str(entry["UID"]), []))
            faults += [f"{entry['UID']}: {fault} (RRULE:{value(entry, 'RRULE')})" for fault in found]
        if "RECURRENCE-ID" in entry:
            faults.append(f"{entry['UID']}: a RECURRENCE-ID, which calcurse shows twice")
    return faults


def rule_faults(entry: Component, moments: list) -> list[str]:
    """What is wrong with one entry's rule."""
    rule = value(entry, "RRULE")
    first = entry["DTSTART"].dt
    until = re.search(r"UNTIL=([0-9TZ]+)", rule)
    if until is None or "COUNT=" in rule or not rule.startswith("FREQ="):
        return ["the rule must begin with FREQ and end by UNTIL, without COUNT"]
    if not moments:
        return ["no occurrence"]
    faults = []
    last = max(moments)
    if isinstance(last, datetime):
        expected = as_utc(last).strftime("%Y%m%dT%H%M%SZ")
    else:
        expected = last.strftime("%Y%m%d")
    if until[1] != expected:
        faults.append(f"UNTIL is {until[1]}, the last instance {expected}")
    wall = wall_time(first)
    endless = rrulestr(re.sub(r";?UNTIL=[0-9TZ]+", "", rule), dtstart=wall)
    if next(iter(endless)) != wall:
        faults.append(f"DTSTART {wall} is no instance of the rule")
    for excluded in excluded_dates(entry):
        if excluded not in endless.between(excluded, excluded, inc=True):
            faults.append(f"EXDATE {excluded} hits no instance")
    return faults


def excluded_dates(entry: Component) -> list[datetime]:
    """The wall-clock times of an entry's EXDATEs."""
    found = entry.get("EXDATE", [])
    lists = found if isinstance(found, list) else [found]
    return [wall_time(item.dt) for dates in lists for item in dates.dts]


def wall_time(moment: date) -> datetime:
    """A date or zoned time as a bare wall-clock time."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, time())


@lru_cache(maxsize=256)
def observances(timezone: bytes, years: int) -> list[tuple[datetime, timedelta, timedelta]]:
    """A VTIMEZONE's changes until the end of a year: wall-clock onset, offset before, offset after."""
    changes = []
    for part in Calendar.from_ical(timezone).subcomponents:
        before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
        onsets = {wall_time(part["DTSTART"].dt)}
        if "RRULE" in part:
            rule = value(part, "RRULE")
            until = re.search(r"UNTIL=(\d{8}T\d{6})Z", rule)
            last = datetime(years, 12, 31)
            if until:
                last = min(last, datetime.strptime(until[1], "%Y%m%dT%H%M%S") + before)
            endless = rrulestr(re.sub(r";?UNTIL=[0-9TZ]+", "", rule), dtstart=min(onsets))
            onsets |= set(endless.between(min(onsets), last, inc=True))
        dates = part.get("RDATE", [])
        for item in dates if isinstance(dates, list) else [dates]:
            onsets |= {wall_time(one.dt) for one in item.dts}
        changes += [(onset, before, after) for onset in onsets]
    return sorted(changes)


def file_offset(timezone: bytes, wall: datetime) -> timedelta:
    """What a VTIMEZONE says about a wall-clock time."""
    changes = observances(timezone, wall.year + 1)
    passed = [after for onset, _, after in changes if onset <= wall]
    return passed[-1] if passed else changes[0][1]


def instant_faults(calendar: Calendar, occurrences: list[Component]) -> list[str]:
    """Times at which the file's own VTIMEZONE and the system's time-zone data part."""
    timezones = {
        str(part["TZID"]): part.to_ical()
        for part in calendar.subcomponents
        if part.name == "VTIMEZONE"
    }
    moments: set[tuple[str, datetime]] = set()
    for one in occurrences:
        for name in ("DTSTART", "DTEND", "DUE"):
            if name in one and isinstance(one[name].dt, datetime):
                moment = one[name].dt
                moments.add((moment.tzinfo.key, moment.replace(tzinfo=None)))
    faults = []
    for name, wall in sorted(moments):
        zoned = wall.replace(tzinfo=ZoneInfo(name))
        if as_utc(zoned).astimezone(ZoneInfo(name)).replace(tzinfo=None) != wall:
            faults.append(f"{wall} does not exist in {name}")
        if name in timezones and file_offset(timezones[name], wall) != zoned.utcoffset():
            said = file_offset(timezones[name], wall)
            faults.append(f"{wall} {name}: VTIMEZONE says {said}, tzdata {zoned.utcoffset()}")
    return faults
