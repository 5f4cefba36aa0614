"""`regain batch` on Spark answers as one process does, byte for byte.

Usage: check_spark.py REGAIN [COUNT]. Needs pyspark 3.5, pyarrow and Java 17.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pyarrow.parquet

HERE = Path(__file__).resolve().parent


def main(regain, count="2000"):
    with tempfile.TemporaryDirectory() as folder:
        requests, answers, failures = (Path(folder, name) for name in ["requests.ndjson", "answers", "failures"])
        with requests.open("wb") as file:
            subprocess.run([regain, "simulate", "--many", count, "--format", "ndjson"], check=True, stdout=file)
        alone = subprocess.run(
            [regain, "batch", "--jobs", "1", requests], check=True, capture_output=True).stdout.decode().splitlines()
        subprocess.run(
            [sys.executable, HERE / "batch_spark.py", str(Path(regain).resolve()), requests, answers, failures],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            env={**os.environ, "PYSPARK_PYTHON": sys.executable})  # fmt: skip
        spread = pyarrow.parquet.read_table(answers).column("line").to_pylist()
        failed = pyarrow.parquet.read_table(failures).num_rows
    refused = sum('"ok":false' in line for line in alone)
    print(f"{len(alone)} answers, {refused} of them failures")
    return 0 if sorted(spread) == sorted(alone) and failed == refused and len(alone) == int(count) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
