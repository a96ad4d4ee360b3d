"""The status codes that the sandbox uses, their messages, and refusals."""

from __future__ import annotations

from msgspec import Struct

_MESSAGES = {
    20000: "Ok.",
    20100: "Task Created.",
    40000: "Only One Task per Request.",
    40002: "Id of Another Search Engine.",
    40003: "Id of Another Search Type.",
    40004: "Id of Another Function.",
    40006: "Too Many Tasks in One Request.",
    40100: "You are not Authorized to Access this Resource.",
    40101: "Search Engine Error.",
    40102: "No Search Results.",
    40103: "Task Execution Failed.",
    40104: "Account not Verified.",
    40200: "Payment Required.",
    40202: "Rate Limit per Minute Exceeded.",
    40209: "Too Many Simultaneous Requests.",
    40400: "Not Found.",
    40401: "Task not Found.",
    40402: "Invalid Path.",
    40403: "Results Expired.",
    40501: "Invalid Field.",
    40502: "POST Data Is Empty.",
    40503: "POST Data Is Invalid.",
    40506: "Unknown Fields in POST Data.",
    40601: "Task Handed.",
    40602: "Task in Queue.",
    50000: "Internal Error.",
    50301: "3rd Party API Service Unavailable.",
    50401: "Live Task Timed Out.",
}


class Refusal(Struct, frozen=True):
    """The code with which a call or a task is refused, at no cost. `text` replaces the code's message."""

    code: int
    text: str | None = None


def message(code: int) -> str:
    """Return the message of a code."""
    return _MESSAGES[code]
