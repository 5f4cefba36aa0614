"""Thunderbird with its calendar, driven from outside by Marionette, without a window or in one of Xvfb's."""

import base64
import json
import os
import socket
import subprocess
import time
from collections import Counter
from pathlib import Path

PREFERENCES = {
    "app.update.enabled": False,
    "calendar.timezone.useSystemTimezone": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
}
MODULES = """
const {cal} = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const {CalEvent} = ChromeUtils.importESModule("resource:///modules/CalEvent.sys.mjs");
const named = name => cal.manager.getCalendars().find(one => one.name === name);
"""
LOADED = """
const loaded = calendar => new Promise((resolve, reject) => {
  const watch = {
    QueryInterface: ChromeUtils.generateQI(["calIObserver"]),
    onStartBatch() {}, onEndBatch() {}, onAddItem() {}, onModifyItem() {}, onDeleteItem() {},
    onPropertyChanged() {}, onPropertyDeleting() {},
    onLoad() { calendar.removeObserver(watch); resolve(); },
    onError(_, number, words) { calendar.removeObserver(watch); reject(new Error(`${number} ${words}`)); },
  };
  calendar.addObserver(watch);
});
"""
SUBSCRIBE = LOADED + """
const [name, url] = arguments_;
let calendar = named(name);
if (!calendar) {
  calendar = cal.manager.createCalendar("ics", Services.io.newURI(url));
  calendar.name = name;
  calendar.readOnly = true;
  cal.manager.registerCalendar(calendar);
}
const news = loaded(calendar);
calendar.refresh();
await news;
"""
OCCURRENCES = """
const [name, begin, end] = arguments_;
const filter = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
const items = await named(name).getItemsAsArray(filter, 0, cal.createDateTime(begin), cal.createDateTime(end));
const two = number => String(number).padStart(2, "0");
return items.map(item => {
  const start = item.startDate ?? item.entryDate;
  const here = start.isDate ? start : start.getInTimezone(cal.dtz.defaultTimezone);
  const day = `${here.year}-${two(here.month + 1)}-${two(here.day)}`;
  const when = start.isDate ? [day, "all day"] : [`${day}T${two(here.hour)}:${two(here.minute)}`];
  return [item.id, ...when, item.title];
});
"""
KEEP = """
const [name, file, text] = arguments_;
let calendar = named(name);
if (!calendar) {
  calendar = cal.manager.createCalendar("storage", Services.io.newURI("moz-storage-calendar://"));
  calendar.name = name;
  cal.manager.registerCalendar(calendar);
}
const {CalIcsParser} = ChromeUtils.importESModule("resource:///modules/CalIcsParser.sys.mjs");
const parser = new CalIcsParser();
parser.parseString(text);
for (const item of parser.getItems()) await calendar.addItem(item);
"""
EDIT = """
const [name, id, deed, minutes] = arguments_;
const calendar = named(name);
const before = await calendar.getItem(id);
const item = before.clone();
if (deed === "move") {
  for (const edge of ["startDate", "endDate"]) {
    const moment = item[edge].clone();
    moment.addDuration(cal.createDuration((minutes < 0 ? "-" : "") + `PT${Math.abs(minutes)}M`));
    item[edge] = moment;
  }
} else if (deed === "done") item.title = "done " + item.title;
else if (deed === "title") item.title = "Mine";
else if (deed === "answer") {
  item.setProperty("DESCRIPTION", (item.getProperty("DESCRIPTION") ?? "") + "\\nall well, Pain 3, EFFORT 5");
} else if (deed === "rewrite") {
  item.clearAlarms();
  item.privacy = "PUBLIC";
  item.setProperty("X-MOZ-LASTACK", "20300101T000000Z");
}
await calendar.modifyItem(item, before);
const {CalIcsSerializer} = ChromeUtils.importESModule("resource:///modules/CalIcsSerializer.sys.mjs");
const serializer = new CalIcsSerializer();
serializer.addItems([await calendar.getItem(id)]);
return serializer.serializeToString();
"""


class Thunderbird:
    """A running Thunderbird with a profile of its own; it ends with its `with` block.

    With a display of Xvfb, such as `:7`, it has a window of which pictures can be taken.
    """

    def __init__(self, profile: Path, zone: str, display: str | None = None):
        profile.mkdir(parents=True, exist_ok=True)
        with socket.socket() as chosen:
            chosen.bind(("127.0.0.1", 0))
            port = chosen.getsockname()[1]
        wanted = {**PREFERENCES, "marionette.port": port, "calendar.timezone.local": zone}
        lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in wanted.items())
        (profile / "user.js").write_text("".join(lines))
        words = ["thunderbird", "--marionette", "--remote-allow-system-access", "--no-remote"]
        words += ["--profile", str(profile), *(() if display else ("--headless",))]
        environment = {**os.environ, "HOME": str(profile), "TZ": zone}
        if display:
            environment |= {"DISPLAY": display, "MOZ_ENABLE_WAYLAND": "0"}
        self.process = subprocess.Popen(
            words, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.count = 0
        try:
            self.connect(port)
        except BaseException:
            self.process.kill()
            self.process.wait()
            raise

    def connect(self, port: int) -> None:
        """Waits until it answers, and takes the side of its own code."""
        for _ in range(600):
            try:
                self.socket = socket.create_connection(("127.0.0.1", port), timeout=600)
                break
            except OSError as problem:
                if self.process.poll() is not None:
                    raise RuntimeError("Thunderbird has ended") from problem
                time.sleep(0.1)
        else:
            raise RuntimeError("Thunderbird does not answer")
        self.answers = self.socket.makefile("rb")
        self.read()
        self.call("WebDriver:NewSession", capabilities={})
        self.call("Marionette:SetContext", value="chrome")

    def __enter__(self) -> "Thunderbird":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.terminate()
        try:
            self.process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def read(self) -> list:
        """The next message: its length, a colon, and JSON."""
        length = b""
        while (byte := self.answers.read(1)) not in (b":", b""):
            length += byte
        if not length:
            raise RuntimeError("Thunderbird has ended")
        return json.loads(self.answers.read(int(length)))

    def call(self, method: str, **parameters: object):
        """Calls a method, and gives its answer."""
        self.count += 1
        message = json.dumps([0, self.count, method, parameters]).encode()
        self.socket.sendall(b"%d:%s" % (len(message), message))
        while (answer := self.read())[:2] != [1, self.count]:
            pass
        if answer[2]:
            raise RuntimeError(f"Thunderbird, {method}: {answer[2]['message']}")
        return answer[3]

    def run(self, script: str, *arguments: object):
        """What a script gives that runs beside Thunderbird's own code."""
        wrapped = (
            "const arguments_ = [...arguments], done = arguments_.pop();"
            f"(async () => {{ {MODULES} {script} }})().then("
            "value => done({value}), problem => done({problem: `${problem} ${problem?.stack ?? ''}`}));"
        )
        answer = self.call(
            "WebDriver:ExecuteAsyncScript", script=wrapped, args=list(arguments), scriptTimeout=120_000, newSandbox=True
        )["value"]
        if "problem" in answer:
            raise RuntimeError(f"Thunderbird: {answer['problem']}")
        return answer.get("value")

    def events(self, name: str) -> Counter:
        """What a calendar shows, cancelled or not."""
        found = self.run(OCCURRENCES, name, "20260101T000000Z", "20280101T000000Z")
        return Counter(tuple(one) for one in found)

    def polled(self, name: str, url: str) -> Counter:
        """What a subscription shows after it was read anew."""
        self.run(SUBSCRIBE, name, url)
        return self.events(name)

    def keep(self, name: str, file: Path) -> None:
        """Imports a file into a calendar of its own."""
        self.run(KEEP, name, file.name, file.read_text(encoding="utf-8"))

    def edit(self, name: str, uid: str, deed: str, minutes: int = 0) -> str:
        """Changes an entry as the dialogue does, and gives the calendar file that a server is sent."""
        return self.run(EDIT, name, uid, deed, minutes)

    def picture(self, path: Path) -> None:
        """A picture of the window."""
        data = self.call("WebDriver:TakeScreenshot", full=True)["value"]
        path.write_bytes(base64.b64decode(data))
