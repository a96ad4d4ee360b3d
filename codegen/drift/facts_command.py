"""`python -m codegen facts SPEC`: print a spec file as the facts that `drift` compares."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from codegen.checking.specs import SPEC, read_draft
from codegen.drift.spec_facts import lines, spec_facts


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument("file", type=Path, metavar="SPEC", help="an endpoint's file below spec/")
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")


def run(options: argparse.Namespace) -> int:
    """Exit status 0, or 2 if the file is not an endpoint of the tree."""
    resolved = read_draft(options.spec)
    wanted = options.file.resolve()
    for endpoint in resolved.endpoints:
        if wanted in ((options.spec / endpoint.file).resolve(), Path(endpoint.file).resolve()):
            for line in lines(spec_facts(resolved, endpoint)):
                print(json.dumps(line, ensure_ascii=False))
            return 0
    print(f"{options.file}: is no endpoint's file below {options.spec}", file=sys.stderr)
    return 2
