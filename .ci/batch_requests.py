"""Requests of `regain batch`, a line each: seeded people with programmes, choices and answers of their own.

Usage: batch_requests.py COUNT SEED [DO]

The same seed gives the same lines; DO is `summary` if not given.
"""

import json
import random
import sys
from datetime import date, timedelta

from builds import programmes, typed_limits

ZONES = ["Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"]
WINDOWS = ["mon-fri 17:30-20:30; sat,sun 09:00-12:00", "mon-sun 07:00-21:00", "tue,thu 12:00-20:00; sat 09-18"]


def request(number: int, chance: random.Random, known: list[str], task: str) -> dict:
    """A person's plan that begins; one in fifty names a warning sign, which is refused."""
    programme = chance.choice(known)
    start = date(2026, 3, 2) + timedelta(days=chance.randrange(365))
    limits = {word.split("=")[0]: "as written" for word in typed_limits(programme) if word != "--limit"}
    enrolment = {
        "start": start.isoformat(),
        "dayZero": start.isoformat(),
        "usualPain": chance.randrange(4),
        "windows": chance.choice(WINDOWS),
        **({"limits": limits} if limits else {}),
    }
    if programme == "medicines":
        enrolment["medicines"] = [{"text": "Ibuprofen gel", "times": ["08:00"], "prescriber": "Dr Weber"}]
    safety = {"noFlags": True, "clearedBy": "Dr Weber", "diagnosedBy": "Dr Weber"}
    if chance.randrange(50) == 0:
        safety["flags"] = {"calf": True}
    return {
        "id": f"p{number}", "do": task, "now": f"{start}T06:00:00Z", "programs": [programme], "name": f"plan {number}",
        "zone": chance.choice(ZONES), "enrolment": enrolment, "safety": safety,
    }  # fmt: skip


def main(count: str, seed: str, task: str = "summary") -> None:
    chance = random.Random(int(seed))
    known = programmes()
    for number in range(1, int(count) + 1):
        print(json.dumps(request(number, chance, known, task)))


if __name__ == "__main__":
    main(*sys.argv[1:])
