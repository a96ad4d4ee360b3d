"""Find where a table ends in a page without markup: at the phrases that begin the site's sections."""

from __future__ import annotations

import re

_SECTION = re.compile(
    r"^\W*(?:As a response of the API|Description of the fields|Below you will find|The above command returns"
    r"|Instead of .login. and .password|You can also get all available|As a result of)",
    re.I,
)


def ends_table(line: str) -> bool:
    """Tell whether a line begins the section after a table."""
    return bool(_SECTION.match(line))
