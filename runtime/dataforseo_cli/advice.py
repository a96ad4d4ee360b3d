"""What an error says and advises, in the terms of the command line."""

from __future__ import annotations

from dataforseo_runtime.errors import DataForSEOError, InvalidRequest

# What the library's messages advise those who write Python, and what comes to the same here. The bytes of
# an error that may have been paid for are in a file, which is said beside its message.
_IN_PYTHON = {
    "client.find_charged(error) can find out": (
        "dataforseo SECTION id_list --include-metadata lists the account's calls with their tags"
    ),
    "with client.with_options(worst_case=...)": "with --worst-case USD",
    "Check login= and password=, or": "Check what was saved by dataforseo login, or",
    "give them as login= and password=": "give them to dataforseo login",
    ", kept in .raw": "",
    " of it are in .raw": " of it came",
    "; it is in .raw, and dataforseo.loads(error.raw) reads it": "",
}


def described(error: DataForSEOError) -> str:
    """Say what went wrong."""
    if not isinstance(error, InvalidRequest):
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
    for in_python, here in _IN_PYTHON.items():
        text = text.replace(in_python, here)
    return text
