# From spec/types/ai_optimization/chat_gpt.yaml by `make generate`; do not edit.
"""Answers of ChatGPT as its web page shows them."""

from typing import TYPE_CHECKING, Any, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.models import DeferredList, DeferringModel, Integer, Model, Number, model as _model
from dataforseo_runtime.shapes import Choice, ListOf
from dataforseo_runtime.timestamps import AsDatetime

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

ChatGptItem: TypeAlias = "ChatGptText | ChatGptTable | ChatGptNavigationList | ChatGptImages | ChatGptProducts | ChatGptLocalBusinesses | ChatGptAd | UnknownItem"
"""A part of an answer of ChatGPT."""
CHAT_GPT_ITEM = Choice(
    "type",
    {
        "chat_gpt_text": lambda: ChatGptText,
        "chat_gpt_table": lambda: ChatGptTable,
        "chat_gpt_navigation_list": lambda: ChatGptNavigationList,
        "chat_gpt_images": lambda: ChatGptImages,
        "chat_gpt_products": lambda: ChatGptProducts,
        "chat_gpt_local_businesses": lambda: ChatGptLocalBusinesses,
        "chat_gpt_ad": lambda: ChatGptAd,
    },
)


@_model
class ChatGptSearchResult(Model):
    type: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""


@_model
class ChatGptBrandEntity(Model):
    type: str | None = None
    title: str | None = None
    category: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    urls: Any = None


@_model
class ChatGptLlmScraperResult(DeferringModel):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    model: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    markdown: str | None = None
    """The content as Markdown."""
    search_results: list[ChatGptSearchResult] | None = None
    sources: list[CitedSource] | None = None
    fan_out_queries: list[str] | None = None
    """Searches that the assistant made to answer."""
    brand_entities: list[ChatGptBrandEntity] | None = None
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: DeferredList["ChatGptItem"] = None

    datetime_as_datetime = AsDatetime("datetime")
    _deferred_ = {"items": ListOf(CHAT_GPT_ITEM)}


@_model
class ChatGptAdAdvertiser(Model):
    name: str | None = None
    url: str | None = None
    favicon_url: str | None = None


@_model
class ChatGptAd(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    is_rendered: bool | None = None
    title: str | None = None
    snippet: str | None = None
    url: str | None = None
    domain: str | None = None
    image_url: str | None = None
    advertiser: ChatGptAdAdvertiser | None = None


@_model
class ChatGptGoogleShoppingProduct(Model):
    type: str | None = None
    ei: str | None = None
    product_id: str | None = None
    catalog_id: str | None = None
    gpcid: str | None = None
    headline_offer_docid: str | None = None
    image_docid: str | None = None
    rds: str | None = None
    query: str | None = None
    mid: str | None = None
    pvt: str | None = None
    uule: str | None = None
    gl: str | None = None
    hl: str | None = None


@_model
class ChatGptImages(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: list[GeminiImagesElement] | None = None


@_model
class ChatGptLocalBusinessesElement(Model):
    type: str | None = None
    title: str | None = None
    description: str | None = None
    address: str | None = None
    phone: str | None = None
    reviews_count: Integer | None = None
    url: str | None = None
    domain: str | None = None
    rating: RatingInfo | None = None


@_model
class ChatGptLocalBusinesses(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: list[ChatGptLocalBusinessesElement] | None = None


@_model
class ChatGptNavigationList(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sources: list[CitedSource] | None = None


@_model
class ChatGptProductsElement(Model):
    type: str | None = None
    product_id: str | None = None
    merchants: str | None = None
    id_to_token_map: str | None = None
    title: str | None = None
    rating: RatingInfo | None = None
    price: Number | None = None
    currency: str | None = None
    tag: str | None = None
    url: str | None = None
    domain: str | None = None
    images: list[str] | None = None
    product_ids: list[ChatGptGoogleShoppingProduct] | None = None


@_model
class ChatGptProducts(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: list[ChatGptProductsElement] | None = None


@_model
class ChatGptTable(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    brand_entities: list[ChatGptBrandEntity] | None = None


@_model
class ChatGptText(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: list[CitedSource] | None = None
    brand_entities: list[ChatGptBrandEntity] | None = None
