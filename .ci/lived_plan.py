"""A plan lived by commands for a month: good days, a red one, a hold, measures, and a diary keyed in."""

import os
import subprocess

NOW = "2026-04-02T09:00:00Z"
START = [
    "start", "left-knee", "knee-osteoarthritis-strength", "--start", "2026-03-02", "--zone", "Europe/Berlin",
    "--windows", "mon-fri 17:30-20:30; sat,sun 09:00-12:00", "--usual", "2", "--no-flags",
]

# What is told from day to day, in the words of the command line.
LIFE = [
    ("2026-03-02T12:00", ["measure", "flexion", "105"]),
    ("2026-03-02T12:05", ["measure", "chair-stand", "9"]),
    ("2026-03-02T19:30", ["log", "strength/1", "--before", "2", "--pain", "3", "--effort", "4"]),
    ("2026-03-03T06:30", ["log", "--morning", "2", "--usual", "2"]),
    ("2026-03-04T19:30", ["log", "strength/2", "--pain", "2", "--effort", "5", "--morning", "2"]),
    ("2026-03-06T19:30", ["log", "strength/3", "--pain", "2", "--effort", "5", "--morning", "1"]),
    ("2026-03-09T19:30", ["log", "strength/4", "--pain", "2", "--effort", "5", "--morning", "2"]),
    ("2026-03-11T19:30", ["log", "strength/5", "--pain", "4", "--effort", "7"]),
    ("2026-03-12T06:30", ["log", "--morning", "3", "--swelling", "1"]),
    ("2026-03-13T19:30", ["log", "strength/6", "--pain", "2", "--effort", "5", "--done", "80%"]),
    ("2026-03-16T12:00", ["measure", "flexion", "112"]),
    ("2026-03-16T12:05", ["measure", "chair-stand", "11"]),
    ("2026-03-16T19:30", ["log", "strength/7", "--pain", "2", "--effort", "5", "--morning", "2"]),
    ("2026-03-18T19:30", ["log", "strength/8", "--pain", "7", "--effort", "8", "--done", "50%",
                          "--note", "Slipped on the stairs, <b>caught myself & went on"]),
    ("2026-03-19T06:30", ["log", "--morning", "6", "--swelling", "2"]),
    ("2026-03-19T08:00", ["adjust", "hold", "--yes"]),
    ("2026-03-30T12:00", ["measure", "flexion", "118"]),
    ("2026-03-30T12:05", ["measure", "chair-stand", "13"]),
    ("2026-04-01T19:30", ["log", "--from-sheet", "-"]),
]
DIARY = """\
S9 x; away
S10 b2 p2 m2 e4 d100
S11 b1 p1 m1 e5 d100
S12 b1 p1 m1 e5 d100
S13 b0 p1 m1 e5 d100
"""


class LivedPlan:
    """The plan in a journal of its own."""

    name = "left-knee"

    def __init__(self, regain, folder):
        self.regain = regain
        self.store = os.path.join(folder, "lived.sqlite")
        self.call(*START, now="2026-03-01T09:00:00Z")
        for moment, (command, *words) in LIFE:
            self.call(command, self.name, *words, now=moment + ":00Z", text=DIARY)

    def call(self, *words, now=NOW, text=""):
        """What a command says; without a moment where it asks for none."""
        moment = ["--now", now] if now else []
        done = subprocess.run([self.regain, *words, "--store", self.store, *moment], input=text,
                              capture_output=True, text=True)
        if done.returncode:
            raise RuntimeError(f"{words} ended with {done.returncode}: {done.stderr}")
        return done.stdout

    @property
    def printed(self):
        """The arguments that print it today."""
        return [self.name, "--store", self.store, "--now", NOW]
