"""Ranked keywords: deeply nested objects, each with one union."""

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
    number,
    one_of,
    sometimes,
    text,
    url,
)

_POSITIONS = ("1", "2_3", "4_10", *(f"{low}_{low + 9}" for low in range(11, 100, 10)))

METRICS = {
    **{f"pos_{place}": integer(0, 9000) for place in _POSITIONS},
    "etv": number(9000),
    "impressions_etv": number(9000),
    "count": integer(0, 90_000),
    "estimated_paid_traffic_cost": number(9000),
    "is_new": integer(0, 900),
    "is_up": integer(0, 900),
    "is_down": integer(0, 900),
    "is_lost": integer(0, 900),
    "clickstream_etv": None,
    "clickstream_gender_distribution": None,
    "clickstream_age_distribution": None,
}

KEYWORD = {
    "se_type": "google",
    "keyword": text(1, 5),
    "location_code": 2840,
    "language_code": "en",
    "keyword_info": {
        "se_type": "google",
        "last_updated_time": moment,
        "competition": sometimes(number(1), 0.8),
        "competition_level": one_of("LOW", "MEDIUM", "HIGH"),
        "cpc": sometimes(number(9)),
        "search_volume": integer(10, 900_000),
        "low_top_of_page_bid": sometimes(number(9)),
        "high_top_of_page_bid": sometimes(number(9)),
        "categories": many(integer(10_000, 13_999), 1, 8),
        "monthly_searches": [
            {"year": 2026, "month": month, "search_volume": integer(10, 900_000)}
            for month in range(12, 0, -1)
        ],
        "search_volume_trend": {
            "monthly": integer(-90, 90),
            "quarterly": integer(-90, 90),
            "yearly": integer(-90, 90),
        },
    },
    "clickstream_keyword_info": None,
    "keyword_properties": {
        "se_type": "google",
        "core_keyword": sometimes(text(1, 3)),
        "synonym_clustering_algorithm": sometimes("text_processing"),
        "keyword_difficulty": integer(0, 100),
        "detected_language": "en",
        "is_another_language": False,
    },
    "serp_info": {
        "se_type": "google",
        "check_url": url,
        "serp_item_types": many(one_of("organic", "images", "people_also_ask", "video"), 2, 4),
        "se_results_count": integer(10, 90_000_000),
        "last_updated_time": moment,
        "previous_updated_time": moment,
    },
    "avg_backlinks_info": {
        "se_type": "google",
        "backlinks": number(9000),
        "dofollow": number(9000),
        "referring_pages": number(9000),
        "referring_domains": number(900),
        "referring_main_domains": number(900),
        "rank": number(500),
        "main_domain_rank": number(900),
        "last_updated_time": moment,
    },
    "search_intent_info": {
        "se_type": "google",
        "main_intent": one_of("informational", "commercial", "transactional"),
        "foreign_intent": sometimes(many(one_of("navigational", "commercial"), 1, 2)),
        "last_updated_time": moment,
    },
    "keyword_info_normalized_with_bing": None,
    "keyword_info_normalized_with_clickstream": None,
}

SERP_ITEM = {
    "se_type": "google",
    "type": "organic",
    "rank_group": integer(1, 100),
    "rank_absolute": integer(1, 100),
    "position": "left",
    "xpath": "/html[1]/body[1]/div[6]/div[1]/div[12]/div[1]/div[2]/div[2]/div[1]/div[1]/div[4]/div[1]",
    "domain": domain,
    "title": text(4, 10),
    "url": url,
    "breadcrumb": text(2, 4),
    "website_name": text(1, 2),
    "is_image": boolean,
    "is_video": boolean,
    "is_featured_snippet": boolean,
    "is_malicious": False,
    "description": text(15, 30),
    "pre_snippet": None,
    "extended_snippet": None,
    "amp_version": False,
    "rating": None,
    "highlighted": many(text(1, 2), 1, 3),
    "links": None,
    "about_this_result": None,
    "main_domain": domain,
    "relative_url": "/kare/mito",
    "etv": number(9000),
    "estimated_paid_traffic_cost": number(9000),
    "clickstream_etv": None,
    "rank_changes": {
        "previous_rank_absolute": sometimes(integer(1, 100)),
        "is_new": boolean,
        "is_up": boolean,
        "is_down": boolean,
    },
    "backlinks_info": {
        "referring_domains": integer(0, 900),
        "referring_main_domains": integer(0, 900),
        "referring_pages": integer(0, 900),
        "dofollow": integer(0, 900),
        "backlinks": integer(0, 900),
        "time_update": moment,
    },
    "rank_info": {"page_rank": integer(0, 900), "main_domain_rank": integer(0, 900)},
}

RANKED_KEYWORD = {
    "se_type": "google",
    "keyword_data": KEYWORD,
    "ranked_serp_element": {
        "se_type": "google",
        "serp_item": SERP_ITEM,
        "check_url": url,
        "serp_item_types": many(one_of("organic", "images", "people_also_ask", "video"), 2, 4),
        "se_results_count": integer(10, 90_000_000),
        "keyword_difficulty": integer(0, 100),
        "is_lost": False,
        "last_updated_time": moment,
        "previous_updated_time": moment,
    },
}


def ranked_keywords(items: int) -> dict[str, Any]:
    """Make up an answer with `items` ranked keywords."""
    random = Random(items)
    result = {
        "se_type": "google",
        "target": "kare.example",
        "location_code": 2840,
        "language_code": "en",
        "total_count": items * 40,
        "items_count": items,
        "metrics": {
            kind: fill(METRICS, random) for kind in ("organic", "paid", "featured_snippet", "local_pack")
        },
        "metrics_absolute": None,
        "items": [fill(RANKED_KEYWORD, random) for _ in range(items)],
    }
    path = ["dataforseo_labs", "google", "ranked_keywords", "live"]
    return envelope(path, {"target": "kare.example", "limit": items}, [result])
