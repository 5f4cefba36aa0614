"""Plans that change, imported again and again into real khal, calcurse and Radicale.

    check_living.py REGAIN

Each step of a life (begin, a red session, a hold, a move, another zone, a pause, an undo, a flag and
its review, the end) is lived through with every bundled programme, and after some of them the exported
JSON is compared with the file's own expansion by recurring-ical-events. Of two programmes the file is
imported after each step on top of what the clients have: nothing may double; what moved lies at its
new time, what was cancelled is gone or marked, what was not told of stays, and alarms are kept.
"""

import base64
import os
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events

from builds import programmes, sample
from check_clients import KHAL, calcurse_events, run
from lives import LIFE, ZONE, Plan

IN_CLIENTS = ["knee-osteoarthritis-strength", "graded-walking"]


def when(session: dict) -> tuple[str, ...]:
    """The wall clock of where the person is."""
    return (session["date"], "all day") if session.get("allDay") else (session["start"][:16],)


def at_home(session: dict) -> tuple[str, ...]:
    """The wall clock that a client at home shows."""
    if session.get("allDay") or "zone" not in session:
        return when(session)
    start = datetime.fromisoformat(session["start"]).replace(tzinfo=ZoneInfo(session["zone"]))
    return (start.astimezone(ZoneInfo(ZONE)).strftime("%Y-%m-%dT%H:%M"),)


def compare(name: str, expected: Counter, found: Counter, faults: list[str]) -> None:
    for kind, rest in (("missing", expected - found), ("too much", found - expected)):
        for entry, count in list(rest.items())[:3]:
            faults.append(f"{name}: {kind} ({count}): {' | '.join(entry)}")


def expanded(file: Path) -> Counter:
    calendar = icalendar.Calendar.from_ical(file.read_bytes())
    span = recurring_ical_events.of(calendar).between(date(2026, 1, 1), date(2028, 1, 1))
    found: Counter = Counter()
    for event in span:
        start = event["DTSTART"].dt
        moment = (
            (start.strftime("%Y-%m-%dT%H:%M"),)
            if isinstance(start, datetime)
            else (start.isoformat(), "all day")
        )
        found[(str(event["UID"]), *moment, str(event["SUMMARY"]))] += 1
    return found


def in_khal(folder: Path, file: Path) -> Counter:
    """What khal lists after one more import."""
    config = folder / "khal.conf"
    if not config.exists():
        (folder / "events").mkdir(parents=True)
        config.write_text(KHAL.format(folder=folder, zone=ZONE))
    khal = ["khal", "--config", str(config)]
    run([*khal, "import", "--batch", "-a", "plan", str(file)], ZONE)
    form = "{uid}|{start-long-full}|{title}|{all-day}"
    found: Counter = Counter()
    listing = run([*khal, "list", "--day-format", "", "--format", form, "2026-03-01", "400d"], ZONE)
    for line in filter(str.strip, listing.splitlines()):
        uid, start, title, all_day = line.split("|")
        moment = (start[:10], "all day") if all_day == "True" else (start,)
        found[(uid, *moment, title)] += 1
    return found


class Radicale:
    """A server on the loopback, with one calendar."""

    def __init__(self, folder: Path, port: int = 15232):
        self.url = f"http://127.0.0.1:{port}/patient/knee/"
        self.server = subprocess.Popen(
            ["radicale", "--config", "", "--server-hosts", f"127.0.0.1:{port}", "--auth-type", "none",
             "--storage-filesystem-folder", str(folder)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(600):
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=1)
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                if self.server.poll() is not None:
                    break
                time.sleep(0.1)
        raise RuntimeError("Radicale does not answer")

    def request(self, method: str, body: bytes = b"") -> bytes:
        login = base64.b64encode(b"patient:").decode()
        request = urllib.request.Request(
            self.url, data=body or None, method=method,
            headers={"Authorization": f"Basic {login}", "Content-Type": "text/calendar"},
        )  # fmt: skip
        return urllib.request.urlopen(request, timeout=120).read()

    def events(self, file: Path) -> Counter:
        """What the collection holds after the file was put in its place."""
        self.request("PUT", file.read_bytes())
        kept = file.parent / "radicale.ics"
        kept.write_bytes(self.request("GET"))
        return expanded(kept)


def alarms(calendar: bytes) -> Counter:
    """How many alarms each item has."""
    items = icalendar.Calendar.from_ical(calendar).walk("VEVENT")
    return Counter(
        {
            f"{item['UID']} {item.get('RECURRENCE-ID', '') and item['RECURRENCE-ID'].dt}": len(
                item.walk("VALARM")
            )
            for item in items
        }
    )


def in_clients(label: str, plan: Plan, folder: Path, radicale: Radicale, sessions: list[dict],
               faults: list[str]) -> None:  # fmt: skip
    """Compares what the clients have after one more import."""
    told = Counter((s["uid"], *when(s), s["summary"]) for s in sessions)
    shown = Counter((s["uid"], *at_home(s), s["summary"]) for s in sessions)
    compare(f"{label}: khal", shown, in_khal(folder / "khal", plan.file), faults)
    compare(f"{label}: Radicale", told, radicale.events(plan.file), faults)
    if alarms(radicale.request("GET")) != alarms(plan.file.read_bytes()):
        faults.append(f"{label}: Radicale has other alarms")
    titles = Counter((*at_home(s), s["summary"]) for s in sessions)
    listed, _ = calcurse_events(folder / f"calcurse {label}", plan.file, ZONE, sessions)
    found: Counter = Counter()
    for entry, count in listed.items():
        moment = entry[:2] if entry[1] == "all day" else (entry[0],)
        found[(*moment, entry[-1])] += count
    compare(f"{label}: calcurse", titles, found, faults)


def live(regain: str, programme: str, faults: list[str]) -> int:
    """Lives a plan of a programme through, and counts the steps."""
    steps = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = Plan(regain, folder)
        radicale = Radicale(folder / "radicale") if programme in IN_CLIENTS else None
        try:
            for number, (now, words) in enumerate(LIFE, 1):
                if words is None:
                    plan.start(now, programme)
                elif not plan.step(now, words):
                    continue
                steps += 1
                # A later export tells of the steps before it as well.
                if not radicale and number not in (1, 6, 9, 11):
                    continue
                sessions = plan.export(now)
                label = f"{programme} {number}"
                told = Counter((s["uid"], *when(s), s["summary"]) for s in sessions)
                compare(f"{label}: file", told, expanded(plan.file), faults)
                if radicale:
                    in_clients(label, plan, folder, radicale, sessions, faults)
        except RuntimeError as problem:
            faults.append(f"{programme}: {problem}")
        finally:
            if radicale:
                radicale.server.terminate()
                radicale.server.wait()
    return steps


def main() -> int:
    # A server that was started must not outlive an end from outside.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    regain = os.path.abspath(sys.argv[1])
    faults: list[str] = []
    lives = programmes()
    lives = [one for one in lives if one in IN_CLIENTS or one in sample(lives, 12, deep=2)]
    steps = sum(live(regain, programme, faults) for programme in lives)
    for fault in faults[:20]:
        print(fault)
    print(
        f"{steps} steps of {len(lives)} lives, {len(IN_CLIENTS)} of them in khal, calcurse and "
        f"Radicale: {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
