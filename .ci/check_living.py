"""Plans that change, imported again and again into real khal, calcurse and Radicale.

    check_living.py REGAIN

Each step of a life (begin, a red session, a hold, a move, another zone, a pause, an undo, a flag and
its review, the end) is lived through with every bundled programme, and after some of them the exported
JSON is compared with the file's own expansion by recurring-ical-events. Of two programmes the file is
imported after each step on top of what the clients have: nothing may double; what moved lies at its
new time, what was cancelled is gone or marked, what was not told of stays, and alarms are kept.
"""

import base64
import json
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

from builds import programmes
from check_clients import KHAL, calcurse_events, run

ZONE = "Europe/Berlin"
# Each step: when, and the words; DONE is an exercise of that day, NEXT one that lies ahead.
LIFE = [
    ("2026-03-01T10:00:00Z", None),
    ("2026-03-03T20:00:00Z", ["log", "knee", "DONE", "--pain", "1", "--effort", "5"]),
    ("2026-03-05T20:00:00Z", ["log", "knee", "DONE", "--pain", "9"]),
    ("2026-03-06T09:00:00Z", ["adjust", "knee", "hold", "--yes"]),
    ("2026-03-06T09:10:00Z", ["adjust", "knee", "move", "NEXT", "2026-03-12", "19:10", "--yes"]),
    ("2026-03-06T09:20:00Z",
     ["adjust", "knee", "zone", "Asia/Tokyo", "--from", "2026-03-16", "--to", "2026-03-22", "--yes"]),
    ("2026-03-07T09:00:00Z", ["adjust", "knee", "pause", "2026-03-25..2026-04-03", "--yes"]),
    ("2026-03-07T09:05:00Z", ["undo", "knee", "--yes"]),
    ("2026-03-08T09:00:00Z", ["log", "knee", "--flag", "calf"]),
    ("2026-03-10T09:00:00Z", ["adjust", "knee", "reviewed", "--by", "Dr Weber", "--yes"]),
    ("2026-03-11T09:10:00Z", ["adjust", "knee", "end", "2026-06-01", "--yes"]),
]  # fmt: skip
# Radicale waits for the disk after each of some hundred items; memory is as good here.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
IN_CLIENTS = ["knee-osteoarthritis-strength", "graded-walking"]


class Plan:
    """A plan in a journal of its own."""

    def __init__(self, regain: str, folder: Path):
        self.regain, self.folder, self.file = regain, folder, folder / "knee.ics"

    def call(self, now: str, *words: str) -> str:
        done = subprocess.run(
            [self.regain, *words, "--store", str(self.folder / "store.sqlite"), "--now", now],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=self.folder,
        )  # fmt: skip
        # A warning sign that stops the plan is stored, and ends with a code of its own.
        if done.returncode not in ((0, 77) if "--flag" in words else (0,)):
            raise RuntimeError(f"regain {' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return done.stdout + done.stderr

    def start(self, now: str, programme: str) -> None:
        windows = "mon-fri 17:30-20:30; sat,sun 09:00-12:00"
        self.call(
            now, "start", "knee", programme, "--start", "2026-03-02", "--zone", ZONE,
            "--windows", windows, "--no-flags", "--day0", "2026-03-01", "--cleared-by", "Dr Weber",
        )  # fmt: skip

    def step(self, now: str, words: list[str]) -> bool:
        """Takes a step of a life; false where the programme has no session for it."""
        listed = json.loads(self.call(now, "sessions", "knee", "--json", "--from", "2026-03-01"))
        exercise = [
            s for s in listed["sessions"]
            if s["kind"] == "exercise" and "start" in s and s["status"] in ("confirmed", "tentative")
        ]  # fmt: skip
        found = {
            "DONE": [s["id"] for s in exercise if s["date"] <= now[:10]][-1:],
            "NEXT": [s["id"] for s in exercise if s["date"] > now[:10]][:1],
        }
        if any(not found.get(word, True) for word in words):
            return False
        self.call(now, *[found[word][0] if word in found else word for word in words])
        return True

    def export(self, now: str) -> list[dict]:
        """The sessions of an export, whose file lies in place."""
        self.call(now, "export", "knee", "-o", str(self.file))
        first = self.file.read_bytes()
        self.call(now, "export", "knee", "-o", str(self.file))
        assert first == self.file.read_bytes(), "an export of an unchanged plan is another"
        return json.loads(self.call(now, "export", "knee", "--format", "json"))["sessions"]


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
        for _ in range(100):
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
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
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
