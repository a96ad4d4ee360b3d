"""Send the calls of an operation, and write their rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import IO, Any

import click

from dataforseo_cli.exit_codes import FAILURE
from dataforseo_cli.output.messages import counted, print_stderr
from dataforseo_cli.output.options import Output, open_output
from dataforseo_cli.output.paid_answers import save_paid_answers
from dataforseo_cli.output.posted_tasks import task_row
from dataforseo_cli.output.row_writers import write_rows
from dataforseo_runtime.answers.envelope import EmptyTask
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.tables.flat import record


def send_and_write(client: Any, call: Call[Any, Any], output: Output, *, every_page: bool) -> None:
    """Send the call, and one for each further page if asked, print the cost of each, and write the rows.

    Opens the output first: nothing is sent if nothing can be written. Raises Exit if a task failed.
    """
    if output.kind == "parquet":
        from dataforseo_runtime.tables.arrow import import_optional

        import_optional("pyarrow")
    answers: list[Response[Any, Any]] = []
    try:
        with open_output(output.out) as stream:
            for answer in _send(client, call, every_page=every_page):
                answers.append(answer)
                _print_cost(answer)
            _write(stream, answers, output, as_received=not every_page)
    except BaseException as error:
        save_paid_answers(answers, error)
        raise
    finally:
        if len(answers) > 1:
            print_stderr(f"{len(answers)} calls, {client.spent.total} USD")
    failed = [task for answer in answers for task in answer.failed]
    for task in failed:
        print_stderr(printable(f"task {task.id} failed: {task.status_code} {task.status_message}"))
    if failed:
        raise click.exceptions.Exit(FAILURE)


def _print_cost(answer: Response[Any, Any]) -> None:
    """Print on stderr how many rows or tasks came, their cost and task ids."""
    posted = answer.endpoint.kind == "task_post"
    count = counted(len(answer.tasks), "task") if posted else counted(len(answer.rows), "row")
    seconds = f", {answer.elapsed:.2f} s" if answer.elapsed is not None else ""
    empty = any(isinstance(task, EmptyTask) for task in answer.tasks)
    note = " (the search found nothing)" if empty else " (not all: partial results)" if answer.partial else ""
    ids = printable(", ".join(str(task.id) for task in answer.tasks[:3]))
    more = f" and {len(answer.tasks) - 3} more" if len(answer.tasks) > 3 else ""
    print_stderr(f"{count}{note}, {answer.cost or 0} USD{seconds}, task {ids}{more}")


def _send(client: Any, call: Call[Any, Any], *, every_page: bool) -> Iterator[Response[Any, Any]]:
    pages = PageCursor()
    following: Call[Any, Any] | None = call
    while following is not None:
        answer = client.send(following)
        yield answer
        following = pages.next_call(following, answer) if every_page else None


def _rows(answer: Response[Any, Any]) -> Iterator[dict[str, Any]]:
    if answer.endpoint.kind == "task_post":
        return map(task_row, answer.tasks)
    return map(record, answer.rows)


def _write(
    stream: IO[bytes], answers: Sequence[Response[Any, Any]], output: Output, *, as_received: bool
) -> None:
    if as_received and output.kind == "json" and not output.columns:
        stream.write(answers[0].raw.rstrip() + b"\n")
    else:
        write_rows(stream, output, lambda: (row for answer in answers for row in _rows(answer)))
