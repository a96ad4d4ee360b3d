# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from typing import TYPE_CHECKING

from dataforseo.merchant._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        amazon_asin_live_advanced as _amazon_asin_live_advanced,
        amazon_asin_live_html as _amazon_asin_live_html,
        amazon_asin_task_get_advanced as _amazon_asin_task_get_advanced,
        amazon_asin_task_get_html as _amazon_asin_task_get_html,
        amazon_asin_task_post as _amazon_asin_task_post,
        amazon_asin_tasks_ready as _amazon_asin_tasks_ready,
        amazon_languages as _amazon_languages,
        amazon_locations as _amazon_locations,
        amazon_locations_country as _amazon_locations_country,
        amazon_products_live_advanced as _amazon_products_live_advanced,
        amazon_products_live_html as _amazon_products_live_html,
        amazon_products_task_get_advanced as _amazon_products_task_get_advanced,
        amazon_products_task_get_html as _amazon_products_task_get_html,
        amazon_products_task_post as _amazon_products_task_post,
        amazon_products_tasks_ready as _amazon_products_tasks_ready,
        amazon_sellers_live_advanced as _amazon_sellers_live_advanced,
        amazon_sellers_live_html as _amazon_sellers_live_html,
        amazon_sellers_task_get_advanced as _amazon_sellers_task_get_advanced,
        amazon_sellers_task_get_html as _amazon_sellers_task_get_html,
        amazon_sellers_task_post as _amazon_sellers_task_post,
        amazon_sellers_tasks_ready as _amazon_sellers_tasks_ready,
        errors as _errors,
        google_languages as _google_languages,
        google_locations as _google_locations,
        google_locations_country as _google_locations_country,
        google_product_info_task_get_advanced as _google_product_info_task_get_advanced,
        google_product_info_task_post as _google_product_info_task_post,
        google_product_info_tasks_ready as _google_product_info_tasks_ready,
        google_products_task_get_advanced as _google_products_task_get_advanced,
        google_products_task_get_html as _google_products_task_get_html,
        google_products_task_post as _google_products_task_post,
        google_products_tasks_ready as _google_products_tasks_ready,
        google_sellers_ad_url as _google_sellers_ad_url,
        google_sellers_task_get_advanced as _google_sellers_task_get_advanced,
        google_sellers_task_post as _google_sellers_task_post,
        google_sellers_tasks_ready as _google_sellers_tasks_ready,
        id_list as _id_list,
        tasks_ready as _tasks_ready,
    )


class Merchant(Section):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    _package = "dataforseo.merchant"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        amazon_asin_live_advanced = Operation(_amazon_asin_live_advanced.AmazonAsinLiveAdvancedRequest, _amazon_asin_live_advanced.ENDPOINT)
        amazon_asin_live_html = Operation(_amazon_asin_live_html.AmazonAsinLiveHtmlRequest, _amazon_asin_live_html.ENDPOINT)
        amazon_asin_task_get_advanced = CollectingOperation(_amazon_asin_task_get_advanced.AmazonAsinTaskGetAdvancedRequest, _amazon_asin_task_get_advanced.ENDPOINT, _amazon_asin_task_post.AmazonAsinTaskPostRequest)
        amazon_asin_task_get_html = CollectingOperation(_amazon_asin_task_get_html.AmazonAsinTaskGetHtmlRequest, _amazon_asin_task_get_html.ENDPOINT, _amazon_asin_task_post.AmazonAsinTaskPostRequest)
        amazon_asin_task_post = ManyTasksOperation(_amazon_asin_task_post.AmazonAsinTaskPostRequest, _amazon_asin_task_post.ENDPOINT)
        amazon_asin_tasks_ready = Operation(_amazon_asin_tasks_ready.AmazonAsinTasksReadyRequest, _amazon_asin_tasks_ready.ENDPOINT)
        amazon_languages = Operation(_amazon_languages.AmazonLanguagesRequest, _amazon_languages.ENDPOINT)
        amazon_locations = Operation(_amazon_locations.AmazonLocationsRequest, _amazon_locations.ENDPOINT)
        amazon_locations_country = Operation(_amazon_locations_country.AmazonLocationsCountryRequest, _amazon_locations_country.ENDPOINT)
        amazon_products_live_advanced = Operation(_amazon_products_live_advanced.AmazonProductsLiveAdvancedRequest, _amazon_products_live_advanced.ENDPOINT)
        amazon_products_live_html = Operation(_amazon_products_live_html.AmazonProductsLiveHtmlRequest, _amazon_products_live_html.ENDPOINT)
        amazon_products_task_get_advanced = CollectingOperation(_amazon_products_task_get_advanced.AmazonProductsTaskGetAdvancedRequest, _amazon_products_task_get_advanced.ENDPOINT, _amazon_products_task_post.AmazonProductsTaskPostRequest)
        amazon_products_task_get_html = CollectingOperation(_amazon_products_task_get_html.AmazonProductsTaskGetHtmlRequest, _amazon_products_task_get_html.ENDPOINT, _amazon_products_task_post.AmazonProductsTaskPostRequest)
        amazon_products_task_post = ManyTasksOperation(_amazon_products_task_post.AmazonProductsTaskPostRequest, _amazon_products_task_post.ENDPOINT)
        amazon_products_tasks_ready = Operation(_amazon_products_tasks_ready.AmazonProductsTasksReadyRequest, _amazon_products_tasks_ready.ENDPOINT)
        amazon_sellers_live_advanced = Operation(_amazon_sellers_live_advanced.AmazonSellersLiveAdvancedRequest, _amazon_sellers_live_advanced.ENDPOINT)
        amazon_sellers_live_html = Operation(_amazon_sellers_live_html.AmazonSellersLiveHtmlRequest, _amazon_sellers_live_html.ENDPOINT)
        amazon_sellers_task_get_advanced = CollectingOperation(_amazon_sellers_task_get_advanced.AmazonSellersTaskGetAdvancedRequest, _amazon_sellers_task_get_advanced.ENDPOINT, _amazon_sellers_task_post.AmazonSellersTaskPostRequest)
        amazon_sellers_task_get_html = CollectingOperation(_amazon_sellers_task_get_html.AmazonSellersTaskGetHtmlRequest, _amazon_sellers_task_get_html.ENDPOINT, _amazon_sellers_task_post.AmazonSellersTaskPostRequest)
        amazon_sellers_task_post = ManyTasksOperation(_amazon_sellers_task_post.AmazonSellersTaskPostRequest, _amazon_sellers_task_post.ENDPOINT)
        amazon_sellers_tasks_ready = Operation(_amazon_sellers_tasks_ready.AmazonSellersTasksReadyRequest, _amazon_sellers_tasks_ready.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = Operation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_product_info_task_get_advanced = CollectingOperation(_google_product_info_task_get_advanced.GoogleProductInfoTaskGetAdvancedRequest, _google_product_info_task_get_advanced.ENDPOINT, _google_product_info_task_post.GoogleProductInfoTaskPostRequest)
        google_product_info_task_post = ManyTasksOperation(_google_product_info_task_post.GoogleProductInfoTaskPostRequest, _google_product_info_task_post.ENDPOINT)
        google_product_info_tasks_ready = Operation(_google_product_info_tasks_ready.GoogleProductInfoTasksReadyRequest, _google_product_info_tasks_ready.ENDPOINT)
        google_products_task_get_advanced = CollectingOperation(_google_products_task_get_advanced.GoogleProductsTaskGetAdvancedRequest, _google_products_task_get_advanced.ENDPOINT, _google_products_task_post.GoogleProductsTaskPostRequest)
        google_products_task_get_html = CollectingOperation(_google_products_task_get_html.GoogleProductsTaskGetHtmlRequest, _google_products_task_get_html.ENDPOINT, _google_products_task_post.GoogleProductsTaskPostRequest)
        google_products_task_post = ManyTasksOperation(_google_products_task_post.GoogleProductsTaskPostRequest, _google_products_task_post.ENDPOINT)
        google_products_tasks_ready = Operation(_google_products_tasks_ready.GoogleProductsTasksReadyRequest, _google_products_tasks_ready.ENDPOINT)
        google_sellers_ad_url = Operation(_google_sellers_ad_url.GoogleSellersAdUrlRequest, _google_sellers_ad_url.ENDPOINT)
        google_sellers_task_get_advanced = CollectingOperation(_google_sellers_task_get_advanced.GoogleSellersTaskGetAdvancedRequest, _google_sellers_task_get_advanced.ENDPOINT, _google_sellers_task_post.GoogleSellersTaskPostRequest)
        google_sellers_task_post = ManyTasksOperation(_google_sellers_task_post.GoogleSellersTaskPostRequest, _google_sellers_task_post.ENDPOINT)
        google_sellers_tasks_ready = Operation(_google_sellers_tasks_ready.GoogleSellersTasksReadyRequest, _google_sellers_tasks_ready.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        # fmt: on


class AsyncMerchant(AsyncSection):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    _package = "dataforseo.merchant"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        amazon_asin_live_advanced = AsyncOperation(_amazon_asin_live_advanced.AmazonAsinLiveAdvancedRequest, _amazon_asin_live_advanced.ENDPOINT)
        amazon_asin_live_html = AsyncOperation(_amazon_asin_live_html.AmazonAsinLiveHtmlRequest, _amazon_asin_live_html.ENDPOINT)
        amazon_asin_task_get_advanced = AsyncCollectingOperation(_amazon_asin_task_get_advanced.AmazonAsinTaskGetAdvancedRequest, _amazon_asin_task_get_advanced.ENDPOINT, _amazon_asin_task_post.AmazonAsinTaskPostRequest)
        amazon_asin_task_get_html = AsyncCollectingOperation(_amazon_asin_task_get_html.AmazonAsinTaskGetHtmlRequest, _amazon_asin_task_get_html.ENDPOINT, _amazon_asin_task_post.AmazonAsinTaskPostRequest)
        amazon_asin_task_post = AsyncManyTasksOperation(_amazon_asin_task_post.AmazonAsinTaskPostRequest, _amazon_asin_task_post.ENDPOINT)
        amazon_asin_tasks_ready = AsyncOperation(_amazon_asin_tasks_ready.AmazonAsinTasksReadyRequest, _amazon_asin_tasks_ready.ENDPOINT)
        amazon_languages = AsyncOperation(_amazon_languages.AmazonLanguagesRequest, _amazon_languages.ENDPOINT)
        amazon_locations = AsyncOperation(_amazon_locations.AmazonLocationsRequest, _amazon_locations.ENDPOINT)
        amazon_locations_country = AsyncOperation(_amazon_locations_country.AmazonLocationsCountryRequest, _amazon_locations_country.ENDPOINT)
        amazon_products_live_advanced = AsyncOperation(_amazon_products_live_advanced.AmazonProductsLiveAdvancedRequest, _amazon_products_live_advanced.ENDPOINT)
        amazon_products_live_html = AsyncOperation(_amazon_products_live_html.AmazonProductsLiveHtmlRequest, _amazon_products_live_html.ENDPOINT)
        amazon_products_task_get_advanced = AsyncCollectingOperation(_amazon_products_task_get_advanced.AmazonProductsTaskGetAdvancedRequest, _amazon_products_task_get_advanced.ENDPOINT, _amazon_products_task_post.AmazonProductsTaskPostRequest)
        amazon_products_task_get_html = AsyncCollectingOperation(_amazon_products_task_get_html.AmazonProductsTaskGetHtmlRequest, _amazon_products_task_get_html.ENDPOINT, _amazon_products_task_post.AmazonProductsTaskPostRequest)
        amazon_products_task_post = AsyncManyTasksOperation(_amazon_products_task_post.AmazonProductsTaskPostRequest, _amazon_products_task_post.ENDPOINT)
        amazon_products_tasks_ready = AsyncOperation(_amazon_products_tasks_ready.AmazonProductsTasksReadyRequest, _amazon_products_tasks_ready.ENDPOINT)
        amazon_sellers_live_advanced = AsyncOperation(_amazon_sellers_live_advanced.AmazonSellersLiveAdvancedRequest, _amazon_sellers_live_advanced.ENDPOINT)
        amazon_sellers_live_html = AsyncOperation(_amazon_sellers_live_html.AmazonSellersLiveHtmlRequest, _amazon_sellers_live_html.ENDPOINT)
        amazon_sellers_task_get_advanced = AsyncCollectingOperation(_amazon_sellers_task_get_advanced.AmazonSellersTaskGetAdvancedRequest, _amazon_sellers_task_get_advanced.ENDPOINT, _amazon_sellers_task_post.AmazonSellersTaskPostRequest)
        amazon_sellers_task_get_html = AsyncCollectingOperation(_amazon_sellers_task_get_html.AmazonSellersTaskGetHtmlRequest, _amazon_sellers_task_get_html.ENDPOINT, _amazon_sellers_task_post.AmazonSellersTaskPostRequest)
        amazon_sellers_task_post = AsyncManyTasksOperation(_amazon_sellers_task_post.AmazonSellersTaskPostRequest, _amazon_sellers_task_post.ENDPOINT)
        amazon_sellers_tasks_ready = AsyncOperation(_amazon_sellers_tasks_ready.AmazonSellersTasksReadyRequest, _amazon_sellers_tasks_ready.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = AsyncOperation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_product_info_task_get_advanced = AsyncCollectingOperation(_google_product_info_task_get_advanced.GoogleProductInfoTaskGetAdvancedRequest, _google_product_info_task_get_advanced.ENDPOINT, _google_product_info_task_post.GoogleProductInfoTaskPostRequest)
        google_product_info_task_post = AsyncManyTasksOperation(_google_product_info_task_post.GoogleProductInfoTaskPostRequest, _google_product_info_task_post.ENDPOINT)
        google_product_info_tasks_ready = AsyncOperation(_google_product_info_tasks_ready.GoogleProductInfoTasksReadyRequest, _google_product_info_tasks_ready.ENDPOINT)
        google_products_task_get_advanced = AsyncCollectingOperation(_google_products_task_get_advanced.GoogleProductsTaskGetAdvancedRequest, _google_products_task_get_advanced.ENDPOINT, _google_products_task_post.GoogleProductsTaskPostRequest)
        google_products_task_get_html = AsyncCollectingOperation(_google_products_task_get_html.GoogleProductsTaskGetHtmlRequest, _google_products_task_get_html.ENDPOINT, _google_products_task_post.GoogleProductsTaskPostRequest)
        google_products_task_post = AsyncManyTasksOperation(_google_products_task_post.GoogleProductsTaskPostRequest, _google_products_task_post.ENDPOINT)
        google_products_tasks_ready = AsyncOperation(_google_products_tasks_ready.GoogleProductsTasksReadyRequest, _google_products_tasks_ready.ENDPOINT)
        google_sellers_ad_url = AsyncOperation(_google_sellers_ad_url.GoogleSellersAdUrlRequest, _google_sellers_ad_url.ENDPOINT)
        google_sellers_task_get_advanced = AsyncCollectingOperation(_google_sellers_task_get_advanced.GoogleSellersTaskGetAdvancedRequest, _google_sellers_task_get_advanced.ENDPOINT, _google_sellers_task_post.GoogleSellersTaskPostRequest)
        google_sellers_task_post = AsyncManyTasksOperation(_google_sellers_task_post.GoogleSellersTaskPostRequest, _google_sellers_task_post.ENDPOINT)
        google_sellers_tasks_ready = AsyncOperation(_google_sellers_tasks_ready.GoogleSellersTasksReadyRequest, _google_sellers_tasks_ready.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        # fmt: on
