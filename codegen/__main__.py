"""`python -m codegen`: the commands of the generator."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import check as facts_check
from codegen.drift import command as drift
from codegen.drift import facts_command as facts
from codegen.drift import watch
from codegen.problems import SpecError
from codegen.render import render
from codegen.resolve import Resolved, resolve
from codegen.transcribe import command as transcribe
from codegen.tree import read_tree
from codegen.write import WriteError, differences, swap

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run one command. Exit status: 0 done, 1 the specs or the tree are wrong, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Turn spec/ into generated/dataforseo/."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, function, summary in (
        ("generate", generate, "write generated/dataforseo from spec/"),
        ("check", check, "say whether generated/dataforseo is what spec/ gives; write nothing"),
    ):
        command = commands.add_parser(name, help=summary, description=summary)
        command.add_argument("--spec", type=Path, default=ROOT / "spec", help="folder of the specs")
        command.add_argument("--out", type=Path, default=ROOT / "generated", help="folder of the package")
        command.set_defaults(run=function)
    for name, module, summary in (
        ("transcribe", transcribe, "write a spec file from a documentation page"),
        ("facts", facts, "print a spec file as facts, one field a line"),
        ("drift", drift, "say where pages or recorded answers differ from spec/"),
        ("watch", watch, "ask the documentation site which pages changed, and what changed in them"),
    ):
        command = commands.add_parser(name, help=summary, description=summary)
        module.add_arguments(command)
        command.set_defaults(run=module.run)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except (SpecError, WriteError) as error:
        print(error, file=sys.stderr)
        return 1


def read(spec: Path) -> Resolved:
    """Read spec/ and hold it to every rule. Raises SpecError with all mistakes."""
    resolved = resolve(read_tree(spec))
    facts_check.check(resolved)
    return resolved


def generate(options: argparse.Namespace) -> int:
    """Write the package."""
    resolved = read(options.spec)
    swap(render(resolved), options.out)
    print(f"{len(resolved.endpoints)} endpoints written to {options.out / 'dataforseo'}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Compare the package with what the specs give."""
    found = differences(render(read(options.spec)), options.out)
    if not found:
        print("generated/ is what spec/ gives")
        return 0
    print("\n".join(found), file=sys.stderr)
    print(f"generated/ is not what spec/ gives ({len(found)} files); run `make generate`", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
