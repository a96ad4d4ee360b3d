"""`python -m codegen drift`: compare pages or recorded answers with the specs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from attrs import define, field

from codegen.checking.specs import SPEC, read_draft
from codegen.drift import answers
from codegen.drift.apply import apply
from codegen.drift.compare import Change, compare
from codegen.drift.page_statements import Comparison
from codegen.drift.report import report
from codegen.drift.spec_facts import bare, endpoints_by_call, spec_facts
from codegen.resolving.resolved import Resolved, ResolvedEndpoint
from codegen.transcribe import PageError
from codegen.transcribe.shape import read_all
from codegen.transcribe.understand import understand


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="PAGE", help="pages, in any shape that `transcribe` reads"
    )
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--answers", action="store_true", help="the files are recorded answers, not pages")
    either.add_argument(
        "--apply", action="store_true", help="edit the specs so that they say what the pages say"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")


@define
class _Findings:
    """What a run found: the differences, and whether a file could not be read."""

    entries: list[dict[str, Any]] = field(factory=list[dict[str, Any]])
    lines: list[str] = field(factory=list[str])
    comparisons: list[Comparison] = field(factory=list[Comparison])
    failed: bool = False
    differs: bool = False

    def add(self, name: str, endpoint: ResolvedEndpoint, changes: list[Change]) -> None:
        self.differs = self.differs or bool(changes)
        self.lines += report(name, endpoint.file, changes)
        call = endpoint.spec.endpoint
        self.entries.append(
            {
                "file": name,
                "spec": endpoint.file,
                "endpoint": call,
                "changes": [one.as_json() for one in changes],
            }
        )

    def missing(self, name: str, call: str) -> None:
        self.differs = True
        self.lines.append(f"{name}: no spec for {call}; write one with `transcribe`")
        self.entries.append({"file": name, "spec": None, "endpoint": call, "changes": []})

    def fail(self, error: PageError) -> None:
        self.failed = True
        print(error, file=sys.stderr)


def run(options: argparse.Namespace) -> int:
    """Exit status 0 without drift, 1 with drift, 2 if a file cannot be read.

    With --apply, 1 means that some drift is left.
    """
    resolved = read_draft(options.spec)
    findings = _Findings()
    for file in options.files:
        try:
            (_answer if options.answers else _page)(file, resolved, findings)
        except PageError as error:
            findings.fail(error)
    left = findings.differs
    if options.apply and findings.failed:
        print("nothing was written, since not all pages could be read", file=sys.stderr)
    elif options.apply:
        left = _apply(findings, options.spec)
    if options.json:
        print(json.dumps(findings.entries, ensure_ascii=False, indent=2))
    elif findings.lines:
        print("\n".join(findings.lines))
    return 2 if findings.failed else int(left)


def _page(file: Path, resolved: Resolved, findings: _Findings) -> None:
    known = endpoints_by_call(resolved)
    pages = read_all(file, {path for _, path in known})
    if not pages:
        raise PageError(file, "describes no operation that has a spec")
    for page in pages:
        described = understand(page)
        endpoint = known.get((described.call.method, bare(described.call.path)))
        if endpoint is None:
            findings.missing(str(file), f"{described.call.method} {described.call.path}")
            continue
        spec = spec_facts(resolved, endpoint)
        changes = compare(described, spec)
        findings.add(str(file), endpoint, changes)
        findings.comparisons.append(Comparison(described, spec, changes))


def _answer(file: Path, resolved: Resolved, findings: _Findings) -> None:
    answer = answers.read_answer(file)
    path = answers.path_of(answer)
    if path is None:
        raise PageError(file, "its tasks do not say which path was called")
    endpoint = next(_called(resolved, path), None)
    if endpoint is None:
        findings.missing(str(file), path)
        return
    findings.add(str(file), endpoint, answers.unknown(answer, spec_facts(resolved, endpoint)))


def _called(resolved: Resolved, path: str) -> Iterator[ResolvedEndpoint]:
    segments = path.split("/")
    for endpoint in resolved.endpoints:
        own = endpoint.spec.path.split("/")
        if len(own) == len(segments) and all(
            one.startswith("{") or one == other for one, other in zip(own, segments, strict=True)
        ):
            yield endpoint


def _apply(findings: _Findings, root: Path) -> bool:
    applied = apply(findings.comparisons, root, read_draft)
    for file in applied.files:
        open_ = "summary: TODO" in (root / file).read_text(encoding="utf-8")
        findings.lines.append(f"written: spec/{file}" + ("; every TODO in it is for you" if open_ else ""))
    for reason in applied.refused:
        print(reason, file=sys.stderr)
    return bool(applied.refused) or any(entry["spec"] is None for entry in findings.entries)
