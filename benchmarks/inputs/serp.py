"""A page of Google results with elements of twelve types."""

from __future__ import annotations

import itertools
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

RECTANGLE = {
    "x": integer(0, 900),
    "y": integer(0, 9000),
    "width": integer(100, 900),
    "height": integer(20, 400),
}
RATING = {"rating_type": "Max5", "value": number(5), "votes_count": integer(1, 9000), "rating_max": 5}
PRICE = {
    "current": number(900),
    "regular": None,
    "max_value": None,
    "currency": "USD",
    "is_price_range": False,
    "displayed_price": "$412.50",
}
LINK = {"type": "link_element", "title": text(1, 4), "description": None, "url": url, "domain": domain}
IMAGE = {"type": "images_element", "alt": text(2, 5), "url": url, "image_url": url}
SOURCE = {
    "type": "about_this_result_element",
    "url": url,
    "source": text(1, 2),
    "source_info": text(20, 35),
    "source_url": url,
    "language": "English",
    "location": None,
    "search_terms": many(text(1, 1), 2, 4),
    "related_terms": None,
}
REFERENCE = {
    "type": "ai_overview_reference",
    "position": "left",
    "source": text(1, 2),
    "domain": domain,
    "url": url,
    "title": text(5, 9),
    "text": text(12, 20),
}


def element(kind: str, **fields: Any) -> dict[str, Any]:
    """Return the shape of an element: the fields of all elements, and `fields`."""
    return {
        "type": kind,
        "rank_group": integer(1, 40),
        "rank_absolute": integer(1, 100),
        "page": 1,
        "position": one_of("left", "right"),
        "xpath": "/html[1]/body[1]/div[6]/div[1]/div[9]/div[1]/div[2]/div[2]/div[1]/div[1]/div[1]/div[3]",
        **fields,
        "rectangle": sometimes(RECTANGLE),
    }


ORGANIC = element(
    "organic",
    domain=domain,
    title=text(5, 10),
    url=url,
    cache_url=None,
    related_search_url=None,
    breadcrumb=text(2, 4),
    website_name=text(1, 2),
    is_image=boolean,
    is_video=boolean,
    is_featured_snippet=False,
    is_malicious=False,
    is_web_story=False,
    description=text(15, 30),
    pre_snippet=sometimes(text(2, 3), 0.3),
    extended_snippet=sometimes(text(4, 8), 0.3),
    images=sometimes([IMAGE], 0.2),
    amp_version=False,
    rating=sometimes(RATING, 0.3),
    price=sometimes(PRICE, 0.2),
    highlighted=many(text(1, 2), 1, 3),
    links=sometimes(many(LINK, 2, 4), 0.3),
    faq=None,
    extended_people_also_search=None,
    about_this_result=sometimes(SOURCE, 0.5),
    related_result=None,
    timestamp=sometimes(moment),
)
OTHERS = (
    element(
        "paid",
        title=text(5, 9),
        domain=domain,
        website_name=text(1, 2),
        breadcrumb=text(2, 4),
        is_image=False,
        is_video=False,
        images=None,
        url=url,
        highlighted=many(text(1, 2), 1, 2),
        extra={"ad_aclk": "DChcSEwi1kare"},
        description=text(15, 25),
        description_rows=None,
        links=sometimes(many({**LINK, "type": "ad_link_element", "ad_aclk": "DChcSEwi1"}, 2, 4)),
        price=None,
        rating=sometimes(RATING),
    ),
    element(
        "featured_snippet",
        domain=domain,
        title=text(5, 9),
        featured_title=None,
        description=text(25, 45),
        timestamp=moment,
        url=url,
        images=[IMAGE],
        table={"table_header": many(text(1, 1), 3, 3), "table_content": [many(text(1, 2), 3, 3)] * 4},
    ),
    element(
        "people_also_ask",
        items=[
            {
                "type": "people_also_ask_element",
                "title": text(5, 9),
                "seed_question": None,
                "xpath": "/html[1]/body[1]/div[6]/div[1]",
                "expanded_element": [
                    {
                        "type": "people_also_ask_expanded_element",
                        "featured_title": None,
                        "url": url,
                        "domain": domain,
                        "title": text(5, 9),
                        "description": text(25, 40),
                        "images": None,
                        "timestamp": None,
                        "table": None,
                    }
                ],
            }
        ]
        * 4,
    ),
    element(
        "local_pack",
        title=text(2, 4),
        description=text(5, 9),
        domain=sometimes(domain),
        phone=None,
        url=sometimes(url),
        is_paid=False,
        rating=RATING,
        cid="1234567890123456789",
    ),
    element(
        "images",
        title=text(3, 5),
        url=url,
        items=many(IMAGE, 4, 8),
        related_image_searches=None,
    ),
    element(
        "video",
        items=many(
            {
                "type": "video_element",
                "source": text(1, 1),
                "title": text(5, 9),
                "timestamp": moment,
                "url": url,
            },
            3,
            5,
        ),
    ),
    element(
        "top_stories",
        title=None,
        items=many(
            {
                "type": "top_stories_element",
                "source": text(1, 2),
                "domain": domain,
                "title": text(6, 10),
                "date": "2 hours ago",
                "amp_version": False,
                "timestamp": moment,
                "url": url,
                "image_url": None,
                "badges": None,
            },
            3,
            5,
        ),
    ),
    element("people_also_search", title=text(3, 5), items=many(text(2, 4), 6, 8)),
    element("related_searches", items=many(text(2, 4), 6, 8)),
    element(
        "shopping",
        title=text(2, 4),
        items=many(
            {
                "type": "shopping_element",
                "title": text(4, 7),
                "price": PRICE,
                "source": text(1, 2),
                "description": None,
                "marketplace": None,
                "marketplace_url": None,
                "url": url,
                "rating": sometimes(RATING),
            },
            3,
            5,
        ),
    ),
    element(
        "ai_overview",
        asynchronous_ai_overview=False,
        markdown=text(60, 90),
        items=many(
            {
                "type": "ai_overview_element",
                "position": "left",
                "title": None,
                "text": text(20, 40),
                "markdown": text(20, 40),
                "links": [LINK],
                "images": None,
                "references": many(REFERENCE, 1, 2),
            },
            2,
            4,
        ),
        references=many(REFERENCE, 2, 3),
    ),
)


def page(items: int) -> dict[str, Any]:
    """Make up a page of `items` elements: seven in nine are organic, the others take turns."""
    random = Random(items)
    others = itertools.cycle(OTHERS)
    shapes = [ORGANIC if place % 9 < 7 else next(others) for place in range(items)]
    result = {
        "keyword": "kare mito",
        "type": "organic",
        "se_domain": "google.com",
        "location_code": 2840,
        "language_code": "en",
        "check_url": "https://www.google.com/search?q=kare%20mito&num=100&hl=en&gl=US",
        "datetime": "2026-08-01 12:57:46 +00:00",
        "spell": None,
        "refinement_chips": None,
        "item_types": ["organic", *(shape["type"] for shape in OTHERS)],
        "se_results_count": 85_600_000,
        "pages_count": 10,
        "items_count": items,
        "items": [fill(shape, random) for shape in shapes],
    }
    path = ["serp", "google", "organic", "live", "advanced"]
    return envelope(path, {"keyword": "kare mito", "depth": items}, [result])
