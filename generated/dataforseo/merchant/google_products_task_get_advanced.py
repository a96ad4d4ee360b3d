# From spec/merchant/google/products/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/merchant/google/products/task_get/advanced/{id}"""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amazon import AmazonDelivery
from dataforseo.types.amounts import SpellInfo
from dataforseo.types.merchant_ratings import RatingElement
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model
from dataforseo_runtime.requests import Request
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

GoogleProductsTaskGetAdvancedGoogleShoppingItem: TypeAlias = "GoogleProductsTaskGetAdvancedGoogleShoppingSerp | GoogleProductsTaskGetAdvancedGoogleShoppingPaid | GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel | GoogleProductsTaskGetAdvancedGoogleShoppingCarousel | GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches | UnknownItem"
"""An element of a page of Google Shopping."""
GOOGLE_PRODUCTS_TASK_GET_ADVANCED_GOOGLE_SHOPPING_ITEM = Choice(
    "type",
    {
        "google_shopping_serp": lambda: GoogleProductsTaskGetAdvancedGoogleShoppingSerp,
        "google_shopping_paid": lambda: GoogleProductsTaskGetAdvancedGoogleShoppingPaid,
        "google_shopping_sponsored_carousel": lambda: (
            GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel
        ),
        "google_shopping_carousel": lambda: GoogleProductsTaskGetAdvancedGoogleShoppingCarousel,
        "related_searches": lambda: GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches,
    },
)


class GoogleProductsTaskGetAdvancedRequest(Request):
    """Collect the result of one Google Shopping task.

    `.post_and_wait([...])` posts tasks with `google_products_task_post`, waits and gives the results as they
    come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleProductsTaskGetAdvancedGoogleShoppingItem.

    Source: https://docs.dataforseo.com/v3/merchant/google/products/task_get/advanced/
    """

    id: str


@model
class GoogleProductsTaskGetAdvancedResult(DeferringModel):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["GoogleProductsTaskGetAdvancedGoogleShoppingItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(GOOGLE_PRODUCTS_TASK_GET_ADVANCED_GOOGLE_SHOPPING_ITEM)}


@model
class GoogleProductsTaskGetAdvancedStoresCount(Model):
    count: Integer | None = None
    displayed_text: str | None = None
    count_from_text: bool | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingSerp(Model):
    type: str | None = None
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
    tags: list[str] | None = None
    price: Number | None = None
    price_multiplier: Integer | None = None
    old_price: Number | None = None
    currency: str | None = None
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    seller: str | None = None
    snippet: str | None = None
    additional_specifications: dict[str, str] | None = None
    reviews_count: Integer | None = None
    is_best_match: bool | None = None
    product_rating: RatingElement | None = None
    shop_rating: RatingElement | None = None
    product_images: list[str] | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    gid: str | None = None
    """Google's global identifier of the product."""
    delivery_info: AmazonDelivery | None = None
    stores_count_info: GoogleProductsTaskGetAdvancedStoresCount | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingPaid(Model):
    type: str | None = None
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


@model
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


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: list[str] | None = None
    seller: str | None = None
    price: Number | None = None
    currency: str | None = None
    product_rating: RatingElement | None = None
    product_images: list[str] | None = None
    shop_ad_aclk: str | None = None
    """Identifier of the ad; google_sellers_ad_url turns it into an address."""
    delivery_info: AmazonDelivery | None = None
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    items: list[GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement] | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement(Model):
    type: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    tags: list[str] | None = None
    seller: str | None = None
    snippet: str | None = None
    price: Number | None = None
    currency: str | None = None
    product_rating: RatingElement | None = None
    product_images: list[str] | None = None
    shopping_url: str | None = None
    product_id: str | None = None
    data_docid: str | None = None
    """Google's identifier of the entry on the result page."""
    gid: str | None = None
    """Google's global identifier of the product."""
    delivery_info: AmazonDelivery | None = None
    special_offer_info: GoogleProductsTaskGetAdvancedSpecialOffer | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingCarousel(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    items: list[GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement] | None = None


@model
class GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    items: list[str] | None = None


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
    )
)
