"""`python -m dataforseo_sandbox`: run the sandbox until it is interrupted."""

from __future__ import annotations

import argparse
import contextlib
import logging
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from dataforseo_sandbox.faults import described
from dataforseo_sandbox.sandbox import Sandbox


def main(arguments: Sequence[str] | None = None, program: str = "python -m dataforseo_sandbox") -> int:
    """Run the command line. Gives the exit code."""
    parser = argparse.ArgumentParser(
        prog=program, description="Answer like the DataForSEO API, on this machine, with made-up data."
    )
    parser.add_argument(
        "--port", type=int, default=8765, help="port on 127.0.0.1; 0 takes a free one (default: %(default)s)"
    )
    parser.add_argument("--login", default="login", help="the login that is let in (default: %(default)s)")
    parser.add_argument("--password", default="password", help="its password (default: %(default)s)")
    parser.add_argument("--seed", type=int, default=0, help="decides all made-up data (default: %(default)s)")
    parser.add_argument("--limits", action="store_true", help="refuse calls beyond the limits of the spec")
    parser.add_argument("--latency", type=float, default=0, metavar="SECONDS", help="how long a call takes")
    parser.add_argument(
        "--task-seconds", type=float, default=5, metavar="SECONDS", help="how long a posted task takes"
    )
    parser.add_argument(
        "--replay",
        action="append",
        default=[],
        metavar="PATH=FILE",
        help="answer a path with a recorded file",
    )
    parser.add_argument(
        "--faults",
        action="store_true",
        help="list the faults that the header X-Sandbox-Fault asks for, and end",
    )
    options = parser.parse_args(arguments)
    if options.faults:
        print(described())  # noqa: T201
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
            while True:  # on Windows ^C ends a sleep, but no wait for an Event
                time.sleep(60)
    return 0


if __name__ == "__main__":
    sys.exit(main())
