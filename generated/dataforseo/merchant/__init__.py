# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.merchant.amazon_asin import (
        AmazonAsinLiveAdvancedRequest as AmazonAsinLiveAdvancedRequest,
        AmazonAsinLiveHtmlRequest as AmazonAsinLiveHtmlRequest,
        AmazonAsinTaskGetAdvancedRequest as AmazonAsinTaskGetAdvancedRequest,
        AmazonAsinTaskGetHtmlRequest as AmazonAsinTaskGetHtmlRequest,
        AmazonAsinTaskPostRequest as AmazonAsinTaskPostRequest,
        AmazonAsinTasksReadyRequest as AmazonAsinTasksReadyRequest,
    )
    from dataforseo.merchant.amazon_languages import AmazonLanguagesRequest as AmazonLanguagesRequest
    from dataforseo.merchant.amazon_locations import (
        AmazonLocationsCountryRequest as AmazonLocationsCountryRequest,
        AmazonLocationsRequest as AmazonLocationsRequest,
    )
    from dataforseo.merchant.amazon_products import (
        AmazonProductsLiveAdvancedRequest as AmazonProductsLiveAdvancedRequest,
        AmazonProductsLiveAdvancedResult as AmazonProductsLiveAdvancedResult,
        AmazonProductsLiveHtmlRequest as AmazonProductsLiveHtmlRequest,
        AmazonProductsTaskGetAdvancedRequest as AmazonProductsTaskGetAdvancedRequest,
        AmazonProductsTaskGetAdvancedResult as AmazonProductsTaskGetAdvancedResult,
        AmazonProductsTaskGetHtmlRequest as AmazonProductsTaskGetHtmlRequest,
        AmazonProductsTaskPostRequest as AmazonProductsTaskPostRequest,
        AmazonProductsTasksReadyRequest as AmazonProductsTasksReadyRequest,
    )
    from dataforseo.merchant.amazon_sellers import (
        AmazonSellersLiveAdvancedRequest as AmazonSellersLiveAdvancedRequest,
        AmazonSellersLiveHtmlRequest as AmazonSellersLiveHtmlRequest,
        AmazonSellersTaskGetAdvancedRequest as AmazonSellersTaskGetAdvancedRequest,
        AmazonSellersTaskGetHtmlRequest as AmazonSellersTaskGetHtmlRequest,
        AmazonSellersTaskPostRequest as AmazonSellersTaskPostRequest,
        AmazonSellersTasksReadyRequest as AmazonSellersTasksReadyRequest,
    )
    from dataforseo.merchant.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.merchant.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.merchant.google_locations import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
        GoogleLocationsRequest as GoogleLocationsRequest,
    )
    from dataforseo.merchant.google_product_info import (
        GoogleProductInfoTaskGetAdvancedProductInfoElement as GoogleProductInfoTaskGetAdvancedProductInfoElement,
        GoogleProductInfoTaskGetAdvancedProductSeller as GoogleProductInfoTaskGetAdvancedProductSeller,
        GoogleProductInfoTaskGetAdvancedProductVariation as GoogleProductInfoTaskGetAdvancedProductVariation,
        GoogleProductInfoTaskGetAdvancedRequest as GoogleProductInfoTaskGetAdvancedRequest,
        GoogleProductInfoTaskGetAdvancedResult as GoogleProductInfoTaskGetAdvancedResult,
        GoogleProductInfoTaskGetAdvancedShoppingSpecification as GoogleProductInfoTaskGetAdvancedShoppingSpecification,
        GoogleProductInfoTaskPostRequest as GoogleProductInfoTaskPostRequest,
        GoogleProductInfoTasksReadyRequest as GoogleProductInfoTasksReadyRequest,
    )
    from dataforseo.merchant.google_products import (
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
        GoogleProductsTaskGetHtmlRequest as GoogleProductsTaskGetHtmlRequest,
        GoogleProductsTaskPostRequest as GoogleProductsTaskPostRequest,
        GoogleProductsTasksReadyRequest as GoogleProductsTasksReadyRequest,
    )
    from dataforseo.merchant.google_sellers import (
        GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle as GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle,
        GoogleSellersTaskGetAdvancedGoogleSellersItem as GoogleSellersTaskGetAdvancedGoogleSellersItem,
        GoogleSellersTaskGetAdvancedGoogleSellersShopsList as GoogleSellersTaskGetAdvancedGoogleSellersShopsList,
        GoogleSellersTaskGetAdvancedRequest as GoogleSellersTaskGetAdvancedRequest,
        GoogleSellersTaskGetAdvancedResult as GoogleSellersTaskGetAdvancedResult,
        GoogleSellersTaskPostRequest as GoogleSellersTaskPostRequest,
        GoogleSellersTasksReadyRequest as GoogleSellersTasksReadyRequest,
    )
    from dataforseo.merchant.google_sellers_ad_url import (
        GoogleSellersAdUrlRequest as GoogleSellersAdUrlRequest,
        GoogleSellersAdUrlResult as GoogleSellersAdUrlResult,
    )
    from dataforseo.merchant.id_list import IdListRequest as IdListRequest
    from dataforseo.merchant.tasks_ready import TasksReadyRequest as TasksReadyRequest

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "amazon_asin": (
        "AmazonAsinLiveAdvancedRequest",
        "AmazonAsinLiveHtmlRequest",
        "AmazonAsinTaskGetAdvancedRequest",
        "AmazonAsinTaskGetHtmlRequest",
        "AmazonAsinTaskPostRequest",
        "AmazonAsinTasksReadyRequest",
    ),
    "amazon_languages": ("AmazonLanguagesRequest",),
    "amazon_locations": ("AmazonLocationsCountryRequest", "AmazonLocationsRequest"),
    "amazon_products": (
        "AmazonProductsLiveAdvancedRequest",
        "AmazonProductsLiveAdvancedResult",
        "AmazonProductsLiveHtmlRequest",
        "AmazonProductsTaskGetAdvancedRequest",
        "AmazonProductsTaskGetAdvancedResult",
        "AmazonProductsTaskGetHtmlRequest",
        "AmazonProductsTaskPostRequest",
        "AmazonProductsTasksReadyRequest",
    ),
    "amazon_sellers": (
        "AmazonSellersLiveAdvancedRequest",
        "AmazonSellersLiveHtmlRequest",
        "AmazonSellersTaskGetAdvancedRequest",
        "AmazonSellersTaskGetHtmlRequest",
        "AmazonSellersTaskPostRequest",
        "AmazonSellersTasksReadyRequest",
    ),
    "errors": ("ErrorsRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsCountryRequest", "GoogleLocationsRequest"),
    "google_product_info": (
        "GoogleProductInfoTaskGetAdvancedProductInfoElement",
        "GoogleProductInfoTaskGetAdvancedProductSeller",
        "GoogleProductInfoTaskGetAdvancedProductVariation",
        "GoogleProductInfoTaskGetAdvancedRequest",
        "GoogleProductInfoTaskGetAdvancedResult",
        "GoogleProductInfoTaskGetAdvancedShoppingSpecification",
        "GoogleProductInfoTaskPostRequest",
        "GoogleProductInfoTasksReadyRequest",
    ),
    "google_products": (
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
        "GoogleProductsTaskGetHtmlRequest",
        "GoogleProductsTaskPostRequest",
        "GoogleProductsTasksReadyRequest",
    ),
    "google_sellers": (
        "GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle",
        "GoogleSellersTaskGetAdvancedGoogleSellersItem",
        "GoogleSellersTaskGetAdvancedGoogleSellersShopsList",
        "GoogleSellersTaskGetAdvancedRequest",
        "GoogleSellersTaskGetAdvancedResult",
        "GoogleSellersTaskPostRequest",
        "GoogleSellersTasksReadyRequest",
    ),
    "google_sellers_ad_url": ("GoogleSellersAdUrlRequest", "GoogleSellersAdUrlResult"),
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
