"""What the account did: the rows of id_list and errors, over every section that has them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any, TypeVar

import click

from dataforseo._index import OPERATIONS
from dataforseo._sections import SECTIONS
from dataforseo_cli.advice import described
from dataforseo_cli.catalogue import endpoint_of
from dataforseo_cli.output.printing import tell
from dataforseo_runtime.base.errors import AuthenticationError, DataForSEOError, NotSentError

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def sections_with(operation: str) -> list[str]:
    """List the sections that keep this log; `appendix/errors` only looks like one."""
    return [
        section
        for section in SECTIONS
        if f"{section}/{operation}" in OPERATIONS
        and endpoint_of(section, operation).kind in ("call_log", "error_log")
    ]


def section_option(operation: str) -> Callable[[FunctionT], FunctionT]:
    """Make the option that leaves sections out."""

    def complete(_: click.Context, __: click.Parameter, incomplete: str) -> list[str]:
        return [name for name in sections_with(operation) if name.startswith(incomplete)]

    return click.option(
        "--section", multiple=True, metavar="NAME", shell_complete=complete, help="Only these sections."
    )


def chosen_sections(operation: str, wanted: tuple[str, ...]) -> list[str]:
    """Give the sections to ask. Raises a usage error for one that cannot be asked."""
    able = sections_with(operation)
    for name in wanted:
        if name not in able:
            raise click.UsageError(f"{name!r} has no {operation}; choose from {', '.join(able)}")
    return [*wanted] or able


def logged(client: Any, operation: str, sections: list[str], since: datetime) -> Iterator[tuple[str, Any]]:
    """Go through the rows of all sections. One section that fails is named on stderr and left out."""
    answered = 0
    failure: DataForSEOError | None = None
    for section in sections:
        try:
            for row in _rows(getattr(getattr(client, section), operation), since):
                yield section, row
            answered += 1
        except (AuthenticationError, NotSentError):
            raise  # no other section would do better
        except DataForSEOError as error:
            failure = error
            tell(f"{section} is left out: {described(error)}")
    if failure is not None and not answered:
        raise failure


def _rows(operation: Any, since: datetime) -> Iterator[Any]:
    """Go through all rows since then; a log without pages gives the most that it can."""
    rules = {rule.name: rule for rule in operation.endpoint.request.RULES}
    wanted: dict[str, Any] = {"datetime_from": since, "datetime_to": datetime.now(UTC)}
    window = {name: value for name, value in wanted.items() if name in rules}
    if operation.endpoint.paging:
        yield from operation.rows(**window)
        return
    most = getattr(rules.get("limit"), "maximum", None)
    rows = operation(**window, **({} if most is None else {"limit": int(most)})).rows
    if most is not None and len(rows) >= most:
        tell(f"{operation.endpoint.path} gives {most:,.0f} rows at most; there may be more")
    yield from rows


def failed(status: object) -> bool:
    """Whether a status of the log is that of a failure; an empty result (40102) is none."""
    text = str(status)
    return text.isdecimal() and int(text) >= 40000 and int(text) not in (40102, 40601, 40602)
