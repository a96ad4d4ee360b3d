"""No text of a spec becomes code, and nothing is written but the package.

A hostile tree must give code of exactly the same build as its harmless twin: the same statements,
calls and names, with other constants. What it gives is then imported for real, beside a file that
would appear if any of it had run.
"""

from __future__ import annotations

import ast
import functools
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from codegen import names
from codegen.check import check
from codegen.problems import SpecError
from codegen.render import render
from codegen.resolve import resolve
from codegen.tree import read_tree
from codegen.write import swap
from tests.conftest import ROOT
from tests.hostile.payloads import CANARY, NAMES, PAYLOADS
from tests.hostile.trees import Files, spec_tree, write

HARMLESS = "harmless words"
NAME = "a-name"  # renamed in Python, as nearly every hostile name is


def endpoint_of(files: Files) -> Any:
    """Give the one endpoint of a tree."""
    return files["traps/ask/live.yaml"]


def generate(files: Files, folder: Path) -> dict[str, str]:
    """Give the generated files of a tree, before they are laid out. Raises SpecError."""
    resolved = resolve(read_tree(write(files, folder)))
    check(resolved)
    return dict(render(resolved))


def build_of(source: str, python_name: str) -> str:
    """Show what a file does, leaving out only what its constants say and what the one field is called."""

    class Plain(ast.NodeTransformer):
        def visit_Constant(self, node: ast.Constant) -> ast.Constant:
            return ast.Constant(type(node.value).__name__)

    def called(name: str) -> str:
        return "the_field" if name == python_name else name

    tree = Plain().visit(ast.parse(source))
    for node in ast.walk(tree):
        for field in ("id", "attr", "arg", "name"):
            if isinstance(getattr(node, field, None), str):
                setattr(node, field, called(getattr(node, field)))
    return ast.dump(tree)


def assert_same_build(hostile: dict[str, str], name: str, twin: dict[str, str]) -> None:
    assert hostile.keys() == twin.keys()
    for path, source in hostile.items():
        assert build_of(source, names.field_name(name)) == build_of(twin[path], names.field_name(NAME)), path


@pytest.fixture(scope="module")
def twin(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return generate(spec_tree(lambda _: HARMLESS, NAME), tmp_path_factory.mktemp("twin"))


@pytest.fixture(scope="module")
def places() -> list[str]:
    asked: set[str] = set()

    def text(place: str) -> str:
        asked.add(place)
        return HARMLESS

    spec_tree(text, NAME)
    return sorted(asked)


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_words_change_what_the_code_does(payload: str, twin: dict[str, str], tmp_path: Path) -> None:
    made = generate(spec_tree(lambda _: PAYLOADS[payload], NAME), tmp_path)
    assert_same_build(made, NAME, twin)


# JSON writes these escaped, so no field of an answer can be found by such a name.
UNUSABLE = [payload for payload, name in NAMES.items() if re.search(r'["\\\x00-\x1f]', name)]
USABLE = [payload for payload in NAMES if payload not in UNUSABLE]


@pytest.mark.parametrize("payload", UNUSABLE)
def test_a_field_name_that_no_answer_can_hold_is_refused(payload: str, tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        generate(spec_tree(lambda _: HARMLESS, NAMES[payload]), tmp_path)
    assert all("no field can" in problem.message for problem in caught.value.problems)
    assert all(str(problem).isprintable() for problem in caught.value.problems)


@pytest.mark.parametrize("payload", USABLE)
def test_no_field_name_changes_what_the_code_does(payload: str, twin: dict[str, str], tmp_path: Path) -> None:
    made = generate(spec_tree(lambda _: HARMLESS, NAMES[payload]), tmp_path)
    assert_same_build(made, NAMES[payload], twin)


# Everything that a spec file can hold; half a character cannot stand in UTF-8.
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80)
_CODE = st.text(st.sampled_from("\"'\\\n\r{}%#()[];: \t\x00\u2028xr"), min_size=1, max_size=30)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_text_at_all_changes_what_the_code_does(
    data: st.DataObject, twin: dict[str, str], places: list[str], tmp_path: Path
) -> None:
    said = data.draw(st.fixed_dictionaries(dict.fromkeys(places, _CODE | _TEXT)))
    said["option"] += "!"  # two options of one union must differ
    made = generate(spec_tree(said.__getitem__, NAME), tmp_path)
    assert_same_build(made, NAME, twin)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=_CODE | _TEXT)
def test_no_field_name_at_all_breaks_out(name: str, tmp_path: Path) -> None:
    try:
        made = generate(spec_tree(lambda _: HARMLESS, name), tmp_path)
    except SpecError as error:
        assume("would both be called" not in str(error) and "no field can" not in str(error))
        raise
    allowed = names.field_name(name)
    for source in made.values():
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == allowed:
                pytest.fail(f"{allowed} is called")


# Places of an endpoint that hold no words but names, addresses and formats: how to put one there.
REFUSING: dict[str, Callable[[Any, str], Any]] = {
    "endpoint": lambda spec, text: spec.update(endpoint=text),
    "path": lambda spec, text: spec.update(endpoint=f"POST /v3/traps/{text}"),
    "section": lambda spec, text: spec.update(endpoint=f"POST /v3/{text}/ask"),
    "operation": lambda spec, text: spec.update(operation=text),
    "kind": lambda spec, text: spec.update(kind=text),
    "docs.url": lambda spec, text: spec["docs"].update(url=f"https://docs.dataforseo.com/v3/ {text}"),
    "docs.revised": lambda spec, text: spec["docs"].update(revised=text),
    "billing.since": lambda spec, text: spec["billing"].update(since=text),
    "billing.model": lambda spec, text: spec["billing"].update(model=text),
    "billing.rows": lambda spec, text: spec["billing"].update(rows=text),
    "result": lambda spec, text: spec["response"].update(result=text),
    "result.list": lambda spec, text: spec["response"].update(result=f"list of {text}"),
    "rows": lambda spec, text: spec["response"].update(rows=text),
    "type name": lambda spec, text: spec["types"].update({text: {"fields": {}}}),
    "field type": lambda spec, text: spec["request"]["fields"]["open"].update(type=text),
    "format": lambda spec, text: spec["request"]["fields"]["open"].update(format=text),
    "bound": lambda spec, text: spec["request"]["fields"]["depth"].update(minimum=text),
    "needs": lambda spec, text: spec["request"]["fields"]["open"].update(needs=[text]),
    "chosen_by": lambda spec, text: spec["types"]["Item"].update(chosen_by=text),
    "include": lambda spec, text: spec["request"].update(include=[text]),
    "split": lambda spec, text: spec.update(split=text),
    "unknown key": lambda spec, text: spec.update({text: 1}),
}
# A plain word can be a name; everything else is none.
NO_WORDS = [text for text in NAMES.values() if not re.fullmatch(r"[A-Za-z0-9_]+", text)]


@pytest.mark.parametrize("place", REFUSING)
def test_places_that_hold_no_words_refuse_them(place: str, tmp_path: Path) -> None:
    api = spec_tree(lambda _: HARMLESS, NAME)
    waiting = {}
    for number, text in enumerate(NO_WORDS):
        spec = endpoint_of(spec_tree(lambda _: HARMLESS, NAME))
        REFUSING[place](spec, text)
        waiting[f"traps/ask{number}.yaml"] = spec
    runs = 0
    while waiting:  # what the schema accepts is held against the rest once the schema refuses nothing
        runs += 1
        with pytest.raises(SpecError) as caught:
            generate({**api, **waiting}, tmp_path / str(runs))
        refused = {problem.file.name for problem in caught.value.problems}
        assert refused
        assert all(str(problem).isprintable() for problem in caught.value.problems)
        waiting = {file: spec for file, spec in waiting.items() if Path(file).name not in refused}
    assert runs <= 2


@pytest.mark.parametrize("place", ["section name", "host", "variable"])
def test_api_yaml_refuses_them_too(place: str, tmp_path: Path) -> None:
    for number, text in enumerate(NO_WORDS):
        files = spec_tree(lambda _: HARMLESS, NAME)
        api = files["api.yaml"]
        if place == "section name":
            api["sections"][text] = {"title": "t", "summary": "s"}
        elif place == "host":
            api["hosts"]["production"] = f"https:// {text}"
        else:
            api["credentials"]["login"] = [text]
        write({"api.yaml": api}, tmp_path / str(number))
        with pytest.raises(SpecError) as caught:
            read_tree(tmp_path / str(number))
        assert any(problem.file.name == "api.yaml" for problem in caught.value.problems)


@contextmanager
def watched_for_writes() -> Iterator[list[str]]:
    """List what this process opens for writing, makes, renames or removes."""
    written: list[str] = []
    _WATCHERS.append(written)
    try:
        yield written
    finally:
        _WATCHERS.remove(written)


_WATCHERS: list[list[str]] = []
_CHANGES = {
    "os.mkdir",
    "os.rename",
    "os.remove",
    "os.rmdir",
    "os.symlink",
    "os.link",
    "os.truncate",
    "os.chmod",
}


def _watch(event: str, arguments: tuple[Any, ...]) -> None:
    if not _WATCHERS:
        return
    paths: Iterable[Any] = ()
    if (
        event == "open"
        and isinstance(arguments[2], int)
        and arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    ):
        paths = arguments[:1]
    elif event in _CHANGES:
        paths = (argument for argument in arguments if isinstance(argument, str | os.PathLike))
    for watcher in _WATCHERS:
        watcher += [os.fspath(path) for path in paths if not isinstance(path, int)]


sys.addaudithook(_watch)


def _always(text: str, place: str) -> str:
    return text


def test_nothing_runs_when_it_is_imported_and_nothing_is_written_outside(
    places: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole way, for all payloads in one tree: formatted, swapped in, imported, its help read."""
    files = spec_tree(lambda _: HARMLESS, NAME)
    for number, payload in enumerate(PAYLOADS.values()):
        one = spec_tree(functools.partial(_always, payload), NAME)
        endpoint = endpoint_of(one)
        endpoint["endpoint"] = f"POST /v3/traps/words{number}"
        endpoint["types"]["Page"]["fields"]["best"]["type"] = "Item"
        files[f"traps/words{number}.yaml"] = endpoint
        files[f"types/words{number}.yaml"] = {
            "summary": one["types/shared.yaml"]["summary"],
            "types": {f"Shared{number}": one["types/shared.yaml"]["types"]["Shared"]},
        }
        endpoint["types"]["Page"]["fields"]["shared"] = {"type": f"Shared{number}"}
    for number, name in enumerate(NAMES[payload] for payload in USABLE):
        endpoint = endpoint_of(spec_tree(lambda _: HARMLESS, name))
        endpoint["endpoint"] = f"POST /v3/traps/name{number}"
        files[f"traps/name{number}.yaml"] = endpoint
    files["types/; import os #\n.yaml"] = {
        "summary": "s",
        "types": {"Odd": {"fields": {"x": {"type": "string"}}}},
    }
    endpoint_of(files)["types"]["Page"]["fields"]["odd"] = {"type": "Odd"}

    spec, out = write(files, tmp_path / "spec"), tmp_path / "out"
    out.mkdir()
    with watched_for_writes() as written:
        resolved = resolve(read_tree(spec))
        check(resolved)
        swap(render(resolved), out)
    outside = [path for path in written if not Path(path).resolve().is_relative_to(out)]
    assert written
    assert outside == []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "spec"]
    assert sorted(path.name for path in out.iterdir()) == ["dataforseo"]

    program = (
        "import importlib, inspect, pkgutil, dataforseo\n"
        "seen = 0\n"
        "for module in pkgutil.walk_packages(dataforseo.__path__, 'dataforseo.'):\n"
        "    loaded = importlib.import_module(module.name)\n"
        "    for name in getattr(loaded, '__all__', ()):\n"
        "        inspect.getdoc(getattr(loaded, name)), repr(getattr(loaded, name))\n"
        "    seen += 1\n"
        "print(seen)\n"
    )
    cwd = tmp_path / "cwd"
    cwd.mkdir()
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(out), str(ROOT / "runtime")))}
    result = subprocess.run(
        [sys.executable, "-c", program], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    assert int(result.stdout) > len(PAYLOADS) + len(USABLE)
    executed = [path.name for path in cwd.iterdir()] + [path.name for path in tmp_path.rglob(CANARY)]
    assert executed == []
    tried = len(PAYLOADS) * len(places) + len(NAMES) * 8 + (len(REFUSING) + 3) * len(NO_WORDS)
    with capsys.disabled():
        print(  # noqa: T201 - the figure is asked for
            f"\nhostile specs: {tried:,} texts tried ({len(PAYLOADS)} payloads in {len(places)} places, "
            f"{len(NAMES)} names in 8, {len(NO_WORDS)} in {len(REFUSING) + 3} that refuse them), "
            f"{len(executed)} executed, {len(outside)} written outside"
        )
