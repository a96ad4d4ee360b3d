# From spec/merchant/amazon/products/live/advanced.yaml by `make generate`; do not edit.
"""POST /v3/merchant/amazon/products/live/advanced"""

from typing import Any, Literal

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.merchant_amazon_products import AmazonItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "AmazonProductsLiveAdvancedRequest",
    "AmazonProductsLiveAdvancedResult",
    "amazon_products_live_advanced",
]


@request
class AmazonProductsLiveAdvancedRequest(Request):
    """What `amazon_products_live_advanced` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    location_coordinate: str | UnsetType | None = UNSET
    se_domain: str | UnsetType | None = UNSET
    url: str | UnsetType | None = UNSET
    search_param: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    depth: int | UnsetType | None = UNSET
    max_crawl_pages: int | UnsetType | None = UNSET
    department: str | UnsetType | None = UNSET
    price_min: int | UnsetType | None = UNSET
    price_max: int | UnsetType | None = UNSET
    sort_by: (
        Literal[
            "relevance",
            "price_low_to_high",
            "price_high_to_low",
            "featured",
            "avg_customer_review",
            "newest_arrival",
        ]
        | UnsetType
        | None
    ) = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("location_coordinate"),
        rules.Text("se_domain"),
        rules.Text("url"),
        rules.Text("search_param"),
        rules.Text("keyword", max_length=700),
        rules.Integer("depth", maximum=700),
        rules.Integer("max_crawl_pages", maximum=7),
        rules.Text("department"),
        rules.Integer("price_min"),
        rules.Integer("price_max"),
        rules.Text(
            "sort_by",
            values=(
                "relevance",
                "price_low_to_high",
                "price_high_to_low",
                "featured",
                "avg_customer_review",
                "newest_arrival",
            ),
        ),
    )
    GROUP_RULES = (
        OneOf(("keyword", "url"), least=1),
        OneOf(("url", "location_name", "location_code", "location_coordinate"), least=1),
        OneOf(("url", "language_name", "language_code"), least=1),
    )


class AmazonProductsLiveAdvancedResult(Model):
    """One search on Amazon, with the elements of its pages."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    categories: Any = None
    """Departments and categories that the page offers."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[AmazonItem] | None = None
    """The elements, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


ENDPOINT: Endpoint[AmazonProductsLiveAdvancedResult, AmazonItem] = Endpoint(
    method="POST",
    path="/v3/merchant/amazon/products/live/advanced",
    operation="amazon_products_live_advanced",
    kind="live",
    request=AmazonProductsLiveAdvancedRequest,
    result=AmazonProductsLiveAdvancedResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/merchant/amazon/products/live/advanced/",
)


def amazon_products_live_advanced(
    *,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    location_coordinate: str | UnsetType | None = UNSET,
    se_domain: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    search_param: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    depth: int | UnsetType | None = UNSET,
    max_crawl_pages: int | UnsetType | None = UNSET,
    department: str | UnsetType | None = UNSET,
    price_min: int | UnsetType | None = UNSET,
    price_max: int | UnsetType | None = UNSET,
    sort_by: Literal[
        "relevance",
        "price_low_to_high",
        "price_high_to_low",
        "featured",
        "avg_customer_review",
        "newest_arrival",
    ]
    | UnsetType
    | None = UNSET,
) -> Call[AmazonProductsLiveAdvancedResult, AmazonItem]:
    """Run one Amazon products request and give its result at once.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        location_coordinate: A point and a radius in millimetres, `latitude,longitude,radius`; the radius is
            199.9 to 199,999.
        se_domain: Domain of the search engine, such as `google.co.uk`; chosen by location and language when
            left out.
        url: The whole address of a search page; its parts are read into the fields, and it takes the place of
            keyword, location and language.
        search_param: Further parameters of the search URL, as they stand in it.
        keyword: What to search the shop for. Percent-encoded text is decoded: write % as %25 and + as %2B. At
            most 700 characters.
        depth: Results to collect; every started page of 100 is billed. At most 700. Default: 100.
        max_crawl_pages: Most result pages to crawl; each is billed. At most 7.
        department: Department of the shop. Such as Arts & Crafts, Automotive, Baby, Beauty & Personal Care,
            Books, Computers, Digital Music, Electronics, Kindle Store, Prime Video, Women's Fashion, Men's
            Fashion, Girls' Fashion, Boys' Fashion, Deals, Health & Household, Home & Kitchen, Industrial &
            Scientific, Luggage, Movies & TV, Music, CDs & Vinyl, Pet Supplies, Software, Sports & Outdoors,
            Tools & Home Improvement, Toys & Games, Video Games.
        price_min: Lowest price of a product; search_param is then ignored.
        price_max: Highest price of a product; search_param is then ignored.
        sort_by: Order of the results; search_param is then ignored. One of relevance, price_low_to_high,
            price_high_to_low, featured, avg_customer_review, newest_arrival.

    At least one of keyword, url. At least one of url, location_name, location_code, location_coordinate. At
    least one of url, language_name, language_code.

    The price is not known to the spec. Rows: AmazonItem.

    Source: https://docs.dataforseo.com/v3/merchant/amazon/products/live/advanced/
    """
    return Call(
        ENDPOINT,
        [
            AmazonProductsLiveAdvancedRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                location_coordinate=location_coordinate,
                se_domain=se_domain,
                url=url,
                search_param=search_param,
                keyword=keyword,
                depth=depth,
                max_crawl_pages=max_crawl_pages,
                department=department,
                price_min=price_min,
                price_max=price_max,
                sort_by=sort_by,
            )
        ],
    )
