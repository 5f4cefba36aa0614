"""Two builds of `regain` side by side: whatever they print, write, store or end with in another way is shown.

    python3 .ci/compare.py OLD NEW                     everything
    python3 .ci/compare.py OLD NEW --seed 1            a sample in a minute; another number, another one
    python3 .ci/compare.py OLD NEW --only meals        what has the word in its name; --list shows the names
    python3 .ci/compare.py OLD NEW --expect 'print meals .*\\| -'       differences that are meant to be
    python3 .ci/compare.py OLD NEW @expected.txt       the same from a file, a word a line

OLD and NEW are two executables, of two commits; nothing but Python is needed. Both are installed into a
folder of their own beside the programmes of this checkout and called with the same words, the same clock
and the same input. Standard output, standard error, the exit code, each file that was written and, after
a life, each row of the journal must be the same to the byte. What is called stands in compared.py.

A difference is told in lines `CALL | -old` and `CALL | +new`. It is expected where each of its lines fits
one of the patterns. Ends with 1 where anything else differs, or where a pattern fits nothing.
"""

import argparse
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property, partial
from multiprocessing import Pool
from pathlib import Path
from sqlite3 import connect

import compared
from builds import PROGRAMMES

LINES_SHOWN = 40
STORES = (".sqlite", ".sqlite-wal", ".sqlite-shm")
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


@dataclass
class Difference:
    """What one call does in another way: its name, and the lines that differ."""

    call: str
    lines: list[str]

    def named(self) -> list[str]:
        return [f"{self.call} | {line}" for line in self.lines]


@dataclass
class Side:
    """One of the two: an installation, and a folder to work in."""

    regain: Path
    folder: Path

    def call(self, words: list[str], text: str) -> tuple[int, bytes, bytes]:
        """The exit code, and what it says to both outputs."""
        environment = {
            "HOME": str(self.folder), "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8",
            "TZ": "America/New_York",
        }  # fmt: skip
        if words[:1] == ["start"] and self.takes_identity:
            words = [*words, "--identity", "compared"]
        done = subprocess.run(
            [self.regain, *words], input=text.encode(), capture_output=True, cwd=self.folder,
            env=environment, timeout=600,
        )  # fmt: skip
        root = str(self.regain.parent.parent).encode()
        home = str(self.folder).encode()
        said = (text.replace(root, b"ROOT").replace(home, b"HOME") for text in (done.stdout, done.stderr))
        return done.returncode, *said

    @cached_property
    def takes_identity(self) -> bool:
        """Whether a start draws a token by chance, unless it is told one."""
        return b"--identity" in subprocess.run([self.regain, "start", "--help"], capture_output=True).stdout

    def files(self) -> dict[str, bytes]:
        """What the calls have written, but the journals."""
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and not path.name.endswith(STORES)
        }

    def journals(self) -> dict[str, bytes]:
        """Each journal as the lines of SQL that make it."""
        dumped = {}
        for path in sorted(self.folder.rglob("*.sqlite")):
            with closing(connect(path)) as database:
                settings = [database.execute(f"PRAGMA {name}").fetchone()[0]
                            for name in ("user_version", "application_id")]  # fmt: skip
                dumped[path.name] = "\n".join([str(settings), *database.iterdump()]).encode()
        return dumped


@dataclass
class Pair:
    """The two, called in step; what differs is kept."""

    name: str
    old: Side
    new: Side
    calls: int = 0
    differences: list[Difference] = field(default_factory=list)

    def call(self, *words: str, text: str = "") -> tuple[int, str]:
        """Calls both; the exit code and the output of the old one are what a life goes on with."""
        self.calls += 1
        old, new = (side.call(list(words), text) for side in (self.old, self.new))
        shown = " ".join(f"'{word}'" if " " in word else word for word in words)
        for what, one, other in zip(("exit", "out", "err"), old, new, strict=True):
            one, other = (str(said).encode() if what == "exit" else said for said in (one, other))
            self.compare(shown if what == "out" else f"{shown} ({what})", one, other)
        return old[0], old[1].decode(errors="replace")

    def compare(self, what: str, old: bytes, new: bytes) -> None:
        """Keeps the lines in which two texts differ."""
        if old != new:
            name = f"{self.name}: {what}" if self.name else what
            self.differences.append(Difference(name, differing_lines(old, new)))

    def compare_files(self) -> None:
        """Compares what both have written and stored."""
        for kind in (Side.files, Side.journals):
            old, new = kind(self.old), kind(self.new)
            for name in sorted({*old, *new}):
                self.compare(f"file {name}", old.get(name, b"(none)"), new.get(name, b"(none)"))


def differing_lines(old: bytes, new: bytes) -> list[str]:
    """The lines of two texts that differ, marked with - and +; folded lines of a calendar are whole."""
    whole = [text.replace(b"\r\n ", b"") for text in (old, new)]
    if whole[0] == whole[1]:
        return ["-the same, folded or ended otherwise", "+the same, folded or ended otherwise"]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("old", "new")]
        for path, text in zip(paths, whole, strict=True):
            path.write_bytes(text)
        words = ["diff", "--text", "--unified=0", "--speed-large-files", *paths]
        shown = subprocess.run(words, capture_output=True).stdout.decode(errors="replace")
    return [line for line in shown.split("\n")[2:] if line[:1] in ("-", "+")]


@dataclass
class Outcome:
    """What came of one piece of work."""

    name: str
    calls: int
    seconds: float
    differences: list[Difference]


def perform(work: tuple[str, int | None], root: Path) -> Outcome:
    """One piece of work, in folders of its own."""
    name, seed = work
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        sides = []
        for side in ("old", "new"):
            # The folder's name is as long on both sides, and no output depends on it.
            own = Path(folder, side)
            own.mkdir()
            sides.append(Side(root / side / "bin" / "regain", own))
        pair = Pair(name, *sides)
        try:
            compared.WORK[name](pair, None if seed is None else random.Random(f"{seed} {name}"))
            pair.compare_files()
        except Exception as problem:
            pair.differences.append(Difference(name, [f"+stopped by {type(problem).__name__}: {problem}"]))
    return Outcome(name, pair.calls, time.monotonic() - begun, pair.differences)


def installed(executable: str, folder: Path) -> None:
    """Puts an executable where its programmes are found beside it, as the README tells."""
    (folder / "bin").mkdir(parents=True)
    (folder / "share" / "regain").mkdir(parents=True)
    shutil.copy2(Path(executable).resolve(), folder / "bin" / "regain")
    # A debug build looks for its bundles of resources beside itself.
    for bundle in Path(executable).resolve().parent.glob("*.resources"):
        (folder / "bin" / bundle.name).symlink_to(bundle)
    (folder / "share" / "regain" / "Programs").symlink_to(PROGRAMMES)


def show(outcome: Outcome, patterns: list[re.Pattern[str]], fitted: Counter[str]) -> int:
    """Tells what nobody expects of a piece of work, and counts it."""
    unexpected = 0
    for difference in outcome.differences:
        lines = difference.named()
        fits = [next((p.pattern for p in patterns if p.search(line)), None) for line in lines]
        fitted.update(fit for fit in fits if fit is not None)
        if lines and all(fits):
            continue
        unexpected += 1
        print(f"\n{difference.call}")
        others = list(dict.fromkeys(l for l, fit in zip(difference.lines, fits, strict=True) if fit is None))
        for line in others[:LINES_SHOWN]:
            print(f"  {line[:400]}")
        if len(others) > LINES_SHOWN:
            print(f"  … and {len(others) - LINES_SHOWN} more lines")
    return unexpected


def main() -> int:
    """Compares, and tells what differs."""
    parser = argparse.ArgumentParser(
        description=__doc__, fromfile_prefix_chars="@", formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("old", nargs="?")
    parser.add_argument("new", nargs="?")
    parser.add_argument("--expect", action="append", default=[], metavar="REGEX", type=re.compile)
    parser.add_argument("--seed", type=int, help="compare a sample, drawn by this number")
    parser.add_argument("--only", action="append", default=[], metavar="WORD")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--list", action="store_true", help="list the names of the work, and end")
    told = parser.parse_args()
    names = [name for name in compared.WORK if all(word in name for word in told.only)]
    if told.list:
        print("\n".join(names))
        return 0
    if not told.new or not names:
        parser.error("two executables are needed, and a word that some work has in its name")
    if told.seed is not None:
        names = compared.sample(names, random.Random(told.seed))
    begun = time.monotonic()
    fitted: Counter[str] = Counter()
    calls = unexpected = differing = 0
    with tempfile.TemporaryDirectory() as folder:
        for side, executable in (("old", told.old), ("new", told.new)):
            installed(executable, Path(folder, side))
        works = [(name, told.seed) for name in names]
        with Pool(told.jobs) as pool:
            for outcome in pool.imap_unordered(partial(perform, root=Path(folder)), works):
                calls += outcome.calls
                differing += len(outcome.differences)
                unexpected += show(outcome, told.expect, fitted)
                sys.stdout.flush()
    idle = [pattern.pattern for pattern in told.expect if not fitted[pattern.pattern]]
    for pattern in told.expect:
        print(f"{fitted[pattern.pattern]:6} lines fit {pattern.pattern}")
    print(
        f"{len(names)} pieces of work, {calls} calls of each: {differing} differ, {unexpected} unexpectedly, "
        f"{time.monotonic() - begun:.0f} s"
    )
    return 1 if unexpected or idle else 0


if __name__ == "__main__":
    sys.exit(main())
