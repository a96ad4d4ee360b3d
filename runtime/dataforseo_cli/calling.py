"""Make the call of a command and hand over what came; what was paid for is kept, whatever stops that."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from typing import IO, Any

import click
from attrs import frozen

from dataforseo_cli.output.formats import Output, opened
from dataforseo_cli.output.posted_tasks import posted
from dataforseo_cli.output.printing import printable
from dataforseo_runtime.endpoint import Call, Endpoint
from dataforseo_runtime.paging import Pages
from dataforseo_runtime.response import Response
from dataforseo_runtime.tables.flat import record


@frozen
class Invocation:
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
        from dataforseo_runtime.tables.arrow import needed

        needed("pyarrow")
    answers: list[Response[Any, Any]] = []
    try:
        with opened(invocation.output.out) as stream:
            for answer in _answers(client, invocation):
                answers.append(answer)
                tell_cost(answer)
            _write(stream, answers, invocation)
    except BaseException as error:
        # Also when a later page fails. Whoever closes a pipe may be a program that failed, not one that has
        # seen enough, so only what can be had again for nothing is let go.
        free = all(answer.cost == 0 for answer in answers)
        if answers and not (free and isinstance(error, BrokenPipeError)):
            click.echo(f"the answer is not lost: {_rescue(answers)}", err=True)
        raise
    finally:
        if len(answers) > 1:
            click.echo(f"{len(answers)} calls, {client.spent.total} USD", err=True)
    failed = [task for answer in answers for task in answer.failed]
    for task in failed:
        said = printable(f"task {task.id} failed: {task.status_code} {task.status_message}")
        click.echo(said, err=True)
    if failed:
        raise click.exceptions.Exit(1)


def tell_cost(answer: Response[Any, Any]) -> None:
    """Say on stderr what a call brought and cost."""
    rows = len(answer.tasks) if answer.endpoint.kind == "task_post" else len(answer.rows)
    seconds = f", {answer.elapsed:.2f} s" if answer.elapsed is not None else ""
    empty = " (the search found nothing)" if any(task.status_code == 40102 for task in answer.tasks) else ""
    ids = ", ".join(str(task.id) for task in answer.tasks[:3])
    more = f" and {len(answer.tasks) - 3} more" if len(answer.tasks) > 3 else ""
    noun = "task" if answer.endpoint.kind == "task_post" else "row"
    noun += "" if rows == 1 else "s"
    click.echo(f"{rows:,} {noun}{empty}, {answer.cost or 0} USD{seconds}, task {ids}{more}", err=True)


def _answers(client: Any, invocation: Invocation) -> Iterator[Response[Any, Any]]:
    call: Call[Any, Any] | None = invocation.call
    pages = Pages()
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


def _rescue(answers: Sequence[Response[Any, Any]]) -> str:
    """Put answers that could not be written where they can be, and say where."""
    try:
        handle, name = tempfile.mkstemp(prefix="dataforseo-", suffix=".json")
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(answer.raw.rstrip() + b"\n" for answer in answers)
    except OSError:
        return "it follows\n" + "\n".join(answer.raw.decode("utf-8", "replace") for answer in answers)
    return f"it is in {name}; dataforseo.loads reads it" + (", line by line" if len(answers) > 1 else "")
