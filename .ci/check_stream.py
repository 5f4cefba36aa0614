"""`journal export` and `journal import` hold a line at a time: a long journal takes no more memory than a short one.

Usage: check_stream.py REGAIN [LINES]. What was imported and is exported again is the same bytes.
"""

import filecmp
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from builds import DEEP
from many_plans import write_export

# What the longer journal may take beside the shorter one, in MiB: the names of its plans.
MORE = 32


def measured(words, output=None):
    """The peak of memory of a command in MiB, and its seconds."""
    begin = time.monotonic()
    with open(output or os.devnull, "wb") as file:
        process = subprocess.Popen(words, stdout=file)
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words} ended with {process.returncode}")
    return usage.ru_maxrss / 1024, time.monotonic() - begin


def moved(regain, folder, lines):
    """The peaks of an import and an export of so many lines."""
    given, back, store = (str(Path(folder, name)) for name in ["given", "back", "journal.sqlite"])
    plans = len(write_export(given, regain, lines=lines, days=180))
    taken, seconds = measured([regain, "journal", "import", given, "--store", store])
    written, more = measured([regain, "journal", "export", "--store", store], back)
    if not filecmp.cmp(given, back, shallow=False):
        raise RuntimeError(f"{lines} lines: another export than what was imported")
    size = os.path.getsize(given) / (1 << 20)
    count = sum(1 for _ in open(given, "rb"))
    print(f"{count} lines of {plans} plans, {size:.0f} MiB: import {seconds:.1f} s, {taken:.0f} MiB; "
          f"export {more:.1f} s, {written:.0f} MiB", flush=True)
    for path in [given, back, store]:
        os.unlink(path)
    return taken, written


def main(regain, lines=None):
    long = int(lines) if lines else 1_000_000 if DEEP else 20_000
    with tempfile.TemporaryDirectory() as folder:
        short = moved(regain, folder, 5_000)
        peaks = moved(regain, folder, long)
    return 0 if all(peak <= before + MORE for before, peak in zip(short, peaks, strict=True)) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
