"""Show the progress of a job: a bar in a terminal, a line every 10 seconds elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from dataforseo_cli.output.error_messages import translate_advice
from dataforseo_cli.output.messages import print_stderr
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.jobs import Job, Progress

LINE_EVERY_SECONDS = 10.0

ShowProgress = Callable[[Progress], None]


@contextmanager
def progress_display(job: Job) -> Generator[ShowProgress, None, None]:
    """Open a display on stderr; call what it yields with each new progress."""
    if sys.stderr.isatty():
        with _bar(job) as show:
            yield show
    else:
        yield _lines()


def duration(seconds: float) -> str:
    """Return `59 s`, `1 min 05 s` or `2 h 03 min`."""
    rounded = round(seconds)
    if rounded < 60:
        return f"{rounded} s"
    if rounded < 3600:
        return f"{rounded // 60} min {rounded % 60:02} s"
    return f"{rounded // 3600} h {rounded % 3600 // 60:02} min"


def _progress_line(progress: Progress) -> str:
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
        parts.append(f"waiting: {translate_advice(progress.trouble)}")
    return printable(", ".join(parts))


def _lines() -> ShowProgress:
    printed = time.monotonic()

    def show(progress: Progress) -> None:
        nonlocal printed
        if progress.trouble or time.monotonic() - printed >= LINE_EVERY_SECONDS:
            printed = time.monotonic()
            print_stderr(_progress_line(progress))

    return show


@contextmanager
def _bar(job: Job) -> Generator[ShowProgress, None, None]:
    from rich.console import Console
    from rich.progress import BarColumn, TaskProgressColumn, TextColumn
    from rich.progress import Progress as Bar
    from rich.text import Text

    latest = job.progress  # rich renders it from another thread

    class ProgressLine(TextColumn):
        def render(self, task: object) -> Text:
            return Text(_progress_line(latest))

    columns = (BarColumn(bar_width=24), TaskProgressColumn(), ProgressLine(""))
    with Bar(*columns, console=Console(stderr=True)) as bar:
        line = bar.add_task("", total=latest.targets or None, completed=latest.targets - latest.open)

        def show(progress: Progress) -> None:
            nonlocal latest
            latest = progress
            bar.update(line, completed=progress.targets - progress.open)

        yield show
