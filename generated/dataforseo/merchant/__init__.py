# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.merchant.amazon_asin_live_advanced import (
        AmazonAsinLiveAdvancedRequest as AmazonAsinLiveAdvancedRequest,
    )
    from dataforseo.merchant.amazon_asin_live_html import (
        AmazonAsinLiveHtmlRequest as AmazonAsinLiveHtmlRequest,
    )
    from dataforseo.merchant.amazon_asin_task_get_advanced import (
        AmazonAsinTaskGetAdvancedRequest as AmazonAsinTaskGetAdvancedRequest,
    )
    from dataforseo.merchant.amazon_asin_task_get_html import (
        AmazonAsinTaskGetHtmlRequest as AmazonAsinTaskGetHtmlRequest,
    )
    from dataforseo.merchant.amazon_asin_task_post import (
        AmazonAsinTaskPostRequest as AmazonAsinTaskPostRequest,
    )
    from dataforseo.merchant.amazon_asin_tasks_ready import (
        AmazonAsinTasksReadyRequest as AmazonAsinTasksReadyRequest,
    )
    from dataforseo.merchant.amazon_languages import AmazonLanguagesRequest as AmazonLanguagesRequest
    from dataforseo.merchant.amazon_locations import AmazonLocationsRequest as AmazonLocationsRequest
    from dataforseo.merchant.amazon_locations_country import (
        AmazonLocationsCountryRequest as AmazonLocationsCountryRequest,
    )
    from dataforseo.merchant.amazon_products_live_advanced import (
        AmazonProductsLiveAdvancedRequest as AmazonProductsLiveAdvancedRequest,
        AmazonProductsLiveAdvancedResult as AmazonProductsLiveAdvancedResult,
    )
    from dataforseo.merchant.amazon_products_live_html import (
        AmazonProductsLiveHtmlRequest as AmazonProductsLiveHtmlRequest,
    )
    from dataforseo.merchant.amazon_products_task_get_advanced import (
        AmazonProductsTaskGetAdvancedRequest as AmazonProductsTaskGetAdvancedRequest,
        AmazonProductsTaskGetAdvancedResult as AmazonProductsTaskGetAdvancedResult,
    )
    from dataforseo.merchant.amazon_products_task_get_html import (
        AmazonProductsTaskGetHtmlRequest as AmazonProductsTaskGetHtmlRequest,
    )
    from dataforseo.merchant.amazon_products_task_post import (
        AmazonProductsTaskPostRequest as AmazonProductsTaskPostRequest,
    )
    from dataforseo.merchant.amazon_products_tasks_ready import (
        AmazonProductsTasksReadyRequest as AmazonProductsTasksReadyRequest,
    )
    from dataforseo.merchant.amazon_sellers_live_advanced import (
        AmazonSellersLiveAdvancedRequest as AmazonSellersLiveAdvancedRequest,
    )
    from dataforseo.merchant.amazon_sellers_live_html import (
        AmazonSellersLiveHtmlRequest as AmazonSellersLiveHtmlRequest,
    )
    from dataforseo.merchant.amazon_sellers_task_get_advanced import (
        AmazonSellersTaskGetAdvancedRequest as AmazonSellersTaskGetAdvancedRequest,
    )
    from dataforseo.merchant.amazon_sellers_task_get_html import (
        AmazonSellersTaskGetHtmlRequest as AmazonSellersTaskGetHtmlRequest,
    )
    from dataforseo.merchant.amazon_sellers_task_post import (
        AmazonSellersTaskPostRequest as AmazonSellersTaskPostRequest,
    )
    from dataforseo.merchant.amazon_sellers_tasks_ready import (
        AmazonSellersTasksReadyRequest as AmazonSellersTasksReadyRequest,
    )
    from dataforseo.merchant.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.merchant.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.merchant.google_locations import GoogleLocationsRequest as GoogleLocationsRequest
    from dataforseo.merchant.google_locations_country import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
    )
    from dataforseo.merchant.google_product_info_task_get_advanced import (
        GoogleProductInfoTaskGetAdvancedProductInfoElement as GoogleProductInfoTaskGetAdvancedProductInfoElement,
        GoogleProductInfoTaskGetAdvancedProductSeller as GoogleProductInfoTaskGetAdvancedProductSeller,
        GoogleProductInfoTaskGetAdvancedProductVariation as GoogleProductInfoTaskGetAdvancedProductVariation,
        GoogleProductInfoTaskGetAdvancedRequest as GoogleProductInfoTaskGetAdvancedRequest,
        GoogleProductInfoTaskGetAdvancedResult as GoogleProductInfoTaskGetAdvancedResult,
        GoogleProductInfoTaskGetAdvancedShoppingSpecification as GoogleProductInfoTaskGetAdvancedShoppingSpecification,
    )
    from dataforseo.merchant.google_product_info_task_post import (
        GoogleProductInfoTaskPostRequest as GoogleProductInfoTaskPostRequest,
    )
    from dataforseo.merchant.google_product_info_tasks_ready import (
        GoogleProductInfoTasksReadyRequest as GoogleProductInfoTasksReadyRequest,
    )
    from dataforseo.merchant.google_products_task_get_advanced import (
        GoogleProductsTaskGetAdvancedGoogleShoppingCarousel as GoogleProductsTaskGetAdvancedGoogleShoppingCarousel,
        GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement as GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement,
        GoogleProductsTaskGetAdvancedGoogleShoppingItem as GoogleProductsTaskGetAdvancedGoogleShoppingItem,
        GoogleProductsTaskGetAdvancedGoogleShoppingPaid as GoogleProductsTaskGetAdvancedGoogleShoppingPaid,
        GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches as GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches,
        GoogleProductsTaskGetAdvancedGoogleShoppingSerp as GoogleProductsTaskGetAdvancedGoogleShoppingSerp,
        GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel as GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel,
        GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement as GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement,
        GoogleProductsTaskGetAdvancedRequest as GoogleProductsTaskGetAdvancedRequest,
        GoogleProductsTaskGetAdvancedResult as GoogleProductsTaskGetAdvancedResult,
        GoogleProductsTaskGetAdvancedSpecialOffer as GoogleProductsTaskGetAdvancedSpecialOffer,
        GoogleProductsTaskGetAdvancedStoresCount as GoogleProductsTaskGetAdvancedStoresCount,
    )
    from dataforseo.merchant.google_products_task_get_html import (
        GoogleProductsTaskGetHtmlRequest as GoogleProductsTaskGetHtmlRequest,
    )
    from dataforseo.merchant.google_products_task_post import (
        GoogleProductsTaskPostRequest as GoogleProductsTaskPostRequest,
    )
    from dataforseo.merchant.google_products_tasks_ready import (
        GoogleProductsTasksReadyRequest as GoogleProductsTasksReadyRequest,
    )
    from dataforseo.merchant.google_sellers_ad_url import (
        GoogleSellersAdUrlRequest as GoogleSellersAdUrlRequest,
        GoogleSellersAdUrlResult as GoogleSellersAdUrlResult,
    )
    from dataforseo.merchant.google_sellers_task_get_advanced import (
        GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle as GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle,
        GoogleSellersTaskGetAdvancedGoogleSellersItem as GoogleSellersTaskGetAdvancedGoogleSellersItem,
        GoogleSellersTaskGetAdvancedGoogleSellersShopsList as GoogleSellersTaskGetAdvancedGoogleSellersShopsList,
        GoogleSellersTaskGetAdvancedRequest as GoogleSellersTaskGetAdvancedRequest,
        GoogleSellersTaskGetAdvancedResult as GoogleSellersTaskGetAdvancedResult,
    )
    from dataforseo.merchant.google_sellers_task_post import (
        GoogleSellersTaskPostRequest as GoogleSellersTaskPostRequest,
    )
    from dataforseo.merchant.google_sellers_tasks_ready import (
        GoogleSellersTasksReadyRequest as GoogleSellersTasksReadyRequest,
    )
    from dataforseo.merchant.id_list import IdListRequest as IdListRequest
    from dataforseo.merchant.tasks_ready import TasksReadyRequest as TasksReadyRequest

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "amazon_asin_live_advanced": ("AmazonAsinLiveAdvancedRequest",),
    "amazon_asin_live_html": ("AmazonAsinLiveHtmlRequest",),
    "amazon_asin_task_get_advanced": ("AmazonAsinTaskGetAdvancedRequest",),
    "amazon_asin_task_get_html": ("AmazonAsinTaskGetHtmlRequest",),
    "amazon_asin_task_post": ("AmazonAsinTaskPostRequest",),
    "amazon_asin_tasks_ready": ("AmazonAsinTasksReadyRequest",),
    "amazon_languages": ("AmazonLanguagesRequest",),
    "amazon_locations": ("AmazonLocationsRequest",),
    "amazon_locations_country": ("AmazonLocationsCountryRequest",),
    "amazon_products_live_advanced": (
        "AmazonProductsLiveAdvancedRequest",
        "AmazonProductsLiveAdvancedResult",
    ),
    "amazon_products_live_html": ("AmazonProductsLiveHtmlRequest",),
    "amazon_products_task_get_advanced": (
        "AmazonProductsTaskGetAdvancedRequest",
        "AmazonProductsTaskGetAdvancedResult",
    ),
    "amazon_products_task_get_html": ("AmazonProductsTaskGetHtmlRequest",),
    "amazon_products_task_post": ("AmazonProductsTaskPostRequest",),
    "amazon_products_tasks_ready": ("AmazonProductsTasksReadyRequest",),
    "amazon_sellers_live_advanced": ("AmazonSellersLiveAdvancedRequest",),
    "amazon_sellers_live_html": ("AmazonSellersLiveHtmlRequest",),
    "amazon_sellers_task_get_advanced": ("AmazonSellersTaskGetAdvancedRequest",),
    "amazon_sellers_task_get_html": ("AmazonSellersTaskGetHtmlRequest",),
    "amazon_sellers_task_post": ("AmazonSellersTaskPostRequest",),
    "amazon_sellers_tasks_ready": ("AmazonSellersTasksReadyRequest",),
    "errors": ("ErrorsRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsRequest",),
    "google_locations_country": ("GoogleLocationsCountryRequest",),
    "google_product_info_task_get_advanced": (
        "GoogleProductInfoTaskGetAdvancedProductInfoElement",
        "GoogleProductInfoTaskGetAdvancedProductSeller",
        "GoogleProductInfoTaskGetAdvancedProductVariation",
        "GoogleProductInfoTaskGetAdvancedRequest",
        "GoogleProductInfoTaskGetAdvancedResult",
        "GoogleProductInfoTaskGetAdvancedShoppingSpecification",
    ),
    "google_product_info_task_post": ("GoogleProductInfoTaskPostRequest",),
    "google_product_info_tasks_ready": ("GoogleProductInfoTasksReadyRequest",),
    "google_products_task_get_advanced": (
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
    ),
    "google_products_task_get_html": ("GoogleProductsTaskGetHtmlRequest",),
    "google_products_task_post": ("GoogleProductsTaskPostRequest",),
    "google_products_tasks_ready": ("GoogleProductsTasksReadyRequest",),
    "google_sellers_ad_url": ("GoogleSellersAdUrlRequest", "GoogleSellersAdUrlResult"),
    "google_sellers_task_get_advanced": (
        "GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle",
        "GoogleSellersTaskGetAdvancedGoogleSellersItem",
        "GoogleSellersTaskGetAdvancedGoogleSellersShopsList",
        "GoogleSellersTaskGetAdvancedRequest",
        "GoogleSellersTaskGetAdvancedResult",
    ),
    "google_sellers_task_post": ("GoogleSellersTaskPostRequest",),
    "google_sellers_tasks_ready": ("GoogleSellersTasksReadyRequest",),
    "id_list": ("IdListRequest",),
    "tasks_ready": ("TasksReadyRequest",),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
