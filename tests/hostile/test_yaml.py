"""YAML that tries to be something else than it looks: refused where it stands, and nothing is written."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml

from codegen import yaml_events
from codegen.__main__ import main
from codegen.load import load
from codegen.problems import SpecError
from codegen.transcribe import openapi
from codegen.transcribe.page import PageError
from tests.hostile.trees import spec_tree, write

START = b"""endpoint: POST /v3/traps/bad
summary: Words.
kind: live
docs: {url: https://docs.dataforseo.com/v3/traps-bad/}
billing: {model: free}
repeat: safe
response: {result: nothing}
"""
LINE = START.count(b"\n") + 1  # where what is added stands


def at(column: int, words: str, line: int = LINE) -> tuple[int, int, str]:
    return line, column, words


# Name: (the file, where the first mistake is, words of its message).
ATTACKS: dict[str, tuple[bytes, tuple[int, int, str]]] = {
    "duplicate key": (START + b"kind: live\n", at(1, "the key 'kind' was already given at line 3")),
    "tab": (START + b"limits:\n\ttasks_per_call: 1\n", at(1, "a tab; indent with spaces", LINE + 1)),
    "tab between words": (START + b"operation:\tx\n", at(11, "a tab; write a space")),
    "alias bomb": (START + b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", at(4, "the anchor &a")),
    "alias": (START + b"request: *x\n", at(10, "the alias *x")),
    "anchor on a key": (START + b"&x request: {}\n", at(1, "the anchor &x")),
    "merge key": (START + b"<<: {summary: x}\n", at(1, "merge keys ('<<') are not supported")),
    "python tag": (
        START + b"operation: !!python/object/apply:os.system [x]\n",
        at(12, "the tag tag:yaml.org"),
    ),
    "tag of a mapping": (b"!!map\n" + START, at(1, "the tag tag:yaml.org,2002:map", 1)),
    "binary tag": (START + b"operation: !!binary aGk=\n", at(12, "the tag tag:yaml.org,2002:binary")),
    "directive": (b"%YAML 1.1\n---\n" + START, at(1, "directives are not used", 1)),
    "unknown key": (START + b"limit: {}\n", at(1, "unknown key 'limit'; did you mean 'limits'?")),
    "unknown key inside": (
        START + b"limits: {task_per_call: 1}\n",
        at(10, "unknown key 'task_per_call'; did you mean 'tasks_per_call'?"),
    ),
    "key that is a number": (START + b"1: x\n", at(1, "the key 1 is not text; quote it")),
    "key that is null": (START + b"~: x\n", at(1, "the key ~ is not text; quote it")),
    "key that is a list": (START + b"? [a]\n: b\n", at(3, "a key must be a word")),
    "key that is true": (START + b"on: x\n", at(1, "'on' is ambiguous")),
    "empty": (b"", at(1, "the file is empty", 1)),
    "nothing but a comment": (b"# words", at(1, "the file is empty", 1)),
    "two documents": (START + b"---\n" + START, at(1, "a second document ('---')")),
    "null where a mapping belongs": (START + b"request:\n", at(9, "nothing where a mapping is expected")),
    "a list": (b"- a\n- b\n", at(1, "a list where a mapping is expected", 1)),
    "a word": (b"word", at(1, "the text 'word' where a mapping is expected", 1)),
    "UTF-16": ("summary: x\n".encode("utf-16"), at(1, "is not UTF-8; save the file as UTF-8", 1)),
    "UTF-16 without a mark": ("summary: x\n".encode("utf-16-le"), at(2, "a null byte, as in UTF-16", 1)),
    "Latin-1": (START + "operation: \xfc\n".encode("latin-1"), at(12, "byte 0xfc is not UTF-8")),
    "overlong UTF-8": (START + b"operation: \xc0\xaf\n", at(12, "byte 0xc0 is not UTF-8")),
    "half a character": (START + b"operation: \xed\xa0\x80\n", at(12, "byte 0xed is not UTF-8")),
    "null byte": (START + b"operation: a\0b\n", at(13, "a null byte")),
    "BOM in the middle": (START + b"\xef\xbb\xbfoperation: a\n", at(1, "the invisible character U+FEFF")),
    "bidi": (START + "operation: a\u202eb\n".encode(), at(13, "the invisible character U+202E")),
    "line separator": (START + "operation: a\u2028b\n".encode(), at(13, "the invisible character U+2028")),
    "no character": (START + "operation: a\uffff\n".encode(), at(13, "the invisible character U+FFFF")),
    "line ends of old": (START + b"operation: a\rb: c\n", at(13, "the invisible character U+000D")),
    "10 MB": (START + b"description: " + b"x" * 10_000_000, at(1, "a spec file may have 1,000,000", 1)),
    "nested lists": (START + b"operation: " + b"[" * 100_000, at(52, "nested more than 40 deep")),
    "nested mappings": (
        b"".join(b" " * depth + b"a:\n" for depth in range(60)),
        at(42, "nested more than 40 deep", 42),
    ),
    "huge integer": (
        START + b"limits: {tasks_per_call: " + b"9" * 5000 + b"}\n",
        at(26, "this number is too long"),
    ),
    "huge number": (START + b"operation: 1" + b"0" * 400 + b".0\n", at(12, "this number is too long")),
    "text for a number": (
        START + b"limits: {tasks_per_call: many}\n",
        at(26, "where a whole number is expected"),
    ),
    "number with a point": (
        START + b"limits: {tasks_per_call: 2.0}\n",
        at(26, "2.0 where a whole number is exp"),
    ),
    "a second colon": (START + b"description: a: b\n", at(15, "a second ': ' on this line; quote")),
    "a missing colon": (START + b"request\nsplit: x\n", at(1, "a key without ': ' after it")),
    "bad indentation": (
        START + b"limits:\n  tasks_per_call: 1\n calls_per_minute: 1\n",
        at(2, "begin all keys of a mapping in one column", LINE + 2),
    ),
    "a list out of line": (
        START + b"contradictions:\n  - a\n - b\n",
        at(2, "and all '-' of a list", LINE + 2),
    ),
    "a key in a list": (START + b"split:\n  - a\n  b: c\n", at(3, "a key among the entries", LINE + 2)),
    "a list after its key": (START + b"split: - a\n", at(8, "a list begins on the next line")),
    "text after a quote": (START + b'split: "a" b\n', at(12, "this follows a value that has ended; quote")),
    "an apostrophe in quotes": (START + b"split: 'a's b'\n", at(11, "this follows a value that has ended")),
    "text after a bracket": (START + b"split: {id} b\n", at(13, "this follows a value that has ended")),
    "text after a pipe": (START + b"description: | a\n", at(14, "the text begins on the next line")),
    "a missing comma": (
        START + b"limits: {tasks_per_call: 1 b: 2}\n",
        at(29, "a ',' is missing before this"),
    ),
    "an open quote": (START + b'description: "words\nsplit: x\n', at(14, "never closed")),
    "an open bracket": (START + b"include: [a, b\nsplit: x\n", at(6, f"begins at line {LINE}", LINE + 1)),
    "a bad escape": (START + b'description: "\\d"\n', at(15, "an unknown escape")),
    "a bare @": (START + b"description: @x\n", at(14, "text that starts with '@' must be quoted")),
    "a bare *": (START + b"description: *x* y\n", at(14, "text that starts with '*' must be quoted")),
    "a bare ?": (START + b"description: ? y\n", at(14, "text that starts with '?' must be quoted")),
    "a bare !": (START + b"description: !y\n", at(14, "the tag !y; quote it if it is text")),
    "a name with a line end": (START + b'operation: "x\\n"\n', at(12, "'x\\n' is not valid here")),
}
SURPRISES = """
no No NO yes on On off = 1_000 0x1F 0o17 0b11 017 1e3 1E+3 .inf -.Inf .nan
12:30 1:30:00 +1 .5 1. True FALSE Null
"""
for surprise in SURPRISES.split():
    ATTACKS[f"surprise {surprise}"] = (
        START + f"operation: {surprise}\n".encode(),
        at(12, f"'{surprise}' is ambiguous"),
    )


def tree_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def good_tree(folder: Path) -> Path:
    return write(spec_tree(lambda _: "words", "a-name"), folder)


def run(command: str, spec: Path, out: Path) -> int:
    return main([command, "--spec", str(spec), "--out", str(out)])


def test_every_attack_is_located_and_all_of_a_run_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    spec, out = good_tree(tmp_path / "spec"), tmp_path / "out"
    assert run("generate", spec, out) == 0
    before = tree_of(tmp_path / "out")
    for number, (content, _) in enumerate(ATTACKS.values()):
        (spec / f"bad{number}.yaml").write_bytes(content)
    capsys.readouterr()
    assert run("generate", spec, out) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert tree_of(tmp_path / "out") == before
    lines = told.err.splitlines()
    shape = re.compile(r"spec/bad(\d+)\.yaml:(\d+):(\d+): .{10,}")
    first: dict[int, str] = {}
    for line in lines:
        match = shape.fullmatch(line)
        assert match, line
        assert len(line) < 400
        first.setdefault(int(match[1]), line)
    for number, (name, (_, (row, column, words))) in enumerate(ATTACKS.items()):
        said = first[number]
        assert said.startswith(f"spec/bad{number}.yaml:{row}:{column}: "), (name, said)
        assert words in said, (name, said)
        assert "Traceback" not in said
    assert run("check", spec, out) == 1
    assert tree_of(tmp_path / "out") == before


class _Impatient(yaml.SafeLoader):
    """A parser that refuses depth while it scans ahead, as some releases of libyaml do."""

    deepest: ClassVar[int]

    def fetch_flow_collection_start(self, token: Any) -> None:
        if self.flow_level >= self.deepest:
            raise yaml.scanner.ScannerError(None, None, "a limit of its own", self.get_mark())
        super().fetch_flow_collection_start(token)


def _impatient(limit: int) -> type[yaml.SafeLoader]:
    return type("Impatient", (_Impatient,), {"deepest": limit})


NESTED: dict[str, tuple[str, int]] = {  # the text; the column where it is too deep
    "lists": ("[" * 1_200, 42),
    "mappings": ("{a: " * 1_200, 165),
    "dashes": ("- " * 1_200, 83),
    "question marks": ("? " * 1_200, 3),
    "closed": ("[" * 1_200 + "]" * 1_200, 42),
}


PARSERS = [yaml_events.LOADER, yaml.SafeLoader, *(_impatient(limit) for limit in (1_000, 201, 42))]
NAMES = ["as installed", "pure Python", "stops at 1,000", "stops at 201", "stops at 42"]


@pytest.mark.parametrize("parser", PARSERS, ids=NAMES)
@pytest.mark.parametrize("form", NESTED)
def test_our_limit_of_depth_speaks_first_whatever_the_parser_refuses(
    form: str, parser: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(yaml_events, "LOADER", parser)
    text, column = NESTED[form]
    with pytest.raises(SpecError) as refused:
        load(f"# é\n{text}".encode(), Path("deep.yaml"))
    words = "a key must be a word" if form == "question marks" else "nested more than 40 deep"
    assert str(refused.value.problems[0]) == f"deep.yaml:2:{column}: {words}"


@pytest.mark.parametrize("parser", PARSERS[:-1], ids=NAMES[:-1])
@pytest.mark.parametrize("form", NESTED)
def test_our_limit_speaks_first_on_pages_too(form: str, parser: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_events, "LOADER", parser)
    text, _ = NESTED[form]
    words = "YAML with a key that is no word" if form == "question marks" else "YAML nested too deeply"
    with pytest.raises(PageError, match=words):
        openapi.load(text, "deep.yaml")


@pytest.mark.parametrize(
    "content",
    [
        START.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + START,
        b"---\n" + START + b"...\n",
        START + b"# words: yes\n",
    ],
    ids=["CRLF", "BOM", "document marks", "comment"],
)
def test_what_means_the_same_is_read_the_same(content: bytes, tmp_path: Path) -> None:
    spec, plain = good_tree(tmp_path / "spec"), good_tree(tmp_path / "plain")
    (spec / "traps" / "bad.yaml").write_bytes(content)
    (plain / "traps" / "bad.yaml").write_bytes(START)
    assert run("generate", spec, tmp_path / "out") == 0
    assert run("generate", plain, tmp_path / "plain-out") == 0
    assert tree_of(tmp_path / "out") == tree_of(tmp_path / "plain-out")


def test_mistakes_of_all_kinds_in_one_file_are_told_together(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = good_tree(tmp_path / "spec")
    bad = START.replace(b"Words.", b"x" * 201).replace(b"repeat: safe", b"repeat: save") + b"nonsense: 1\n"
    (spec / "traps" / "bad.yaml").write_bytes(bad)
    assert run("generate", spec, tmp_path / "out") == 1
    told = capsys.readouterr().err
    assert [line.split("bad.yaml:")[1] for line in told.splitlines()] == [
        "2:10: 201 characters; at most 200 are allowed",
        "6:9: the text 'save' is not valid; expected one of: safe, charged, acts",
        f"{LINE}:1: unknown key 'nonsense'; {_keys(told)}",
    ]
    assert not (tmp_path / "out").exists()


def _keys(told: str) -> str:
    return told.split("unknown key 'nonsense'; ")[1].splitlines()[0]


def test_links_pipes_and_folders_are_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec, elsewhere = good_tree(tmp_path / "spec"), tmp_path / "elsewhere"
    (elsewhere / "traps").mkdir(parents=True)
    (elsewhere / "bad.yaml").write_bytes(START)
    (spec / "traps" / "bad.yaml").symlink_to(elsewhere / "bad.yaml")
    (spec / "linked").symlink_to(elsewhere)
    os.mkfifo(spec / "traps" / "pipe.yaml")
    (spec / "traps" / "folder.yaml").mkdir()
    assert run("generate", spec, tmp_path / "out") == 1
    told = capsys.readouterr().err.splitlines()
    assert [line.split("spec/")[1].split(":")[0] for line in told] == [
        "linked",
        "traps/bad.yaml",
        "traps/folder.yaml",
        "traps/pipe.yaml",
    ]
    assert not (tmp_path / "out").exists()


def test_a_tree_cannot_bring_its_own_schema(tmp_path: Path) -> None:
    spec = good_tree(tmp_path / "spec")
    (spec / "schema.json").write_text('{"$defs": {"endpoint_file": {}, "api_file": {}, "types_file": {}}}')
    (spec / "traps" / "bad.yaml").write_bytes(START + b"nonsense: 1\n")
    assert run("generate", spec, tmp_path / "out") == 1


def test_a_billion_includes_are_refused_before_they_are_followed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    spec = good_tree(tmp_path / "spec")
    types = "".join(
        f"  T{n}: {{include: [T{n + 1}, U{n + 1}]}}\n  U{n}: {{include: [T{n + 1}, U{n + 1}]}}\n"
        for n in range(60)
    )
    (spec / "types" / "bomb.yaml").write_text(f"summary: s\ntypes:\n{types}  T60: {{}}\n  U60: {{}}\n")
    assert run("generate", spec, tmp_path / "out") == 1
    assert "included a second time" in capsys.readouterr().err
