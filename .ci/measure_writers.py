"""How long `log` takes where many write to one journal at once: the median and the slowest of a hundred.

Usage: measure_writers.py REGAIN [PLANS [WRITERS [LOGS]]]. Each writer logs mornings of plans by chance.
"""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from many_plans import write_export

NOW = "2027-06-01T06:00:00Z"


def writer(regain, store, names, logs, seed):
    """The seconds that each `log` took, and the codes with which they ended."""
    chance = random.Random(seed)
    seconds, codes = [], Counter()
    for _ in range(logs):
        words = ["log", chance.choice(names), "--morning", str(chance.randrange(4)), "--now", NOW, "--store", store]
        begin = time.monotonic()
        done = subprocess.run([regain, *words], stdin=subprocess.DEVNULL, capture_output=True)
        seconds.append(time.monotonic() - begin)
        codes[done.returncode] += 1
    return seconds, codes


def measure(regain, store, names, writers, logs):
    """Runs writers at once, and prints what they took."""
    begin = time.monotonic()
    with ThreadPoolExecutor(writers) as pool:
        results = list(pool.map(lambda seed: writer(regain, store, names, logs, seed), range(writers)))
    total = time.monotonic() - begin
    seconds = sorted(second for times, _ in results for second in times)
    codes = sum((codes for _, codes in results), Counter())
    tail = seconds[min(len(seconds) - 1, len(seconds) * 99 // 100)]
    print(f"{writers} writers: {len(seconds)} logs, {len(seconds) / total:.1f} a second; "
          f"p50 {statistics.median(seconds) * 1000:.0f} ms, p99 {tail * 1000:.0f} ms; codes {dict(codes)}", flush=True)


def main(regain, plans="2000", writers="8", logs="100"):
    with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
        export, store = str(Path(folder, "export")), str(Path(folder, "journal.sqlite"))
        names = write_export(export, regain, plans=int(plans), days=180)
        subprocess.run([regain, "journal", "import", export, "--store", store], check=True)
        print(f"{len(names)} plans, {Path(store).stat().st_size / (1 << 20):.0f} MiB")
        for count in [1, int(writers)]:
            measure(regain, store, names, count, int(logs))


if __name__ == "__main__":
    main(*sys.argv[1:])
