"""Ends commands at random moments, runs two at once, fills and locks their disk, and looks at it there.

    check_journal.py REGAIN [--kills N] [--entries N] [--seed N]

What a command acknowledged by its exit must be in the journal once, whatever happened before or
after; what it did not acknowledge is there whole or not at all. The journal is looked at with a
SQLite that is not Regain's.
"""

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from builds import DEEP, failed

PROGRAMME = "graded-walking"
PLAN = "left-knee"
START = "2026-03-02"
ENVIRONMENT = {**os.environ, "TZ": "Europe/Berlin", "LC_ALL": "C.UTF-8"}


class Fault(Exception):
    """What must hold and does not."""


@dataclass(frozen=True)
class Done:
    """How a command ended: its exit code, negative for a signal, and what it said."""

    status: int
    output: bytes
    error: str


@dataclass(frozen=True)
class Journal:
    """A journal's file, and the program that writes it."""

    regain: str
    file: Path

    def words(self, *words: str) -> list[str]:
        """A command on this journal."""
        return [self.regain, *words, "--store", str(self.file)]

    def call(self, *words: str) -> Done:
        """Runs a command to its end."""
        done = subprocess.run(
            self.words(*words), stdin=subprocess.DEVNULL, capture_output=True, env=ENVIRONMENT
        )
        return Done(done.returncode, done.stdout, done.stderr.decode(errors="replace").strip())

    def must(self, *words: str) -> bytes:
        """The output of a command that has to end well."""
        done = self.call(*words)
        if done.status != 0:
            raise Fault(f"regain {' '.join(words)}: exit {done.status}: {done.error}")
        return done.output

    def start(self) -> tuple[str, ...]:
        """The words that begin the plan."""
        return ("start", PLAN, PROGRAMME, "--start", START, "--no-flags")

    def log(self, session: str, pain: int) -> tuple[str, ...]:
        """The words that record a session."""
        return ("log", PLAN, session, "--pain", str(pain))

    def records(self) -> list[tuple[str, int]]:
        """The session and the pain of every record, in order, after a look at the whole file."""
        rows = entries(self.file).get(PLAN, [])
        if [number for number, _, _ in rows] != list(range(1, len(rows) + 1)):
            raise Fault("the entries' numbers have a hole")
        facts = [json.loads(payload) for _, kind, payload in rows if kind == "session"]
        return [(fact["session"], fact["pain"]) for fact in facts]


def sessions(regain: str) -> list[str]:
    """The ids of the programme's first sessions."""
    words = [regain, "build", PROGRAMME, "--start", START, "--no-flags", "--format", "json"]
    text = subprocess.run(words, check=True, capture_output=True, env=ENVIRONMENT).stdout
    return [session["id"] for session in json.loads(text)["sessions"] if "start" in session][:2]


def seconds(journal: Journal, *words: str) -> float:
    """How long a command takes here, the median of five."""
    times = []
    for _ in range(5):
        begun = time.monotonic()
        journal.must(*words)
        times.append(time.monotonic() - begun)
    return sorted(times)[2]


def kill_after(words: list[str], delay: float) -> int:
    """Runs a command, ends it by force after a while, and says how it ended."""
    process = subprocess.Popen(
        words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env=ENVIRONMENT,
    )  # fmt: skip
    try:
        return process.wait(timeout=delay)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
        return process.wait()


def check_kills(regain: str, folder: Path, count: int, chance: random.Random) -> str:
    """So many logs, each of which is ended at a random moment of its life."""
    journal = Journal(regain, folder / "kills.sqlite")
    journal.must(*journal.start())
    session = sessions(regain)[0]
    span = seconds(journal, *journal.log(session, 1))
    expected = journal.records()
    killed = stored = 0
    for index in range(count):
        record = (session, index % 3)
        status = kill_after(journal.words(*journal.log(*record)), chance.uniform(0, 1.3 * span))
        if status not in (0, -signal.SIGKILL):
            raise Fault(f"log {index + 1}: exit {status}")
        found = journal.records()
        killed += status != 0
        if found == [*expected, record]:
            stored += status != 0
        elif found != expected or status == 0:
            raise Fault(f"log {index + 1}: exit {status}, {len(found)} records, not {len(expected)}")
        expected = found
    journal.must("journal", "check")
    return f"{count} logs, {killed} killed, {stored} of these stored, {len(expected)} records"


@dataclass(frozen=True)
class Deed:
    """A command that changes a journal, and how many entries it adds to the plan."""

    words: tuple[str, ...]
    entries: int


def entries(file: Path) -> dict[str, list[tuple[int, str, str]]]:
    """The entries of every plan by its name, after a look at the whole file."""
    with closing(sqlite3.connect(f"file:{file}?mode=rw", uri=True, timeout=10)) as database:
        verdict = database.execute("PRAGMA integrity_check").fetchone()[0]
        plans = {name: [] for (name,) in database.execute("SELECT name FROM plan")}
        rows = database.execute(
            "SELECT name, number, kind, payload FROM entry JOIN plan ON plan.id = plan ORDER BY number"
        )
        for name, *entry in rows:
            plans[name].append(tuple(entry))
    if verdict != "ok":
        raise Fault(f"integrity check: {verdict}")
    return plans


def check_deeds(regain: str, folder: Path, count: int, chance: random.Random) -> str:
    """So many logs, changes, undos, exports and imports, each ended at a random moment of its life.

    A plan has what it had, or that and what the command adds; a calendar is whole, the old or the new one.
    """
    journal = Journal(regain, folder / "deeds.sqlite")
    clock = ("--now", f"{START}T20:00:00Z")
    journal.must(*journal.start())
    journal.must("export", PLAN, "-o", str(folder / "deeds.ics"), *clock)
    lines = folder / "deeds.jsonl"
    lines.write_bytes(journal.must("journal", "export"))
    session = sessions(regain)[0]

    def deed(index: int, before: list[tuple[int, str, str]]) -> Deed:
        log = Deed((*journal.log(session, index % 3), *clock), 1)
        pace = Deed(("adjust", PLAN, "pace", str(90 + index % 10), "--yes", *clock), 1)
        undo = Deed(("undo", PLAN, "--yes", *clock), 1)
        export = Deed(("export", PLAN, "-o", str(folder / "deeds.ics"), *clock), 0)
        imported = Deed(("journal", "import", str(lines), "--as", f"copy-{index}"), 0)
        last = before[-1][1]
        return chance.choice([log, pace, export, imported] + [undo] * (last not in ("enrolment", "reversal")))

    spans: dict[str, float] = {}
    known = entries(journal.file)
    killed: Counter[str] = Counter()
    stored: Counter[str] = Counter()
    for index in range(count):
        done = deed(index, known[PLAN])
        title = done.words[0]
        begun = time.monotonic()
        status = kill_after(journal.words(*done.words), chance.uniform(0, 1.3 * spans.get(title, 10)))
        spans.setdefault(title, time.monotonic() - begun)
        if status not in (0, -signal.SIGKILL):
            raise Fault(f"{' '.join(done.words)}: exit {status}")
        found = entries(journal.file)
        for name, rows in known.items():
            added = done.entries if name == PLAN else 0
            if found.get(name, [])[: len(rows)] != rows:
                raise Fault(f"{' '.join(done.words)}: '{name}' has lost entries")
            more = len(found[name]) - len(rows)
            if more not in (0, added) or (status == 0 and more != added):
                raise Fault(f"{' '.join(done.words)}: exit {status}, {more} entries more")
        new = found.keys() - known.keys()
        if any(len(found[name]) != 1 for name in new) or len(new) > (title == "journal"):
            raise Fault(f"{' '.join(done.words)}: half an import")
        calendar = (folder / "deeds.ics").read_bytes()
        if not (calendar.startswith(b"BEGIN:VCALENDAR\r\n") and calendar.endswith(b"END:VCALENDAR\r\n")):
            raise Fault(f"{' '.join(done.words)}: half a calendar")
        killed[title] += status != 0
        stored[title] += status != 0 and found != known
        known = found
    journal.must("journal", "check")
    journal.must("export", PLAN, "-o", str(folder / "deeds.ics"), *clock)
    if list(folder.glob("deeds.ics?*")):
        raise Fault(f"leftovers: {list(folder.glob('deeds.ics?*'))}")
    ended = ", ".join(f"{killed[title]} {title}" for title in sorted(killed))
    return f"{count} commands, killed: {ended}; {stored.total()} of these stored, {len(known)} plans"


def check_starts(regain: str, folder: Path, count: int, chance: random.Random) -> str:
    """So many beginnings of a store, ended at a random moment; a second one always succeeds."""
    timed = Journal(regain, folder / "timed.sqlite")
    begun = time.monotonic()
    timed.must(*timed.start())
    span = time.monotonic() - begun
    killed = again = 0
    for index in range(count):
        journal = Journal(regain, folder / f"start-{index}" / "regain.sqlite")
        status = kill_after(journal.words(*journal.start()), chance.uniform(0, 1.3 * span))
        killed += status != 0
        second = journal.call(*journal.start())
        again += second.status == 0
        if second.status != 0 and PLAN not in second.error:
            raise Fault(f"start {index + 1} after exit {status}: {second.error}")
        if journal.records():
            raise Fault("a start has made records")
    return f"{count} starts, {killed} killed, {again} begun again"


def check_writers(regain: str, folder: Path, count: int) -> str:
    """Two writers at once, each with half of so many logs of a session of its own."""
    journal = Journal(regain, folder / "writers.sqlite")
    journal.must(*journal.start())
    pair = sessions(regain)

    def write(writer: int) -> Counter[tuple[str, int]]:
        acknowledged: Counter[tuple[str, int]] = Counter()
        for index in range(count // 2):
            record = (pair[writer], index % 3)
            journal.must(*journal.log(*record))
            acknowledged[record] += 1
        return acknowledged

    begun = time.monotonic()
    with ThreadPoolExecutor(2) as pool:
        acknowledged = sum(pool.map(write, range(2)), Counter())
    if Counter(journal.records()) != acknowledged:
        raise Fault("what two writers were told is not what is stored")
    journal.must("journal", "check")
    return f"{acknowledged.total()} logs by two writers in {time.monotonic() - begun:.0f} s"


def check_lines(regain: str, folder: Path) -> str:
    """The journal of the writers as lines, and those lines as a journal."""
    lines = Journal(regain, folder / "writers.sqlite").must("journal", "export")
    file = folder / "journal.jsonl"
    file.write_bytes(lines)
    copy = Journal(regain, folder / "copy.sqlite")
    copy.must("journal", "import", str(file))
    if copy.must("journal", "export") != lines:
        raise Fault("an imported journal is exported otherwise")
    file.write_bytes(lines[: len(lines) // 2])
    cut = Journal(regain, folder / "cut.sqlite").call("journal", "import", str(file))
    if cut.status != 65 or "line" not in cut.error:
        raise Fault(f"half of the lines: exit {cut.status}: {cut.error}")
    return f"{len(lines.splitlines())} lines out, in and out again"


@contextmanager
def small_disk(folder: Path, kind: str) -> Iterator[Path | None]:
    """A disk of a few MiB at most, in memory or in a file; none where this user may not mount one."""
    disk = folder / f"disk-{kind}"
    disk.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(disk)]
    if kind == "ext4":
        image = folder / "image"
        with image.open("wb") as file:
            file.truncate(2 << 20)
        made = ["mkfs.ext4", "-q", "-O", "^has_journal", "-m", "0", str(image)]
        if not shutil.which(made[0]) or subprocess.run(made, capture_output=True).returncode != 0:
            yield None
            return
        words = ["mount", "-o", "loop", str(image), str(disk)]
    if subprocess.run(words, capture_output=True).returncode != 0:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", str(disk)], check=True)


LOOKS = (
    ("today",), ("today", PLAN), ("plans",), ("history", PLAN), ("sessions", PLAN), ("export", PLAN),
    ("diff", PLAN), ("progress", PLAN), ("journal", "check"), ("journal", "export"), ("settings",),
)  # fmt: skip


def looks(journal: Journal) -> list[bytes]:
    """What every command says that only looks; each of them has to end well."""
    clock = ("--now", f"{START}T20:00:00Z")
    clockless = {"journal", "settings"}
    return [journal.must(*words, *(() if words[0] in clockless else clock)) for words in LOOKS]


def check_disk(regain: str, folder: Path, kind: str) -> str:
    """A disk that runs full, and one that becomes read-only."""
    session = sessions(regain)[0]
    with small_disk(folder, kind) as disk:
        if disk is None:
            return "passed over: no such disk may be mounted here"
        journal = Journal(regain, disk / "regain.sqlite")
        journal.must(*journal.start())
        journal.must(*journal.log(session, 1))
        with (disk / "filler").open("wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(1024))
            except OSError:
                pass
        full = journal.call(*journal.log(session, 2))
        seen = looks(journal)
        (disk / "filler").unlink()
        for shared in disk.glob("*-shm"):
            shared.unlink()
        if looks(journal) != seen:
            raise Fault("a journal on a full disk is read otherwise")
        if full.status != 1 or "full" not in full.error:
            raise Fault(f"a full disk: exit {full.status}: {full.error}")
        journal.must(*journal.log(session, 0))
        lines = journal.must("journal", "export")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        if journal.must("journal", "export") != lines:
            raise Fault("a read-only disk is read otherwise")
        locked_looks = looks(journal)
        locked = journal.call(*journal.log(session, 2))
        if locked.status != 1 or "read-only" not in locked.error:
            raise Fault(f"a read-only disk: exit {locked.status}: {locked.error}")
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
        if looks(journal) != locked_looks:
            raise Fault("a journal on a read-only disk is looked at otherwise")
        if journal.records() != [(session, 1), (session, 0)]:
            raise Fault(f"after a full and a read-only disk: {journal.records()}")
    return "a full and a read-only disk lose nothing"


def main() -> int:
    """Performs all checks, and prints a line for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("regain")
    parser.add_argument("--kills", type=int, default=500 if DEEP else 60)
    parser.add_argument("--entries", type=int, default=2000 if DEEP else 200)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    told = parser.parse_args()
    regain = str(Path(told.regain).resolve())
    chance = random.Random(told.seed)
    print(f"seed {told.seed}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        checks = {
            "kills": lambda: check_kills(regain, folder, told.kills, chance),
            "deeds": lambda: check_deeds(regain, folder, told.kills, chance),
            "starts": lambda: check_starts(regain, folder, max(1, told.kills // 10), chance),
            "writers": lambda: check_writers(regain, folder, told.entries),
            "lines": lambda: check_lines(regain, folder),
            "tmpfs": lambda: check_disk(regain, folder, "tmpfs"),
            "ext4": lambda: check_disk(regain, folder, "ext4"),
        }
        return 1 if failed(checks) else 0


if __name__ == "__main__":
    sys.exit(main())
