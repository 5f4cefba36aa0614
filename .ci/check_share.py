"""Subscribes to `regain share` while the plan changes, scans it, sends it too much too slowly, and polls it in crowds.

    check_share.py REGAIN [--polls N] [--scan N]

Nothing but the one address answers otherwise than 404, all of these answers are equal, a poll writes nothing, and a
change of the journal is served within seconds.
"""

import argparse
import hashlib
import http.client
import os
import random
import re
import socket
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

from builds import DEEP, failed

PLAN = "left-knee"
CLOCK = ("--now", "2026-03-02T20:00:00Z")


class Fault(Exception):
    """What must hold and does not."""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        return chosen.getsockname()[1]


class Shared:
    """A plan in a store of its own, and its server."""

    def __init__(self, regain: str, folder: Path) -> None:
        self.regain, self.folder, self.port = regain, folder, free_port()
        self.store = ("--store", str(folder / "a.sqlite"))
        self.must("start", PLAN, "graded-walking", "--start", "2026-03-02", "--zone", "UTC", "--no-flags")

    def must(self, *words: str) -> str:
        """What a command says, which has to end well."""
        done = subprocess.run(
            [self.regain, *words, *self.store, *CLOCK], capture_output=True, text=True, cwd=self.folder,
            stdin=subprocess.DEVNULL, check=False,
        )  # fmt: skip
        if done.returncode:
            raise Fault(f"{' '.join(words)}: exit {done.returncode}: {done.stderr}")
        return done.stdout

    def serve(self) -> str:
        """Begins to serve, and gives the path of the address."""
        words = [self.regain, "share", PLAN, "--port", str(self.port), "--keep", *self.store, *CLOCK]
        self.process = subprocess.Popen(
            words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=self.folder, stdin=subprocess.DEVNULL
        )
        assert self.process.stdout
        link = self.process.stdout.readline().strip()
        found = re.fullmatch(rf"webcal://127\.0\.0\.1:{self.port}(/[0-9a-f]{{32}}\.ics)", link)
        if not found:
            raise Fault(f"no link: {link!r} {self.process.stderr.read() if self.process.poll() is not None else ''}")
        return found[1]

    def end(self) -> None:
        """Ends the server as Ctrl-C does."""
        self.process.terminate()
        self.process.communicate(timeout=10)

    def ask(self, path: str, method: str = "GET", **headers: str) -> tuple[int, dict[str, str], bytes]:
        """One request."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        try:
            connection.request(method, path, headers={name.replace("_", "-"): text for name, text in headers.items()})
            answer = connection.getresponse()
            return answer.status, {name.lower(): text for name, text in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def state(self) -> str:
        """A digest of every file of the plan."""
        files = sorted(path for path in self.folder.rglob("*") if path.is_file() and not path.name.endswith("-shm"))
        return hashlib.sha256(b"".join(f"{path}".encode() + path.read_bytes() for path in files)).hexdigest()


def check_subscription(shared: Shared, path: str) -> str:
    """What a phone does: it reads, asks whether anything is new, and reads again after a change."""
    status, headers, body = shared.ask(path)
    if status != 200 or headers["content-type"] != "text/calendar; charset=utf-8":
        raise Fault(f"{status} {headers}")
    if b"METHOD" in body or b"walk" in body.lower() or not body.endswith(b"END:VCALENDAR\r\n"):
        raise Fault("the calendar has a method, names what it is of, or is cut")
    before = shared.state()
    for field, name in (("If_None_Match", "etag"), ("If_Modified_Since", "last-modified")):
        status, _, nothing = shared.ask(path, **{field: headers[name]})
        if status != 304 or nothing:
            raise Fault(f"{field}: {status}")
    status, alone, nothing = shared.ask(path, "HEAD")
    if status != 200 or nothing or alone["content-length"] != str(len(body)):
        raise Fault(f"HEAD: {status} {alone}")
    if shared.state() != before:
        raise Fault("a poll has written something")
    shared.must("log", PLAN, "--pain", "7")
    for _ in range(40):
        status, changed, _ = shared.ask(path, If_None_Match=headers["etag"])
        if status == 200:
            break
        time.sleep(0.5)
    else:
        raise Fault("a change is not served")
    if changed["etag"] == headers["etag"]:
        raise Fault("another calendar has the same tag")
    return "read, asked again, and read anew after a change"


def check_scan(shared: Shared, path: str, count: int) -> str:
    """Addresses that are wrong, near and far; their answers are equal, and take as long as each other."""
    chance = random.Random(1)
    digits = "0123456789abcdef"
    wrong = ["/", "/index.html", path.upper(), path + "?a", path + "/", path[:-4], "/" + path, "//", "*", "/%2e%2e/"]
    wrong += [path[:index] + ("0" if path[index] != "0" else "1") + path[index + 1 :] for index in range(1, 33)]
    wrong += ["/" + "".join(chance.choice(digits) for _ in range(32)) + ".ics" for _ in range(count)]
    answers = set()
    times: dict[str, list[float]] = {"near": [], "far": []}
    for index, address in enumerate(wrong):
        begun = time.perf_counter()
        answers.add(str(shared.ask(address)))
        times["near" if 10 <= index < 42 else "far"].append(time.perf_counter() - begun)
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PROPFIND"):
        answers.add(str(shared.ask(path, method)))
    if len(answers) != 1 or "(404" not in next(iter(answers)):
        raise Fault(f"{len(answers)} answers: {answers}")
    near, far = (statistics.median(times[name]) * 1000 for name in ("near", "far"))
    return f"{len(wrong)} addresses and 5 methods, one answer; near ones {near:.2f} ms, others {far:.2f} ms"


def check_bounds(shared: Shared, path: str) -> str:
    """Requests that never end, are huge, or are no HTTP, and more of them at once than are served."""
    request = f"GET {path} HTTP/1.1\r\nHost: x\r\n".encode()
    floods = {
        "a line without end": b"GET /" + b"a" * (4 << 20),
        "fields without end": request + b"X-A: " + b"b" * (4 << 20),
        "many fields": request + b"".join(b"X-%d: y\r\n" % index for index in range(200_000)),
        "a body": request.replace(b"GET", b"POST") + b"Content-Length: 99999999\r\n\r\n" + b"c" * (4 << 20),
        "no HTTP": bytes(range(256)) * 1000,
        "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(500),
    }
    for title, flood in floods.items():
        with socket.create_connection(("127.0.0.1", shared.port), timeout=20) as connection:
            try:
                connection.sendall(flood)
                while connection.recv(65536):
                    pass
            except (ConnectionError, BrokenPipeError):
                pass
            except TimeoutError as slow:
                raise Fault(f"{title}: the connection stays open") from slow
    begun = time.monotonic()
    idle = [socket.create_connection(("127.0.0.1", shared.port), timeout=20) for _ in range(300)]
    for connection in idle:
        try:
            connection.sendall(request[:20])
        except OSError:
            pass
    for connection in idle:
        try:
            while connection.recv(65536):
                pass
        except (ConnectionError, BrokenPipeError):
            pass
        connection.close()
    waited = time.monotonic() - begun
    if waited > 15:
        raise Fault(f"slow requests are held for {waited:.0f} s")
    if shared.ask(path)[0] != 200:
        raise Fault("nothing is served afterwards")
    status = Path(f"/proc/{shared.process.pid}/status").read_text()
    peak = int(re.findall(r"VmHWM:\s+(\d+)", status)[0]) // 1024
    if peak > 150:
        raise Fault(f"{peak} MiB")
    return f"{len(floods)} floods and {len(idle)} slow requests cut off within {waited:.0f} s; peak {peak} MiB"


def check_crowd(shared: Shared, path: str, count: int) -> str:
    """So many polls at once, all of which get the same calendar."""
    before = shared.state()
    begun = time.monotonic()
    with ThreadPoolExecutor(count) as pool:
        answers = list(pool.map(lambda _: shared.ask(path), range(count)))
    passed = time.monotonic() - begun
    if {(status, body) for status, _, body in answers} != {(200, answers[0][2])}:
        raise Fault(f"{[status for status, _, _ in answers if status != 200]}")
    if shared.state() != before:
        raise Fault("polls have written something")
    return f"{count} polls at once in {passed:.1f} s"


def check_locked(shared: Shared, path: str) -> str:
    """While another program holds the journal, what was served goes on; afterwards the change is served."""
    tag = shared.ask(path)[1]["etag"]
    shared.must("undo", PLAN, "--yes")
    with closing(sqlite3.connect(shared.folder / "a.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        time.sleep(12)
        other.execute("ROLLBACK")
    for _ in range(60):
        if shared.process.poll() is not None:
            raise Fault("it ended")
        status, headers, _ = shared.ask(path)
        if status == 200 and headers["etag"] != tag:
            return "served on while the journal was held, and anew afterwards"
        time.sleep(0.5)
    raise Fault("a change is not served once the journal is free")


def check_erased(shared: Shared) -> str:
    """What is left of a plan that is erased is not served either."""
    shared.serve()
    shared.must("forget", PLAN, "--again", PLAN)
    try:
        shared.process.wait(timeout=20)
    except subprocess.TimeoutExpired as still:
        raise Fault("an erased plan is still served") from still
    return "an erased plan is served no more"


def check_again(shared: Shared, path: str) -> str:
    """A later share has the same address; a forgotten one has it no more."""
    shared.end()
    if shared.serve() != path:
        raise Fault("the address is another one")
    shared.must("targets", PLAN, "remove", "share")
    try:
        shared.process.wait(timeout=20)
    except subprocess.TimeoutExpired as still:
        raise Fault("a forgotten calendar is still served") from still
    if shared.serve() == path:
        raise Fault("a forgotten address lives on")
    shared.end()
    return "the same address the next time, another after it was forgotten"


def main() -> int:
    """Performs all checks, and prints a line for each."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("regain")
    parser.add_argument("--polls", type=int, default=200)
    parser.add_argument("--scan", type=int, default=5000 if DEEP else 300)
    told = parser.parse_args()
    os.environ["LC_ALL"] = "C.UTF-8"
    with tempfile.TemporaryDirectory() as name:
        shared = Shared(str(Path(told.regain).resolve()), Path(name))
        path = shared.serve()
        checks = {
            "follow": lambda: check_subscription(shared, path),
            "scan": lambda: check_scan(shared, path, told.scan),
            "bounds": lambda: check_bounds(shared, path),
            "crowd": lambda: check_crowd(shared, path, told.polls),
            "locked": lambda: check_locked(shared, path),
            "again": lambda: check_again(shared, path),
            "erased": lambda: check_erased(shared),
        }
        count = failed(checks)
        if shared.process.poll() is None:
            shared.end()
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main())
