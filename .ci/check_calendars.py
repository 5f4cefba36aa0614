"""Compares what `regain build` says in JSON with what a reader other than libical makes of its .ics.

    check_calendars.py REGAIN

Every bundled programme, in many zones and seasons and in every form that a calendar file can take.
"""

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from multiprocessing import Pool

from icalendar import Calendar

import calendar_file
from builds import Build, on_request, programmes, run, sample

ZONES = [
    "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Europe/Dublin",
    "Africa/Casablanca", "Pacific/Chatham", "America/Sao_Paulo", "Pacific/Apia", "UTC",
    "Asia/Tehran", "Pacific/Auckland",
]  # fmt: skip
STARTS = {
    "spring": "2026-03-02",
    "autumn": "2026-09-14",
    "a year's end": "2027-12-20",
    "a leap day": "2028-02-21",
}
# What a zone did once: Apia skipped 2011-12-30, others have had daylight saving time until lately.
PAST = {
    "Pacific/Apia": ["2011-12-12"],
    "America/Sao_Paulo": ["2018-10-22", "2019-01-28"],
    "Asia/Tehran": ["2022-02-28"],
    "Africa/Casablanca": ["2026-02-09"],
}
FORM_ZONES = [("Europe/Berlin", "2026-03-02"), ("Australia/Lord_Howe", "2026-09-14")]
ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "ar_EG.UTF-8", "LANG": "tr_TR.UTF-8"}
LATER = ("--now", "2031-07-07T07:07:07Z")
NIGHT = ("--windows", "mon-sun 01:30-04:30")
FAULTS_SHOWN = 12
MOST_ENTRIES = 6
# What is never a habit: each dose and each treatment keeps its entry.
TREATMENTS = ("medicine", "appointment", "procedure")


@dataclass
class Outcome:
    """What one check found."""

    programme: str
    build: str
    sessions: int = 0
    faults: list[str] = field(default_factory=list)


def check_build(build: Build) -> Outcome:
    """One calendar against its JSON, in full; a stateless build is stamped at its first midnight."""
    data = build.calendar()
    faults = calendar_file.byte_faults(data)
    calendar = Calendar.from_ical(data)
    faults += calendar_file.property_faults(calendar, build.start.replace("-", "") + "T000000Z")
    faults += calendar_file.zone_faults(calendar, build.zone)
    occurrences = calendar_file.expand(calendar)
    faults += calendar_file.series_faults(calendar, occurrences)
    faults += calendar_file.instant_faults(calendar, occurrences)
    sessions = build.sessions()
    todos = {str(entry["UID"]) for entry in calendar.walk("VTODO")}
    faults += differences(
        "the JSON", [told(session, todos) for session in sessions],
        "the .ics", [calendar_file.occurrence(one) for one in occurrences],
    )  # fmt: skip
    faults += recurrence_faults(calendar, sessions)
    return Outcome("", "", len(sessions), faults)


def told(session: dict, todos: set[str]) -> calendar_file.Occurrence:
    """A session of the JSON in the words in which sessions are compared."""
    status = "NEEDS-ACTION" if session["uid"] in todos else session["status"].upper()
    if session.get("allDay"):
        when, length = session["date"], "1 d"
    else:
        when, length = session["start"], f"{session['minutes']:g} min"
    return session["uid"], when, length, session["summary"], status


def differences(left: str, here: list[tuple], right: str, there: list[tuple]) -> list[str]:
    """What only one of two lists holds, each item as often as it is missing in the other."""
    faults = []
    for name, items in ((left, Counter(here) - Counter(there)), (right, Counter(there) - Counter(here))):
        for item, count in sorted(items.items()):
            times = f" ({count} times)" if count > 1 else ""
            faults.append(f"only in {name}{times}: {' | '.join(item)}")
    return faults


def recurrence_faults(calendar: Calendar, sessions: list[dict]) -> list[str]:
    """Sessions of a series carry their original local start; single ones carry none."""
    series = {str(entry["UID"]) for entry in calendar_file.entries(calendar) if "RRULE" in entry}
    faults = []
    for session in sessions:
        start = session["date"] if session.get("allDay") else session["start"]
        expected = start if session["uid"] in series else None
        if session.get("recurrence") != expected:
            said = session.get("recurrence")
            faults.append(f"{session['id']}: recurrence is {said}, expected {expected}")
    return faults


def check_same_bytes(build: Build) -> Outcome:
    """The same build elsewhere, in another language and year."""
    here = build.calendar()
    there = build.calendar(*LATER, environment=ELSEWHERE)
    pairs = zip(here.splitlines(), there.splitlines())
    differing = next((f"{one!r} | {other!r}" for one, other in pairs if one != other), "lengths")
    return Outcome("", "", 0, [] if here == there else [f"other bytes elsewhere: {differing}"])


def check_forms(build: Build) -> Outcome:
    """--series, --single and --method publish tell the same sessions as the usual form."""
    usual = build.calendar()
    faults = []
    published = build.calendar("--method", "publish")
    if published.count(b"\r\nMETHOD:PUBLISH\r\n") != 1 or b"METHOD" in usual:
        faults.append("METHOD:PUBLISH must stand once with --method publish and never without it")
    if published.replace(b"METHOD:PUBLISH\r\n", b"") != usual:
        faults.append("--method publish changes more than METHOD")
    expected = without_identity(usual)
    for form in ("--series", "--single"):
        faults += differences("the usual form", expected, form, without_identity(build.calendar(form)))
    single = build.calendar("--single")
    if b"BEGIN:VEVENT\r\n" in single and re.search(rb"RRULE", single.split(b"BEGIN:VEVENT", 1)[1]):
        faults.append("--single has a recurring event")
    return Outcome("", "", len(expected), faults)


def without_identity(data: bytes) -> list[tuple]:
    """The occurrences of a calendar file without their UIDs."""
    calendar = Calendar.from_ical(data)
    return [calendar_file.occurrence(one)[1:] for one in calendar_file.expand(calendar)]


# What RFC 5545 gives its own words for, and the name of a calendar that nobody has named; its identities
# begin with it.
FORMAL = re.compile(
    r"(begin|end|class|status|transp|method|action|trigger|rrule|rdate|exdate|recurrence-id|tz[a-z]+"
    r"|dt[a-z]+|due|duration|created|last-modified)[;:]|(name|x-wr-calname):plan$"
)


def check_discreet(build: Build, words: set[str]) -> Outcome:
    """No property of a discreet calendar names the programme, its condition or what is done."""
    data = build.calendar("--discreet").replace(b"\r\n ", b"").decode().lower()
    data = data.replace("\nuid:plan-", "\nuid:")
    data = "\n" + "\n".join(line for line in data.splitlines() if not FORMAL.match(line))
    full = build.sessions()
    words = words | {session["title"].lower() for session in full}
    words |= {item["name"].lower() for session in full for item in session["items"]}
    faults = []
    for word in sorted(words):
        found = re.search(rf"\n([^\n]*\b{re.escape(word)}\b[^\n]*)", data)
        if found:
            faults.append(f"--discreet tells {word!r}: {found[1].strip()}")
    return Outcome("", "", 0, faults)


def telling_words(regain: str) -> dict[str, set[str]]:
    """The words of each programme's id, title and conditions that say what somebody has."""
    listed = json.loads(run(regain, ["programs", "--json"]))
    idle = {"after", "three", "twelve", "weeks", "course", "daily", "with", "total", "minor"}
    return {
        one["id"]: {
            word
            for text in [one["id"], one["title"], *one["conditions"]]
            for word in re.findall(r"[a-z]{4,}", text.lower())
        }
        - idle
        for one in listed
    }


def check_medicine(build: Build) -> Outcome:
    """A medicine typed with two times of day is reminded of at these times."""
    times = Counter(
        session.get("start", "all day")[-8:]
        for session in build.sessions()
        if session["kind"] == "medicine"
    )
    faults = [] if set(times) == {"08:00:00", "20:00:00"} else [f"medicine at 08:00,20:00: {dict(times)}"]
    return Outcome("", "", sum(times.values()), faults)


def activity(session: dict) -> str:
    """The activity of a session, by its id."""
    return session["id"].rpartition("/")[0]


def check_habits(build: Build) -> Outcome:
    """A habit is one item a day without an alarm, whose times are those of an entry each by `--habits alarms`."""
    sessions = build.sessions()
    single = build.sessions("--habits", "alarms")
    silent = {
        str(entry["UID"])
        for entry in calendar_file.entries(Calendar.from_ical(build.calendar()))
        if not entry.walk("VALARM")
    }
    faults = []
    told_times: set[tuple[str, str, str]] = set()
    for session in sessions:
        times = session.get("times")
        if times is None:
            continue
        if not session.get("allDay") or "start" in session or session["uid"] not in silent:
            faults.append(f"{session['id']}: a habit has an hour or an alarm of its own")
        if times != sorted(set(times)) or session["kind"] in TREATMENTS:
            faults.append(f"{session['id']}: a {session['kind']} at {times}")
        told_times |= {(activity(session), session["date"], time) for time in times}
    habits = {(one, day) for one, day, _ in told_times}
    expected = {
        (activity(session), session["date"], session["start"][11:16])
        for session in single
        if "start" in session and (activity(session), session["date"]) in habits
    }
    faults += [f"only as a habit: {one}" for one in sorted(told_times - expected)]
    faults += [f"missing in a habit: {one}" for one in sorted(expected - told_times)]
    if any("times" in session for session in single):
        faults.append("--habits alarms tells times in words")
    return Outcome("", "", len(sessions), faults)


def check_calm(build: Build) -> Outcome:
    """A programme alone has at most six entries a day, medicines and appointments not counted."""
    days = Counter(
        session["date"]
        for session in build.sessions()
        if session["kind"] not in ("medicine", "appointment")
    )
    faults = [f"{day}: {count} entries" for day, count in sorted(days.items()) if count > MOST_ENTRIES]
    return Outcome("", "", sum(days.values()), faults)


Check = Callable[[Build], Outcome]


def checks(regain: str) -> Iterator[tuple[Build, Check]]:
    """All that is to be checked, programme by programme."""
    words = telling_words(regain)
    every = programmes()
    for index, programme in enumerate(every):
        alone = partial(Build, regain, (programme,))
        for zone in ZONES:
            for start in [*STARTS.values(), *PAST.get(zone, [])]:
                yield alone(start, zone), check_build
        for start in STARTS.values():
            yield alone(start, "America/New_York"), check_same_bytes
        for zone, start in FORM_ZONES:
            asked = on_request(programme, start)
            for form in ("--series", "--single", "--todos", "--discreet"):
                yield alone(start, zone, (form, *asked)), check_build
            yield alone(start, zone, NIGHT), check_build
            yield alone(start, zone, asked), check_forms
            yield alone(start, zone, asked), check_habits
            yield alone(start, zone), check_calm
            yield alone(start, zone, ("--habits", "alarms", *asked)), check_build
            yield alone(start, zone, asked), partial(check_discreet, words=words[programme])
            if "--medicine" in asked:
                yield alone(start, zone, asked), check_medicine
            both = (programme, every[(index + 1) % len(every)])
            yield Build(regain, both, start, zone), check_build


def perform(task: tuple[Build, Check]) -> Outcome:
    """One check; what stops it is a fault, but for a pair of programmes that is refused for safety."""
    build, check = task
    try:
        outcome = check(build)
    except Exception as problem:
        is_refused = len(build.programmes) > 1 and str(problem).startswith("exit 77")
        outcome = Outcome("", "", 0, [] if is_refused else [f"{type(problem).__name__}: {problem}"])
    outcome.programme, outcome.build = build.programmes[0], str(build)
    return outcome


def main(regain: str) -> int:
    """Performs all checks, prints a line for each programme, and the faults."""
    begun = time.monotonic()
    # The share has no divisor in common with the forms, so that in each programme others come up.
    tasks = sample(list(checks(regain)), 41, deep=7)
    with Pool() as pool:
        outcomes = pool.map(perform, tasks, chunksize=4)
    for programme in programmes():
        mine = [one for one in outcomes if one.programme == programme]
        sessions = sum(one.sessions for one in mine)
        wrong = sum(bool(one.faults) for one in mine)
        print(f"{programme:32} {len(mine):4} checks {sessions:7} sessions {wrong:4} failed")
    for one in [one for one in outcomes if one.faults][:FAULTS_SHOWN]:
        print(f"\n{one.build}")
        for fault in one.faults[:FAULTS_SHOWN]:
            print(f"  {fault}")
        if len(one.faults) > FAULTS_SHOWN:
            print(f"  … and {len(one.faults) - FAULTS_SHOWN} more")
    failed = sum(bool(one.faults) for one in outcomes)
    took = time.monotonic() - begun
    print(f"Calendars against JSON: {len(tasks)} checks, {failed} failed, {took:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
