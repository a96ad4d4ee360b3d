# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.merchant.amazon_asin_live_advanced import AmazonAsinLiveAdvancedRequest
    from dataforseo.merchant.amazon_asin_live_html import AmazonAsinLiveHtmlRequest
    from dataforseo.merchant.amazon_asin_task_get_advanced import AmazonAsinTaskGetAdvancedRequest
    from dataforseo.merchant.amazon_asin_task_get_html import AmazonAsinTaskGetHtmlRequest
    from dataforseo.merchant.amazon_asin_task_post import AmazonAsinTaskPostRequest
    from dataforseo.merchant.amazon_locations_country import AmazonLocationsCountryRequest
    from dataforseo.merchant.amazon_products_live_advanced import (
        AmazonProductsLiveAdvancedRequest,
        AmazonProductsLiveAdvancedResult,
    )
    from dataforseo.merchant.amazon_products_live_html import AmazonProductsLiveHtmlRequest
    from dataforseo.merchant.amazon_products_task_get_advanced import (
        AmazonProductsTaskGetAdvancedRequest,
        AmazonProductsTaskGetAdvancedResult,
    )
    from dataforseo.merchant.amazon_products_task_get_html import AmazonProductsTaskGetHtmlRequest
    from dataforseo.merchant.amazon_products_task_post import AmazonProductsTaskPostRequest
    from dataforseo.merchant.amazon_sellers_live_advanced import AmazonSellersLiveAdvancedRequest
    from dataforseo.merchant.amazon_sellers_live_html import AmazonSellersLiveHtmlRequest
    from dataforseo.merchant.amazon_sellers_task_get_advanced import AmazonSellersTaskGetAdvancedRequest
    from dataforseo.merchant.amazon_sellers_task_get_html import AmazonSellersTaskGetHtmlRequest
    from dataforseo.merchant.amazon_sellers_task_post import AmazonSellersTaskPostRequest
    from dataforseo.merchant.errors import ErrorsRequest
    from dataforseo.merchant.google_locations_country import GoogleLocationsCountryRequest
    from dataforseo.merchant.google_product_info_task_get_advanced import (
        GoogleProductInfoTaskGetAdvancedProductInfoElement,
        GoogleProductInfoTaskGetAdvancedProductSeller,
        GoogleProductInfoTaskGetAdvancedProductVariation,
        GoogleProductInfoTaskGetAdvancedRequest,
        GoogleProductInfoTaskGetAdvancedResult,
        GoogleProductInfoTaskGetAdvancedShoppingSpecification,
    )
    from dataforseo.merchant.google_product_info_task_post import GoogleProductInfoTaskPostRequest
    from dataforseo.merchant.google_products_task_get_advanced import (
        GoogleProductsTaskGetAdvancedGoogleShoppingCarousel,
        GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement,
        GoogleProductsTaskGetAdvancedGoogleShoppingItem,
        GoogleProductsTaskGetAdvancedGoogleShoppingPaid,
        GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches,
        GoogleProductsTaskGetAdvancedGoogleShoppingSerp,
        GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel,
        GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement,
        GoogleProductsTaskGetAdvancedRequest,
        GoogleProductsTaskGetAdvancedResult,
        GoogleProductsTaskGetAdvancedSpecialOffer,
        GoogleProductsTaskGetAdvancedStoresCount,
    )
    from dataforseo.merchant.google_products_task_get_html import GoogleProductsTaskGetHtmlRequest
    from dataforseo.merchant.google_products_task_post import GoogleProductsTaskPostRequest
    from dataforseo.merchant.google_sellers_ad_url import GoogleSellersAdUrlRequest, GoogleSellersAdUrlResult
    from dataforseo.merchant.google_sellers_task_get_advanced import (
        GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle,
        GoogleSellersTaskGetAdvancedGoogleSellersItem,
        GoogleSellersTaskGetAdvancedGoogleSellersShopsList,
        GoogleSellersTaskGetAdvancedRequest,
        GoogleSellersTaskGetAdvancedResult,
    )
    from dataforseo.merchant.google_sellers_task_post import GoogleSellersTaskPostRequest
    from dataforseo.merchant.id_list import IdListRequest

__all__: list[str] = [
    "AmazonAsinLiveAdvancedRequest",
    "AmazonAsinLiveHtmlRequest",
    "AmazonAsinTaskGetAdvancedRequest",
    "AmazonAsinTaskGetHtmlRequest",
    "AmazonAsinTaskPostRequest",
    "AmazonLocationsCountryRequest",
    "AmazonProductsLiveAdvancedRequest",
    "AmazonProductsLiveAdvancedResult",
    "AmazonProductsLiveHtmlRequest",
    "AmazonProductsTaskGetAdvancedRequest",
    "AmazonProductsTaskGetAdvancedResult",
    "AmazonProductsTaskGetHtmlRequest",
    "AmazonProductsTaskPostRequest",
    "AmazonSellersLiveAdvancedRequest",
    "AmazonSellersLiveHtmlRequest",
    "AmazonSellersTaskGetAdvancedRequest",
    "AmazonSellersTaskGetHtmlRequest",
    "AmazonSellersTaskPostRequest",
    "ErrorsRequest",
    "GoogleLocationsCountryRequest",
    "GoogleProductInfoTaskGetAdvancedProductInfoElement",
    "GoogleProductInfoTaskGetAdvancedProductSeller",
    "GoogleProductInfoTaskGetAdvancedProductVariation",
    "GoogleProductInfoTaskGetAdvancedRequest",
    "GoogleProductInfoTaskGetAdvancedResult",
    "GoogleProductInfoTaskGetAdvancedShoppingSpecification",
    "GoogleProductInfoTaskPostRequest",
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
    "GoogleSellersAdUrlRequest",
    "GoogleSellersAdUrlResult",
    "GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle",
    "GoogleSellersTaskGetAdvancedGoogleSellersItem",
    "GoogleSellersTaskGetAdvancedGoogleSellersShopsList",
    "GoogleSellersTaskGetAdvancedRequest",
    "GoogleSellersTaskGetAdvancedResult",
    "GoogleSellersTaskPostRequest",
    "IdListRequest",
]

_MODULES: Mapping[str, str] = {
    "AmazonAsinLiveAdvancedRequest": "amazon_asin_live_advanced",
    "AmazonAsinLiveHtmlRequest": "amazon_asin_live_html",
    "AmazonAsinTaskGetAdvancedRequest": "amazon_asin_task_get_advanced",
    "AmazonAsinTaskGetHtmlRequest": "amazon_asin_task_get_html",
    "AmazonAsinTaskPostRequest": "amazon_asin_task_post",
    "AmazonLocationsCountryRequest": "amazon_locations_country",
    "AmazonProductsLiveAdvancedRequest": "amazon_products_live_advanced",
    "AmazonProductsLiveAdvancedResult": "amazon_products_live_advanced",
    "AmazonProductsLiveHtmlRequest": "amazon_products_live_html",
    "AmazonProductsTaskGetAdvancedRequest": "amazon_products_task_get_advanced",
    "AmazonProductsTaskGetAdvancedResult": "amazon_products_task_get_advanced",
    "AmazonProductsTaskGetHtmlRequest": "amazon_products_task_get_html",
    "AmazonProductsTaskPostRequest": "amazon_products_task_post",
    "AmazonSellersLiveAdvancedRequest": "amazon_sellers_live_advanced",
    "AmazonSellersLiveHtmlRequest": "amazon_sellers_live_html",
    "AmazonSellersTaskGetAdvancedRequest": "amazon_sellers_task_get_advanced",
    "AmazonSellersTaskGetHtmlRequest": "amazon_sellers_task_get_html",
    "AmazonSellersTaskPostRequest": "amazon_sellers_task_post",
    "ErrorsRequest": "errors",
    "GoogleLocationsCountryRequest": "google_locations_country",
    "GoogleProductInfoTaskGetAdvancedProductInfoElement": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskGetAdvancedProductSeller": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskGetAdvancedProductVariation": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskGetAdvancedRequest": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskGetAdvancedResult": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskGetAdvancedShoppingSpecification": "google_product_info_task_get_advanced",
    "GoogleProductInfoTaskPostRequest": "google_product_info_task_post",
    "GoogleProductsTaskGetAdvancedGoogleShoppingCarousel": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingCarouselElement": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingItem": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingPaid": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingRelatedSearches": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSerp": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarousel": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedGoogleShoppingSponsoredCarouselElement": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedRequest": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedResult": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedSpecialOffer": "google_products_task_get_advanced",
    "GoogleProductsTaskGetAdvancedStoresCount": "google_products_task_get_advanced",
    "GoogleProductsTaskGetHtmlRequest": "google_products_task_get_html",
    "GoogleProductsTaskPostRequest": "google_products_task_post",
    "GoogleSellersAdUrlRequest": "google_sellers_ad_url",
    "GoogleSellersAdUrlResult": "google_sellers_ad_url",
    "GoogleSellersTaskGetAdvancedGoogleSellersBuyOnGoogle": "google_sellers_task_get_advanced",
    "GoogleSellersTaskGetAdvancedGoogleSellersItem": "google_sellers_task_get_advanced",
    "GoogleSellersTaskGetAdvancedGoogleSellersShopsList": "google_sellers_task_get_advanced",
    "GoogleSellersTaskGetAdvancedRequest": "google_sellers_task_get_advanced",
    "GoogleSellersTaskGetAdvancedResult": "google_sellers_task_get_advanced",
    "GoogleSellersTaskPostRequest": "google_sellers_task_post",
    "IdListRequest": "id_list",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
