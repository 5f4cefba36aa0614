"""Evolution and GNOME Calendar: their calendar service, in a home and on a bus of its own."""

import json
import os
import subprocess
from collections import Counter
from datetime import datetime, timezone
from pathlib import Path

SESSION = Path(__file__).resolve().with_name("evolution_session.py")
SPAN = tuple(int(datetime(year, 1, 1, tzinfo=timezone.utc).timestamp()) for year in (2026, 2028))


class Evolution:
    """A running service; it ends with its `with` block."""

    def __init__(self, home: Path, zone: str):
        home.mkdir(parents=True, exist_ok=True)
        home.chmod(0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        environment = {
            **kept, "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "TZ": zone,
            "GSETTINGS_BACKEND": "memory", "GIO_USE_VFS": "local",
        }  # fmt: skip
        self.process = subprocess.Popen(
            ["dbus-run-session", "--", "/usr/bin/python3", str(SESSION), zone],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment,
        )  # fmt: skip

    def __enter__(self) -> "Evolution":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate(timeout=60)

    def ask(self, do: str, **words: object):
        """What the service answers."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write(json.dumps({"do": do, **words}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline() or '{"error": "it has ended"}')
        if "error" in answer:
            raise RuntimeError(f"Evolution, {do}: {answer['error']}")
        return answer["value"]

    def events(self, name: str) -> Counter:
        """What a calendar shows, cancelled or not."""
        return Counter(tuple(one) for one in self.ask("occurrences", name=name, begin=SPAN[0], end=SPAN[1]))

    def imported(self, name: str, file: Path) -> Counter:
        """What a calendar shows after one more import on top of what it has."""
        self.keep(name, file)
        return self.events(name)

    def keep(self, name: str, file: Path) -> None:
        """Imports a file into a calendar of its own."""
        self.ask("take", name=name, file=str(file))

    def edit(self, name: str, uid: str, deed: str, minutes: int = 0) -> str:
        """Changes an entry as the editor does, and gives the calendar file that a server is sent."""
        return self.ask("edit", name=name, uid=uid, deed=deed, minutes=minutes)

    def polled(self, name: str, url: str, entries: int) -> Counter:
        """What a subscription shows after it was read anew."""
        self.ask("subscribe", name=name, url=url)
        self.ask("refresh", name=name, expected=entries)
        return self.events(name)
