"""`regain batch`: the schema fits what is sent and answered, jobs change no byte, and calendars are those of `build`.

Usage: check_batch.py REGAIN. Needs jsonschema.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

from builds import DEEP, Build, programmes, sample, typed_limits
from lived_plan import NOW, LivedPlan

BAD = [
    b"no JSON", b"{}", b"[]", b"null", b'{"id": "x"}', b"\xff\xfe{\x00", b'{"id": "\xff"}', b"[" * 100_000,
    b'{"id": "x", "do": "build", "now": "2026-03-02T06:00:00Z", "programs": ["graded-walking"], "zone": "UTC", '
    b'"enrolment": {"start": "2026-03-02", "usualPain": 1e400}}',
]  # fmt: skip


def batch(regain, lines, *words, status=0):
    """The answers to some lines, as bytes."""
    done = subprocess.run([regain, "batch", *words], input=b"\n".join(lines), capture_output=True)
    assert done.returncode == status, (done.returncode, done.stderr[:400])
    return done.stdout


def single(programme, task="build"):
    """A request that says what `Build` of the same programme does."""
    limits = {word.split("=")[0]: "as written" for word in typed_limits(programme) if word != "--limit"}
    enrolment = {"start": "2026-03-02", "dayZero": "2026-03-02", **({"limits": limits} if limits else {})}
    if programme == "medicines":
        enrolment["medicines"] = [
            {"text": "Ibuprofen 400 mg", "times": ["08:00", "20:00"], "prescriber": "Dr Weber"}]
    return {
        "id": programme, "do": task, "now": "2026-03-02T06:00:00Z", "programs": [programme], "zone": "Europe/Berlin",
        "enrolment": enrolment, "safety": {"noFlags": True, "clearedBy": "Dr Weber"},
    }  # fmt: skip


def seeded(regain, count, *words):
    """Requests of seeded people; the same seed gives the same."""
    call = [regain, "simulate", "--many", str(count), "--seed", "7", *words]
    lines = subprocess.run(call, check=True, capture_output=True).stdout
    assert lines == subprocess.run(call, check=True, capture_output=True).stdout
    return lines.splitlines()


def encoded(requests):
    return [json.dumps(value).encode() for value in requests]


def main(regain):
    failures = []
    schema = json.loads(subprocess.run([regain, "schema", "--batch"], check=True, capture_output=True).stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    kinds = {
        kind: jsonschema.Draft202012Validator({**schema, "anyOf": [{"$ref": f"#/$defs/{kind}"}]})
        for kind in ["request", "answer"]
    }

    def check(kind, value):
        for error in list(kinds[kind].iter_errors(value))[:1]:
            failures.append(f"{kind} {value.get('id')}: {error.message[:200]}")

    # The bytes of `build`, over all programmes.
    known = sample(programmes(), 4, deep=2)
    answers = [json.loads(line) for line in batch(regain, encoded(map(single, known))).splitlines()]
    for programme, answer in zip(known, answers, strict=True):
        check("request", single(programme))
        check("answer", answer)
        built = subprocess.run(
            [regain, *Build(regain, (programme,), "2026-03-02", "Europe/Berlin").words()], capture_output=True)
        if built.returncode:
            expected = built.stderr.decode().removeprefix("regain: ").strip()
            said = answer.get("error", {"code": None, "message": ""})
            if (said["code"], said["message"].strip()) != (built.returncode, expected):
                failures.append(f"{programme}: {said} instead of {built.returncode}: {expected[:200]}")
        elif answer.get("calendar", "").encode() != built.stdout:
            failures.append(f"{programme}: another calendar than that of 'build'")

    # A lived plan, by its journal: every task, and the same calendar as a first export.
    with tempfile.TemporaryDirectory() as folder:
        lived = LivedPlan(regain, folder)
        lines = [json.loads(line) for line in lived.call("journal", "export", lived.name, now=None).splitlines()]
        tasks = ["build", "replay", "publish", "print-html", "summary"]
        requests = [{"id": task, "do": task, "now": NOW, "journal": lines} for task in tasks]
        answers = [json.loads(line) for line in batch(regain, encoded(requests)).splitlines()]
        for sent, answer in zip(requests, answers, strict=True):
            check("request", sent)
            check("answer", answer)
            if not answer["ok"]:
                failures.append(f"{sent['id']} of a lived plan: {answer}")
        path = Path(folder, "lived.ics")
        lived.call("export", lived.name, "-o", str(path))
        if answers[2].get("calendar", "").encode() != path.read_bytes():
            failures.append("publish: another calendar than that of 'export'")

    # Jobs change no byte, and bad lines disturb no neighbour.
    good = seeded(regain, 1000 if DEEP else 200) + seeded(regain, 200 if DEEP else 20, "--days", "90")
    for line in good:
        check("request", json.loads(line))
    alone = batch(regain, good, "--jobs", "1")
    for jobs in ["2", "8"]:
        if batch(regain, good, "--jobs", jobs) != alone:
            failures.append(f"--jobs {jobs}: other bytes than with one")
    mixed = [line for number, line in enumerate(good) for line in ([BAD[number % len(BAD)], line])]
    between = batch(regain, mixed).splitlines()
    if between[1::2] != alone.splitlines():
        failures.append("bad lines: their neighbours are answered otherwise")
    for number, line in enumerate(between[0::2]):
        answer = json.loads(line)
        check("answer", answer)
        if answer["ok"] or answer["error"]["code"] not in (64, 65):
            failures.append(f"bad line {BAD[number % len(BAD)][:40]}: {line[:200]}")
    for line in alone.splitlines():
        check("answer", json.loads(line))
    refused = sum(b'"code":77' in line for line in alone.splitlines())

    for failure in failures[:40]:
        print(failure)
    print(f"{len(known)} programmes, {len(good)} seeded requests ({refused} refused), {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
