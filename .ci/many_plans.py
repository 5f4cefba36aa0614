"""Journals of many plans, as the lines of one export: seeded lives, each taken many times over under another name."""

import json
import subprocess


def lives(regain, count, days, seed=1):
    """The lines of seeded people's plans who have lived some days, a list of objects each."""
    call = [regain, "simulate", "--many", str(count), "--seed", str(seed), "--days", str(days)]
    requests = map(json.loads, subprocess.run(call, check=True, capture_output=True).stdout.splitlines())
    return [request["journal"] for request in requests if "journal" in request]


def renamed(lines, name):
    """The lines of a plan under another name, as an export writes them."""
    for line in lines:
        kind, value = next(iter(line.items()))
        named = {**value, "name" if kind == "plan" else "plan": name}
        if kind == "entry" and value["kind"] == "enrolment":
            fact = value["fact"]
            named["fact"] = {**fact, "enrolment": {**fact["enrolment"], "name": name}}
        yield json.dumps({kind: named}, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"


def write_export(path, regain, plans=None, lines=None, days=365, seed=1, people=20):
    """Writes an export of so many plans, or of at least so many lines; returns the names of the plans."""
    known = lives(regain, people, days, seed)
    chosen, count = [], 0
    while len(chosen) < plans if plans else count < lines:
        chosen.append(known[len(chosen) % len(known)])
        count += len(chosen[-1])
    names = [f"plan-{number:07d}" for number in range(len(chosen))]
    with open(path, "w", encoding="utf-8") as file:
        header = {"format": "regain-journal", "lines": count, "schema": 1}
        file.write(json.dumps({"header": header}, separators=(",", ":")) + "\n")
        for name, plan in zip(names, chosen, strict=True):
            file.writelines(renamed(plan, name))
    return names
