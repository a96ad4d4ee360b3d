"""Make the call of a command and hand over what came."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO, Any

import click
from msgspec import Struct

from dataforseo_cli.output.formats import Output, opened
from dataforseo_cli.output.posted_tasks import posted
from dataforseo_cli.output.printing import tell
from dataforseo_cli.plural import counted
from dataforseo_cli.rescue import rescue
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.tables.flat import record


class Invocation(Struct, frozen=True):
    """One use of an operation's command."""

    endpoint: Endpoint[Any, Any]
    call: Call[Any, Any]
    output: Output
    every_page: bool


def carry_out(client: Any, invocation: Invocation) -> None:
    """Make the call, or one for each page, say what each cost, and write the rows.

    The output is opened first: where nothing can be written, nothing is sent.
    """
    if invocation.output.kind == "parquet":
        from dataforseo_runtime.tables.arrow import import_optional

        import_optional("pyarrow")
    answers: list[Response[Any, Any]] = []
    try:
        with opened(invocation.output.out) as stream:
            for answer in _answers(client, invocation):
                answers.append(answer)
                tell_cost(answer)
            _write(stream, answers, invocation)
    except BaseException as error:
        rescue(answers, error)
        raise
    finally:
        if len(answers) > 1:
            tell(f"{len(answers)} calls, {client.spent.total} USD")
    failed = [task for answer in answers for task in answer.failed]
    for task in failed:
        tell(printable(f"task {task.id} failed: {task.status_code} {task.status_message}"))
    if failed:
        raise click.exceptions.Exit(1)


def tell_cost(answer: Response[Any, Any]) -> None:
    """Say on stderr what a call brought and cost."""
    posted = answer.endpoint.kind == "task_post"
    brought = counted(len(answer.tasks), "task") if posted else counted(len(answer.rows), "row")
    seconds = f", {answer.elapsed:.2f} s" if answer.elapsed is not None else ""
    empty = " (the search found nothing)" if any(task.status_code == 40102 for task in answer.tasks) else ""
    ids = printable(", ".join(str(task.id) for task in answer.tasks[:3]))
    more = f" and {len(answer.tasks) - 3} more" if len(answer.tasks) > 3 else ""
    tell(f"{brought}{empty}, {answer.cost or 0} USD{seconds}, task {ids}{more}")


def _answers(client: Any, invocation: Invocation) -> Iterator[Response[Any, Any]]:
    call: Call[Any, Any] | None = invocation.call
    pages = PageCursor()
    while call is not None:
        answer = client.send(call)
        yield answer
        call = pages.next_call(call, answer) if invocation.every_page else None


def _rows(answer: Response[Any, Any]) -> Iterator[dict[str, Any]]:
    """Go through the rows; of a posted task, which has none yet, give what it takes to collect it later."""
    if answer.endpoint.kind == "task_post":
        yield from map(posted, answer.tasks)
    else:
        yield from map(record, answer.rows)


def _write(stream: IO[bytes], answers: Sequence[Response[Any, Any]], invocation: Invocation) -> None:
    def records() -> Iterator[dict[str, Any]]:
        return (row for answer in answers for row in _rows(answer))

    output = invocation.output
    if output.kind == "table":
        from dataforseo_cli.output.table import write_table

        write_table(stream, [*records()], output)
    elif output.kind == "json" and not output.columns and not invocation.every_page:
        # The answer as it was received, not as it was understood.
        stream.write(answers[0].raw.rstrip() + b"\n")
    else:
        from dataforseo_cli.output.writers import write

        write(stream, output, records)
