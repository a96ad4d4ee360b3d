"""Measure how much of the vendor's pages `transcribe` reads, and how much it reads wrongly.

    python -m benchmarks.transcribe_coverage [FOLDER]

FOLDER holds docs/ and reference/ (default: ../shared). For each page the table shows:

* the rows in its tables, and how many of them `transcribe` has read;
* the facts labelled by hand (tests/codegen/transcribe/expected), how many of them `transcribe` has found, and
  how many other facts it states, which are wrong;
* how many names and types differ from the vendor's OpenAPI document.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import Any

from attrs import define, field

from codegen.transcribe import Endpoint, PageError, openapi, transcribe
from codegen.transcribe.understand import understand

ROOT = Path(__file__).resolve().parent.parent
EXPECTED = ROOT / "tests" / "codegen" / "transcribe" / "expected"

# A table row in each text format. HTML rows are counted by their tags.
_MARKDOWN_ROW = re.compile(
    r"^\|(?!\s*(?:Field name|-{3}))[^|]*\|\s*(?:string|integer|float|array|object|boolean)\s*\|", re.M
)
_TEXT_ROW = re.compile(r"^\s*\w+[ \t]+(?:string|integer|float|array|object|boolean)[ \t]+\S", re.M)
_LINES_ROW = re.compile(r"^\w+\n(?:string|integer|float|array|object|boolean)$", re.M)
_HTML_ROW = re.compile(r"<tr[^>]*>\s*<td", re.I)


@define
class Measured:
    """The figures of one page."""

    name: str
    rows: int = 0
    transcribed: int = 0
    facts: int = 0
    found: int = 0
    wrong: list[str] = field(factory=list[str])
    openapi: str = "-"


def main(arguments: list[str]) -> int:
    """Print the table."""
    shared = Path(arguments[0]) if arguments else ROOT.parent / "shared"
    catalogue = _catalogue(shared / "reference")
    measured: list[Measured] = []
    skipped: list[str] = []
    for file in sorted((shared / "docs").iterdir()):
        try:
            endpoint = transcribe(file)
        except PageError as error:
            skipped.append(str(error).replace(f"{file.parent}/", ""))
            continue
        measured.append(_measure(file, endpoint, catalogue))
    sys.stdout.write("\n".join(_report(measured, skipped)) + "\n")
    return 0


def _measure(file: Path, endpoint: Endpoint, catalogue: dict[tuple[str, str], Endpoint]) -> Measured:
    result = Measured(file.name, rows=_rows(file), transcribed=_transcribed(endpoint))
    labels = _labels(file)
    stated: dict[tuple[str, str], dict[str, Any]] = {}
    for one in endpoint.fields():
        stated[one.side, one.where] = one.stated().facts
    for place, facts in labels.items():
        result.facts += len(facts.pop("left_to_a_person", []))
        result.facts += len(facts)
        result.found += sum(stated.get(place, {}).get(fact) == value for fact, value in facts.items())
    for place, facts in stated.items():
        for fact, value in facts.items():
            if fact != "type" and labels.get(place, {}).get(fact) != value:
                result.wrong.append(f"{'.'.join(place)} {fact}")
    other = catalogue.get((endpoint.call.method, re.sub(r"\{[^}]*\}", "{}", endpoint.call.path)))
    if other is not None:
        result.openapi = _against(endpoint, other)
    return result


def _rows(file: Path) -> int:
    """Count the rows of field tables with separate regexes, and not with the code being measured."""
    text = file.read_text(encoding="utf-8")
    if text.startswith("{"):
        return len(_HTML_ROW.findall(json.loads(text)["content"]["rendered"]))
    if "| Field name |" in text:
        return len(_MARKDOWN_ROW.findall(text))
    tables = re.split(r"Field name\s+Type\s+Description\s*\n", text)[1:]
    pattern = _LINES_ROW if "Field name\nType" in text else _TEXT_ROW
    return sum(len(pattern.findall(table.split("As a response")[0])) for table in tables)


def _transcribed(endpoint: Endpoint) -> int:
    return sum(1 for _ in endpoint.fields()) - sum(len(one.facts.inner) for one in endpoint.fields())


def _labels(file: Path) -> dict[tuple[str, str], dict[str, Any]]:
    lines = (EXPECTED / f"{file.name.split('.')[0]}.jsonl").read_text(encoding="utf-8").splitlines()
    labels = [json.loads(line) for line in lines]
    return {(label.pop("side"), label.pop("where")): label for label in labels}


def _catalogue(folder: Path) -> dict[tuple[str, str], Endpoint]:
    """Read the endpoints of the vendor's OpenAPI documents.

    If several documents have an endpoint, use the complete document of February.
    """
    found: dict[tuple[str, str], Endpoint] = {}
    for file in (*sorted((folder / "openapi-2026-08").glob("*.yml")), folder / "openapi-2026-02.yaml"):
        document = openapi.load(file.read_text(encoding="utf-8"), file.name)
        for call in openapi.operations(document):
            key = (call.method, re.sub(r"\{[^}]*\}", "{}", call.path))
            if key[1].split("/")[2] in {"serp", "backlinks", "dataforseo_labs", "ai_optimization"}:
                found[key] = understand(openapi.read_document(document, file.name, call.path))
    return found


def _against(endpoint: Endpoint, other: Endpoint) -> str:
    """Count the names that only one of two endpoints has, and describe the types that differ."""
    ours = {(one.side, one.where): one.type for one in endpoint.fields()}
    theirs = {(one.side, one.where): one.type for one in other.fields()}
    page_only = len(set(ours) - set(theirs))
    openapi_only = len(set(theirs) - set(ours))
    types = sorted(
        f"{place[1]}: {ours[place]}, {theirs[place]}"
        for place in set(ours) & set(theirs)
        if ours[place] != theirs[place]
    )
    examples = f" ({'; '.join(types[:3])}{'; …' if len(types) > 3 else ''})" if types else ""
    return f"{page_only} only on the page, {openapi_only} only there, {len(types)} types differ{examples}"


def _report(measured: list[Measured], skipped: list[str]) -> list[str]:
    lines = [
        "| page | rows | transcribed | facts in prose | found | wrong | against OpenAPI |",
        "| --- | ---: | ---: | ---: | ---: | ---: | --- |",
    ]
    for one in measured:
        figures = (one.rows, one.transcribed, one.facts, one.found, len(one.wrong), one.openapi)
        lines.append(f"| {one.name} | {' | '.join(map(str, figures))} |")
    rows, transcribed = sum(one.rows for one in measured), sum(one.transcribed for one in measured)
    facts, found = sum(one.facts for one in measured), sum(one.found for one in measured)
    wrong = sum(len(one.wrong) for one in measured)
    shares = (
        rows,
        f"{transcribed} ({transcribed / rows:.1%})",
        facts,
        f"{found} ({found / facts:.1%})",
        wrong,
    )
    lines.append(f"| **all** | {' | '.join(map(str, shares))} | |")
    return lines + [f"\nNo endpoint page: {line}" for line in skipped]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
