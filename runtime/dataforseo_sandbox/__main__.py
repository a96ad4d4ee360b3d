"""`python -m dataforseo_sandbox`: run the sandbox until it is interrupted."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from dataforseo_sandbox.faults import fault_table
from dataforseo_sandbox.sandbox import Sandbox


def main(arguments: Sequence[str] | None = None, program: str = "python -m dataforseo_sandbox") -> int:
    """Run the command line. Return the exit status."""
    parser = _parser(program)
    options = parser.parse_args(arguments)
    if options.faults:
        print(fault_table())  # noqa: T201
        return 0
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(message)s")
    try:
        sandbox = Sandbox(
            login=options.login,
            password=options.password,
            seed=options.seed,
            limits=options.limits,
            latency=options.latency,
            task_seconds=options.task_seconds,
            port=options.port,
        )
    except (OSError, OverflowError) as error:
        parser.exit(1, f"{program}: cannot listen on port {options.port}: {error}\n")
    for pair in options.replay:
        path, separator, file = pair.partition("=")
        if not separator or not Path(file).is_file():
            parser.error(f"--replay {pair}: write PATH=FILE, with a file that exists")
        sandbox.replay(path, Path(file))
    with sandbox:
        print(f"{sandbox.url} (login {options.login}); ^C ends it", flush=True)  # noqa: T201
        with contextlib.suppress(KeyboardInterrupt):
            while True:  # on Windows ^C interrupts a sleep, but not a wait for an Event
                time.sleep(60)
    return 0


def _parser(program: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=program,
        description="Run the DataForSEO API on this machine. Answers are made up; nothing is charged.",
    )
    for flag, metavar, default, text in (
        ("--port", "PORT", 8765, "port on 127.0.0.1, 0 for any free one"),
        ("--login", "LOGIN", "login", "login to accept"),
        ("--password", "PASSWORD", "password", "password to accept"),
        ("--seed", "SEED", 0, "seed of the made-up data"),
        ("--latency", "SECONDS", 0.0, "time that a call takes"),
        ("--task-seconds", "SECONDS", 5.0, "time until a posted task is ready"),
    ):
        described = f"{text} (default: {default})"
        parser.add_argument(flag, metavar=metavar, type=type(default), default=default, help=described)
    limits = "refuse calls beyond the limits of the spec (40202, 40209)"
    parser.add_argument("--limits", action="store_true", help=limits)
    replay = "answer calls of PATH with this recorded answer; repeatable"
    parser.add_argument("--replay", action="append", default=[], metavar="PATH=FILE", help=replay)
    faults = "list the faults, which a request asks for in the header X-Sandbox-Fault, and exit"
    parser.add_argument("--faults", action="store_true", help=faults)
    return parser


if __name__ == "__main__":
    sys.exit(main())
