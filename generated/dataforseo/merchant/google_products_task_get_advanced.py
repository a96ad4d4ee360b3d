# From spec/merchant/google/products/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/products/task_get/advanced/{id}"""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.models import Integer, List, Map, Model, Number, Unknown
from dataforseo_runtime.requests import Request, request
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ENDPOINT",
    "GoogleProductsTaskGetAdvancedGoogleShoppingCarousel",
    "GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement",
    "GoogleProductsTaskGetAdvancedGoogleShoppingItem",
    "GoogleProductsTaskGetAdvancedGoogleShoppingPaid",
    "GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSerp",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement",
    "GoogleProductsTaskGetAdvancedRequest",
    "GoogleProductsTaskGetAdvancedResult",
    "GoogleProductsTaskGetAdvancedSpecialOffer",
    "GoogleProductsTaskGetAdvancedStoresCount",
    "google_products_task_get_advanced",
]


@request
class GoogleProductsTaskGetAdvancedRequest(Request):
    """What `google_products_task_get_advanced` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


class GoogleProductsTaskGetAdvancedResult(Model):
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
    items_count: Integer | None = None
    """Length of items."""
    items: "List[GoogleProductsTaskGetAdvancedGoogleShoppingItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


class GoogleProductsTaskGetAdvancedStoresCount(Model):
    count: Integer | None = None
    displayed_text: str | None = None
    count_from_text: bool | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingSerp(Model, tag="google_shopping_serp", tag_field="type"):
    type: ClassVar[Literal["google_shopping_serp"]] = "google_shopping_serp"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    shopping_url: str | None = None
    tags: List[str] | None = None
    price: Number | None = None
    price_multiplier: Integer | None = None
    old_price: Number | None = None
    currency: str | None = None
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    seller: str | None = None
    snippet: str | None = None
    additional_specifications: Map[str] | None = None
    reviews_count: Integer | None = None
    is_best_match: bool | None = None
    product_rating: RatingElement | None = None
    shop_rating: RatingElement | None = None
    product_images: List[str] | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    gid: str | None = None
    """Google's global identifier of the product."""
    delivery_info: AmazonDelivery | None = None
    stores_count_info: GoogleProductsTaskGetAdvancedStoresCount | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingPaid(Model, tag="google_shopping_paid", tag_field="type"):
    type: ClassVar[Literal["google_shopping_paid"]] = "google_shopping_paid"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    url: str | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""


class GoogleProductsTaskGetAdvancedSpecialOffer(Model):
    title: str | None = None
    sub_title: str | None = None
    fixed_discount: Number | None = None
    fixed_discount_currency: str | None = None
    percentage_discount: Number | None = None
    """Reduction, in per cent."""
    coupon_code: str | None = None
    coupon_info: str | None = None
    url: str | None = None
    domain: str | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: List[str] | None = None
    seller: str | None = None
    price: Number | None = None
    currency: str | None = None
    product_rating: RatingElement | None = None
    product_images: List[str] | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    delivery_info: AmazonDelivery | None = None
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel(
    Model, tag="google_shopping_sponsored_carousel", tag_field="type"
):
    type: ClassVar[Literal["google_shopping_sponsored_carousel"]] = "google_shopping_sponsored_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    items: List[GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement] | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: List[str] | None = None
    seller: str | None = None
    snippet: str | None = None
    price: Number | None = None
    currency: str | None = None
    product_rating: RatingElement | None = None
    product_images: List[str] | None = None
    shopping_url: str | None = None
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    gid: str | None = None
    """Google's global identifier of the product."""
    delivery_info: AmazonDelivery | None = None
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingCarousel(
    Model, tag="google_shopping_carousel", tag_field="type"
):
    type: ClassVar[Literal["google_shopping_carousel"]] = "google_shopping_carousel"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    items: List[GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement] | None = None


class GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches(
    Model, tag="related_searches", tag_field="type"
):
    type: ClassVar[Literal["related_searches"]] = "related_searches"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: List[str] | None = None


GoogleProductsTaskGetAdvancedGoogleShoppingItem: TypeAlias = (
    GoogleProductsTaskGetAdvancedGoogleShoppingSerp
    | GoogleProductsTaskGetAdvancedGoogleShoppingPaid
    | GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel
    | GoogleProductsTaskGetAdvancedGoogleShoppingCarousel
    | GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches
    | Unknown
)
"""An element of a page of Google Shopping."""


ENDPOINT: Endpoint[GoogleProductsTaskGetAdvancedResult, GoogleProductsTaskGetAdvancedGoogleShoppingItem] = (
    Endpoint(
        method="GET",
        path="/v3/merchant/google/products/task_get/advanced/{id}",
        operation="google_products_task_get_advanced",
        kind="task_get",
        request=GoogleProductsTaskGetAdvancedRequest,
        result=GoogleProductsTaskGetAdvancedResult,
        rows="items",
        billing=Billing(model="free"),
        repeat="safe",
        family=TaskFamily(post="google_products_task_post", ready="google_products_tasks_ready"),
        docs="https://docs.dataforseo.com/v3/merchant/google/products/task_get/advanced/",
    )
)


def google_products_task_get_advanced(
    *,
    id: str,
) -> Call[GoogleProductsTaskGetAdvancedResult, GoogleProductsTaskGetAdvancedGoogleShoppingItem]:
    """Collect the result of one Google Shopping task.

    `.post_and_wait([...])` posts tasks with `google_products_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleProductsTaskGetAdvancedGoogleShoppingItem.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/task_get/advanced/
    """
    return Call(ENDPOINT, [GoogleProductsTaskGetAdvancedRequest(id=id)])
