"""Manual pages of `regain`, one for all and one for each command, from what its help says.

Usage: man_pages.py REGAIN FOLDER [DATE]. DATE is the day at a page's foot, such as 2026-03-02.
"""

import json
import subprocess
import sys
from pathlib import Path

EXIT_CODES = [
    ("0", "It was done."),
    ("1", "It could not be done."),
    ("64", "What was typed is not possible, or cannot be read."),
    ("65", "What was read is wrong in itself: a programme, a calendar, a diary, lines of JSON."),
    ("69", "A program that is needed is missing."),
    ("75", "Another program holds the journal; try again."),
    ("77", "It is refused for safety."),
]
FILES = [
    ("$XDG_DATA_HOME/regain/regain.sqlite", "The journal; without that variable in ~/.local/share."),
    ("/usr/share/regain/Programs", "The programmes and exercises that come with Regain."),
]
ENVIRONMENT = [("REGAIN_PROGRAMS", "A folder of programmes, looked in before your own and those that come with Regain.")]


def text(words):
    """Words as roff takes them: no character of theirs is a request or an escape."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("^", "\\(ha").replace("~", "\\(ti")
    return "\n".join(("\\&" + line if line[:1] in ".'" else line) for line in escaped.split("\n"))


def paragraphs(words):
    """A discussion: its paragraphs, and its examples line by line as they are typed."""
    lines, example = [], False
    for line in words.split("\n"):
        if line.startswith(" ") and line.strip():
            lines += ([] if example else [".PP", ".nf", ".RS"]) + [text(line.strip())]
            example = True
            continue
        if example:
            lines += [".RE", ".fi"]
            example = False
        if not line.strip():
            lines.append(".PP")
        elif line.strip() == "EXAMPLES:":
            lines.append(".SH EXAMPLES")
        else:
            lines.append(text(line))
    return lines + ([".RE", ".fi"] if example else [])


def spelled(argument):
    """How an option or an argument is typed."""
    value = argument.get("valueName", "value")
    if argument["kind"] == "positional":
        return f"\\fI{text(value)}\\fR"
    names = [("-" if name["kind"] == "short" else "--") + name["name"] for name in argument.get("names", [])]
    shown = ", ".join(f"\\fB{text(name)}\\fR" for name in names)
    return shown + (f" \\fI{text(value)}\\fR" if argument["kind"] == "option" else "")


def listed(rows):
    lines = []
    for name, meaning in rows:
        lines += [".TP", name, text(meaning)]
    return lines


def page(command, path, day, version, others):
    """The page of a command, whose words are `path`."""
    title = "-".join(path)
    shown = [argument for argument in command.get("arguments", []) if argument.get("shouldDisplay", True)]
    positional = [argument for argument in shown if argument["kind"] == "positional"]
    options = [argument for argument in shown if argument["kind"] != "positional"]
    children = [child for child in command.get("subcommands", []) if child["commandName"] != "help"]
    usage = f".B {text(' '.join(path))}\n" + " ".join(
        [f"[{spelled(argument)}]" if argument.get("isOptional") else spelled(argument) for argument in positional]
        + (["\\fIcommand\\fR"] if children else []) + (["[options]"] if options else []))  # fmt: skip
    abstract = command.get("abstract", "").split("\n")[0].rstrip(".")
    lines = [
        f'.TH "{title.upper()}" 1 "{day}" "regain {version}" "Regain"', ".nh", ".ad l",
        ".SH NAME", f"{text(title)} \\- {text(abstract[:1].lower() + abstract[1:])}", ".SH SYNOPSIS", usage.rstrip("\n"),
    ]  # fmt: skip
    discussion = paragraphs(command.get("discussion", ""))
    split = discussion.index(".SH EXAMPLES") if ".SH EXAMPLES" in discussion else len(discussion)
    lines += [".SH DESCRIPTION", text(command.get("abstract", "")), ".PP", *discussion[:split]]
    if positional:
        lines += [".SH ARGUMENTS"] + listed((spelled(each), each.get("abstract", "")) for each in positional)
    section = None
    for option in sorted(options, key=lambda option: option.get("sectionTitle", "")):
        heading = option.get("sectionTitle", "Options")
        if section is None:
            lines.append(".SH OPTIONS")
        if heading != section and heading != "Options":
            lines.append(f".SS {text(heading)}")
        section = heading
        values = option.get("allValues") or []
        more = f" One of: {', '.join(values)}." if values else ""
        lines += listed([(spelled(option), (option.get("abstract", "") + more).strip())])
    if children:
        lines += [".SH COMMANDS"] + listed(
            (f"\\fB{text(title + '-' + child['commandName'])}\\fR(1)", child.get("abstract", "")) for child in children)
    lines += discussion[split:]
    lines += [".SH EXIT STATUS"] + listed((code, words) for code, words in EXIT_CODES)
    lines += [".SH ENVIRONMENT"] + listed((name, words) for name, words in ENVIRONMENT)
    lines += [".SH FILES"] + listed((f"\\fI{text(name)}\\fR", words) for name, words in FILES)
    rows = [f".BR {text(other)} (1)" + ("," if other != others[-1] else "") for other in others]
    lines += [".SH SEE ALSO", *rows] if rows else []
    kept = [line for index, line in enumerate(lines) if line != ".PP" or lines[index + 1 : index + 2] not in (
        [".PP"], [".SH EXAMPLES"], [".SH ARGUMENTS"], [".SH OPTIONS"], [".SH COMMANDS"], [".SH EXIT STATUS"])]  # fmt: skip
    return "\n".join(kept) + "\n"


def write(command, path, folder, day, version):
    children = [child for child in command.get("subcommands", []) if child["commandName"] != "help"]
    name = "-".join(path)
    others = ["-".join(path[:-1])] if len(path) > 1 else [f"{name}-{child['commandName']}" for child in children]
    (folder / f"{name}.1").write_text(page(command, path, day, version, others), encoding="utf-8")
    for child in children:
        write(child, [*path, child["commandName"]], folder, day, version)


def main(regain, folder, day=""):
    def said(*words):
        return subprocess.run([regain, *words], check=True, capture_output=True, text=True).stdout

    command = json.loads(said("--experimental-dump-help"))["command"]
    Path(folder).mkdir(parents=True, exist_ok=True)
    write(command, ["regain"], Path(folder), day, said("--version").strip())


if __name__ == "__main__":
    main(*sys.argv[1:])
