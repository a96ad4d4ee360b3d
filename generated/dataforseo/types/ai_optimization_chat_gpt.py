# From spec/types/ai_optimization/chat_gpt.yaml by `make generate`; do not edit.
"""Answers of ChatGPT as its web page shows them."""

from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.models import Integer, List, Model, Number, Unknown
from dataforseo_runtime.timestamps import AsDatetime

__all__ = [
    "ChatGptAd",
    "ChatGptAdAdvertiser",
    "ChatGptBrandEntity",
    "ChatGptGoogleShoppingProduct",
    "ChatGptImages",
    "ChatGptItem",
    "ChatGptLlmScraperResult",
    "ChatGptLocalBusinesses",
    "ChatGptLocalBusinessesElement",
    "ChatGptNavigationList",
    "ChatGptProducts",
    "ChatGptProductsElement",
    "ChatGptSearchResult",
    "ChatGptTable",
    "ChatGptText",
]


class ChatGptSearchResult(Model):
    type: str | None = None
    url: str | None = None
    domain: str | None = None
    title: str | None = None
    description: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""


class ChatGptBrandEntity(Model):
    type: str | None = None
    title: str | None = None
    category: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    urls: Any = None


class ChatGptLlmScraperResult(Model):
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
    search_results: List[ChatGptSearchResult] | None = None
    sources: List[CitedSource] | None = None
    fan_out_queries: List[str] | None = None
    """Searches that the assistant made to answer."""
    brand_entities: List[ChatGptBrandEntity] | None = None
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Integer | None = None
    """Length of items."""
    items: "List[ChatGptItem] | None" = None

    datetime_as_datetime = AsDatetime("datetime")


class ChatGptAdAdvertiser(Model):
    name: str | None = None
    url: str | None = None
    favicon_url: str | None = None


class ChatGptAd(Model, tag="chat_gpt_ad", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_ad"]] = "chat_gpt_ad"
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


class ChatGptImages(Model, tag="chat_gpt_images", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_images"]] = "chat_gpt_images"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[GeminiImagesElement] | None = None


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


class ChatGptLocalBusinesses(Model, tag="chat_gpt_local_businesses", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_local_businesses"]] = "chat_gpt_local_businesses"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[ChatGptLocalBusinessesElement] | None = None


class ChatGptNavigationList(Model, tag="chat_gpt_navigation_list", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_navigation_list"]] = "chat_gpt_navigation_list"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sources: List[CitedSource] | None = None


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
    images: List[str] | None = None
    product_ids: List[ChatGptGoogleShoppingProduct] | None = None


class ChatGptProducts(Model, tag="chat_gpt_products", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_products"]] = "chat_gpt_products"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    items: List[ChatGptProductsElement] | None = None


class ChatGptTable(Model, tag="chat_gpt_table", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_table"]] = "chat_gpt_table"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    text: str | None = None
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    brand_entities: List[ChatGptBrandEntity] | None = None


class ChatGptText(Model, tag="chat_gpt_text", tag_field="type"):
    type: ClassVar[Literal["chat_gpt_text"]] = "chat_gpt_text"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: List[CitedSource] | None = None
    brand_entities: List[ChatGptBrandEntity] | None = None


ChatGptItem: TypeAlias = (
    ChatGptText
    | ChatGptTable
    | ChatGptNavigationList
    | ChatGptImages
    | ChatGptProducts
    | ChatGptLocalBusinesses
    | ChatGptAd
    | Unknown
)
"""A part of an answer of ChatGPT."""
