"""How a job tells its progress: a moving line for a person, a line now and then for a log."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from dataforseo_cli.advice import for_the_command_line
from dataforseo_cli.output import printing
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.jobs import Job, Progress

LINE_EVERY_SECONDS = 10.0

Tell = Callable[[Progress], None]


@contextmanager
def shown(job: Job) -> Generator[Tell, None, None]:
    """Show how far the job is while it runs."""
    if sys.stderr.isatty():
        with _bar(job) as tell:
            yield tell
    else:
        yield _lines()


def in_words(progress: Progress) -> str:
    """Say how far a job is, in one line."""
    answered = progress.done + progress.failed + progress.lost
    parts = [f"{answered:,} of {progress.targets:,} targets", f"{progress.spent} USD"]
    if progress.per_second:
        parts.insert(1, f"{progress.per_second:,.0f}/s")
    if progress.seconds_left and progress.open:
        parts.append(f"{duration(progress.seconds_left)} left")
    if progress.failed or progress.lost:
        parts.append(f"{progress.failed + progress.lost:,} without an answer")
    if progress.in_doubt:
        parts.append(f"{progress.in_doubt:,} in doubt")
    if progress.trouble:
        parts.append(f"waiting: {for_the_command_line(progress.trouble)}")
    return printable(", ".join(parts))


def duration(seconds: float) -> str:
    """Write a time as people say it."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"


def _lines() -> Tell:
    said = time.monotonic()

    def tell(progress: Progress) -> None:
        nonlocal said
        if progress.trouble or time.monotonic() - said >= LINE_EVERY_SECONDS:
            said = time.monotonic()
            printing.tell(in_words(progress))

    return tell


@contextmanager
def _bar(job: Job) -> Generator[Tell, None, None]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar
    from rich.text import Text

    state = job.progress  # what is shown from another thread, while the job moves on

    class Words(TextColumn):
        def render(self, task: object) -> Text:
            return Text(in_words(state))

    with Bar(BarColumn(bar_width=24), TaskProgressColumn(), Words(""), console=Console(stderr=True)) as bar:
        line = bar.add_task("", total=state.targets or None, completed=state.targets - state.open)

        def tell(progress: Progress) -> None:
            nonlocal state
            state = progress
            bar.update(line, completed=progress.targets - progress.open)

        yield tell
