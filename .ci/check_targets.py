"""Calendars that are kept up: a feed and a folder of a plan, lived with, edited, and killed in the middle.

    check_targets.py REGAIN

After each step of a life a feed and a folder, which follow by themselves, hold exactly what the JSON says, read
by recurring-ical-events, and the folder in khal: nothing doubled, stale or missing. An unchanged `publish`
touches no file, and vdirsyncer then brings nothing to Radicale. Of edits and rewrites by the code of icalendar,
vobject and khal, and in a deep run of Evolution and Thunderbird, `pull` proposes exactly the edits, and after they are
taken over both sides agree. A `publish` that is killed is made good by the next one.
"""

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path

import icalendar

from builds import DEEP, programmes, sample
from check_clients import KHAL, run
from check_living import Radicale, at_home, compare, expanded, when
from editors import Editor, Icalendar, Khal, Service, Vobject
from evolution import Evolution
from lives import LIFE, ZONE, Plan
from thunderbird import Thunderbird

VDIRSYNCER = """\
[general]
status_path = "{folder}/status"
[pair knee]
a = "here"
b = "there"
collections = [["knee", "knee", "knee"]]
conflict_resolution = "a wins"
[storage here]
type = "filesystem"
path = "{folder}/vdir"
fileext = ".ics"
[storage there]
type = "caldav"
url = "http://127.0.0.1:{port}/patient/"
username = "patient"
password = "x"
"""


def whole(folder: Path, file: Path) -> Path:
    """The files of a folder as one calendar file."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//check//EN")
    calendar.add("version", "2.0")
    zones = set()
    for path in sorted(folder.glob("*.ics")):
        for part in icalendar.Calendar.from_ical(path.read_bytes()).subcomponents:
            if part.name == "VTIMEZONE":
                if str(part["TZID"]) in zones:
                    continue
                zones.add(str(part["TZID"]))
            calendar.add_component(part)
    file.write_bytes(calendar.to_ical())
    return file


def in_khal(home: Path, folder: Path) -> Counter:
    """What khal lists of a folder that it reads by itself."""
    config = home / "khal.conf"
    config.write_text(KHAL.format(folder=home, zone=ZONE).replace(f"{home}/events", str(folder)))
    form = "{uid}|{start-long-full}|{title}|{all-day}"
    found: Counter = Counter()
    words = ["khal", "--config", str(config), "list", "--day-format", "", "--format", form, "2026-03-01", "400d"]
    for line in filter(str.strip, run(words, ZONE).splitlines()):
        uid, start, title, all_day = line.split("|")
        found[(uid, *((start[:10], "all day") if all_day == "True" else (start,)), title)] += 1
    return found


def told(plan: Plan, now: str, target: str) -> list[dict]:
    words = ["export", "knee", "--format", "json", "--target", target]
    return json.loads(plan.call(now, *words))["sessions"]


def times(folder: Path) -> dict[str, tuple[int, int]]:
    return {path.name: (path.stat().st_mtime_ns, path.stat().st_ino) for path in folder.glob("*.ics")}


def check(label: str, plan: Plan, now: str, vdir: Path, feed: Path, faults: list[str]) -> None:
    """Compares a folder and a feed with the JSON, and publishes once more."""
    for target, file in (("folder", whole(vdir, plan.folder / "whole.ics")), ("feed", feed)):
        sessions = told(plan, now, target)
        wanted = Counter((s["uid"], *when(s), s["summary"]) for s in sessions)
        compare(f"{label}: {target}", wanted, expanded(file), faults)
        if b"STATUS:CANCELLED" in file.read_bytes():
            faults.append(f"{label}: {target} holds what is cancelled")
    shown = Counter((s["uid"], *at_home(s), s["summary"]) for s in told(plan, now, "folder"))
    compare(f"{label}: khal", shown, in_khal(plan.folder, vdir), faults)
    before = (times(vdir), feed.read_bytes())
    said = plan.call(now, "publish", "knee")
    if before != (times(vdir), feed.read_bytes()):
        faults.append(f"{label}: an unchanged publish has touched files: {said}")


class Server:
    """Radicale with vdirsyncer between it and the folder."""

    def __init__(self, folder: Path, port: int = 15233):
        self.folder = folder
        (folder / "vdir").mkdir()
        self.radicale = Radicale(folder / "radicale", port)
        self.config = folder / "vdirsyncer.conf"
        self.config.write_text(VDIRSYNCER.format(folder=folder, port=port))

    def call(self, *words: str) -> str:
        done = subprocess.run(
            ["vdirsyncer", "--config", str(self.config), *words], input="y\ny\n", capture_output=True,
            text=True, timeout=300,
        )  # fmt: skip
        if done.returncode != 0:
            raise RuntimeError(f"vdirsyncer {' '.join(words)}: {done.stderr[-600:]}")
        return done.stdout + done.stderr

    def stop(self) -> None:
        self.radicale.server.terminate()
        self.radicale.server.wait()


def live(regain: str, programme: str, faults: list[str], serves: bool) -> int:
    steps = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = Plan(regain, folder)
        server = Server(folder) if serves else None
        vdir, feed = folder / "vdir" / "knee", folder / "feed.ics"
        vdir.parent.mkdir(exist_ok=True)
        try:
            for number, (now, words) in enumerate(LIFE, 1):
                if words is None:
                    plan.start(now, programme)
                    plan.call(now, "export", "knee", "--vdir", str(vdir), "--auto")
                    plan.call(now, "export", "knee", "--feed", str(feed), "--auto")
                    if server:
                        server.call("discover")
                elif not plan.step(now, words):
                    continue
                steps += 1
                label = f"{programme} {number}"
                check(label, plan, now, vdir, feed, faults)
                if server:
                    server.call("sync")
                    wanted = Counter((s["uid"], *when(s), s["summary"]) for s in told(plan, now, "folder"))
                    there = folder / "there.ics"
                    there.write_bytes(server.radicale.request("GET"))
                    compare(f"{label}: Radicale", wanted, expanded(there), faults)
                    plan.call(now, "publish", "knee")
                    again = server.call("sync")
                    if "Copying" in again or "Deleting" in again:
                        faults.append(f"{label}: an unchanged folder is sent again: {again[:200]}")
        except RuntimeError as problem:
            faults.append(f"{programme}: {problem}")
        finally:
            if server:
                server.stop()
    return steps


def edits(regain: str, seed: int, services: list[Evolution | Thunderbird], faults: list[str]) -> Counter:
    """Edits and rewrites of single entries by other programs, and what `pull` makes of them; how many of each."""
    chance = random.Random(seed)
    made: Counter = Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = Plan(regain, folder)
        vdir = folder / "cal"
        now = "2026-03-05T21:30:00Z"
        plan.start("2026-03-01T10:00:00Z", "knee-osteoarthritis-strength")
        plan.call("2026-03-01T10:00:00Z", "export", "knee", "--vdir", str(vdir), "--auto")
        plan.call(now, "publish", "knee")
        # khal starts anew for each edit, and is asked less often.
        editors: list[Editor] = [Icalendar(chance), Vobject()] * 3 + [Khal(folder / "khal", vdir)]
        editors += [Service(one, f"edits-{seed}") for one in services] * 3
        changed = {}
        for path in sorted(vdir.glob("*.ics")):
            event = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]
            deed = chance.choice(["", *["rewrite"] * 4, "move", "done", "answer", "title", "delete"])
            is_timed = isinstance(event["DTSTART"].dt, datetime)
            if not deed or not is_timed and deed in ("move", "answer") or "RRULE" in event and deed != "rewrite":
                continue
            editor = chance.choice(editors)
            who = editor.client if isinstance(editor, Service) else editor
            if deed == "delete":
                path.unlink()
            else:
                editor.edit(path, deed, chance.choice([15, 30, -15]))
            if deed != "rewrite":
                changed[str(event["UID"])] = f"{deed} by {type(who).__name__}"
            made["rewrites" if deed == "rewrite" else "edits"] += 1
        words = ["pull", "knee", "--force", "--json"]
        proposals = json.loads(plan.call(now, *words))["proposals"]
        found = {proposal["uid"] for proposal in proposals}
        for uid in sorted(set(changed) - found):
            faults.append(f"edits {seed}: {changed[uid]} of {uid} is not proposed")
        for uid in sorted(found - set(changed)):
            said = next(p["words"] for p in proposals if p["uid"] == uid)
            faults.append(f"edits {seed}: {uid} was not edited, and is proposed: {said}")
        left = plan.call(now, "publish", "knee")
        if changed and "changed in the calendar" not in left:
            faults.append(f"edits {seed}: publish does not name what was changed: {left}")
        plan.call(now, "pull", "knee", "--force", "--apply")
        plan.call(now, "publish", "knee")
        again = json.loads(plan.call(now, *words))["proposals"]
        waiting = [p for p in again if not p["question"]]
        if waiting:
            faults.append(f"edits {seed}: proposed twice: {waiting[:2]}")
    return made


def kills(regain: str, count: int, faults: list[str]) -> int:
    """Ends `publish` in the middle of a folder; the next one makes it good."""
    ended = 0
    chance = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plan = Plan(regain, folder)
        vdir, feed = folder / "cal", folder / "feed.ics"
        begin = datetime(2026, 3, 1, 10)
        plan.start(f"{begin.isoformat()}Z", "knee-osteoarthritis-strength")
        plan.call(f"{begin.isoformat()}Z", "export", "knee", "--vdir", str(vdir))
        plan.call(f"{begin.isoformat()}Z", "export", "knee", "--feed", str(feed))
        started = time.monotonic()
        plan.call(f"{begin.isoformat()}Z", "publish", "knee")
        length = time.monotonic() - started
        for turn in range(count):
            now = f"{(begin + timedelta(minutes=10 * turn + 5)).isoformat()}Z"
            plan.call(now, "adjust", "knee", "windows", chance.choice(["daily 08-10", "daily 17-20"]), "--yes")
            process = subprocess.Popen(
                [regain, "publish", "knee", "--store", str(folder / "store.sqlite"), "--now", now],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            time.sleep(chance.random() * length)
            if process.poll() is None:
                ended += 1
                process.send_signal(signal.SIGKILL)
            process.wait()
            if turn % 5 == 4 or turn == count - 1:
                said = plan.call(now, "publish", "knee")
                if "changed in the calendar" in said:
                    faults.append(f"kill {turn}: its own files seem to be a person's: {said}")
                check(f"kill {turn}", plan, now, vdir, feed, faults)
    return ended


def main() -> int:
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    regain = os.path.abspath(sys.argv[1])
    faults: list[str] = []
    lives = sample(programmes(), 1, deep=6) if DEEP else ["graded-walking", "medicines"]
    serves = {"graded-walking", "knee-osteoarthritis-strength"} if shutil.which("vdirsyncer") else set()
    lives += [one for one in sorted(serves) if one not in lives and DEEP]
    steps = sum(live(regain, one, faults, one in serves) for one in lives)
    made: Counter = Counter()
    with ExitStack() as stack, tempfile.TemporaryDirectory() as name:
        # What is heavy to install edits in a deep run.
        services = [Evolution(Path(name) / "evolution", ZONE), Thunderbird(Path(name) / "mail", ZONE)] if DEEP else []
        for service in services:
            stack.enter_context(service)
        for seed in range(8 if DEEP else 1):
            made += edits(regain, seed, services, faults)
    ended = kills(regain, 200 if DEEP else 10, faults)
    for fault in faults[:20]:
        print(fault)
    print(
        f"{steps} steps of {len(lives)} lives in feeds and folders, {len(serves & set(lives))} with vdirsyncer; "
        f"{made['edits']} edits and {made['rewrites']} rewrites; "
        f"{ended} publications killed: {len(faults)} faults"
    )
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
