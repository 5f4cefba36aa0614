"""The calendars that the checks build: which programmes, and how `regain` is called for them."""

import json
import os
import re
import subprocess
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

PROGRAMMES = Path(__file__).resolve().parent.parent / "Programs"
SHARED_EXERCISES = "exercises"
MEDICINE = "Ibuprofen 400 mg; 08:00,20:00; Dr Weber"
# Set by `.ci/deep`: more is checked.
DEEP = bool(os.environ.get("REGAIN_DEEP"))


@dataclass(frozen=True)
class Build:
    """One call of `regain build`."""

    regain: str
    programmes: tuple[str, ...]
    start: str
    zone: str
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        return " ".join(["regain", *(f"'{word}'" if " " in word else word for word in self.words())])

    def words(self, *more: str) -> list[str]:
        """The arguments; every programme is told a first day and who cleared it."""
        return [
            "build", *self.programmes, "--start", self.start, "--zone", self.zone,
            "--day0", self.start, "--cleared-by", "Dr Weber", "--no-flags", *self.needed(), *self.options, *more,
        ]  # fmt: skip

    def needed(self) -> tuple[str, ...]:
        """What the programmes have no sessions without."""
        asks = "medicines" in self.programmes and "--medicine" not in self.options
        limits = [word for programme in self.programmes for word in typed_limits(programme)]
        return (*(("--medicine", MEDICINE) if asks else ()), *limits)

    def calendar(self, *more: str, environment: dict[str, str] | None = None) -> bytes:
        """The calendar file."""
        return run(self.regain, self.words(*more), environment)

    def sessions(self, *more: str) -> list[dict]:
        """The sessions of the same build, as its JSON tells them."""
        return json.loads(run(self.regain, self.words("--format", "json", *more)))["sessions"]


def run(regain: str, words: list[str], environment: dict[str, str] | None = None) -> bytes:
    """The output of one call, which must end well."""
    done = subprocess.run(
        [regain, *words],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env={**os.environ, **(environment or {})},
    )
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip()
        raise RuntimeError(f"exit {done.returncode} from regain {' '.join(words)}\n{said}")
    return done.stdout


def sample(things: list, share: int, deep: int = 1) -> list:
    """One in `share`; in `.ci/deep` one in `deep`, and with each commit others."""
    return things[commits() % deep :: deep] if DEEP else things[::share]


@cache
def commits() -> int:
    """How many commits the history has; 0 where there is none."""
    counted = subprocess.run(
        ["git", "rev-list", "--count", "HEAD"], cwd=PROGRAMMES, capture_output=True, text=True, check=False
    )
    return int(counted.stdout.strip() or 0)


def failed(checks: dict) -> int:
    """Runs checks by their titles, each with a line of what it says; how many failed."""
    count = 0
    for title, check in checks.items():
        try:
            print(f"{title:8} {check()}", flush=True)
        except Exception as problem:
            count += 1
            print(f"{title:8} failed: {type(problem).__name__}: {problem}", flush=True)
    return count


def programmes() -> list[str]:
    """The ids of all bundled programmes."""
    return sorted(path.stem for path in PROGRAMMES.glob("*.yaml") if path.stem != SHARED_EXERCISES)


def typed_limits(programme: str) -> tuple[str, ...]:
    """The options that type what a clinician's plan says, where a programme sets no limits of its own."""
    text = (PROGRAMMES / f"{programme}.yaml").read_text(encoding="utf-8")
    asked = re.search(r"^limits: \{must-say: \[([^]]*)\]", text, re.MULTILINE)
    names = asked.group(1).split(", ") if asked else []
    return tuple(word for name in names for word in ("--limit", f"{name}=as written"))


def on_request(programme: str, start: str) -> tuple[str, ...]:
    """The options that ask for every activity of a programme that waits to be asked for."""
    text = (PROGRAMMES / f"{programme}.yaml").read_text(encoding="utf-8")
    last = (date.fromisoformat(start) + timedelta(days=20)).isoformat()
    options: list[str] = []
    for activity in re.split(r"\n\s*- (?=id: )", text):
        if "include: on-request" not in activity:
            continue
        name = activity.removeprefix("id: ").split("\n", 1)[0].strip()
        if "kind: medicine" in activity:
            options += ["--medicine", f"{MEDICINE}; {last}"]
            continue
        options += ["--with", name]
        if "until: typed" in activity:
            options += ["--until", f"{name}={last}"]
    return tuple(options)
