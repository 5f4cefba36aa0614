"""How the pages of a PDF are filled: none half empty but the last, and none that ends with a heading."""

import re
import subprocess
from html.parser import HTMLParser

# In millimetres, as the style of pages has them.
TOP, BOTTOM, DOTS_PER_INCH = 13, 15, 24
LEAST_FILLED = 0.5


class Headings(HTMLParser):
    """The texts that must not be the last of a page: headings, and the heads of tables and of their groups."""

    def __init__(self, html):
        super().__init__()
        self.texts, self.stack = set(), []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        group = "group" in dict(attributes).get("class", "").split()
        if tag in ("h2", "h3", "h4", "thead") or (tag == "tr" and group):
            self.stack.append([tag, ""])

    def handle_data(self, data):
        for entry in self.stack:
            entry[1] += data

    def handle_endtag(self, tag):
        if self.stack and self.stack[-1][0] == tag:
            self.texts.add(squeezed(self.stack.pop()[1]))


def squeezed(text):
    """A text without spaces and signs, which engines set differently."""
    return re.sub(r"[\W_]+", "", text)


def shares(pdf):
    """How much of each page is filled, from its top to the lowest mark above the margin."""
    data = subprocess.run(["pdftoppm", "-gray", "-r", str(DOTS_PER_INCH), pdf], capture_output=True, check=True).stdout
    found, place = [], 0
    while place < len(data):
        head = re.match(rb"P5\s(\d+)\s(\d+)\s255\s", data[place : place + 60])
        width, height = int(head[1]), int(head[2])
        place += head.end()
        rows = [data[place + y * width : place + (y + 1) * width] for y in range(height)]
        place += width * height
        dots = DOTS_PER_INCH / 25.4
        top, end = TOP * dots, height - BOTTOM * dots
        lowest = max((y for y, row in enumerate(rows) if y < end and min(row) < 200), default=0)
        found.append(max(0.0, (lowest - top) / (end - top)))
    return found


def faults(pdf, html):
    """What is wrong with the pages of a PDF that was made of a page."""
    filled = shares(pdf)
    found = [
        f"page {number} of {len(filled)} is {share:.0%} full"
        for number, share in enumerate(filled[:-1], 1)
        if share < LEAST_FILLED
    ]
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    headings = Headings(html).texts
    for number, page in enumerate(text.split("\f")[: len(filled)], 1):
        # The last line is what stands in the margin.
        lines = [line for line in (squeezed(line) for line in page.splitlines()) if line][:-1]
        if lines and number < len(filled) and lines[-1] in headings:
            found.append(f"page {number} ends with the heading '{lines[-1]}'")
    return found
