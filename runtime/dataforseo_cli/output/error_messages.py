"""Error messages in terms of the command line."""

from __future__ import annotations

from dataforseo_runtime.base import errors
from dataforseo_runtime.base.errors import DataForSEOError, InvalidRequestError

# Phrases in Python messages, and what the command says in their place: `... 12 bytes of it are in .raw`
# becomes `... 12 bytes of it came`. Mentions of `.raw` are removed because the command names the file with
# the bytes in a separate message.
_ADVICE = {
    errors.FIND_OUT: "dataforseo SECTION id_list --include-metadata lists the calls made, with their tags",
    errors.SAY_WORST_CASE: "with --worst-case USD",
    errors.KEPT_IN_RAW: "",
    errors.PARTLY_IN_RAW: " of it came",
    errors.READ_RAW: "",
}


def error_message(error: DataForSEOError) -> str:
    """Return the message of an error, with at most 20 problems of an invalid request."""
    if not isinstance(error, InvalidRequestError):
        return translate_advice(str(error))
    lines = [
        # A missing field has no value to show.
        f"\n  {problem.field}: {problem.message}" if problem.rule == "required" else f"\n  {problem}"
        for problem in error.problems[:20]
    ]
    more = len(error.problems) - len(lines)
    return f"nothing was sent:{''.join(lines)}" + (f"\n  and {more} more" if more else "")


def translate_advice(text: str) -> str:
    """Replace advice for Python with the same advice for the command line."""
    for in_python, in_command in _ADVICE.items():
        text = text.replace(in_python, in_command)
    return text
