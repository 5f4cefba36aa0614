"""Takes the README's picture of a plan in a real calendar: Thunderbird, subscribed to its file.

    calendar_picture.py REGAIN FOLDER [DAY]

With Thunderbird and Pillow; the month of the day is shown, today's if none is given.
"""

import os
import sys
import tempfile
from pathlib import Path

from PIL import Image

from lived_plan import NOW, LivedPlan
from thunderbird import PREFERENCES, SUBSCRIBE, Thunderbird

# Weeks from Monday, and 24 hours.
SETTINGS = {"calendar.week.start": 1, "intl.regional_prefs.use_os_locales": True}
SHOW = """
const [day] = arguments_;
const window_ = Services.wm.getMostRecentWindow("mail:3pane");
const pause = () => new Promise(done => window_.setTimeout(done, 2000));
window_.resizeTo(1045, 620);
window_.document.getElementById("tabmail").openTab("calendar");
await pause();
const around = ["today-pane-panel", "today-splitter", "bottom-events-box", "calendar-view-splitter", "calSidebar",
  "calsidebar_splitter", "spacesToolbar", "navigation-toolbox", "status-bar"];
for (const id of around) {
  const part = window_.document.getElementById(id);
  if (part) part.style.display = "none";
}
for (const part of window_.document.querySelectorAll("unified-toolbar, #tabs-toolbar")) part.style.display = "none";
for (const calendar of cal.manager.getCalendars()) calendar.setProperty("color", "#008080");
window_.switchToView("month");
await pause();
window_.currentView().goToDay(cal.createDateTime(day.replaceAll("-", "") + "T120000"));
await pause();
"""


def main(regain: str, folder: str, day: str = NOW[:10]) -> None:
    """Lives a plan, and takes the picture."""
    PREFERENCES.update(SETTINGS)
    os.environ["LC_ALL"] = "en_GB.UTF-8"
    with tempfile.TemporaryDirectory() as name:
        plan = LivedPlan(os.path.abspath(regain), name)
        feed = Path(name) / "left-knee.ics"
        plan.call("export", plan.name, "--feed", str(feed))
        with Thunderbird(Path(name) / "thunderbird", "Europe/Berlin") as thunderbird:
            thunderbird.run(SUBSCRIBE, plan.name, feed.as_uri())
            thunderbird.run(SHOW, day)
            picture = Path(folder) / "calendar.png"
            thunderbird.picture(picture)
        # Without the strip of the toolbar beside it; few colours are enough, and half the size.
        image = Image.open(picture).convert("RGB")
        image.crop((45, 0, *image.size)).quantize(64).save(picture, optimize=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
