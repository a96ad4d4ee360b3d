"""Write the records of a report in the format that was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo_cli.output.formats import Output, opened
from dataforseo_cli.output.writers import write


def emit(records: Sequence[dict[str, Any]], parameters: Mapping[str, Any]) -> None:
    """Write records as `--format` and `--out` say."""
    output = Output.of(parameters)
    with opened(output.out) as stream:
        if output.kind == "table":
            from dataforseo_cli.output.table import write_table

            write_table(stream, records, output, can_choose=False)
        else:
            write(stream, output, lambda: records)
