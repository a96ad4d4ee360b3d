"""Write the records of a report in the format that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo_cli.output.formats import chosen, opened
from dataforseo_cli.output.writers import write


def emit(records: Sequence[dict[str, Any]], parameters: Mapping[str, Any]) -> None:
    """Write records as `--format` and `--out` say."""
    kind, out = chosen(parameters["format"], parameters["out"]), parameters["out"]
    if kind == "table":
        from dataforseo_cli.output.table import print_table

        print_table(records, out)
        return
    with opened(out) as stream:
        write(stream, kind, lambda: records)
