"""Plausible values for single fields, chosen by field name. All host names are reserved ones (RFC 2606)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from dataforseo_runtime.answers.shapes import Kind
from dataforseo_runtime.base.timestamps import wire_datetime
from dataforseo_sandbox.answers.seeded_random import SeededRandom

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


def scalar(kind: Kind, name: str, random: SeededRandom, index: int) -> Any:
    """Make up the value of a field. `index` is the position of its object in a list."""
    match kind:
        case "text":
            return _text(name, random)
        case "integer":
            return _integer(name, random, index)
        case "number":
            return _number(name, random)
        case "boolean":
            return random.number(2) == 1
        case "datetime":
            return wire_datetime(_moment(random))
        case "date":
            return f"{_moment(random):%Y-%m-%d}"
        case "anything":
            return None


def map_keys(name: str) -> tuple[str, ...]:
    """Return plausible keys for an object whose keys are data."""
    if "countr" in name:
        return _COUNTRIES[:3]
    if "tld" in name:
        return ("com", "org", "net")
    if "type" in name:
        return ("anchor", "image", "redirect")
    if "attribute" in name:
        return ("nofollow", "noopener")
    return ("1", "2")


def _host(random: SeededRandom) -> str:
    return f"{random.at('a').choice(_WORDS)}-{random.at('b').choice(_WORDS)}.example"


def _url(random: SeededRandom) -> str:
    return f"https://{_host(random)}/{random.at('c').choice(_WORDS)}"


def _phrase(random: SeededRandom) -> str:
    return f"{random.at('a').choice(_WORDS)} {random.at('b').choice(_WORDS)}"


def _moment(random: SeededRandom) -> datetime:
    return _LATEST - timedelta(seconds=random.number(300 * 86_400))


def _one_of(*options: str) -> Callable[[SeededRandom], str]:
    return lambda random: random.choice(options)


# The first pattern that matches the whole name decides. Other names get a phrase of two words.
_TEXTS: Mapping[str, Callable[[SeededRandom], str]] = {
    r"(.*_)?(url|urls|href|link|image|image_url|src|page|source_url)(_from|_to|_redirect)?"
    r"|(.*_)?(website|permalink|canonical|avatar|(fav)?icon|logo|thumbnail|preview|video|page_address)": _url,
    r"(.*_)?(domain|subdomain|target|host)(_from|_to|\d)?": _host,
    r"(.*_)?(email|mail)": lambda random: f"{random.choice(_WORDS)}@{_host(random)}",
    r"timestamp|datetime|date|date_(posted|update)|.*_datetime|(publication|publish)_date|fetch_time"
    r"|time_published": lambda random: wire_datetime(_moment(random)),
    r"(.*_)?date(_from|_to)?": lambda random: f"{_moment(random):%Y-%m-%d}",
    r"(.*_)?language_name": _one_of("English", "German", "French", "Spanish"),
    r"(.*_)?language_code|lang(uage)?|(.*_)?language|hreflang|hl": _one_of("en", "de", "fr", "es"),
    r"(geo|location)_name(_parent)?|location": _one_of("United States", "Germany", "France", "Spain"),
    r"(.*_)?country(_iso)?(_code)?|geo_id|gl": _one_of(*_COUNTRIES),
    r"(.*_)?tld(_from|_to)?": _one_of("com", "org", "net"),
    r"(.*_)?ip(_from|_to)?|(ip|network)_address": lambda random: f"192.0.2.{random.number(254) + 1}",
    r"(.*_)?currency|(base|quote)_symbol": _one_of("USD", "EUR", "GBP"),
    r"crawl_progress": _one_of("finished"),
    r"se": _one_of("google"),
    r"se_type|type|(serp_)?item_type": _one_of("organic"),
    r"position": _one_of("left", "right"),
    r"device": _one_of("desktop", "mobile"),
    r"competition(_level)?": _one_of("LOW", "MEDIUM", "HIGH"),
    r"(main|foreign)_intent": _one_of("informational", "navigational", "commercial", "transactional"),
    r"page_(from|to)_scheme": _one_of("https"),
    r"http_method": _one_of("GET", "POST"),
    r"(.*_)?(media|content|accept|mime)_type": _one_of("text/html", "text/css", "image/png"),
    r"content_encoding": _one_of("gzip", "br"),
    r"charset|.*_encoding": _one_of("utf-8"),
    r"html": lambda random: f"<!doctype html><title>{_phrase(random)}</title>",
    r"(.*_)?markdown": lambda random: f"# {_phrase(random).title()}\n\n[{_phrase(random)}]({_url(random)})",
    r"(.*_)?version": lambda random: f"{random.number(9) + 1}.{random.at('a').number(10)}",
    r"(.*_)?asin": lambda random: f"B0{random.number(16**8):08X}",
    r"xpath": lambda random: f"/html[1]/body[1]/div[{random.number(9) + 1}]",
    r"(.*_)?(phone|phone_number|telephone)": lambda random: f"+1-555-01{random.number(100):02}",
    r"(.*_)?(id|token|cid|gid|mid|docid|hash|identifier)": lambda random: f"{random.number(1 << 48):012x}",
}
_TEXT_PATTERNS = tuple((re.compile(pattern), maker) for pattern, maker in _TEXTS.items())


def _text(name: str, random: SeededRandom) -> str:
    for pattern, maker in _TEXT_PATTERNS:
        if pattern.fullmatch(name):
            return maker(random)
    return _phrase(random)


# First value and end (exclusive). The first pattern that matches the whole name decides.
_INTEGERS: tuple[tuple[str, int, int], ...] = (
    (r"(.*_)?year", 2018, 2027),
    (r"(.*_)?month", 1, 13),
    (r"(.*_)?day", 1, 29),
    (r"(.*_)?location_code(_parent)?", 2004, 2899),
    (r"(.*_)?(status_code|http_code)", 200, 201),
    (r"(.*_)?(spam_score|percent(age)?|competition_index|difficulty|keyword_difficulty)", 0, 101),
    (r"(.*_)?(rank|score)", 0, 1001),
    (r"hour", 0, 24),
    (r"minute", 0, 60),
    (r"(.*_)?(stars|hotel_rating|rating_max|level|depth)", 1, 6),
    (r"(.*_)?(width|height)", 100, 2000),
    (r"(current_)?offset|start_index", 0, 1),
    (r"(.*_)?time(_.*)?|fetch_(start|end)|dom_complete", 1, 8000),
    (r"(.*_)?(size|bytes|length)", 200, 400_000),
    (r"(.*_)?(timestamp)", 1_700_000_000, 1_780_000_000),
)
_INTEGER_PATTERNS = tuple((re.compile(pattern), first, end) for pattern, first, end in _INTEGERS)
_POSITION = re.compile(r"rank_group|rank_absolute|(.*_)?position|index")


def _integer(name: str, random: SeededRandom, index: int) -> int:
    if _POSITION.fullmatch(name):
        return index + 1
    for pattern, first, end in _INTEGER_PATTERNS:
        if pattern.fullmatch(name):
            return first + random.number(end - first)
    # Counts range over orders of magnitude; some exceed 32 bits.
    magnitude = (random.fraction() + random.at("again").fraction()) / 2
    return int(10 ** (1 + 9 * magnitude))


# Minimum, maximum, and digits after the point.
_NUMBERS: tuple[tuple[str, float, float, int], ...] = (
    (r"latitude", -90, 90, 6),
    (r"longitude", -180, 180, 6),
    (r"(.*_)?(competition|probability|share|ratio|ctr|density|consistency|visibility|rate)", 0, 1, 4),
    (r"(.*_)?(rating|rating_value)", 1, 5, 1),
    (r"(.*_)?(score|percentage)", 0, 100, 2),
    (r"(.*_)?rank", 0, 1000, 1),
    (r"(.*_)?position", 1, 100, 2),
    (r"(.*_)?(cpc|bid)(_.*)?", 0.05, 60, 2),
    (r"(.*_)?delta", -100, 100, 2),
)
_NUMBER_PATTERNS = tuple(
    (re.compile(pattern), first, end, digits) for pattern, first, end, digits in _NUMBERS
)


def _number(name: str, random: SeededRandom) -> float:
    for pattern, first, end, digits in _NUMBER_PATTERNS:
        if pattern.fullmatch(name):
            return round(first + (end - first) * random.fraction(), digits)
    return round(10 ** (4 * random.fraction()), 2)
