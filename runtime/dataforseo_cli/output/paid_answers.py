"""Save paid answers that the command could not write, in a temporary file or on standard error."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from typing import Any

import click

from dataforseo_cli.output.messages import print_stderr, printable_lines
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import AnswerLostError, ApiError, UnreadableAnswerError


def save_paid_answers(answers: Sequence[Response[Any, Any]], error: BaseException) -> None:
    """Save the answers, and the bytes that the error holds, and print where they are."""
    # The reader that closed the pipe may have crashed, so only free answers are dropped.
    free = all(answer.cost == 0 for answer in answers)
    if answers and not (free and isinstance(error, BrokenPipeError)):
        lines = ", line by line" if len(answers) > 1 else ""
        bodies = [answer.raw.rstrip() + b"\n" for answer in answers]
        _save("the answer is not lost", bodies, f"; dataforseo.loads reads it{lines}")
    if isinstance(error, AnswerLostError | ApiError | UnreadableAnswerError) and error.raw:
        charged = error.cost if isinstance(error, ApiError) else None
        if charged or error.sent is not None:
            _save("what came back is kept", [error.raw])


def _save(message: str, bodies: Sequence[bytes], hint: str = "") -> None:
    try:
        descriptor, name = tempfile.mkstemp(prefix="dataforseo-", suffix=".json")
        with os.fdopen(descriptor, "wb") as stream:
            stream.writelines(bodies)
    except OSError:
        print_stderr(f"{message}; it follows")
        text = b"".join(bodies).decode("utf-8", "replace")
        # A program gets the text unchanged; a terminal must not be steered by it.
        click.echo(printable_lines(text) if sys.stderr.isatty() else text, err=True)
    else:
        print_stderr(f"{message}: it is in {name}{hint}")
