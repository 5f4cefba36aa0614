"""Makes the fixture of a release: a journal with three lived plans, and the calendars that were told of them.

    python3 .ci/release_fixture.py REGAIN Tests/Fixtures/RELEASE

Run once for a release, with its own executable, and never again: later releases must open what it wrote.
Each command has a clock of its own, and each plan its token, so that the same executable makes the same files.

    journal.sqlite   the plans, whose programmes are pinned as they were
    PLAN.ics         what the usual calendar was last told; PLAN-family.ics, another one
    PLAN.jsonl       the sessions before the last day, as `regain sessions --json` told them, one a line
"""

import json
import subprocess
import sys
from pathlib import Path

LAST = "2026-03-03T08:00:00Z"
WINDOWS = "mon-fri 17:30-20:30; sat,sun 09:00-12:00"
STARTS = {
    "left-knee": [
        "knee-osteoarthritis-strength", "graded-walking", "--start", "2026-02-02", "--zone", "Europe/Berlin",
        "--windows", WINDOWS, "--usual", "2", "--no-flags",
    ],
    "right-knee": [
        "knee-arthroscopy", "--start", "2026-02-05", "--day0", "2026-02-03", "--zone", "America/New_York",
        "--cleared-by", "Dr Weber", "--no-flags",
    ],
    "around": [
        "medicines", "walking-aid", "insoles", "--start", "2026-02-02", "--zone", "Europe/Berlin", "--no-flags",
        "--medicine", "Ibuprofen 400 mg; 08:00,20:00; Dr Weber; 2026-02-20",
        "--medicine", "Cream, 4 cm; 12:30; Dr Weber; 2026-03-20",
    ],
}  # fmt: skip
FORMS = {"left-knee": [], "right-knee": [], "around": ["--series"]}
FAMILY = {"left-knee": ["--discreet", "--alarm", "none"], "around": ["--todos"]}
STRENGTH = "knee-osteoarthritis-strength.strength/"
EVENING, MORNING = "19:30", "06:30"
# What is told, plan by plan: the day, the time in UTC, and the words.
LIVES = {
    "left-knee": [
        ("2026-02-02", "06:00", ["adjust", "end", "2026-03-12", "--yes"]),
        ("2026-02-02", "12:00", ["measure", "flexion", "105"]),
        ("2026-02-02", EVENING, ["log", STRENGTH + "1", "--before", "2", "--pain", "2", "--effort", "5"]),
        ("2026-02-03", MORNING, ["log", "--morning", "2", "--usual", "2"]),
        ("2026-02-04", EVENING, ["log", STRENGTH + "2", "--pain", "2", "--effort", "5", "--morning", "2"]),
        ("2026-02-05", EVENING, ["log", "graded-walking.walk/3", "--pain", "1", "--done", "80%"]),
        ("2026-02-06", EVENING, ["log", STRENGTH + "3", "--pain", "4", "--effort", "7"]),
        ("2026-02-07", MORNING, ["log", "--morning", "3", "--swelling", "1"]),
        ("2026-02-08", "10:00", ["adjust", "move", STRENGTH + "4", "2026-02-09", "19:15", "--yes"]),
        ("2026-02-09", EVENING, ["log", STRENGTH + "4", "--pain", "1", "--effort", "5", "--morning", "1"]),
        ("2026-02-10", "09:00", ["export"]),
        ("2026-02-11", EVENING, ["log", STRENGTH + "5", "--pain", "8", "--done", "50%", "--note", "Slipped, <b>& caught"]),
        ("2026-02-12", MORNING, ["log", "--morning", "6", "--swelling", "2"]),
        ("2026-02-12", "08:00", ["adjust", "hold", "--yes"]),
        ("2026-02-13", "08:00", ["adjust", "pace", "50%", "--yes"]),
        ("2026-02-13", "08:05", ["undo", "--yes"]),
        ("2026-02-14", "08:00", ["adjust", "zone", "Asia/Tokyo", "--from", "2026-02-18", "--to", "2026-02-24", "--yes"]),
        ("2026-02-15", "08:00", ["log", STRENGTH + "6", "--skipped"]),
        ("2026-02-16", "12:00", ["measure", "flexion", "112"]),
        ("2026-02-17", "09:00", ["export"]),
        ("2026-02-27", "08:00", ["adjust", "pause", "2026-03-05..2026-03-07", "--yes"]),
        ("2026-02-28", "10:00", ["log", STRENGTH + "9", "--pain", "1", "--effort", "4", "--reps", "partial-wall-squat=10,10,9"]),
    ],
    "right-knee": [
        ("2026-02-05", "12:00", ["adjust", "end", "2026-03-10", "--yes"]),
        ("2026-02-05", "23:00", ["log", "knee-work/5", "--pain", "2", "--morning", "2"]),
        ("2026-02-06", "23:00", ["gate", "1", "--met"]),
        ("2026-02-07", "23:00", ["gate", "2", "--met"]),
        ("2026-02-08", "09:00", ["export"]),
        ("2026-02-10", "23:00", ["measure", "flexion", "85"]),
        ("2026-02-11", "23:00", ["gate", "1", "--met"]),
        ("2026-02-12", "23:00", ["log", "--morning", "2", "--swelling", "1"]),
        ("2026-02-13", "13:00", ["log", "--flag", "calf"]),
        ("2026-02-13", "13:10", ["export"]),
        ("2026-02-14", "15:00", ["adjust", "reviewed", "--by", "Dr Weber", "--yes"]),
        ("2026-02-15", "23:00", ["log", "strength/1", "--pain", "1", "--effort", "4", "--morning", "1"]),
        ("2026-02-16", "12:00", ["gate", "1", "--met"]),
        ("2026-02-17", "23:00", ["measure", "flexion", "98"]),
        ("2026-02-20", "12:00", ["adjust", "windows", "mon-sun 07:00-12:00", "--yes"]),
    ],
    "around": [
        ("2026-02-04", "09:00", ["export"]),
        ("2026-02-06", "09:00", ["gate", "1", "--met"]),
        ("2026-02-10", "09:00", ["log", "--morning", "1", "--no-flags"]),
        ("2026-02-12", "09:00", ["adjust", "without", "insoles", "--yes"]),
        ("2026-02-12", "09:05", ["undo", "--yes"]),
        ("2026-02-16", "09:00", ["export"]),
        ("2026-03-01", "09:00", ["adjust", "end", "2026-03-31", "--yes"]),
    ],
}  # fmt: skip


class Release:
    """The executable of a release, and the folder it fills."""

    def __init__(self, regain: Path, folder: Path):
        self.regain, self.folder = regain, folder

    def call(self, now: str, *words: str) -> str:
        """What a command says; it must end well, or with the warning that a flag ends with."""
        done = subprocess.run(
            [self.regain, *words, "--store", "journal.sqlite", "--now", now], stdin=subprocess.DEVNULL,
            capture_output=True, text=True, cwd=self.folder,
        )  # fmt: skip
        if done.returncode != (77 if "--flag" in words else 0):
            raise SystemExit(f"regain {' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def publish(self, plan: str, now: str) -> None:
        """Tells both calendars of a plan."""
        self.call(now, "export", plan, "-o", f"{plan}.ics", *FORMS[plan])
        if plan in FAMILY:
            self.call(now, "export", plan, "--target", "family", "-o", f"{plan}-family.ics", *FAMILY[plan])

    def live(self, plan: str) -> None:
        """Lives a plan to the last day, and writes down what has come to pass."""
        self.call("2026-02-01T09:00:00Z", "start", plan, *STARTS[plan], "--identity", plan)
        for day, time, (command, *words) in LIVES[plan]:
            now = f"{day}T{time}:00Z"
            if command == "export":
                self.publish(plan, now)
            else:
                self.call(now, command, plan, *words)
        self.publish(plan, LAST)
        listed = json.loads(self.call(LAST, "sessions", plan, "--json"))["sessions"]
        past = [json.dumps(session, sort_keys=True) for session in listed if session["date"] < LAST[:10]]
        (self.folder / f"{plan}.jsonl").write_text("\n".join(past) + "\n", encoding="utf-8")


def main(regain: str, name: str) -> None:
    folder = Path(name)
    folder.mkdir(parents=True)
    release = Release(Path(regain).resolve(), folder)
    for plan in STARTS:
        release.live(plan)
    for rest in folder.glob("journal.sqlite-*"):
        raise SystemExit(f"{rest} is left")


if __name__ == "__main__":
    main(*sys.argv[1:])
