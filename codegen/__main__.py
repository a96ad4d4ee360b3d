"""`python -m codegen`: the commands of the generator. Only the one that is called is loaded."""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import sys

from codegen.reading.problems import SpecError
from codegen.writing.write import WriteError

# Each command with its module, which has add_arguments(parser) and run(options), and its help text.
COMMANDS = {
    "generate": ("commands.generate", "write generated/dataforseo from spec/"),
    "check": ("commands.check", "say whether generated/dataforseo is what spec/ gives; write nothing"),
    "new": ("commands.new", "print a spec file to start from"),
    "transcribe": ("transcribe.command", "write a spec file from a documentation page"),
    "facts": ("drift.facts_command", "print a spec file as facts, one field a line"),
    "drift": ("drift.command", "say where pages or recorded answers differ from spec/"),
    "watch": ("drift.watch", "ask the documentation site which pages changed, and what changed in them"),
    "openapi": ("commands.openapi", "print the specs as an OpenAPI 3.1 document"),
    "migration": ("commands.migration", "print how calls of the official client are written with ours"),
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 the specs or the tree are wrong, 2 wrong usage."""
    words = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Documentation pages become specs, specs become code."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    called = next((word for word in words if word in COMMANDS), None)
    for name, (module, summary) in COMMANDS.items():
        command = commands.add_parser(name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.")
        if name == called:
            loaded = importlib.import_module(f"codegen.{module}")
            loaded.add_arguments(command)
            command.epilog = loaded.run.__doc__
            command.set_defaults(run=loaded.run)
    options = parser.parse_args(words)
    try:
        return int(options.run(options))
    except (SpecError, WriteError) as error:
        print(error, file=sys.stderr)
        return 1
    except (
        BrokenPipeError
    ):  # the reader of our output has closed it, as `head` does; Python flushes again on exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    gc.disable()  # hardly anything becomes garbage, and looking for it takes a tenth of the time
    sys.exit(main())
