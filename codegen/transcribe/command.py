"""Run `python -m codegen transcribe PAGE`: read a page, write a spec file or print its facts."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from codegen.reading.load import load
from codegen.reading.problems import SpecError
from codegen.transcribe import PageError, spec_file, transcribe
from codegen.transcribe.page import is_object

ROOT = Path(__file__).resolve().parent.parent.parent


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of the command."""
    parser.add_argument(
        "page", type=Path, metavar="PAGE", help="a page as WordPress JSON, HTML, markdown or text, or OpenAPI"
    )
    parser.add_argument("-o", "--output", type=Path, help="write the spec file here (default: print it)")
    parser.add_argument(
        "--operation",
        metavar="PATH",
        help="the path, /v3/…, of the operation wanted from an OpenAPI document",
    )
    parser.add_argument(
        "--facts", action="store_true", help="print the facts instead, one field a line, as JSON"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the specs")
    parser.add_argument("--force", action="store_true", help="replace a file that is there already")


def shared_types(spec: Path) -> set[str]:
    """List the names of the shared types in spec/types. An endpoint's spec must not define them again."""
    names: set[str] = set()
    for file in sorted((spec / "types").rglob("*.yaml")):
        try:
            data = load(file.read_bytes(), file).data
        except (OSError, SpecError):
            continue  # `generate` reports what is wrong with the file
        names.update(data.get("types") or {} if is_object(data) else ())
    return names


def run(options: argparse.Namespace) -> int:
    """Run the command. Returns 0, or 2 when the page cannot be transcribed or the file cannot be written."""
    try:
        endpoint = transcribe(options.page, options.operation)
        if options.facts:
            text = "".join(
                json.dumps(one.stated().as_json(), ensure_ascii=False) + "\n" for one in endpoint.fields()
            )
        else:
            text = spec_file.write(endpoint, shared_types(options.spec))
    except PageError as error:
        print(error, file=sys.stderr)
        return 2
    if options.output is None:
        sys.stdout.write(text)
    elif options.output.exists() and not options.force:
        print(
            f"{options.output}: is there already; see what changed with `drift`, or replace it with --force",
            file=sys.stderr,
        )
        return 2
    else:
        try:
            options.output.parent.mkdir(parents=True, exist_ok=True)
            options.output.write_text(text, encoding="utf-8")
        except OSError as error:
            print(f"{options.output}: cannot be written: {error.strerror or error}", file=sys.stderr)
            return 2
        print(f"{options.output}: {endpoint.page.rows} rows; every TODO in it is for you", file=sys.stderr)
    left = sum(bool(one.doubts or one.facts.undecided) for one in endpoint.fields()) + len(endpoint.doubts)
    if left:
        print(f"{options.page}: {left} fields or rows could not be decided for certain", file=sys.stderr)
    return 0
