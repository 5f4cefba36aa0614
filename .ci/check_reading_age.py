"""Patient texts read at grade 8 or below by Flesch-Kincaid; the ten worst are printed.

Usage: check_reading_age.py REGAIN, in the repository's top folder. Needs textstat and PyYAML.

Two lots of texts are measured, without names and figures: each programme's (what it is for, questions, signs, notes,
what to expect, guidance, goals), and what a sample plan says in `today`, `log`, `flags` and on its sheets. A text of ten
words or more must not be above the limit by itself; shorter ones count in their lot, since one long word is a third of
them.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

import textstat
import yaml

LIMIT = 8.0
LEAST_WORDS = 10

# Names: of professions, conditions, treatments, devices and sources, which a person has been told. They are left out.
NAMES = re.compile(
    r"\b(physiotherap\w+|clinicians?|osteoarthritis|rheumatoid|arthritis|anti-inflammatory|electrotherapy|"
    r"tuberculosis|chemotherapy|transplant|biologics|HIV|pacemaker|defibrillator|cochlear implant|insulin pump|"
    r"University of Delaware|'[a-z-]+')", re.I)
FIGURES = re.compile(r"\d[\d.,:/%-]*")
ENDS = re.compile(r"(?<=[.!?])\s+")


def plain(text):
    """The text without names and figures, a sentence for each part that stands by itself."""
    text = FIGURES.sub("", NAMES.sub("", " ".join(text.split())))
    parts = [part.strip(" .!?;:()") for part in ENDS.split(text)]
    return " ".join(part + "." for part in parts if part)


def grade(text):
    return textstat.flesch_kincaid_grade(text) if text else 0.0


def of_programme(data):
    """The texts of a programme's file that a patient reads."""
    yield data["summary"]
    for key, text in (("contraindications", "ask"), ("stop", "sign"), ("refer", "when"), ("notes", "text")):
        yield from (row[text] for row in data.get(key, []))
    for phase in data["phases"]:
        if "expect" in phase:
            yield phase["expect"]
        yield from (row["confirmed"] for row in phase.get("leave-when", []) if "confirmed" in row)
        for activity in phase["activities"]:
            yield from activity.get("guidance", [])
            yield from activity.get("topics", [])
            if "stop-at-longest" in activity:
                yield activity["stop-at-longest"]
            yield from (row["note"] for row in activity.get("exercises", []) if "note" in row)


def of_exercises(data):
    for exercise in data["exercises"]:
        yield from exercise["cues"]


def of_plan(regain):
    """What a sample plan says, sentence by sentence: a green evening, a red one, and what stays open."""
    with tempfile.TemporaryDirectory() as folder:
        def run(now, *words):
            result = subprocess.run(
                [regain, *words, "--store", f"{folder}/j.sqlite", "--now", f"2026-03-{now}T20:00:00Z"],
                check=False, capture_output=True, text=True)
            if result.returncode not in (0, 77):
                sys.exit(f"regain {' '.join(words)}: {result.stderr}")
            return result.stdout

        pages = [
            run("01", "start", "knee", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--no-flags",
                "--zone", "UTC"),
            run("02", "today", "knee"),
            run("02", "log", "knee", "--pain", "2", "--effort", "5"),
            run("05", "log", "knee", "--pain", "7", "--effort", "8"),
            run("06", "today", "knee", "--all"),
            run("20", "today", "knee", "--all"),
            run("20", "flags"),
            run("20", "gate", "knee"),
            run("20", "print", "knee"),
        ]
    for page in pages:
        # Wrapped lines are joined to their paragraph; tables and commands are no sentences.
        for block in re.split(r"\n(?=\s*(?:[-!•]|\[|\d+ )|\S)|\n\s*\n", page):
            text = re.sub(r"'?regain [^.?\n']*'?", "", " ".join(block.split()))
            for part in ENDS.split(text):
                if re.search(r"[.?!]$", part) and "[ ]" not in part and " x " not in part:
                    yield part.lstrip("-! ")


def main(regain):
    lots = {"a sample plan": list(of_plan(regain))}
    for path in sorted(pathlib.Path("Programs").glob("*.yaml")):
        data = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)
        lots[path.stem] = list(of_exercises(data) if path.stem == "exercises" else of_programme(data))

    failures, single = [], {}
    for name, texts in lots.items():
        whole = grade(" ".join(map(plain, texts)))
        if whole > LIMIT:
            failures.append(f"{name}: all its texts together read at grade {whole:.1f}")
        for text in texts:
            words = plain(text)
            if len(words.split()) >= LEAST_WORDS:
                single.setdefault(text, (grade(words), name))
    worst = sorted(((value, name, text) for text, (value, name) in single.items()), reverse=True)
    failures += [f"{name}: grade {value:.1f}: {text}" for value, name, text in worst if value > LIMIT]

    print("The ten worst:")
    for value, name, text in worst[:10]:
        print(f"  {value:4.1f}  {name}: {text}")
    for failure in failures:
        print(failure)
    count = sum(map(len, lots.values()))
    print(f"{len(lots)} lots, {count} texts, {len(single)} long enough to be measured alone, "
          f"grade {LIMIT:.0f} at most, {len(failures)} failures")
    return 1 if failures or len(lots) < 40 or len(lots["a sample plan"]) < 20 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
