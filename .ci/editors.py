"""Programs that change a plan's entries by their own code, as people's calendars do.

Each editor changes the file of one entry in a folder: `edit(path, deed, minutes)`, where a deed is `move`, `done`,
`title`, `answer`, or `rewrite`, which writes the entry once more and changes nothing that a person means.
"""

import random
import subprocess
from datetime import timedelta, timezone
from pathlib import Path
from typing import Protocol

import icalendar
import vobject

from check_clients import KHAL
from evolution import Evolution
from lives import ZONE
from thunderbird import Thunderbird

ANSWER = "all well, Pain 3, EFFORT 5"


class Editor(Protocol):
    """A program that changes entries."""

    def edit(self, path: Path, deed: str, minutes: int) -> None:
        """Changes the entry of a file."""


class Icalendar:
    """Python's icalendar, with the liberties that servers and phones take with what they store."""

    def __init__(self, chance: random.Random):
        self.chance = chance

    def edit(self, path: Path, deed: str, minutes: int) -> None:
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        event = calendar.walk("VEVENT")[0]
        if deed == "move":
            for key in ("DTSTART", "DTEND"):
                moment = event[key].dt + timedelta(minutes=minutes)
                del event[key]
                event.add(key.lower(), moment)
        elif deed == "done":
            event["SUMMARY"] = icalendar.vText("done " + str(event["SUMMARY"]))
        elif deed == "title":
            event["SUMMARY"] = icalendar.vText("Mine")
        elif deed == "answer":
            event["DESCRIPTION"] = icalendar.vText(f"{event.get('DESCRIPTION', '')}\n{ANSWER}")
        else:
            self.rewrite(event)
        path.write_bytes(calendar.to_ical())

    def rewrite(self, event: icalendar.Event) -> None:
        """Stamps, revisions, privacy, alarms, UTC for local times, and a page made of the text."""
        event["DTSTAMP"] = icalendar.vDDDTypes(event["DTSTAMP"].dt + timedelta(days=1400))
        event["SEQUENCE"] = int(event.get("SEQUENCE", 0)) + self.chance.choice([0, 0, 3])
        event.pop("CLASS", None)
        event.add("x-apple-travel-advisory-behavior", "AUTOMATIC")
        if self.chance.random() < 0.5:
            event.subcomponents = []
        is_timed = hasattr(event["DTSTART"].dt, "hour")
        if is_timed and self.chance.random() < 0.5 and "RRULE" not in event:
            for key in ("DTSTART", "DTEND"):
                moment = event[key].dt.astimezone(timezone.utc)
                del event[key]
                event.add(key.lower(), moment)
        if "DESCRIPTION" in event and self.chance.random() < 0.5:
            text = str(event["DESCRIPTION"])
            event["DESCRIPTION"] = icalendar.vText("<p>" + text.replace("\n", "<br/>\n") + "</p>\n")


class Vobject:
    """Python's vobject, which Radicale stores with."""

    def edit(self, path: Path, deed: str, minutes: int) -> None:
        calendar = vobject.readOne(path.read_text(encoding="utf-8"))
        event = calendar.vevent
        if deed == "move":
            for edge in (event.dtstart, event.dtend):
                edge.value += timedelta(minutes=minutes)
        elif deed == "done":
            event.summary.value = "done " + event.summary.value
        elif deed == "title":
            event.summary.value = "Mine"
        elif deed == "answer":
            if not hasattr(event, "description"):
                event.add("description").value = ""
            event.description.value += f"\n{ANSWER}"
        path.write_text(calendar.serialize(), encoding="utf-8", newline="")


class Khal:
    """`khal edit`, answered as a person types; its prompt takes one line, so that an answer stands for the text."""

    def __init__(self, home: Path, folder: Path):
        home.mkdir()
        self.config = home / "khal.conf"
        self.config.write_text(KHAL.format(folder=home, zone=ZONE).replace(f"{home}/events", str(folder)))

    def edit(self, path: Path, deed: str, minutes: int) -> None:
        event = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]
        typed = {
            "done": ("s", f"done {event['SUMMARY']}"), "title": ("s", "Mine"), "answer": ("d", ANSWER),
            "rewrite": ("a", "10m"),
        }  # fmt: skip
        if deed == "move":
            edges = (event[key].dt + timedelta(minutes=minutes) for key in ("DTSTART", "DTEND"))
            typed["move"] = ("t", " ".join(edge.strftime("%Y-%m-%dT%H:%M") for edge in edges))
        words = ["khal", "--config", str(self.config), "edit", "--show-past", str(event["UID"])]
        done = subprocess.run(
            words, input="\n".join((*typed[deed], "n", "")), capture_output=True, text=True, check=True
        )
        # It complains of files of other programs in the folder, too: Debian's khal cannot read some of them.
        if "error" in done.stdout or str(event["UID"]) in done.stderr:
            raise RuntimeError(f"khal edit: {done.stdout} {done.stderr}")


class Service:
    """Evolution or Thunderbird: the entry is imported, changed, and written as a server is sent it."""

    def __init__(self, client: Evolution | Thunderbird, name: str):
        self.client, self.name = client, name

    def edit(self, path: Path, deed: str, minutes: int) -> None:
        uid = str(icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]["UID"])
        self.client.keep(self.name, path)
        text = self.client.edit(self.name, uid, deed, minutes)
        path.write_text(text.replace("METHOD:PUBLISH\r\n", ""), encoding="utf-8", newline="")
