"""Read the call log (`id_list`) and the error log (`errors`) of the account, over all sections."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import click

from dataforseo._api import API
from dataforseo._index import OPERATIONS
from dataforseo._sections import SECTIONS
from dataforseo_cli.lookup.find_operation import load_endpoint
from dataforseo_cli.output.error_messages import error_message
from dataforseo_cli.output.messages import print_stderr
from dataforseo_runtime.base.errors import AuthenticationError, DataForSEOError, NotSentError
from dataforseo_runtime.base.status_codes import read_code


def sections_with(operation: str) -> list[str]:
    """List the sections that have this log. `appendix/errors` is an operation of another kind."""
    return [
        section
        for section in SECTIONS
        if f"{section}/{operation}" in OPERATIONS
        and load_endpoint(section, operation).kind in ("call_log", "error_log")
    ]


def section_option(operation: str) -> click.Option:
    """Make the option `--section`, which limits a report to some sections."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        return [name for name in sections_with(operation) if name.startswith(incomplete)]

    return click.Option(
        ["--section"], multiple=True, metavar="NAME", shell_complete=complete, help="Only these sections."
    )


def check_sections(operation: str, given: tuple[str, ...]) -> list[str]:
    """Return the given sections, or all that have this log. Raises UsageError for one that has none."""
    available = sections_with(operation)
    for name in given:
        if name not in available:
            raise click.UsageError(f"{name!r} has no {operation}; choose from {', '.join(available)}")
    return [*given] or available


def read_logs(client: Any, operation: str, sections: list[str], since: datetime) -> Iterator[tuple[str, Any]]:
    """Iterate over (section, row). Prints a section that fails on stderr, and raises if all fail."""
    answered = 0
    failure: DataForSEOError | None = None
    for section in sections:
        try:
            for row in _rows(getattr(getattr(client, section), operation), since):
                yield section, row
            answered += 1
        except (AuthenticationError, NotSentError):
            raise  # every other section would fail too
        except DataForSEOError as error:
            failure = error
            print_stderr(f"{section} is left out: {error_message(error)}")
    if failure is not None and not answered:
        raise failure


def _rows(operation: Any, since: datetime) -> Iterator[Any]:
    """Iterate over all rows since then, or the most that a log without paging returns."""
    rules = {rule.name: rule for rule in operation.endpoint.request.RULES}
    times: dict[str, Any] = {"datetime_from": since, "datetime_to": datetime.now(UTC)}
    window = {name: value for name, value in times.items() if name in rules}
    if operation.endpoint.paging:
        yield from operation.rows(**window)
        return
    limit = getattr(rules.get("limit"), "maximum", None)
    rows = operation(**window, **({} if limit is None else {"limit": int(limit)})).rows
    if limit is not None and len(rows) >= limit:
        print_stderr(f"{operation.endpoint.path} gives {limit:,.0f} rows at most; there may be more")
    yield from rows


def is_failure(status: object) -> bool:
    """Whether a status in the log is a failure: not a success nor a task that is not finished."""
    code = read_code(status)
    known = None if code is None else API.status_codes.get(code)
    if known is None:
        return code is not None and code >= 40000
    return not known.succeeded and known.outcome != "pending"
