"""Evolution's calendar service, asked in words: a line of JSON on standard input, an answer on standard output.

    dbus-run-session -- /usr/bin/python3 evolution_session.py ZONE

It runs with Debian's own Python, which has the bindings, in a home and on a bus of its own; `evolution.py` starts it.
"""

import json
import sys
import time
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import gi

gi.require_version("EDataServer", "1.2")
gi.require_version("ECal", "2.0")
gi.require_version("ICalGLib", "3.0")
from gi.repository import ECal, EDataServer, GLib, ICalGLib  # noqa: E402

# How long a calendar may take to be there, and a subscription to be read.
PATIENCE = 60
NOW = 0xFFFFFFFF
"""Do not wait until a calendar says that it is connected: one on this machine never says so."""
KINDS = {
    "events": (ECal.ClientSourceType.EVENTS, ICalGLib.ComponentKind.VEVENT_COMPONENT, "Calendar"),
    "tasks": (ECal.ClientSourceType.TASKS, ICalGLib.ComponentKind.VTODO_COMPONENT, "Task List"),
}


class Service:
    """The calendars of one person."""

    def __init__(self, zone: str):
        self.zone = ZoneInfo(zone)
        self.registry = EDataServer.SourceRegistry.new_sync(None)
        self.clients: dict[tuple[str, str], ECal.Client] = {}

    def client(self, name: str, kind: str, url: str | None = None) -> ECal.Client:
        """A calendar or a list of tasks, made when it is asked for first."""
        if (name, kind) not in self.clients:
            source = EDataServer.Source.new_with_uid(f"{name}-{kind}", None)
            source.set_parent("webcal-stub" if url else "local-stub")
            source.set_display_name(name)
            source.get_extension(KINDS[kind][2]).set_backend_name("webcal" if url else "local")
            if url:
                place = GLib.Uri.parse(url, GLib.UriFlags.NONE)
                source.get_extension("WebDAV Backend").set_uri(place)
            self.registry.commit_source_sync(source, None)
            for _ in range(PATIENCE * 10):
                if found := self.registry.ref_source(source.get_uid()):
                    break
                time.sleep(0.1)
            self.clients[name, kind] = ECal.Client.connect_sync(found, KINDS[kind][0], NOW, None)
        return self.clients[name, kind]

    def take(self, name: str, file: str) -> None:
        """Imports a file as Evolution does: the events into a calendar, the to-dos into a list of tasks."""
        with open(file, encoding="utf-8", newline="") as text:
            whole = text.read()
        for kind, (_, component, _) in KINDS.items():
            calendar = ICalGLib.Component.new_from_string(whole)
            for other, (_, theirs, _) in KINDS.items():
                if other != kind:
                    remove(calendar, theirs)
            if calendar.count_components(component) == 0:
                continue
            calendar.set_method(ICalGLib.PropertyMethod.PUBLISH)
            self.client(name, kind).receive_objects_sync(calendar, ECal.OperationFlags.NONE, None)

    def subscribe(self, name: str, url: str) -> None:
        """Subscribes to a calendar on the web."""
        self.client(name, "events", url)

    def refresh(self, name: str, expected: int) -> None:
        """Reads a subscription anew, until it holds so many entries or has had time enough."""
        client = self.client(name, "events")
        client.refresh_sync(None)
        for _ in range(PATIENCE * 5):
            found, entries = client.get_object_list_as_comps_sync("#t", None)
            if found and len(entries) == expected:
                return
            time.sleep(0.2)

    def occurrences(self, name: str, begin: int, end: int) -> list:
        """UID, start and title of all that lies between two moments, cancelled or not."""
        found = []

        def note(entry, start, _end, _data, _cancellable):
            found.append([entry.get_uid(), *self.when(start), entry.get_summary()])
            return True

        for kind in KINDS:
            if (name, kind) in self.clients:
                self.clients[name, kind].generate_instances_sync(begin, end, None, note, None)
        return found

    def when(self, start: ICalGLib.Time) -> list[str]:
        """A start on the person's clock."""
        if start.is_date():
            return [f"{start.get_year():04}-{start.get_month():02}-{start.get_day():02}", "all day"]
        moment = datetime.fromtimestamp(start.as_timet_with_zone(start.get_timezone()), timezone.utc)
        return [moment.astimezone(self.zone).strftime("%Y-%m-%dT%H:%M")]

    def edit(self, name: str, uid: str, deed: str, minutes: int = 0) -> str:
        """Changes an entry as the editor does, and gives the calendar file that a server is sent."""
        client = self.client(name, "events")
        _, entry = client.get_object_sync(uid, None, None)
        if deed == "move":
            for take, put in ((entry.get_dtstart, entry.set_dtstart), (entry.get_dtend, entry.set_dtend)):
                moment = take()
                moment.adjust(0, 0, minutes, 0)
                put(moment)
        elif deed == "done":
            entry.set_summary("done " + entry.get_summary())
        elif deed == "title":
            entry.set_summary("Mine")
        elif deed == "answer":
            entry.set_description((entry.get_description() or "") + "\nall well, Pain 3, EFFORT 5")
        elif deed == "rewrite":
            # Saved without a change: the editor stamps it, and writes what it thinks belongs to it.
            entry.set_sequence(entry.get_sequence() + 1)
            privacy = entry.get_first_property(ICalGLib.PropertyKind.CLASS_PROPERTY)
            privacy.set_class(ICalGLib.Property_Class.PUBLIC)
            remove(entry, ICalGLib.ComponentKind.VALARM_COMPONENT)
        client.modify_object_sync(entry, ECal.ObjModType.ALL, ECal.OperationFlags.NONE, None)
        _, entry = client.get_object_sync(uid, None, None)
        return client.get_component_as_string(entry)


def remove(parent: ICalGLib.Component, kind: ICalGLib.ComponentKind) -> None:
    """Takes all components of a kind out."""
    while (found := parent.get_first_component(kind)) is not None:
        parent.remove_component(found)


def main() -> None:
    service = Service(sys.argv[1])
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"value": getattr(service, asked.pop("do"))(**asked)}
        except Exception as problem:
            answer = {"error": f"{type(problem).__name__}: {problem}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
