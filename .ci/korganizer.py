"""KOrganizer and Kalendar: their engine, KCalendarCore, in a small program that is compiled when it is used."""

import shlex
import subprocess
from collections import Counter
from pathlib import Path

SOURCE = Path(__file__).resolve().with_suffix(".cpp")
PROGRAM = SOURCE.parent.parent / ".build-checks" / "korganizer"


def compiled() -> Path:
    """The program, compiled where it is older than its text, by the compiler that Swift brings."""
    if not PROGRAM.exists() or PROGRAM.stat().st_mtime < SOURCE.stat().st_mtime:
        PROGRAM.parent.mkdir(exist_ok=True)
        flags = subprocess.run(
            ["pkg-config", "--cflags", "--libs", "KF5CalendarCore"], capture_output=True, text=True, check=True
        ).stdout
        subprocess.run(
            ["clang++", "-std=c++17", "-O1", "-fPIC", str(SOURCE), "-o", str(PROGRAM), *shlex.split(flags)], check=True
        )
    return PROGRAM


class KOrganizer:
    """A calendar; it ends with its `with` block."""

    def __init__(self, zone: str):
        self.process = subprocess.Popen(
            [str(compiled()), zone], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> "KOrganizer":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.communicate(timeout=60)

    def ask(self, *words: str) -> list[str]:
        """The lines of an answer."""
        assert self.process.stdin and self.process.stdout
        self.process.stdin.write("\t".join(words) + "\n")
        self.process.stdin.flush()
        lines = []
        while (line := self.process.stdout.readline()) not in (".\n", ""):
            lines.append(line.rstrip("\n"))
        if line == "":
            raise RuntimeError("KOrganizer's engine has ended")
        return lines

    def events(self) -> Counter:
        """What it shows, cancelled or not."""
        return Counter(tuple(line.split("\t")) for line in self.ask("list", "2026-01-01", "2028-01-01"))

    def imported(self, *files: Path) -> Counter:
        """What it shows after one more import on top of what it has."""
        for file in files:
            if self.ask("import", str(file)):
                raise RuntimeError(f"KOrganizer's engine refuses {file}")
        return self.events()
