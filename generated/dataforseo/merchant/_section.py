# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.merchant._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        amazon_asin as _amazon_asin,
        amazon_languages as _amazon_languages,
        amazon_locations as _amazon_locations,
        amazon_products as _amazon_products,
        amazon_sellers as _amazon_sellers,
        errors as _errors,
        google_languages as _google_languages,
        google_locations as _google_locations,
        google_product_info as _google_product_info,
        google_products as _google_products,
        google_sellers as _google_sellers,
        google_sellers_ad_url as _google_sellers_ad_url,
        id_list as _id_list,
        tasks_ready as _tasks_ready,
    )


class Merchant(Section, name="merchant", index=OPERATIONS, summaries=SUMMARIES):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        amazon_asin_live_advanced = Operation(_amazon_asin.AmazonAsinLiveAdvancedRequest, _amazon_asin.AMAZON_ASIN_LIVE_ADVANCED)
        amazon_asin_live_html = Operation(_amazon_asin.AmazonAsinLiveHtmlRequest, _amazon_asin.AMAZON_ASIN_LIVE_HTML)
        amazon_asin_task_get_advanced = CollectingOperation(_amazon_asin.AmazonAsinTaskGetAdvancedRequest, _amazon_asin.AMAZON_ASIN_TASK_GET_ADVANCED, _amazon_asin.AmazonAsinTaskPostRequest)
        amazon_asin_task_get_html = CollectingOperation(_amazon_asin.AmazonAsinTaskGetHtmlRequest, _amazon_asin.AMAZON_ASIN_TASK_GET_HTML, _amazon_asin.AmazonAsinTaskPostRequest)
        amazon_asin_task_post = ManyTasksOperation(_amazon_asin.AmazonAsinTaskPostRequest, _amazon_asin.AMAZON_ASIN_TASK_POST)
        amazon_asin_tasks_ready = Operation(_amazon_asin.AmazonAsinTasksReadyRequest, _amazon_asin.AMAZON_ASIN_TASKS_READY)
        amazon_languages = Operation(_amazon_languages.AmazonLanguagesRequest, _amazon_languages.AMAZON_LANGUAGES)
        amazon_locations = Operation(_amazon_locations.AmazonLocationsRequest, _amazon_locations.AMAZON_LOCATIONS)
        amazon_locations_country = Operation(_amazon_locations.AmazonLocationsCountryRequest, _amazon_locations.AMAZON_LOCATIONS_COUNTRY)
        amazon_products_live_advanced = Operation(_amazon_products.AmazonProductsLiveAdvancedRequest, _amazon_products.AMAZON_PRODUCTS_LIVE_ADVANCED)
        amazon_products_live_html = Operation(_amazon_products.AmazonProductsLiveHtmlRequest, _amazon_products.AMAZON_PRODUCTS_LIVE_HTML)
        amazon_products_task_get_advanced = CollectingOperation(_amazon_products.AmazonProductsTaskGetAdvancedRequest, _amazon_products.AMAZON_PRODUCTS_TASK_GET_ADVANCED, _amazon_products.AmazonProductsTaskPostRequest)
        amazon_products_task_get_html = CollectingOperation(_amazon_products.AmazonProductsTaskGetHtmlRequest, _amazon_products.AMAZON_PRODUCTS_TASK_GET_HTML, _amazon_products.AmazonProductsTaskPostRequest)
        amazon_products_task_post = ManyTasksOperation(_amazon_products.AmazonProductsTaskPostRequest, _amazon_products.AMAZON_PRODUCTS_TASK_POST)
        amazon_products_tasks_ready = Operation(_amazon_products.AmazonProductsTasksReadyRequest, _amazon_products.AMAZON_PRODUCTS_TASKS_READY)
        amazon_sellers_live_advanced = Operation(_amazon_sellers.AmazonSellersLiveAdvancedRequest, _amazon_sellers.AMAZON_SELLERS_LIVE_ADVANCED)
        amazon_sellers_live_html = Operation(_amazon_sellers.AmazonSellersLiveHtmlRequest, _amazon_sellers.AMAZON_SELLERS_LIVE_HTML)
        amazon_sellers_task_get_advanced = CollectingOperation(_amazon_sellers.AmazonSellersTaskGetAdvancedRequest, _amazon_sellers.AMAZON_SELLERS_TASK_GET_ADVANCED, _amazon_sellers.AmazonSellersTaskPostRequest)
        amazon_sellers_task_get_html = CollectingOperation(_amazon_sellers.AmazonSellersTaskGetHtmlRequest, _amazon_sellers.AMAZON_SELLERS_TASK_GET_HTML, _amazon_sellers.AmazonSellersTaskPostRequest)
        amazon_sellers_task_post = ManyTasksOperation(_amazon_sellers.AmazonSellersTaskPostRequest, _amazon_sellers.AMAZON_SELLERS_TASK_POST)
        amazon_sellers_tasks_ready = Operation(_amazon_sellers.AmazonSellersTasksReadyRequest, _amazon_sellers.AMAZON_SELLERS_TASKS_READY)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = Operation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        google_product_info_task_get_advanced = CollectingOperation(_google_product_info.GoogleProductInfoTaskGetAdvancedRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASK_GET_ADVANCED, _google_product_info.GoogleProductInfoTaskPostRequest)
        google_product_info_task_post = ManyTasksOperation(_google_product_info.GoogleProductInfoTaskPostRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASK_POST)
        google_product_info_tasks_ready = Operation(_google_product_info.GoogleProductInfoTasksReadyRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASKS_READY)
        google_products_task_get_advanced = CollectingOperation(_google_products.GoogleProductsTaskGetAdvancedRequest, _google_products.GOOGLE_PRODUCTS_TASK_GET_ADVANCED, _google_products.GoogleProductsTaskPostRequest)
        google_products_task_get_html = CollectingOperation(_google_products.GoogleProductsTaskGetHtmlRequest, _google_products.GOOGLE_PRODUCTS_TASK_GET_HTML, _google_products.GoogleProductsTaskPostRequest)
        google_products_task_post = ManyTasksOperation(_google_products.GoogleProductsTaskPostRequest, _google_products.GOOGLE_PRODUCTS_TASK_POST)
        google_products_tasks_ready = Operation(_google_products.GoogleProductsTasksReadyRequest, _google_products.GOOGLE_PRODUCTS_TASKS_READY)
        google_sellers_ad_url = Operation(_google_sellers_ad_url.GoogleSellersAdUrlRequest, _google_sellers_ad_url.GOOGLE_SELLERS_AD_URL)
        google_sellers_task_get_advanced = CollectingOperation(_google_sellers.GoogleSellersTaskGetAdvancedRequest, _google_sellers.GOOGLE_SELLERS_TASK_GET_ADVANCED, _google_sellers.GoogleSellersTaskPostRequest)
        google_sellers_task_post = ManyTasksOperation(_google_sellers.GoogleSellersTaskPostRequest, _google_sellers.GOOGLE_SELLERS_TASK_POST)
        google_sellers_tasks_ready = Operation(_google_sellers.GoogleSellersTasksReadyRequest, _google_sellers.GOOGLE_SELLERS_TASKS_READY)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on


class AsyncMerchant(AsyncSection, name="merchant", index=OPERATIONS, summaries=SUMMARIES):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    if TYPE_CHECKING:
        # fmt: off
        amazon_asin_live_advanced = AsyncOperation(_amazon_asin.AmazonAsinLiveAdvancedRequest, _amazon_asin.AMAZON_ASIN_LIVE_ADVANCED)
        amazon_asin_live_html = AsyncOperation(_amazon_asin.AmazonAsinLiveHtmlRequest, _amazon_asin.AMAZON_ASIN_LIVE_HTML)
        amazon_asin_task_get_advanced = AsyncCollectingOperation(_amazon_asin.AmazonAsinTaskGetAdvancedRequest, _amazon_asin.AMAZON_ASIN_TASK_GET_ADVANCED, _amazon_asin.AmazonAsinTaskPostRequest)
        amazon_asin_task_get_html = AsyncCollectingOperation(_amazon_asin.AmazonAsinTaskGetHtmlRequest, _amazon_asin.AMAZON_ASIN_TASK_GET_HTML, _amazon_asin.AmazonAsinTaskPostRequest)
        amazon_asin_task_post = AsyncManyTasksOperation(_amazon_asin.AmazonAsinTaskPostRequest, _amazon_asin.AMAZON_ASIN_TASK_POST)
        amazon_asin_tasks_ready = AsyncOperation(_amazon_asin.AmazonAsinTasksReadyRequest, _amazon_asin.AMAZON_ASIN_TASKS_READY)
        amazon_languages = AsyncOperation(_amazon_languages.AmazonLanguagesRequest, _amazon_languages.AMAZON_LANGUAGES)
        amazon_locations = AsyncOperation(_amazon_locations.AmazonLocationsRequest, _amazon_locations.AMAZON_LOCATIONS)
        amazon_locations_country = AsyncOperation(_amazon_locations.AmazonLocationsCountryRequest, _amazon_locations.AMAZON_LOCATIONS_COUNTRY)
        amazon_products_live_advanced = AsyncOperation(_amazon_products.AmazonProductsLiveAdvancedRequest, _amazon_products.AMAZON_PRODUCTS_LIVE_ADVANCED)
        amazon_products_live_html = AsyncOperation(_amazon_products.AmazonProductsLiveHtmlRequest, _amazon_products.AMAZON_PRODUCTS_LIVE_HTML)
        amazon_products_task_get_advanced = AsyncCollectingOperation(_amazon_products.AmazonProductsTaskGetAdvancedRequest, _amazon_products.AMAZON_PRODUCTS_TASK_GET_ADVANCED, _amazon_products.AmazonProductsTaskPostRequest)
        amazon_products_task_get_html = AsyncCollectingOperation(_amazon_products.AmazonProductsTaskGetHtmlRequest, _amazon_products.AMAZON_PRODUCTS_TASK_GET_HTML, _amazon_products.AmazonProductsTaskPostRequest)
        amazon_products_task_post = AsyncManyTasksOperation(_amazon_products.AmazonProductsTaskPostRequest, _amazon_products.AMAZON_PRODUCTS_TASK_POST)
        amazon_products_tasks_ready = AsyncOperation(_amazon_products.AmazonProductsTasksReadyRequest, _amazon_products.AMAZON_PRODUCTS_TASKS_READY)
        amazon_sellers_live_advanced = AsyncOperation(_amazon_sellers.AmazonSellersLiveAdvancedRequest, _amazon_sellers.AMAZON_SELLERS_LIVE_ADVANCED)
        amazon_sellers_live_html = AsyncOperation(_amazon_sellers.AmazonSellersLiveHtmlRequest, _amazon_sellers.AMAZON_SELLERS_LIVE_HTML)
        amazon_sellers_task_get_advanced = AsyncCollectingOperation(_amazon_sellers.AmazonSellersTaskGetAdvancedRequest, _amazon_sellers.AMAZON_SELLERS_TASK_GET_ADVANCED, _amazon_sellers.AmazonSellersTaskPostRequest)
        amazon_sellers_task_get_html = AsyncCollectingOperation(_amazon_sellers.AmazonSellersTaskGetHtmlRequest, _amazon_sellers.AMAZON_SELLERS_TASK_GET_HTML, _amazon_sellers.AmazonSellersTaskPostRequest)
        amazon_sellers_task_post = AsyncManyTasksOperation(_amazon_sellers.AmazonSellersTaskPostRequest, _amazon_sellers.AMAZON_SELLERS_TASK_POST)
        amazon_sellers_tasks_ready = AsyncOperation(_amazon_sellers.AmazonSellersTasksReadyRequest, _amazon_sellers.AMAZON_SELLERS_TASKS_READY)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = AsyncOperation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        google_product_info_task_get_advanced = AsyncCollectingOperation(_google_product_info.GoogleProductInfoTaskGetAdvancedRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASK_GET_ADVANCED, _google_product_info.GoogleProductInfoTaskPostRequest)
        google_product_info_task_post = AsyncManyTasksOperation(_google_product_info.GoogleProductInfoTaskPostRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASK_POST)
        google_product_info_tasks_ready = AsyncOperation(_google_product_info.GoogleProductInfoTasksReadyRequest, _google_product_info.GOOGLE_PRODUCT_INFO_TASKS_READY)
        google_products_task_get_advanced = AsyncCollectingOperation(_google_products.GoogleProductsTaskGetAdvancedRequest, _google_products.GOOGLE_PRODUCTS_TASK_GET_ADVANCED, _google_products.GoogleProductsTaskPostRequest)
        google_products_task_get_html = AsyncCollectingOperation(_google_products.GoogleProductsTaskGetHtmlRequest, _google_products.GOOGLE_PRODUCTS_TASK_GET_HTML, _google_products.GoogleProductsTaskPostRequest)
        google_products_task_post = AsyncManyTasksOperation(_google_products.GoogleProductsTaskPostRequest, _google_products.GOOGLE_PRODUCTS_TASK_POST)
        google_products_tasks_ready = AsyncOperation(_google_products.GoogleProductsTasksReadyRequest, _google_products.GOOGLE_PRODUCTS_TASKS_READY)
        google_sellers_ad_url = AsyncOperation(_google_sellers_ad_url.GoogleSellersAdUrlRequest, _google_sellers_ad_url.GOOGLE_SELLERS_AD_URL)
        google_sellers_task_get_advanced = AsyncCollectingOperation(_google_sellers.GoogleSellersTaskGetAdvancedRequest, _google_sellers.GOOGLE_SELLERS_TASK_GET_ADVANCED, _google_sellers.GoogleSellersTaskPostRequest)
        google_sellers_task_post = AsyncManyTasksOperation(_google_sellers.GoogleSellersTaskPostRequest, _google_sellers.GOOGLE_SELLERS_TASK_POST)
        google_sellers_tasks_ready = AsyncOperation(_google_sellers.GoogleSellersTasksReadyRequest, _google_sellers.GOOGLE_SELLERS_TASKS_READY)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on
