"""Busy times equal those of recurring-ical-events, a reader that shares no code with libical.

    check_busy.py REGAIN FOLDER…

Each calendar of the folders is read by `regain busy --json` and by Python over the year 2026, in
Europe/Berlin. Which events are busy is told here once more, after the rule in `BusyRule.swift`;
what the two may differ in is listed below, with the reason, and must differ.
"""

import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import recurring_ical_events
from icalendar import Calendar, Component

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
ZONE = "Europe/Berlin"
MINUTE, QUARTER = timedelta(minutes=1), timedelta(minutes=15)
SECOND = timedelta(seconds=1)
EPOCH = datetime(1970, 1, 1)

# The end of a file's name, and in what the two differ there.
DIFFERENCES = {
    # Many clients end a single day on its own date; Python makes of it no time at all, Regain the day.
    "all-day-same-end.ics": "an end that is the day of the start",
    # RFC 5545 §3.3.6: hours of a DURATION are exact. Python adds them on the wall clock.
    "clock-change.ics": "a DURATION of hours over a clock change",
    # Python reads UNTIL=20260715 as that day's midnight in UTC, Regain as the day to its end.
    "weekly-until-day.ics": "UNTIL as a day in a series of times",
    # RFC 5545 §3.3.10: BYSETPOS picks from the whole week. dateutil takes the first week from DTSTART on.
    "weekly-set.ics": "BYSETPOS in the week of the start",
    # Python lets X-WR-TIMEZONE replace a zone that the file itself defines.
    "google-own-zone.ics": "X-WR-TIMEZONE beside a VTIMEZONE",
}

Minutes = tuple[int, int]


def main(regain: str, folders: list[str]) -> int:
    """Compares all files, and says which differ."""
    files = sorted(path for folder in folders for path in Path(folder).glob("*.ics"))
    faults, met = [], set()
    with ProcessPoolExecutor() as pool:
        found = pool.map(partial(compare, regain), files, chunksize=8)
        for path, fault in zip(files, found):
            reason = next((key for key in DIFFERENCES if path.name.endswith(key)), None)
            if fault and reason is None:
                faults.append(f"{path.name}: {fault}")
            elif fault:
                met.add(reason)
    faults += [f"no file differs any more: {key}" for key in DIFFERENCES if key not in met]
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{len(files)} calendars, {len(met)} known differences, {len(faults)} faults")
    return 1 if faults or len(files) < 300 else 0


def compare(regain: str, path: Path) -> str | None:
    """What the two differ in on one file; nothing where they agree."""
    try:
        ours, theirs = read(regain, path), expand(path)
    except Exception as error:  # noqa: BLE001
        return str(error)
    return None if ours == theirs else difference(ours, theirs)


def difference(ours, theirs) -> str:
    """The times that only one of the two has."""
    only = [f"only regain: {words(one)}" for one in ours if one not in theirs]
    only += [f"only Python: {words(one)}" for one in theirs if one not in ours]
    return "; ".join(only[:6]) + (f"; and {len(only) - 6} more" if len(only) > 6 else "")


def words(interval: Minutes) -> str:
    """A busy time as people read it."""
    start, end = (EPOCH + minutes * MINUTE for minutes in interval)
    return f"{start:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}"


def read(regain: str, path: Path) -> list[Minutes]:
    """The busy times by Regain."""
    done = subprocess.run(
        [regain, "busy", path, "--from", str(FIRST), "--to", str(LAST), "--zone", ZONE, "--json"],
        capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"exit {done.returncode}: {done.stderr.strip()}")
    busy = json.loads(done.stdout)["busy"]
    return [tuple(minutes(datetime.fromisoformat(one[end])) for end in ("start", "end")) for one in busy]


def expand(path: Path) -> list[Minutes]:
    """The busy times by recurring-ical-events."""
    found = []
    for calendar in Calendar.from_ical(path.read_bytes(), multiple=True):
        cancels = str(calendar.get("METHOD", "")).upper() == "CANCEL"
        # A day before and after, for zones ahead of and behind the plan's.
        span = FIRST - timedelta(days=1), LAST + timedelta(days=2)
        for event in recurring_ical_events.of(calendar).between(*span):
            if not cancels and is_busy(event):
                found += wall(event.start, event.end)
        for part in calendar.walk("VFREEBUSY"):
            found += [one for start, end in periods(part) for one in wall(start, end)]
    return united(found)


def is_busy(event: Component) -> bool:
    """Whether an occurrence keeps somebody busy: the rule of `BusyRule.swift`."""
    word = {name: str(event.get(name, "")).strip().upper() for name in ("STATUS", "TRANSP")}
    outlook = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).strip().upper()
    if str(event.get("UID", "")).endswith("@regain") or word["STATUS"] == "CANCELLED":
        return False
    if outlook in ("FREE", "BUSY", "OOF", "TENTATIVE"):
        return outlook != "FREE"
    if word["TRANSP"]:
        return word["TRANSP"] == "OPAQUE"
    return isinstance(event.start, datetime)


def periods(part: Component) -> list[tuple[datetime, datetime]]:
    """The busy periods of a VFREEBUSY."""
    lists = part.get("FREEBUSY", [])
    found = []
    for one in lists if isinstance(lists, list) else [lists]:
        if one.params.get("FBTYPE", "BUSY") != "FREE":
            found.append((one.start, one.end))
    return found


def wall(start: date, end: date) -> list[Minutes]:
    """What the plan's wall clock shows between two moments; nothing for a moment alone."""
    if not isinstance(start, datetime):
        start, end = (datetime(one.year, one.month, one.day) for one in (start, end))
        return [(minutes(start), minutes(end))]
    zone, utc = ZoneInfo(ZONE), ZoneInfo("UTC")
    first, last = (
        (one if one.tzinfo else one.replace(tzinfo=zone)).astimezone(utc) for one in (start, end)
    )
    if first >= last:
        return []
    # The clock is changed at a quarter of an hour, so no other moment is a first or a last one.
    seen = [first, last - SECOND]
    quarter = datetime.fromtimestamp(first.timestamp() // 900 * 900 + 900, utc)
    while quarter < last:
        seen += [quarter - SECOND, quarter]
        quarter += QUARTER
    shown = [one.astimezone(zone).replace(tzinfo=None) for one in seen]
    return [(minutes(min(shown)), minutes(max(shown) + SECOND + MINUTE - SECOND))]


def minutes(moment: datetime) -> int:
    """Minutes since 1970 on the wall clock, rounded down."""
    return (moment - EPOCH) // MINUTE


def united(found: list[Minutes]) -> list[Minutes]:
    """Times in order, joined where they meet, within the year."""
    lower = minutes(datetime(FIRST.year, FIRST.month, FIRST.day))
    upper = minutes(datetime(LAST.year, LAST.month, LAST.day)) + 1440
    joined: list[Minutes] = []
    for start, end in sorted((max(a, lower), min(b, upper)) for a, b in found):
        if start >= end:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
