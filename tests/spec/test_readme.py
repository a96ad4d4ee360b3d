"""spec/README.md says everything that the spec language can say, and its example is a valid spec."""

from __future__ import annotations

import json
import re
from pathlib import Path

from codegen.load import load
from codegen.validate import validate
from tests.conftest import ROOT

README = (ROOT / "spec" / "README.md").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "spec" / "schema.json").read_text(encoding="utf-8"))
# Said by the files themselves, api.yaml and status_codes.yaml, which have one of each.
SHOWN_IN_PLACE = {"api_file", "status_codes_file"}


def test_the_first_example_is_a_valid_spec() -> None:
    example = re.findall(r"```yaml\n(.*?)```", README, re.S)[0]
    document = load(example.encode(), Path("example.yaml"))
    assert validate(document, ROOT / "spec" / "schema.json", "endpoint_file") == []


def test_every_key_of_the_language_is_shown() -> None:
    keys = {
        (name, key)
        for name, definition in SCHEMA["$defs"].items()
        if name not in SHOWN_IN_PLACE
        for key in definition.get("properties", {})
    }
    assert {(name, key) for name, key in keys if not re.search(rf"\b{key}\b", README)} == set()


def test_every_word_of_a_closed_list_is_shown() -> None:
    words = {
        value
        for name, definition in SCHEMA["$defs"].items()
        if name not in SHOWN_IN_PLACE
        for field in definition.get("properties", {}).values()
        for value in field.get("enum", ())
        if isinstance(value, str)
    }
    assert {word for word in words if word not in README} == set()
