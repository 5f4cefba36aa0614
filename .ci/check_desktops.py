"""Plans that change, in the calendars of desktops: KOrganizer, and in a deep run Evolution and Thunderbird.

    check_desktops.py REGAIN

After each step of a life the file is imported once more into KOrganizer and Evolution, the folder is read by
KOrganizer, and what `share` serves is polled by Evolution and Thunderbird. Each shows exactly what the JSON says, on
the clock at home: nothing doubled, stale or missing; also where routines become to-dos, and events again.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from builds import DEEP
from check_living import at_home, compare
from check_share import free_port
from check_targets import told
from evolution import Evolution
from korganizer import KOrganizer
from lives import LIFE, ZONE, Plan
from thunderbird import Thunderbird

# Twelve lives: exercises, habits, doses, treatments, appointments, measures, aids and meals.
LIVES = [
    "graded-walking", "total-knee-replacement", "medicines", "knee-osteoarthritis-strength", "physiotherapy-course",
    "heat-and-cold", "insoles", "acl-without-surgery", "heavy-slow-resistance", "prepatellar-bursitis", "meals",
    "minor-knee-injury",
]  # fmt: skip
SEED = 2
# How the file to import is written from a step on: routines become to-dos, and events again.
FORMS = {5: ["--todos"], 8: ["--form", "import"]}


@contextmanager
def shared(plan: Plan, now: str, port: int, *words: str) -> Iterator[str]:
    """The address of a plan's calendar, which is served meanwhile."""
    process = subprocess.Popen(
        [plan.regain, "share", "knee", "--port", str(port), "--keep", *words,
         "--store", str(plan.folder / "store.sqlite"), "--now", now],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout
    try:
        link = process.stdout.readline().strip()
        if not link.startswith("webcal://127.0.0.1:"):
            raise RuntimeError(f"share gives no link: {link!r}")
        yield link.replace("webcal:", "http:")
    finally:
        process.terminate()
        process.communicate()


class Desktop:
    """The clients of one life."""

    def __init__(self, name: str, evolution: Evolution | None, thunderbird: Thunderbird | None):
        self.name, self.evolution, self.thunderbird = name, evolution, thunderbird
        self.korganizer = KOrganizer(ZONE)

    def shows(self, label: str, plan: Plan, now: str, target: str, found: dict[str, Counter], faults: list) -> None:
        """Compares what clients show with what the JSON of a target says."""
        wanted = Counter((s["uid"], *at_home(s), s["summary"]) for s in told(plan, now, target))
        for client, events in found.items():
            compare(f"{label}: {target} in {client}", wanted, events, faults)

    def follow(self, label: str, plan: Plan, now: str, form: list[str], served: tuple, faults: list) -> None:
        """Has all clients follow a step."""
        plan.call(now, "export", "knee", "-o", str(plan.file), *form)
        found = {"KOrganizer": self.korganizer.imported(plan.file)}
        if self.evolution:
            found["Evolution"] = self.evolution.imported(self.name, plan.file)
        self.shows(label, plan, now, "calendar", found, faults)
        with KOrganizer(ZONE) as reader:
            files = sorted((plan.folder / "vdir").glob("*.ics"))
            self.shows(label, plan, now, "folder", {"KOrganizer": reader.imported(*files)}, faults)
        if not self.evolution or not self.thunderbird:
            return
        with shared(plan, now, *served) as url:
            entries = len({session["uid"] for session in told(plan, now, "share")})
            found = {"Thunderbird": self.thunderbird.polled(self.name, url)}
            found["Evolution"] = self.evolution.polled(f"{self.name}-shared", url, entries)
            self.shows(label, plan, now, "share", found, faults)


def live(regain: str, programme: str, desktop: Desktop, faults: list[str]) -> int:
    """Lives a plan of a programme through, and counts the steps."""
    steps = 0
    # Half of the lives are shared with titles, half as `share` does by itself.
    served = (free_port(), *(["--titles"] if LIVES.index(programme) % 2 else []))
    with tempfile.TemporaryDirectory() as name, desktop.korganizer:
        folder = Path(name)
        plan = Plan(regain, folder)
        try:
            for number, (now, words) in enumerate(LIFE, 1):
                if words is None:
                    plan.start(now, programme)
                    plan.call(now, "export", "knee", "--vdir", str(folder / "vdir"), "--auto")
                elif not plan.step(now, words):
                    continue
                steps += 1
                desktop.follow(f"{programme} {number}", plan, now, FORMS.get(number, []), served, faults)
        except RuntimeError as problem:
            faults.append(f"{programme}: {problem}")
    return steps


def main() -> int:
    # A client that was started must not outlive an end from outside.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    regain = os.path.abspath(sys.argv[1])
    begun = time.monotonic()
    faults: list[str] = []
    lives = LIVES if DEEP else LIVES[:SEED]
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        evolution = stack.enter_context(Evolution(Path(name) / "evolution", ZONE)) if DEEP else None
        thunderbird = stack.enter_context(Thunderbird(Path(name) / "thunderbird", ZONE)) if DEEP else None
        steps = sum(live(regain, one, Desktop(one, evolution, thunderbird), faults) for one in lives)
    for fault in faults[:20]:
        print(fault)
    names = "KOrganizer, Evolution and Thunderbird" if DEEP else "KOrganizer"
    took = time.monotonic() - begun
    print(f"{steps} steps of {len(lives)} lives in {names}: {len(faults)} faults, {took:.0f} s")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
