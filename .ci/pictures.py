"""The README's pictures, drawn from a plan that is lived by commands.

Usage: pictures.py REGAIN FOLDER
"""

import html
import os
import sys
import tempfile

from browser import Browser
from lived_plan import LivedPlan

TERMINAL = """<!DOCTYPE html><meta charset="utf-8"><style>
body {{ margin: 0; background: #fff; }}
pre {{ display: inline-block; margin: 0; padding: 18px 22px; border-radius: 8px; background: #17212b; color: #e7edf1;
font: 14px/1.32 'DejaVu Sans Mono', monospace; }}
</style><pre>{}</pre>"""


def main(regain, pictures):
    os.makedirs(pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        plan = LivedPlan(regain, folder)

        def written(name, text):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            return path

        week = plan.call("print", plan.name, "--format", "html", "--week", "--weeks", "6")
        browser.open(written("week.html", week), 900, 1000)
        browser.picture(os.path.join(pictures, "sheet.png"), "main", scale=0.9)
        curves = plan.call("progress", plan.name, "--format", "html")
        browser.open(written("curves.html", curves), 1000, 1000)
        browser.picture(os.path.join(pictures, "curve.png"), ".curve svg", scale=1.6)
        lines = plan.call("progress", plan.name).splitlines()
        cut = next(number for number, line in enumerate(lines) if line.startswith("Flexion"))
        shown = "\n".join([f"$ regain progress {plan.name}", *lines[:cut]]).rstrip()
        browser.open(written("terminal.html", TERMINAL.format(html.escape(shown))), 900, 700)
        browser.picture(os.path.join(pictures, "terminal.png"), "pre")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
