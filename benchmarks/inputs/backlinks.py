"""Flat lists: the counts of many targets, and a list of backlinks."""

from __future__ import annotations

from random import Random
from typing import Any

from benchmarks.inputs.random_json import (
    boolean,
    domain,
    envelope,
    fill,
    integer,
    many,
    moment,
    one_of,
    sometimes,
    text,
    url,
)

COUNTS = {"target": domain, "new_backlinks": integer(0, 90_000), "lost_backlinks": integer(0, 90_000)}

BACKLINK = {
    "type": "backlink",
    "domain_from": domain,
    "url_from": url,
    "url_from_https": boolean,
    "domain_to": domain,
    "url_to": url,
    "url_to_https": boolean,
    "tld_from": one_of("com", "org", "net", "de"),
    "is_new": boolean,
    "is_lost": boolean,
    "backlink_spam_score": integer(0, 100),
    "rank": integer(0, 1000),
    "page_from_rank": integer(0, 1000),
    "domain_from_rank": integer(0, 1000),
    "domain_from_platform_type": sometimes(many(one_of("cms", "blogs", "news", "wikis"), 1, 3)),
    "domain_from_is_ip": False,
    "domain_from_ip": one_of("192.0.2.17", "198.51.100.4", "203.0.113.90"),
    "domain_from_country": sometimes(one_of("US", "DE", "FR")),
    "page_from_external_links": integer(0, 500),
    "page_from_internal_links": integer(0, 500),
    "page_from_size": integer(1000, 900_000),
    "page_from_encoding": "utf-8",
    "page_from_language": one_of("en", "de", "fr"),
    "page_from_title": text(3, 10),
    "page_from_status_code": 200,
    "first_seen": moment,
    "prev_seen": sometimes(moment),
    "last_seen": moment,
    "item_type": one_of("anchor", "image", "redirect"),
    "attributes": sometimes(many(one_of("nofollow", "ugc", "noopener"), 1, 2)),
    "dofollow": boolean,
    "original": boolean,
    "alt": sometimes(text(1, 5), 0.2),
    "image_url": sometimes(url, 0.2),
    "anchor": text(1, 5),
    "text_pre": sometimes(text(3, 12)),
    "text_post": sometimes(text(3, 12)),
    "semantic_location": sometimes(one_of("article", "section")),
    "links_count": integer(1, 9),
    "group_count": integer(0, 99),
    "is_broken": boolean,
    "url_to_status_code": sometimes(200),
    "url_to_spam_score": sometimes(integer(0, 100)),
    "url_to_redirect_target": sometimes(url, 0.1),
    "ranked_keywords_info": {
        "page_from_keywords_count_top_3": integer(0, 9),
        "page_from_keywords_count_top_10": integer(0, 99),
        "page_from_keywords_count_top_100": integer(0, 999),
    },
    "is_indirect_link": False,
    "indirect_link_path": None,
}


def counts(items: int) -> dict[str, Any]:
    """Make up an answer with `items` targets of three fields each."""
    random = Random(items)
    result = {"items_count": items, "items": [fill(COUNTS, random) for _ in range(items)]}
    return envelope(["backlinks", "bulk_new_lost_backlinks", "live"], {"tag": "weekly"}, [result])


def backlinks(items: int) -> dict[str, Any]:
    """Make up an answer with `items` backlinks of 47 fields."""
    random = Random(items)
    result = {
        "target": "kare.example",
        "mode": "as_is",
        "custom_mode": None,
        "total_count": items * 40,
        "items_count": items,
        "items": [fill(BACKLINK, random) for _ in range(items)],
        "search_after_token": "eyJmcm9tIjoxMDAwfQ==",
    }
    return envelope(["backlinks", "backlinks", "live"], {"target": "kare.example", "limit": items}, [result])
