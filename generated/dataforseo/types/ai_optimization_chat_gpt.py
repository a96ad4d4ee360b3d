# From spec/types/ai_optimization/chat_gpt.yaml by `make generate`; do not edit.
"""Answers of ChatGPT as its web page shows them."""

from typing import Any, ClassVar, Literal, TypeAlias

from dataforseo.types.ai_optimization_llm_responses import CitedSource, GeminiImagesElement
from dataforseo.types.amounts import RatingInfo
from dataforseo.types.serp_parts import SnippetTable
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class ChatGptSearchResult(Model):
    """A page that the model found on the web."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    url: str | None = None
    domain: str | None = None
    """Domain of the page."""
    title: str | None = None
    description: str | None = None
    breadcrumb: str | None = None
    """Path shown above the title."""


class ChatGptBrandEntity(Model):
    """A brand that an answer names."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    """Name of the brand."""
    category: str | None = None
    """Category of the brand."""
    markdown: str | None = None
    """The content as Markdown."""
    urls: Any = None
    """URLs and domains of the brand."""


class ChatGptLlmScraperResult(Model):
    """An answer of ChatGPT as its web page shows it, with sources and parts."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    model: str | None = None
    """Version of the model that answered."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    markdown: str | None = None
    """The content as Markdown."""
    search_results: List[ChatGptSearchResult] | None = None
    """Everything that the model found on the web, used or not, repeats included."""
    sources: List[CitedSource] | None = None
    """Sources that the answer rests on."""
    fan_out_queries: List[str] | None = None
    """Searches that the assistant made to answer."""
    brand_entities: List[ChatGptBrandEntity] | None = None
    """Brands that the answer names."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    items_count: Int | None = None
    """Length of items."""
    items: "List[ChatGptItem] | None" = None
    """Parts of the answer, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class ChatGptAdAdvertiser(Model):
    """Who paid for an ad."""

    name: str | None = None
    url: str | None = None
    favicon_url: str | None = None
    """Address of the advertiser's icon."""


class ChatGptAd(Model, tag="chat_gpt_ad", tag_field="type"):
    """An ad beside an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_ad"]] = "chat_gpt_ad"
    """Always `chat_gpt_ad`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    is_rendered: bool | None = None
    title: str | None = None
    snippet: str | None = None
    """Text under the title."""
    url: str | None = None
    domain: str | None = None
    """Domain that the ad leads to."""
    image_url: str | None = None
    """Address of the image, at its origin or in DataForSEO's storage."""
    advertiser: ChatGptAdAdvertiser | None = None
    """Who paid for the ad."""


class ChatGptGoogleShoppingProduct(Model):
    """A product by its identifiers in Google Shopping, as ChatGPT refers to it."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    ei: str | None = None
    product_id: str | None = None
    """Identifier of the product in Google Shopping."""
    catalog_id: str | None = None
    gpcid: str | None = None
    headline_offer_docid: str | None = None
    image_docid: str | None = None
    rds: str | None = None
    query: str | None = None
    mid: str | None = None
    pvt: str | None = None
    uule: str | None = None
    """Location of the search, as Google encodes it in its addresses."""
    gl: str | None = None
    """Country of the search, as Google's addresses have it."""
    hl: str | None = None
    """Language of the search, as Google's addresses have it."""


class ChatGptImages(Model, tag="chat_gpt_images", tag_field="type"):
    """A block of images in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_images"]] = "chat_gpt_images"
    """Always `chat_gpt_images`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[GeminiImagesElement] | None = None
    """The images."""


class ChatGptLocalBusinessesElement(Model):
    """A business in a block of local businesses."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    description: str | None = None
    address: str | None = None
    phone: str | None = None
    reviews_count: Int | None = None
    """Number of reviews of the business."""
    url: str | None = None
    domain: str | None = None
    """Domain of the business."""
    rating: RatingInfo | None = None
    """Rating of the business, from its reviews."""


class ChatGptLocalBusinesses(Model, tag="chat_gpt_local_businesses", tag_field="type"):
    """A block of local businesses in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_local_businesses"]] = "chat_gpt_local_businesses"
    """Always `chat_gpt_local_businesses`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    items: List[ChatGptLocalBusinessesElement] | None = None
    """The businesses."""


class ChatGptNavigationList(Model, tag="chat_gpt_navigation_list", tag_field="type"):
    """A block of links in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_navigation_list"]] = "chat_gpt_navigation_list"
    """Always `chat_gpt_navigation_list`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    title: str | None = None
    sources: List[CitedSource] | None = None
    """The pages that are linked."""


class ChatGptProductsElement(Model):
    """A product in a block of products."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    product_id: str | None = None
    """Identifier of the product."""
    merchants: str | None = None
    """Shops that sell the product, as one text."""
    id_to_token_map: str | None = None
    title: str | None = None
    rating: RatingInfo | None = None
    """Rating of the product, from its reviews."""
    price: Float | None = None
    """Price, in the currency of the field beside it."""
    currency: str | None = None
    """Currency, as its ISO code."""
    tag: str | None = None
    """Label on the product."""
    url: str | None = None
    domain: str | None = None
    """Domain of the shop."""
    images: List[str] | None = None
    """Addresses of the images, at their origin or in DataForSEO's storage."""
    product_ids: List[ChatGptGoogleShoppingProduct] | None = None
    """The product in Google Shopping."""


class ChatGptProducts(Model, tag="chat_gpt_products", tag_field="type"):
    """A block of products in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_products"]] = "chat_gpt_products"
    """Always `chat_gpt_products`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    items: List[ChatGptProductsElement] | None = None
    """The products."""


class ChatGptTable(Model, tag="chat_gpt_table", tag_field="type"):
    """A table in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_table"]] = "chat_gpt_table"
    """Always `chat_gpt_table`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    text: str | None = None
    """The table as text."""
    markdown: str | None = None
    """The content as Markdown."""
    table: SnippetTable | None = None
    """The table with its header and rows."""
    brand_entities: List[ChatGptBrandEntity] | None = None
    """Brands that the table names."""


class ChatGptText(Model, tag="chat_gpt_text", tag_field="type"):
    """A passage of text in an answer of ChatGPT."""

    type: ClassVar[Literal["chat_gpt_text"]] = "chat_gpt_text"
    """Always `chat_gpt_text`."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    markdown: str | None = None
    """The content as Markdown."""
    sources: List[CitedSource] | None = None
    """Sources that the passage rests on."""
    brand_entities: List[ChatGptBrandEntity] | None = None
    """Brands that the passage names."""


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
