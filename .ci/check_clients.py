"""Imports every programme's calendar into real khal and calcurse and compares what they list.

    check_clients.py REGAIN

Known limits, so that only what a client can show is compared: khal drops to-dos without a word.
calcurse keeps neither UID nor STATUS, gives every alarm its own fixed lead time, doubles a file
that is imported twice, and keeps no date of a to-do.
"""

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from datetime import date, timedelta
from multiprocessing import Pool
from pathlib import Path

from builds import Build, on_request, programmes, sample

ZONES = {
    "Europe/Berlin": "2026-03-02",
    "America/New_York": "2026-09-14",
    "Australia/Lord_Howe": "2027-12-20",
    "Asia/Kolkata": "2028-02-21",
}
FORMS = ("--series", "--single", "--todos")
FAULTS_SHOWN = 12

KHAL = """\
[calendars]
[[plan]]
path = {folder}/events
[sqlite]
path = {folder}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[default]
default_calendar = plan
"""
CALCURSE = "format.inputdate=4\nformat.outputdate=%Y-%m-%d\n"

Listed = Counter[tuple[str, ...]]


def run(words: list[str], zone: str) -> str:
    """What a client prints, in a zone; it must end well and say nothing of errors."""
    environment = {**os.environ, "TZ": zone, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(
        words, stdin=subprocess.DEVNULL, capture_output=True, text=True, env=environment
    )
    if done.returncode != 0 or done.stderr.strip():
        raise RuntimeError(f"{' '.join(words[:6])} …: exit {done.returncode}: {done.stderr.strip()}")
    return done.stdout


def span(sessions: list[dict]) -> tuple[date, int]:
    """The day before the first session, and the days from there to the day after the last."""
    days = sorted(date.fromisoformat(session["date"]) for session in sessions)
    first = days[0] - timedelta(days=1)
    return first, (days[-1] - first).days + 2


def khal_events(folder: Path, file: Path, zone: str, sessions: list[dict], times: int) -> Listed:
    """What khal lists after it has imported a file so many times."""
    (folder / "events").mkdir()
    config = folder / "khal.conf"
    config.write_text(KHAL.format(folder=folder, zone=zone))
    khal = ["khal", "--config", str(config)]
    for _ in range(times):
        run([*khal, "import", "--batch", "-a", "plan", str(file)], zone)
    first, days = span(sessions)
    form = "{uid}|{start-long-full}|{end-long-full}|{title}|{status}|{all-day}"
    listing = run([*khal, "list", "--day-format", "", "--format", form, str(first), f"{days}d"], zone)
    found: Listed = Counter()
    for line in listing.splitlines():
        if not line.strip():
            continue
        uid, start, end, title, status, all_day = line.split("|")
        when = (start[:10], "all day") if all_day == "True" else (start, end)
        found[(uid, *when, title, status.strip())] += 1
    return found


def calcurse_events(folder: Path, file: Path, zone: str, sessions: list[dict]) -> tuple[Listed, int]:
    """What calcurse lists after it has imported a file into an empty folder, and how many to-dos."""
    folder.mkdir()
    (folder / "conf").write_text(CALCURSE)
    calcurse = ["calcurse", "-D", str(folder), "-C", str(folder)]
    run([*calcurse, "-i", str(file)], zone)
    first, days = span(sessions)
    timed = "%(start:%Y-%m-%dT%H:%M)|%(end:%Y-%m-%dT%H:%M)|%m\n"
    listing = run(
        [
            *calcurse, "-Q", "--from", str(first), "--days", str(days), "--filter-type", "cal",
            "--format-apt", timed, "--format-recur-apt", timed,
            "--format-event", "all day|%m\n", "--format-recur-event", "all day|%m\n",
        ],
        zone,
    )  # fmt: skip
    found: Listed = Counter()
    day = ""
    for line in listing.splitlines():
        if re.fullmatch(r"\d{4}-\d\d-\d\d:", line):
            day = line[:10]
        elif line.startswith("all day|"):
            found[(day, "all day", line.split("|", 1)[1])] += 1
        elif line:
            found[tuple(line.split("|", 2))] += 1
    return found, len((folder / "todo").read_text().splitlines())


def told(session: dict) -> tuple[str, ...]:
    """A session of the JSON as the clients' listings are read."""
    if session.get("allDay"):
        when = (session["date"], "all day")
    else:
        when = (session["start"][:16], local_end(session))
    return session["uid"], *when, session["summary"], session["status"].upper()


def local_end(session: dict) -> str:
    """When a session ends; none runs through a change of clocks, as the calendar checks show."""
    hours, minutes = map(int, session["start"][11:16].split(":"))
    days, rest = divmod(hours * 60 + minutes + session["minutes"], 24 * 60)
    day = date.fromisoformat(session["date"]) + timedelta(days=days)
    return f"{day}T{rest // 60:02}:{rest % 60:02}"


def differences(client: str, expected: Listed, found: Listed) -> list[str]:
    """What a client lists and should not, and the other way round."""
    faults = []
    if expected.total() != found.total():
        faults.append(f"{client} lists {found.total()} events, the JSON {expected.total()}")
    for name, items in (("the JSON", expected - found), (client, found - expected)):
        for item, count in sorted(items.items()):
            faults.append(f"only in {name} ({count}): {' | '.join(item)}")
    return faults


def check(task: tuple[Build, int]) -> tuple[Build, int, list[str]]:
    """One calendar in both clients; what stops it is a fault."""
    build, times = task
    try:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            file = folder / "plan.ics"
            data = build.calendar()
            file.write_bytes(data)
            sessions = build.sessions()
            unfolded = data.replace(b"\r\n ", b"").decode()
            todos = set(re.findall(r"BEGIN:VTODO\r\nUID:(.*)\r\n", unfolded))
            expected = Counter(told(one) for one in sessions if one["uid"] not in todos)
            by_khal = khal_events(folder, file, build.zone, sessions, times)
            faults = differences("khal", expected, by_khal)
            without_uid = Counter(item[1:4] for item in expected.elements())
            by_calcurse, kept = calcurse_events(folder / "calcurse", file, build.zone, sessions)
            faults += differences("calcurse", without_uid, by_calcurse)
            if kept != len(todos):
                faults.append(f"calcurse keeps {kept} to-dos of {len(todos)}")
            return build, expected.total(), faults
    except Exception as problem:
        return build, 0, [f"{type(problem).__name__}: {problem}"]


def tasks(regain: str) -> list[tuple[Build, int]]:
    """Every programme in some zones, and in every form in the first; there khal imports twice."""
    found = []
    home = next(iter(ZONES))
    for programme in programmes():
        for zone, start in ZONES.items():
            build = Build(regain, (programme,), start, zone, on_request(programme, start))
            found.append((build, 2 if zone == home else 1))
        for form in FORMS:
            options = (form, *on_request(programme, ZONES[home]))
            found.append((Build(regain, (programme,), ZONES[home], home, options), 1))
    return found


def main(regain: str) -> int:
    """Performs all imports, prints a line for each programme, and the faults."""
    begun = time.monotonic()
    with Pool() as pool:
        outcomes = pool.map(check, sample(tasks(regain), 7, deep=3), chunksize=1)
    for programme in programmes():
        mine = [one for one in outcomes if one[0].programmes[0] == programme]
        events = sum(count for _, count, _ in mine)
        wrong = sum(bool(faults) for _, _, faults in mine)
        print(f"{programme:32} {len(mine):4} files {events:7} events {wrong:4} failed")
    failed = [one for one in outcomes if one[2]]
    for build, _, faults in failed[:FAULTS_SHOWN]:
        print(f"\n{build}")
        print("\n".join(f"  {fault}" for fault in faults[:FAULTS_SHOWN]))
        if len(faults) > FAULTS_SHOWN:
            print(f"  … and {len(faults) - FAULTS_SHOWN} more")
    took = time.monotonic() - begun
    print(f"khal and calcurse: {len(outcomes)} files, {len(failed)} failed, {took:.0f} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
