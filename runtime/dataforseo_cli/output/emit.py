"""Write the records of a report in the format that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo_cli.output.formats import Output, opened
from dataforseo_cli.output.writers import write


def emit(records: Sequence[dict[str, Any]], parameters: Mapping[str, Any]) -> None:
    """Write records as `--format` and `--out` say."""
    output = Output.of(parameters)
    if output.kind == "table":
        from dataforseo_cli.output.table import print_table

        print_table(records, output.out)
        return
    with opened(output.out) as stream:
        write(stream, output, lambda: records)
