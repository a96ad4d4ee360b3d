"""`python -m codegen watch --from URL`: find pages that changed since they were transcribed.

Progress is kept in a file, so that an interrupted run can be continued, and the next run fetches only the
pages that changed since.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any, TextIO

from attrs import define, field

from codegen.checking.specs import SPEC, read_draft
from codegen.drift.compare import Change, compare
from codegen.drift.report import report
from codegen.drift.spec_facts import spec_facts
from codegen.drift.wordpress import Listed, Site, SiteError
from codegen.resolving.resolved import Resolved, ResolvedEndpoint
from codegen.transcribe import PageError
from codegen.transcribe.page import is_object
from codegen.transcribe.shape import recognise
from codegen.transcribe.understand import understand


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument(
        "--from",
        dest="address",
        required=True,
        metavar="URL",
        help="the documentation site, or its WordPress REST endpoint, …/wp-json/wp/v2/pages",
    )
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")
    parser.add_argument(
        "--state", type=Path, default=SPEC.parent / ".watch.json", help="where progress is kept"
    )
    parser.add_argument(
        "--pause", type=float, default=1.0, metavar="SECONDS", help="wait between two requests (default 1)"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(options: argparse.Namespace) -> int:
    """Exit status 0 without drift, 1 with drift, 2 if the site does not answer. Run it again to go on."""
    try:
        site = Site(options.address, options.pause)
    except SiteError as error:
        print(error, file=sys.stderr)
        return 2
    watch = Watch(site, read_draft(options.spec), State.load(options.state, options.address))
    try:
        watch.run()
    except SiteError as error:
        watch.progress.end()
        print(f"{error}; run it again to go on from here", file=sys.stderr)
        return 2
    except OSError as error:
        watch.progress.end()
        print(
            f"{options.state}: cannot be written: {error.strerror or error}; choose another --state",
            file=sys.stderr,
        )
        return 2
    entries = watch.state.pages.values()
    if options.json:
        print(json.dumps(list(entries), ensure_ascii=False, indent=2))
    else:
        print("\n".join(line for entry in entries for line in entry.get("lines", ())) or "no page changed")
    return int(any(entry["changes"] or entry.get("error") for entry in entries))


@define
class State:
    """What is known about each page of the site, by its number. Saved after each page."""

    file: Path
    address: str
    pages: dict[str, dict[str, Any]] = field(factory=dict[str, dict[str, Any]])

    @classmethod
    def load(cls, file: Path, address: str) -> State:
        """Read the state from a file; empty if the file is missing, broken or of another site."""
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return cls(file, address)
        pages = data.get("pages") if is_object(data) and data.get("from") == address else None
        return cls(file, address, pages if is_object(pages) else {})

    def save(self, page: Listed, entry: dict[str, Any]) -> None:
        """Record and save what was found on a page."""
        self.pages[str(page.id)] = {"link": page.link, "modified": page.modified, **entry}
        beside = self.file.with_name(f"{self.file.name}.new")
        beside.write_text(
            json.dumps({"from": self.address, "pages": self.pages}, ensure_ascii=False), encoding="utf-8"
        )
        os.replace(beside, self.file)

    def seen(self, page: Listed) -> bool:
        """Whether this revision of a page was already fetched."""
        return self.pages.get(str(page.id), {}).get("modified") == page.modified


@define
class Progress:
    """A line on the terminal, rewritten in place. Without a terminal, only the last line is written."""

    stream: TextIO = field(factory=lambda: sys.stderr)
    text: str = ""

    def show(self, text: str) -> None:
        """Replace the line."""
        if self.stream.isatty():
            self.stream.write("\r" + text.ljust(len(self.text)))
            self.stream.flush()
        self.text = text

    def end(self) -> None:
        """End the line."""
        if self.text:
            self.stream.write("\n" if self.stream.isatty() else self.text + "\n")
        self.text = ""


@define
class Watch:
    """One pass over a site."""

    site: Site
    specs: Resolved
    state: State
    progress: Progress = field(factory=Progress)

    def run(self) -> None:
        """List the pages and fetch those that changed. Raises SiteError; what was found before is kept."""
        known = {_address(endpoint.spec.docs.url): endpoint for endpoint in self.specs.endpoints}
        changed = [
            (page, known[_address(page.link)]) for page in self._listed() if _address(page.link) in known
        ]
        changed = [(page, endpoint) for page, endpoint in changed if self._has_changed(page, endpoint)]
        for number, (page, endpoint) in enumerate(changed, start=1):
            self.progress.show(f"page {number} of {len(changed)} that changed: {endpoint.spec.path}")
            self._compare(page, endpoint)
        if not changed:
            self.progress.show("nothing changed since the last look")
        self.progress.end()

    def _listed(self) -> list[Listed]:
        pages, total = self.site.list(1)
        for number in range(2, total + 1):
            self.progress.show(f"listing, page {number} of {total}")
            pages += self.site.list(number)[0]
        return pages

    def _has_changed(self, page: Listed, endpoint: ResolvedEndpoint) -> bool:
        revised = endpoint.spec.docs.revised
        if revised is not None and page.modified[:10] <= revised:
            self.state.pages.pop(str(page.id), None)
            return False
        return not self.state.seen(page)

    def _compare(self, page: Listed, endpoint: ResolvedEndpoint) -> None:
        changes: list[Change] = []
        try:
            understood = understand(recognise(self.site.fetch(page.id), Path(page.link)))
        except PageError as error:
            self.state.save(
                page, {"spec": endpoint.file, "changes": [], "error": str(error), "lines": [str(error)]}
            )
            return
        changes = compare(understood, spec_facts(self.specs, endpoint))
        lines = list(report(page.link, endpoint.file, changes))
        self.state.save(
            page, {"spec": endpoint.file, "changes": [one.as_json() for one in changes], "lines": lines}
        )


def _address(link: str) -> str:
    """Return the part of an address below /v3/, with `-` as the separator, so that two can be compared."""
    return link.rstrip("/").rpartition("/v3/")[2].replace("/", "-")
