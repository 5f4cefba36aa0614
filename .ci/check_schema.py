"""The schemas of `regain schema` accept every bundled file and refuse every sample of a wrong structure.

Usage: check_schema.py REGAIN, in the repository's top folder. Needs jsonschema and PyYAML.
"""

import json
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

# The rules that look at a file's structure; those before look at its text, those after at the whole. A part may lack its
# source where the file has a default one, which a schema cannot see.
STRUCTURE = {
    "wrong-kind", "unknown-key", "missing-key", "key-choice", "unknown-word", "notation", "number-range",
    "empty-text", "empty-list", "text-too-long", "id-form", "link-form", "dose-notation",
    "frequency-notation", "pose-count", "empty-file",
}


class Core(yaml.SafeLoader):
    """Scalars as the core schema of YAML 1.2 takes them, which is what editors use."""


Core.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
]:
    Core.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))
# PyYAML takes '0123' for octal and '1_000' for a number; an editor does not.
Core.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def schema(regain, kind):
    """The schema of a kind of file, which must itself be a valid one."""
    value = json.loads(subprocess.run([regain, "schema", kind], check=True, capture_output=True).stdout)
    jsonschema.Draft202012Validator.check_schema(value)
    return jsonschema.Draft202012Validator(value)


def load(path):
    return yaml.load(path.read_text(encoding="utf-8"), Core)


def main(regain):
    program, exercises = schema(regain, "program"), schema(regain, "exercises")
    patient = schema(regain, "patient")
    failures = []

    bundled = sorted(pathlib.Path("Programs").glob("*.yaml"))
    for path in bundled:
        validator = exercises if path.name == "exercises.yaml" else program
        for error in validator.iter_errors(load(path)):
            failures.append(f"{path}: {'/'.join(map(str, error.path))}: {error.message[:300]}")
        first = path.read_text(encoding="utf-8").splitlines()[0]
        name = re.fullmatch(r"# yaml-language-server: \$schema=(\S+)", first)
        if not name or not (path.parent / name[1]).is_file():
            failures.append(f"{path}: its first line names no schema that is there")

    refused = accepted = 0
    for path in sorted(pathlib.Path("Tests/ProgramFilesTests/Errors").glob("*.yaml")):
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        rule = re.search(r"^Errors/\S+?:\d+:\d+: (?:warning: )?([a-z-]+): ", text, re.M)[1]
        try:
            value = load(path)
        except (yaml.YAMLError, ValueError):
            continue
        is_catalogue = path.read_bytes().startswith(b"exercises:")
        is_valid = (exercises if is_catalogue else program).is_valid(value)
        if rule in STRUCTURE and is_valid:
            failures.append(f"{path}: the schema accepts it, and {rule} does not")
        refused += rule in STRUCTURE and not is_valid
        accepted += is_valid

    for text, expected in [
        ("misses: 20%", True), ("{}", True), ("amber: every 3 sessions", True), ("pain: 11", False),
        ("mises: 20%", False), ("flares: [{day: 1}]", False), ("amber: sometimes", False),
    ]:
        if patient.is_valid(yaml.load(text, Core)) != expected:
            failures.append(f"patient '{text}': {'refused' if expected else 'accepted'}")

    for failure in failures:
        print(failure)
    print(f"{len(bundled)} bundled files, {refused} samples of a wrong structure refused, "
          f"{accepted} of something else accepted, {len(failures)} failures")
    return 1 if failures or not bundled or not refused else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
