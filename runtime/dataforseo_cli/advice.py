"""What an error says and advises, in the terms of the command line."""

from __future__ import annotations

from dataforseo_runtime.base import errors
from dataforseo_runtime.base.errors import DataForSEOError, InvalidRequestError

# The bytes of an error that may have been paid for are in a file, which is said beside its message.
_HERE = {
    errors.FIND_OUT: "dataforseo SECTION id_list --include-metadata lists the calls made, with their tags",
    errors.SAY_WORST_CASE: "with --worst-case USD",
    errors.KEPT_IN_RAW: "",
    errors.PARTLY_IN_RAW: " of it came",
    errors.READ_RAW: "",
}


def described(error: DataForSEOError) -> str:
    """Say what went wrong."""
    if not isinstance(error, InvalidRequestError):
        return for_the_command_line(str(error))
    lines = [
        # A field that was left out has no value to show.
        f"\n  {problem.field}: {problem.message}" if problem.rule == "required" else f"\n  {problem}"
        for problem in error.problems[:20]
    ]
    more = len(error.problems) - len(lines)
    return f"nothing was sent:{''.join(lines)}" + (f"\n  and {more} more" if more else "")


def for_the_command_line(text: str) -> str:
    """Give a message of the library with what it advises in Python as it is done here."""
    for in_python, here in _HERE.items():
        text = text.replace(in_python, here)
    return text
