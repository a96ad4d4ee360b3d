# From spec/ by `make generate`; do not edit.
"""The sections of the API: title and summary, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SECTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "backlinks": ("Backlinks", "Links that point at a domain, a subdomain or a page, now and over time."),
    "dataforseo_labs": (
        "DataForSEO Labs",
        "Keyword and domain research on the vendor's own database of rankings.",
    ),
}
