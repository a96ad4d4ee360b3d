"""Plausible values for single fields, by their names. All names of hosts are reserved ones (RFC 2606)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from dataforseo_runtime.timestamps import wire_datetime
from dataforseo_sandbox.answers.chance import Chance
from dataforseo_sandbox.answers.shapes import Scalar

_WORDS = (
    "amber",
    "birch",
    "cedar",
    "delta",
    "ember",
    "fjord",
    "grove",
    "heron",
    "jade",
    "kelp",
    "maple",
    "onyx",
)
_COUNTRIES = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "PL", "UA", "JP")
_LATEST = datetime(2026, 6, 30, 12, 0, 0, tzinfo=UTC)


def scalar(kind: Scalar, name: str, chance: Chance, index: int) -> Any:
    """Make the value of a field. `index` is the place of its object in a list."""
    match kind:
        case "text":
            return _text(name, chance)
        case "integer":
            return _integer(name, chance, index)
        case "number":
            return _number(name, chance)
        case "boolean":
            return chance.number(2) == 1
        case "datetime":
            return wire_datetime(_LATEST - timedelta(seconds=chance.number(300 * 86_400)))
        case "date":
            return f"{_LATEST - timedelta(days=chance.number(300)):%Y-%m-%d}"
        case "anything":
            return None


def map_keys(name: str) -> tuple[str, ...]:
    """Give plausible keys for an object whose keys are data."""
    if "countr" in name:
        return _COUNTRIES[:3]
    if "tld" in name:
        return ("com", "org", "net")
    if "type" in name:
        return ("anchor", "image", "redirect")
    if "attribute" in name:
        return ("nofollow", "noopener")
    return ("1", "2")


def _host(chance: Chance) -> str:
    return f"{chance.at('a').among(_WORDS)}-{chance.at('b').among(_WORDS)}.example"


def _url(chance: Chance) -> str:
    return f"https://{_host(chance)}/{chance.at('c').among(_WORDS)}"


def _phrase(chance: Chance) -> str:
    return f"{chance.at('a').among(_WORDS)} {chance.at('b').among(_WORDS)}"


_TEXTS: Mapping[str, Callable[[Chance], str]] = {
    r"(.*_)?(url|urls|href|link|image|image_url|src|page|source_url)": _url,
    r"(.*_)?(domain|target|host)": _host,
    r"(.*_)?(email|mail)": lambda chance: f"{chance.among(_WORDS)}@{_host(chance)}",
    r"(.*_)?language_code|lang(uage)?|(.*_)?language": lambda chance: chance.among(("en", "de", "fr", "es")),
    r"(.*_)?country(_iso)?(_code)?|geo_id": lambda chance: chance.among(_COUNTRIES),
    r"(.*_)?tld": lambda chance: chance.among(("com", "org", "net")),
    r"(.*_)?ip(_from|_to)?|ip_address": lambda chance: f"192.0.2.{chance.number(254) + 1}",
    r"(.*_)?currency": lambda chance: chance.among(("USD", "EUR", "GBP")),
    r"xpath": lambda chance: f"/html[1]/body[1]/div[{chance.number(9) + 1}]",
    r"(.*_)?phone": lambda chance: f"+1-555-01{chance.number(100):02}",
    r"(.*_)?(id|token|cid|hash)": lambda chance: f"{chance.number(1 << 48):012x}",
}
_TEXT_PATTERNS = tuple((re.compile(pattern), maker) for pattern, maker in _TEXTS.items())


def _text(name: str, chance: Chance) -> str:
    for pattern, maker in _TEXT_PATTERNS:
        if pattern.fullmatch(name):
            return maker(chance)
    return _phrase(chance)


# From and up to; the first pattern that fits the name wins.
_INTEGERS: tuple[tuple[str, int, int], ...] = (
    (r"(.*_)?year", 2018, 2027),
    (r"(.*_)?month", 1, 13),
    (r"(.*_)?day", 1, 29),
    (r"(.*_)?location_code", 2004, 2899),
    (r"(.*_)?(status_code|http_code)", 200, 201),
    (r"(.*_)?(spam_score|percent(age)?|competition_index|difficulty|keyword_difficulty)", 0, 101),
    (r"(.*_)?(rank|score)", 0, 1000),
    (r"(.*_)?(size|bytes|length)", 200, 400_000),
    (r"(.*_)?(timestamp)", 1_700_000_000, 1_780_000_000),
)
_INTEGER_PATTERNS = tuple((re.compile(pattern), first, end) for pattern, first, end in _INTEGERS)
_PLACE = re.compile(r"rank_group|rank_absolute|(.*_)?position|index")


def _integer(name: str, chance: Chance, index: int) -> int:
    if _PLACE.fullmatch(name):
        return index + 1
    for pattern, first, end in _INTEGER_PATTERNS:
        if pattern.fullmatch(name):
            return first + chance.number(end - first)
    # Counts on the web spread over orders of magnitude, mostly the middle ones; some pass 32 bits.
    magnitude = (chance.fraction() + chance.at("again").fraction()) / 2
    return int(10 ** (1 + 9 * magnitude))


def _number(name: str, chance: Chance) -> float:
    if name in ("latitude", "longitude"):
        return round(180 * chance.fraction() - 90, 6)
    if re.fullmatch(r"(.*_)?(competition|probability|share|ratio)", name):
        return round(chance.fraction(), 4)
    return round(10 ** (4 * chance.fraction()), 2)
