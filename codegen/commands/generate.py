"""`python -m codegen generate`: write the package."""

from __future__ import annotations

import argparse
from pathlib import Path

from codegen.checking.specs import GENERATED, ROOT, SPEC, read
from codegen.reading.cache import Cache
from codegen.writing.render import render
from codegen.writing.write import swap


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")
    parser.add_argument("--out", type=Path, default=GENERATED, help="folder of the package")


def run(options: argparse.Namespace) -> int:
    """Write the package, all of it or nothing."""
    cache = Cache(ROOT / ".codegen-cache.json") if options.spec == SPEC else None
    resolved = read(options.spec, cache)
    swap(render(resolved), options.out, cache)
    if cache is not None:
        cache.save()
    print(f"{len(resolved.endpoints)} endpoints written to {options.out / 'dataforseo'}")
    return 0
