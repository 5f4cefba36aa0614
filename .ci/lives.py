"""The life that a plan of every programme is led through by commands, and the words of its steps."""

import json
import subprocess
from pathlib import Path

from builds import MEDICINE, typed_limits

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


def start_words(programme: str) -> list[str]:
    """The words that begin a plan of a programme."""
    return [
        "start", "knee", programme, "--start", "2026-03-02", "--zone", ZONE, "--windows",
        "mon-fri 17:30-20:30; sat,sun 09:00-12:00", "--no-flags", "--day0", "2026-03-01",
        "--cleared-by", "Dr Weber", *(("--medicine", MEDICINE) if programme == "medicines" else ()),
        *typed_limits(programme),
    ]  # fmt: skip


def step_words(words: list[str], sessions: list[dict], now: str) -> list[str] | None:
    """The words of a step with the sessions that it names; none where the plan has no such session."""
    exercise = [
        s for s in sessions
        if s["kind"] == "exercise" and "start" in s and s["status"] in ("confirmed", "tentative")
    ]  # fmt: skip
    found = {
        "DONE": [s["id"] for s in exercise if s["date"] <= now[:10]][-1:],
        "NEXT": [s["id"] for s in exercise if s["date"] > now[:10]][:1],
    }
    if any(not found.get(word, True) for word in words):
        return None
    return [found[word][0] if word in found else word for word in words]


class Plan:
    """A plan in a journal of its own."""

    def __init__(self, regain: str, folder: Path):
        self.regain, self.folder, self.file = regain, folder, folder / "knee.ics"

    def call(self, now: str, *words: str) -> str:
        """What a command says; it must end well."""
        done = subprocess.run(
            [self.regain, *words, "--store", str(self.folder / "store.sqlite"), "--now", now],
            stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=self.folder,
        )  # fmt: skip
        # A warning sign that stops the plan is stored, and ends with a code of its own.
        if done.returncode not in ((0, 77) if "--flag" in words else (0,)):
            raise RuntimeError(f"regain {' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return done.stdout + done.stderr

    def start(self, now: str, programme: str) -> None:
        """Begins the plan."""
        self.call(now, *start_words(programme))

    def step(self, now: str, words: list[str]) -> bool:
        """Takes a step of a life; false where the programme has no session for it."""
        listed = json.loads(self.call(now, "sessions", "knee", "--json", "--from", "2026-03-01"))
        named = step_words(words, listed["sessions"], now)
        if named is None:
            return False
        self.call(now, *named)
        return True

    def export(self, now: str) -> list[dict]:
        """The sessions of an export, whose file lies in place."""
        self.call(now, "export", "knee", "-o", str(self.file))
        first = self.file.read_bytes()
        self.call(now, "export", "knee", "-o", str(self.file))
        assert first == self.file.read_bytes(), "an export of an unchanged plan is another"
        return json.loads(self.call(now, "export", "knee", "--format", "json"))["sessions"]
