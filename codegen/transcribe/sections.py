"""Where the tables of a text page end: the site's own section phrases."""

from __future__ import annotations

import re

_SECTION = re.compile(
    r"^\W*(?:As a response of the API|Description of the fields|Below you will find|The above command returns"
    r"|Instead of .login. and .password|You can also get all available|As a result of)",
    re.I,
)


def ends_table(line: str) -> bool:
    """Whether a line belongs to what comes after a table."""
    return bool(_SECTION.match(line))
