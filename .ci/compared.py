"""What compare.py calls: builds, pages and a whole life of every programme, and what else there is to say."""

import json
import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

import lived_plan
from builds import PROGRAMMES, on_request, programmes
from lives import LIFE, start_words, step_words

ROOT = Path(__file__).resolve().parent.parent
RELEASES = ROOT / "Tests" / "Fixtures"
BUSY = ROOT / "Tests" / "PublishingTests" / "Busy" / "Files"
CLOCK = ("--now", "2026-03-01T09:00:00Z")
START, ZONE = "2026-03-02", "Europe/Berlin"
ELSEWHERE = [
    ("America/New_York", "2026-09-14"), ("Australia/Lord_Howe", "2027-12-20"), ("Asia/Kolkata", "2028-02-21"),
    ("Pacific/Apia", "2026-03-23"), ("Africa/Casablanca", "2026-02-09"),
]  # fmt: skip
SHEETS = ("--overview", "--week", "--diary", "--month", "--clinician")
JOURNAL = ("--store", "journal.sqlite")


class Pair(Protocol):
    """Two builds of `regain` that are called in step."""

    def call(self, *words: str, text: str = "") -> tuple[int, str]: ...


Chance = random.Random | None
Work = Callable[[Pair, Chance], None]


def some(calls: list[list[str]], chance: Chance, count: int) -> list[list[str]]:
    """All calls, or as many as a sample takes."""
    return calls if chance is None else chance.sample(calls, min(count, len(calls)))


# MARK: Programmes


def dated(zone: str = ZONE, start: str = START) -> list[str]:
    """The options of a plan that anybody may begin."""
    return ["--start", start, "--zone", zone, "--day0", start, "--cleared-by", "Dr Weber", "--no-flags", *CLOCK]


def build(pair: Pair, chance: Chance, programme: str) -> None:
    """Every form in which a programme leaves the house without a journal."""
    asked = list(on_request(programme, START))
    zone, start = ELSEWHERE[programmes().index(programme) % len(ELSEWHERE)]
    calls = [
        ["build", programme, *dated(), *asked, *form]
        for form in (
            [], ["--series"], ["--single"], ["--todos"], ["--discreet", "--alarm", "none"],
            ["--format", "json"], ["--format", "csv"],
        )
    ]  # fmt: skip
    calls += [
        ["build", programme, *dated(), "-o", f"{programme}.ics"],
        ["build", programme, *dated(zone, start), "--method", "publish"],
        ["build", programme, *dated(zone, start), "--format", "json", "--windows", "mon-sun 01:30-04:30"],
        ["build", programme, "--start", START, *CLOCK],
        ["build", programme, *dated(), "--flag", "calf"],
        ["build", programme, "--start", START, *CLOCK, "--no-flags", "--yes-to", "1"],
        ["show", programme],
        ["show", programme, "--json"],
        ["simulate", programme, "--patient", "slow", "--start", START, *CLOCK],
        ["print", programme, *CLOCK],
        ["print", programme, "--format", "markdown", *CLOCK],
        ["print", programme, "--format", "html", *SHEETS, *CLOCK],
        ["print", programme, *dated(), *asked],
        ["print", programme, *dated(), *asked, "--format", "markdown", "--weeks", "2-3"],
        ["print", programme, *dated(), *asked, "--format", "html", *SHEETS, "--weeks", "1-6", "-o", "plan.html"],
    ]
    for words in some(calls, chance, 3):
        pair.call(*words)


# MARK: Lives

# What is told beside the steps of a life; a command that a programme refuses is refused in the same words.
BETWEEN = {
    "2026-03-03T20:00:00Z": [
        ["log", "knee", "--morning", "2", "--usual", "2", "--swelling", "1"],
        ["measure", "knee", "flexion", "105"],
        ["measure", "knee", "step-down-count", "16", "--other", "20", "--json"],
        ["adjust", "knee", "forward", "--dry-run"],
    ],
    "2026-03-05T20:00:00Z": [
        ["log", "knee", "--morning", "5", "--date", "2026-03-05", "--stiffness", "40", "--woken"],
        ["adjust", "knee", "back", "--dry-run", "--json"],
        ["adjust", "knee", "skip", "NEXT", "--dry-run"],
    ],
    "2026-03-06T09:10:00Z": [
        ["adjust", "knee", "windows", "mon-sun 06:30-09:00", "--off", "2026-03-14..2026-03-15", "--yes"],
        ["adjust", "knee", "pace", "50%", "--yes"],
        ["undo", "knee", "--yes"],
    ],
    "2026-03-10T09:00:00Z": [
        ["gate", "knee", "1", "--met"],
        ["gate", "knee", "1", "--not-met", "--json"],
        ["log", "knee", "NEXT", "--skipped", "--json"],
        ["log", "knee", "--no-flags"],
        ["adjust", "knee", "update-program", "--dry-run"],
        ["adjust", "knee", "resume", "--yes"],
        ["adjust", "knee", "enter", "nowhere", "--yes"],
    ],
}
LATER = "2026-04-20T18:00:00Z"


def looks(plan: str, session: str) -> list[list[str]]:
    """Every look at a plan that stores nothing."""
    return [
        ["today", plan], ["today", plan, "--json"], ["plans"], ["plans", "--json"],
        ["sessions", plan], ["sessions", plan, "--json"], ["sessions", plan, "--week"],
        ["sessions", plan, "--from", "2026-03-02", "--to", "2026-06-01"],
        ["sessions", plan, "--json", "--as-of", "2026-03-04"],
        ["why", plan, session], ["why", plan, session, "--json"], ["why", plan, "2026-03-12"],
        ["history", plan], ["history", plan, "--json"], ["diff", plan], ["diff", plan, "--json"],
        ["export", plan, "--format", "json"], ["export", plan, "--format", "csv"],
        ["gate", plan], ["gate", plan, "--json"], ["measure", plan], ["measure", plan, "--json"],
        ["progress", plan], ["progress", plan, "--format", "html"],
        ["print", plan], ["print", plan, "--format", "markdown"],
        ["print", plan, "--format", "html", *SHEETS, "--weeks", "1-5"],
        ["print", plan, "--format", "html", "--week", "--weeks", "3", "--large", "--paper", "letter"],
    ]  # fmt: skip


UNTIMED = (["journal", "check"], ["journal", "check", "--json"], ["journal", "export"])


def life(pair: Pair, chance: Chance, programme: str) -> None:
    """A plan from its first day to its end, looked at after each step and published to two targets."""

    def call(now: str, words: list[str]) -> tuple[int, str]:
        return pair.call(*words, *JOURNAL, "--now", now)

    def sessions(now: str) -> list[dict]:
        status, said = call(now, ["sessions", "knee", "--json", "--from", "2026-03-01"])
        return json.loads(said)["sessions"] if status == 0 else []

    turn = programmes().index(programme)
    for number, (now, words) in enumerate(LIFE):
        if words is None:
            call(now, start_words(programme))
            call(now, start_words(programme))
        for step in BETWEEN.get(now, []) + ([words] if words else []):
            named = step_words(step, sessions(now), now)
            if named is not None:
                call(now, named)
        # Programmes that differ are looked at in other ways, so that each look meets each step.
        listed = [s["id"] for s in sessions(now)]
        every = looks("knee", listed[len(listed) // 2] if listed else "strength/1")
        turned = every[(turn + number * 5) % len(every) :] + every
        for look in some(turned[:5], chance, 1):
            call(now, look)
        if number % 3 == 0:
            call(now, ["export", "knee", "-o", "knee.ics"])
            call(now, ["export", "knee", "--target", "family", "--discreet", "--series", "-o", "family.ics"])
    listed = [s["id"] for s in sessions(LATER)]
    for look in some(looks("knee", listed[-1] if listed else "strength/1"), chance, 3):
        call(LATER, look)
    for words in (["export", "knee", "-o", "knee.ics"], ["export", "knee", "--todos", "--fresh", "-o", "todos.ics"]):
        call(LATER, words)
    for words in UNTIMED:
        pair.call(*words, *JOURNAL)


def lived(pair: Pair, chance: Chance) -> None:
    """The month of the README's pictures, with a diary keyed in, and a journal that moves house."""

    def call(now: str, *words: str, text: str = "") -> None:
        pair.call(*words, *JOURNAL, "--now", now, text=text)

    plan = "left-knee"
    call("2026-03-01T09:00:00Z", *lived_plan.START)
    for moment, (command, *words) in lived_plan.LIFE:
        call(f"{moment}:00Z", command, plan, *words, text=lived_plan.DIARY)
        for look in some([["today", plan], ["why", plan, "strength/9"], ["diff", plan]], chance, 1):
            call(f"{moment}:00Z", *look)
    call("2026-04-02T09:00:00Z", "log", plan, "--from-sheet", "-", text="S1 b11; no\nX\n")
    call("2026-04-02T09:00:00Z", "log", plan, "strength/999", "--pain", "1")
    call("2026-04-02T09:00:00Z", "export", plan, "-o", "lived.ics")
    for look in some(looks(plan, "strength/15"), chance, 8):
        call("2026-04-02T09:00:00Z", *look)
    pair.call("journal", "export", *JOURNAL, "-o", "journal.jsonl")
    pair.call("journal", "import", "journal.jsonl", "--store", "moved.sqlite")
    pair.call("journal", "export", "--store", "moved.sqlite")
    pair.call("journal", "import", "journal.jsonl", "--store", "moved.sqlite")


def released(pair: Pair, chance: Chance, folder: Path) -> None:
    """A journal of an earlier release, opened, looked at, and published again."""
    for side in (pair.old, pair.new):
        for file in folder.iterdir():
            if file.suffix in (".sqlite", ".ics"):
                shutil.copy(file, side.folder)
    store = ("--store", "journal.sqlite")
    status, said = pair.call("plans", "--json", *store, "--now", "2026-03-03T08:00:00Z")
    if status != 0:
        raise RuntimeError("the journal cannot be opened")
    for plan in [row["name"] for row in json.loads(said)["plans"]]:
        for now in ("2026-03-03T08:00:00Z", "2026-04-10T08:00:00Z"):
            listed = json.loads(pair.call("sessions", plan, "--json", *store, "--now", now)[1])["sessions"]
            middle = listed[len(listed) // 2]["id"] if listed else "strength/1"
            for look in some(looks(plan, middle), chance, 4):
                pair.call(*look, *store, "--now", now)
            pair.call("export", plan, "-o", f"{plan}.ics", *store, "--now", now)
            pair.call("export", plan, "--target", "family", "-o", f"{plan}-family.ics", *store, "--now", now)
    for words in UNTIMED:
        pair.call(*words, *store)


# MARK: The rest

COMMANDS = [
    "programs", "exercises", "show", "check", "simulate", "new-program", "schema", "build", "start", "plans", "today",
    "sessions", "log", "flags", "measure", "gate", "adjust", "undo", "history", "why", "export", "diff", "print",
    "progress", "busy", "journal", "journal export", "journal import", "journal check",
]  # fmt: skip
NEEDS = [
    "osteoarthritis", "knee hurts at night", "bursitis", "jumper's knee", "after a new knee", "my calf is swollen",
    "worn knee cartilage", "running", "nothing of the kind",
]  # fmt: skip


def words(pair: Pair, chance: Chance) -> None:
    """Help, lists, schemas, searches, and refusals."""
    calls = [["help", *command.split()] for command in COMMANDS] + [["--help"], ["--version"], []]
    calls += [command.split() for command in COMMANDS]
    calls += [["programs", "--for", need] for need in NEEDS] + [["programs", "--for", NEEDS[0], "--json"]]
    calls += [["programs", "--kind", "physiotherapy"], ["programs", "--json"], ["flags", "--age", "70", "--prosthesis"]]
    calls += [["schema", kind] for kind in ("program", "exercises", "patient")]
    calls += [
        ["build", "--for", need, "--start", START, "--zone", ZONE, "--no-flags", *CLOCK] for need in NEEDS
    ]
    calls += [
        ["exercises", "--format", "html"], ["exercises", "sit-to-stand", "--format", "svg", "--knee", "left"],
        ["new-program", "chair-stands"], ["check", "chair-stands.yaml"], ["check", "chair-stands.yaml", "--json"],
        ["build", "graded-walking", "--start", "2026-02-30", "--zone", ZONE, "--no-flags", *CLOCK],
        ["build", "graded-walking", "--start", START, "--zone", "Europe/Nowhere", "--no-flags", *CLOCK],
        ["build", "graded-walking", "insoles", "meals", *dated(), "--without", "meals", "--name", "both <&> knees"],
        ["build", "nothing", *dated()], ["today", *JOURNAL, *CLOCK], ["plans", *JOURNAL, *CLOCK],
        ["simulate", "knee-osteoarthritis-strength", "--patient", "perfect", "--start", START, "--json", *CLOCK],
        ["simulate", "graded-walking", "--patient", "nobody", "--start", START, *CLOCK],
    ]  # fmt: skip
    for call in some(calls, chance, 20):
        pair.call(*call)


def checks(pair: Pair, chance: Chance) -> None:
    """What the linter says of every bundled file, and of every sample of a fault."""
    samples = sorted((ROOT / "Tests" / "ProgramFilesTests" / "Errors").glob("*.yaml"))
    for side in (pair.old, pair.new):
        shutil.copytree(PROGRAMMES, side.folder / "Programs")
        for sample in samples:
            shutil.copy(sample, side.folder)
    calls = [["check", "Programs"], ["check", "Programs", "--json"]]
    calls += [["check", sample.name] for sample in samples]
    for call in some(calls, chance, 15):
        pair.call(*call)


def busy(pair: Pair, chance: Chance) -> None:
    """Busy calendars, and a plan around them."""
    files = sorted(path for path in BUSY.iterdir() if path.suffix in (".ics", ".ifb"))
    for side in (pair.old, pair.new):
        for file in files:
            shutil.copy(file, side.folder)
    span = ["--from", "2026-03-01", "--to", "2026-06-30", "--zone", ZONE, *CLOCK]
    calls = [["busy", file.name, *span] for file in files]
    calls += [["busy", file.name, *span, "--json"] for file in files]
    calls += [
        ["build", "graded-walking", *dated(), "--busy", file.name, "--travel", "15", "--format", "csv"]
        for file in files
    ]
    for call in some(calls, chance, 12):
        pair.call(*call)


WORK: dict[str, Work] = {
    **{f"life {programme}": partial(life, programme=programme) for programme in programmes()},
    "the linter": checks,
    "words": words,
    "busy calendars": busy,
    "a lived month": lived,
    **{
        f"release {folder.name}": partial(released, folder=folder)
        for folder in sorted(RELEASES.glob("*"))
        if (folder / "journal.sqlite").is_file()
    },
    **{f"build {programme}": partial(build, programme=programme) for programme in programmes()},
}


def sample(names: list[str], chance: random.Random) -> list[str]:
    """Everything but most of the lives, which take long."""
    lives = [name for name in names if name.startswith("life ")]
    kept = set(chance.sample(lives, min(4, len(lives))))
    return [name for name in names if name in kept or name not in lives]
