"""What was paid for and cannot be handed over is kept, whatever stops the command."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from typing import Any

import click

from dataforseo_cli.output.printing import printable_lines, tell
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import AnswerLostError, ApiError, UnreadableAnswerError


def rescue(answers: Sequence[Response[Any, Any]], error: BaseException) -> None:
    """Put answers, and the bytes of one that is none, where they can be, and say where."""
    # Whoever closes a pipe may be a program that failed, not one that has seen enough, so only what can be
    # had again for nothing is let go.
    free = all(answer.cost == 0 for answer in answers)
    if answers and not (free and isinstance(error, BrokenPipeError)):
        lines = ", line by line" if len(answers) > 1 else ""
        bodies = [answer.raw.rstrip() + b"\n" for answer in answers]
        _keep("the answer is not lost", bodies, f"; dataforseo.loads reads it{lines}")
    if isinstance(error, AnswerLostError | ApiError | UnreadableAnswerError) and error.raw:
        charged = error.cost if isinstance(error, ApiError) else None
        if charged or error.sent is not None:
            _keep("what came back is kept", [error.raw])


def _keep(what: str, pieces: Sequence[bytes], about_the_file: str = "") -> None:
    try:
        handle, name = tempfile.mkstemp(prefix="dataforseo-", suffix=".json")
        with os.fdopen(handle, "wb") as stream:
            stream.writelines(pieces)
    except OSError:
        tell(f"{what}; it follows")
        text = b"".join(pieces).decode("utf-8", "replace")
        # Byte for byte for a program that reads it; what a terminal shows must not steer it.
        click.echo(printable_lines(text) if sys.stderr.isatty() else text, err=True)
    else:
        tell(f"{what}: it is in {name}{about_the_file}")
