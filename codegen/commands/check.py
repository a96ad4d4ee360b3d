"""`python -m codegen check`: compare the package with the code that the specs give."""

from __future__ import annotations

import argparse
import sys

from codegen.checking.specs import read
from codegen.commands.generate import add_arguments
from codegen.writing.render import render
from codegen.writing.write import differences

__all__ = ["add_arguments", "run"]


def run(options: argparse.Namespace) -> int:
    """List every file that would change, appear or disappear."""
    found = differences(render(read(options.spec)), options.out)
    if not found:
        print("generated/ is what spec/ gives")
        return 0
    print("\n".join(found), file=sys.stderr)
    print(f"generated/ is not what spec/ gives ({len(found)} files); run `make generate`", file=sys.stderr)
    return 1
