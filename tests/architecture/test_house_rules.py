"""Rules of the repository that can be counted: lengths of modules, names, forbidden texts."""

from __future__ import annotations

import re
import subprocess

import pytest

from tests.conftest import ROOT

FILES = [
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    if (ROOT / name).is_file()
]
PYTHON = [path for path in FILES if path.suffix == ".py"]
HAND_WRITTEN = [path for path in PYTHON if path.relative_to(ROOT).parts[0] in ("codegen", "runtime")]
TEXT = [
    path for path in FILES if path.suffix in (".py", ".md", ".yaml", ".yml", ".toml", ".jinja", ".json", "")
]


def test_no_module_has_more_than_400_lines() -> None:
    long = {
        str(path.relative_to(ROOT)): n
        for path in HAND_WRITTEN
        if (n := len(path.read_text().splitlines())) > 400
    }
    assert long == {}


def test_no_module_has_a_vague_name() -> None:
    vague = re.compile(r"utils?|helpers?|common|misc|managers?|stuff")
    assert [path for path in PYTHON if vague.fullmatch(path.stem)] == []


def test_a_generated_file_says_where_it_comes_from() -> None:
    generated = [path for path in PYTHON if path.is_relative_to(ROOT / "generated")]
    assert generated
    for path in generated:
        first = path.read_text(encoding="utf-8").splitlines()[0]
        match = re.fullmatch(r"# From (\S+)(?: and \S+)? by `make generate`; do not edit\.", first)
        assert match, f"{path}: {first}"
        assert (ROOT / match[1]).exists(), f"{path} names {match[1]}, which is not there"


@pytest.mark.parametrize(
    "pattern",
    [
        r"\bpypi\.org|files\.pythonhosted|registry\.npmjs|deb\.debian\.org",  # package registries
        r"/work/(?:main|shared)|/root/|/home/\w+",  # paths of one machine
        r"\.library/",
    ],
)
def test_nothing_names_a_registry_or_a_machine(pattern: str) -> None:
    this_file = "test_house_rules.py"
    found = [
        path
        for path in TEXT
        if path.name != this_file and re.search(pattern, path.read_text(encoding="utf-8"))
    ]
    assert found == []
