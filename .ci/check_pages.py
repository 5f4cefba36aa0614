"""Printed sheets: valid HTML, nothing cut off at any width, readable by everybody, whole PDFs.

Usage: check_pages.py REGAIN

Needs tidy, weasyprint, chromium, poppler-utils, fonts-noto-core and fonts-noto-color-emoji from Debian, and
axe-core-python and websocket-client from PyPI.
"""

import os
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser

import axe_core_python

from browser import Browser
from builds import Build, PROGRAMMES, programmes, sample
from lived_plan import NOW, LivedPlan
from page_fill import faults as faults_of_pages

DATED = ["--start", "2026-03-02", "--zone", "Europe/Berlin", "--no-flags", "--now", "2026-03-01T09:00:00Z"]
EVERY = ["--overview", "--week", "--diary", "--clinician"]
ODD_NAMES = {
    "script": "<script>alert('x')</script>",
    "quotes": "\"quoted\" 'single' & \"\u0301 onmouseover=alert(1) x=\"",
    "emoji": "Knee 🦵🏽 day 😀",
    "cyrillic": "Левое колено Анны",
    "arabic": "ركبة ليلى اليسرى",
    "long": "Annegretwithoutaspace" * 14 + "123456",
}
# A clinic's head, which takes room on the first page.
HEAD = ["--clinic", "Physiotherapy by the old harbour", "--phone", "+49 30 1234567"]
LOGO = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40" rx="8" '
        'fill="#0b5563"/><circle cx="22" cy="20" r="12" fill="#fff"/></svg>')
SIZES = {"phone": (360, 780, "screen"), "tablet": (820, 1180, "screen"), "a4": (688, 1010, "print")}

# What hangs on the fridge has few pages, and a clinician reads one.
MOST_PAGES = {"fridge": 4, "fridge, surgery": 6, "clinician": 1}

PRINTED = ["fridge", "fridge, surgery", "strength", "replacement", "letter", "large", "cyrillic", "lived", "lived, months",
           "clinician", "headed"]
AXE_SOURCE = open(os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js"), encoding="utf-8").read()

# What sticks out of the page, or is cut off by a box that hides what is too much.
MEASURE = r"""
(() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} px wide, not ${width}`);
  const isHidden = element => {
    const head = element.closest('thead');
    return element.closest('.hidden, details:not([open]), svg')
      || head && getComputedStyle(head).position === 'absolute';
  };
  for (const element of document.querySelectorAll('body *')) {
    if (isHidden(element)) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
    if (box.right > width + 1 || box.left < -1) faults.push(`${name} sticks out to ${Math.round(box.right)}`);
    const style = getComputedStyle(element);
    const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2))
      faults.push(`${name} is cut off`);
    if (element.matches('td, th') && element.scrollWidth > element.clientWidth + 2)
      faults.push(`${name} is wider than its cell`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (isHidden(node.parentElement)) continue;
    // What has hyphens, dots or slashes may break at them, and a long name anywhere.
    for (const word of node.data.matchAll(/(?<!\S)[^\s./_:–-]{2,16}(?!\S)/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      if (new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1)
        faults.push(`the word "${word[0]}" is broken`);
    }
  }
  for (const text of document.querySelectorAll('svg text')) {
    const box = text.getBoundingClientRect();
    const picture = text.ownerSVGElement.getBoundingClientRect();
    if (box.width && (box.left < picture.left - 1 || box.right > picture.right + 1))
      faults.push(`the label "${text.textContent}" leaves its picture`);
  }
  return faults.slice(0, 8);
})()
"""

AXE = """
axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice']}).then(result =>
  result.violations.map(v => `${v.id}: ${v.nodes.length} times, first ${v.nodes[0].html.slice(0, 160)}`))
"""


class Resources(HTMLParser):
    """Finds what a page would load or run."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "link", "iframe", "object", "embed"):
            self.found.append(f"<{tag}>")
        for name, value in attributes:
            # A logo is a part of the page.
            if tag == "img" and name == "src" and value.startswith("data:image/"):
                continue
            if name.startswith("on") or name in ("src", "href") and value:
                self.found.append(f"{tag} {name}={value}")


def sheets(plan):
    """What is printed, with the arguments of `regain print`."""
    arguments = {
        "fridge": ["knee-osteoarthritis-strength", *DATED, "--name", "my knee"],
        "fridge, surgery": ["total-knee-replacement", *DATED, "--day0", "2026-02-27", "--cleared-by", "Dr W"],
        "strength": ["knee-osteoarthritis-strength", *DATED, *EVERY, "--month", "--all"],
        "replacement": ["total-knee-replacement", *DATED, "--day0", "2026-02-27", "--cleared-by", "Dr W",
                        *EVERY, "--month", "--weeks", "1-8"],
        "walking, undated": ["graded-walking", *EVERY, "--all"],
        "letter": ["graded-walking", *DATED, *EVERY, "--paper", "letter", "--weeks", "1-4"],
        "large": ["knee-osteoarthritis-strength", *DATED, "--large", "--overview", "--week", "--diary",
                  "--month", "--weeks", "1-2"],
        "lived": [*plan.printed, *EVERY, "--month", "--all"],
        "clinician": [*plan.printed, "--clinician"],
        "clinician, full": [*plan.printed, "--clinician", "--full"],
        "lived, months": [*plan.printed, "--month", "--weeks", "5-8", "--paper", "letter"],
    }
    arguments["headed"] = [*plan.printed, *EVERY, *HEAD, "--logo", os.path.join(os.path.dirname(plan.store), "logo.svg"),
                           "--weeks", "1-2"]
    for key, name in ODD_NAMES.items():
        arguments[key] = ["graded-walking", *DATED, "--name", name, *EVERY, "--month", "--weeks", "1-3"]
    return arguments


def main(regain):
    faults = []
    with tempfile.TemporaryDirectory() as folder, Browser() as browser:
        plan = LivedPlan(regain, folder)
        plan.call("label", plan.name, "--person", "Ada Example", "--born", "1968-05-04", "--therapist", "Dr Weber")
        with open(os.path.join(folder, "logo.svg"), "w", encoding="utf-8") as file:
            file.write(LOGO)
        commands = {sheet: ["print", *arguments] for sheet, arguments in sheets(plan).items()}
        commands["progress"] = ["progress", *plan.printed]
        commands["exercises"] = ["exercises"]
        for sheet, command in commands.items():
            def fault(words, sheet=sheet):
                faults.append(f"{sheet}: {words}")

            path = os.path.join(folder, f"{sheet}.html")
            subprocess.run([regain, *command, "--format", "html", "-o", path], check=True)
            check_page(sheet, path, browser, fault)
            if sheet in sample(PRINTED, 4):
                check_pdf(sheet, folder, [regain, *command, "--format", "pdf"], fault)
            print(f"{sheet}: {os.path.getsize(path) // 1024} KB")
        faults += check_defaults(regain, folder, browser)
    for words in faults:
        print(f"FAULT {words}")
    return 1 if faults else 0


def check_page(sheet, path, browser, fault):
    """A page by itself: valid, whole at every size, readable by everybody."""
    with open(path, encoding="utf-8") as file:
        html = file.read()
    # All weeks of half a year, with the picture of each exercise in each phase and its boxes in each session.
    if len(html.encode()) > 700_000:
        fault(f"{len(html.encode())} bytes")
    tidy = subprocess.run(["tidy", "-quiet", "-errors", "--drop-empty-elements", "no", path],
                          capture_output=True, text=True)
    for line in tidy.stderr.splitlines()[:3]:
        fault(f"tidy: {line}")
    resources = Resources()
    resources.feed(html)
    if resources.found:
        fault(f"not self-contained: {resources.found[:3]}")
    for size, (width, height, media) in SIZES.items():
        browser.open(path, width, height, media)
        for words in browser.value(MEASURE):
            fault(f"{size}: {words}")
    browser.open(path, 1200, 900)
    browser.value(AXE_SOURCE + "; 0")
    for words in browser.value(AXE):
        fault(f"axe: {words}")
    if sheet in ODD_NAMES and ODD_NAMES[sheet] != browser.value("document.querySelector('.subtitle bdi').textContent"):
        fault("the name is not what was typed")


def check_defaults(regain, folder, browser):
    """What each programme prints by default: few pages, none half empty, the signs to stop at on the first."""
    faults = []
    for programme in sample(programmes(), 14, deep=3):
        start = "2026-03-02"
        build = Build(regain, (programme,), start, "Europe/Berlin")
        words = build.words()[1:]
        for paper in sample(["a4", "letter"], 2):
            page, sheet = (os.path.join(folder, f"{programme}.{end}") for end in ("html", "pdf"))
            subprocess.run([regain, "print", *words, "--now", "2026-03-01T09:00:00Z", "--paper", paper,
                            "--format", "html", "-o", page, "--force"], check=True)
            browser.open(page, 1200, 900)
            browser.pdf(sheet)
            with open(page, encoding="utf-8") as file:
                found = faults_of_pages(sheet, file.read())
            count = int(info(sheet)["Pages"])
            if count > most_pages(programme):
                found.append(f"{count} pages")
            first = subprocess.run(["pdftotext", "-l", "1", sheet, "-"], capture_output=True, text=True,
                                   check=True).stdout
            if "Stop at once" not in first:
                found.append("the signs to stop at are not on the first page")
            print(f"{programme}, {paper}: {count} pages")
            faults += [f"{programme}, {paper}: {words}" for words in found]
    return faults


# Still longer than is wanted; these numbers only ever fall.
LONGER = {
    "acl-reconstruction": 7,
    "acl-without-surgery": 6,
    "before-acl-reconstruction": 6,
    "flare-plan": 5,
    "inflammatory-arthritis": 5,
    "knee-arthroscopy": 7,
    "knee-conditioning": 5,
    "lcl-sprain-grade-1": 5,
    "mcl-sprain-grade-1": 6,
    "mcl-sprain-grade-2": 5,
    "minor-knee-injury": 6,
    "neuromuscular-exercise": 5,
    "patellar-dislocation": 5,
    "pcl-sprain": 5,
    "sinding-larsen-johansson": 5,
    "strength-and-balance": 5,
}


def most_pages(programme):
    """The most pages of a programme's default print: after an operation there is more to say."""
    if programme in LONGER:
        return LONGER[programme]
    text = (PROGRAMMES / f"{programme}.yaml").read_text(encoding="utf-8")
    return 6 if re.search(r"^counts-from: operation", text, re.MULTILINE) else 4


def check_pdf(sheet, folder, command, fault):
    """The PDF that is made by default against the one by WeasyPrint."""
    ours, theirs = os.path.join(folder, "ours.pdf"), os.path.join(folder, "theirs.pdf")
    subprocess.run([*command, "-o", ours], check=True)
    subprocess.run(["weasyprint", "--pdf-variant", "pdf/ua-1", "--quiet",
                    os.path.join(folder, f"{sheet}.html"), theirs], check=True)
    ours_info, their_info = info(ours), info(theirs)
    # Each breaks lines a little otherwise, so that a last line can need a page of its own.
    if abs(int(ours_info["Pages"]) - int(their_info["Pages"])) > 1:
        fault(f"{ours_info['Pages']} pages by Chromium, {their_info['Pages']} by WeasyPrint")
    if int(ours_info["Pages"]) > MOST_PAGES.get(sheet, 1000):
        fault(f"{ours_info['Pages']} pages")
    if not ours_info.get("Title") or ours_info.get("Tagged") != "yes":
        fault("the PDF has no title or no tags")
    catalogue = open(ours, "rb").read()
    if b"/Outlines" not in catalogue or b"/Lang" not in catalogue:
        fault("the PDF has no bookmarks or no language")
    fonts = subprocess.run(["pdffonts", ours], capture_output=True, text=True, check=True).stdout
    for line in fonts.splitlines()[2:]:
        # The columns before the object's number: embedded, subset, Unicode.
        if line.split()[-5] != "yes":
            fault(f"a font is not embedded: {line}")
    text = subprocess.run(["pdftotext", "-layout", ours, "-"], capture_output=True, text=True, check=True).stdout
    # How wide a space is shown differs from page to page.
    shown = re.sub(r"\s+", "", text)
    name = ODD_NAMES.get(sheet, "") if sheet == "cyrillic" else ""
    is_lived = "lived" in sheet or sheet in ("headed", "clinician")
    printed = "2 April 2026" if is_lived else "1 March 2026"
    stop = "" if sheet in ("lived, months", "clinician") else "Stop at once"
    pages = [re.sub(r"\s+", "", page) for page in text.split("\f")][: int(ours_info["Pages"])]
    if sheet in MOST_PAGES and stop and "Stopatonce" not in pages[0]:
        fault("the signs to stop at are not on the first page")
    title = re.sub(r"\s+", "", ours_info.get("Title", ""))
    for number, page in enumerate(pages, 1):
        # A name, or a line to write it.
        whose = "AdaExample" if is_lived else "Name_____"
        if (sheet in MOST_PAGES or sheet == "headed") and (title not in page or whose not in page):
            fault(f"page {number} does not say whose it is")
    for words in [stop, printed, f"Page 1 of {ours_info['Pages']}", name]:
        if words.replace(" ", "") not in shown:
            fault(f"the PDF's text lacks '{words}'")


def info(path):
    """What pdfinfo says of a PDF."""
    output = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return dict(re.split(r":\s+", line, maxsplit=1) for line in output.splitlines() if ": " in line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
