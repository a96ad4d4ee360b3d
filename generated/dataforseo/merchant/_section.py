# From spec/merchant/ by `make generate`; do not edit.
"""Merchant: Products and sellers of Google Shopping and Amazon."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.merchant.amazon_asin_live_advanced import (
        amazon_asin_live_advanced as call_amazon_asin_live_advanced,
    )
    from dataforseo.merchant.amazon_asin_live_html import amazon_asin_live_html as call_amazon_asin_live_html
    from dataforseo.merchant.amazon_asin_task_get_advanced import (
        amazon_asin_task_get_advanced as call_amazon_asin_task_get_advanced,
    )
    from dataforseo.merchant.amazon_asin_task_get_html import (
        amazon_asin_task_get_html as call_amazon_asin_task_get_html,
    )
    from dataforseo.merchant.amazon_asin_task_post import AmazonAsinTaskPostRequest
    from dataforseo.merchant.amazon_asin_task_post import amazon_asin_task_post as call_amazon_asin_task_post
    from dataforseo.merchant.amazon_asin_tasks_ready import (
        amazon_asin_tasks_ready as call_amazon_asin_tasks_ready,
    )
    from dataforseo.merchant.amazon_languages import amazon_languages as call_amazon_languages
    from dataforseo.merchant.amazon_locations import amazon_locations as call_amazon_locations
    from dataforseo.merchant.amazon_locations_country import (
        amazon_locations_country as call_amazon_locations_country,
    )
    from dataforseo.merchant.amazon_products_live_advanced import (
        amazon_products_live_advanced as call_amazon_products_live_advanced,
    )
    from dataforseo.merchant.amazon_products_live_html import (
        amazon_products_live_html as call_amazon_products_live_html,
    )
    from dataforseo.merchant.amazon_products_task_get_advanced import (
        amazon_products_task_get_advanced as call_amazon_products_task_get_advanced,
    )
    from dataforseo.merchant.amazon_products_task_get_html import (
        amazon_products_task_get_html as call_amazon_products_task_get_html,
    )
    from dataforseo.merchant.amazon_products_task_post import AmazonProductsTaskPostRequest
    from dataforseo.merchant.amazon_products_task_post import (
        amazon_products_task_post as call_amazon_products_task_post,
    )
    from dataforseo.merchant.amazon_products_tasks_ready import (
        amazon_products_tasks_ready as call_amazon_products_tasks_ready,
    )
    from dataforseo.merchant.amazon_sellers_live_advanced import (
        amazon_sellers_live_advanced as call_amazon_sellers_live_advanced,
    )
    from dataforseo.merchant.amazon_sellers_live_html import (
        amazon_sellers_live_html as call_amazon_sellers_live_html,
    )
    from dataforseo.merchant.amazon_sellers_task_get_advanced import (
        amazon_sellers_task_get_advanced as call_amazon_sellers_task_get_advanced,
    )
    from dataforseo.merchant.amazon_sellers_task_get_html import (
        amazon_sellers_task_get_html as call_amazon_sellers_task_get_html,
    )
    from dataforseo.merchant.amazon_sellers_task_post import AmazonSellersTaskPostRequest
    from dataforseo.merchant.amazon_sellers_task_post import (
        amazon_sellers_task_post as call_amazon_sellers_task_post,
    )
    from dataforseo.merchant.amazon_sellers_tasks_ready import (
        amazon_sellers_tasks_ready as call_amazon_sellers_tasks_ready,
    )
    from dataforseo.merchant.errors import errors as call_errors
    from dataforseo.merchant.google_languages import google_languages as call_google_languages
    from dataforseo.merchant.google_locations import google_locations as call_google_locations
    from dataforseo.merchant.google_locations_country import (
        google_locations_country as call_google_locations_country,
    )
    from dataforseo.merchant.google_product_info_task_get_advanced import (
        google_product_info_task_get_advanced as call_google_product_info_task_get_advanced,
    )
    from dataforseo.merchant.google_product_info_task_post import GoogleProductInfoTaskPostRequest
    from dataforseo.merchant.google_product_info_task_post import (
        google_product_info_task_post as call_google_product_info_task_post,
    )
    from dataforseo.merchant.google_product_info_tasks_ready import (
        google_product_info_tasks_ready as call_google_product_info_tasks_ready,
    )
    from dataforseo.merchant.google_products_task_get_advanced import (
        google_products_task_get_advanced as call_google_products_task_get_advanced,
    )
    from dataforseo.merchant.google_products_task_get_html import (
        google_products_task_get_html as call_google_products_task_get_html,
    )
    from dataforseo.merchant.google_products_task_post import GoogleProductsTaskPostRequest
    from dataforseo.merchant.google_products_task_post import (
        google_products_task_post as call_google_products_task_post,
    )
    from dataforseo.merchant.google_products_tasks_ready import (
        google_products_tasks_ready as call_google_products_tasks_ready,
    )
    from dataforseo.merchant.google_sellers_ad_url import google_sellers_ad_url as call_google_sellers_ad_url
    from dataforseo.merchant.google_sellers_task_get_advanced import (
        google_sellers_task_get_advanced as call_google_sellers_task_get_advanced,
    )
    from dataforseo.merchant.google_sellers_task_post import GoogleSellersTaskPostRequest
    from dataforseo.merchant.google_sellers_task_post import (
        google_sellers_task_post as call_google_sellers_task_post,
    )
    from dataforseo.merchant.google_sellers_tasks_ready import (
        google_sellers_tasks_ready as call_google_sellers_tasks_ready,
    )
    from dataforseo.merchant.id_list import id_list as call_id_list
    from dataforseo.merchant.tasks_ready import tasks_ready as call_tasks_ready
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

_INDEX = {
    "amazon_asin_live_advanced": "amazon/asin/live/advanced",
    "amazon_asin_live_html": "amazon/asin/live/html",
    "amazon_asin_task_get_advanced": "amazon/asin/task_get/advanced/{id}",
    "amazon_asin_task_get_html": "amazon/asin/task_get/html/{id}",
    "amazon_asin_task_post": "amazon/asin/task_post",
    "amazon_asin_tasks_ready": "amazon/asin/tasks_ready",
    "amazon_languages": "amazon/languages",
    "amazon_locations": "amazon/locations",
    "amazon_locations_country": "amazon/locations/{country}",
    "amazon_products_live_advanced": "amazon/products/live/advanced",
    "amazon_products_live_html": "amazon/products/live/html",
    "amazon_products_task_get_advanced": "amazon/products/task_get/advanced/{id}",
    "amazon_products_task_get_html": "amazon/products/task_get/html/{id}",
    "amazon_products_task_post": "amazon/products/task_post",
    "amazon_products_tasks_ready": "amazon/products/tasks_ready",
    "amazon_sellers_live_advanced": "amazon/sellers/live/advanced",
    "amazon_sellers_live_html": "amazon/sellers/live/html",
    "amazon_sellers_task_get_advanced": "amazon/sellers/task_get/advanced/{id}",
    "amazon_sellers_task_get_html": "amazon/sellers/task_get/html/{id}",
    "amazon_sellers_task_post": "amazon/sellers/task_post",
    "amazon_sellers_tasks_ready": "amazon/sellers/tasks_ready",
    "errors": "errors",
    "google_languages": "google/languages",
    "google_locations": "google/locations",
    "google_locations_country": "google/locations/{country}",
    "google_product_info_task_get_advanced": "google/product_info/task_get/advanced/{id}",
    "google_product_info_task_post": "google/product_info/task_post",
    "google_product_info_tasks_ready": "google/product_info/tasks_ready",
    "google_products_task_get_advanced": "google/products/task_get/advanced/{id}",
    "google_products_task_get_html": "google/products/task_get/html/{id}",
    "google_products_task_post": "google/products/task_post",
    "google_products_tasks_ready": "google/products/tasks_ready",
    "google_sellers_ad_url": "google/sellers/ad_url/{shop_ad_aclk}",
    "google_sellers_task_get_advanced": "google/sellers/task_get/advanced/{id}",
    "google_sellers_task_post": "google/sellers/task_post",
    "google_sellers_tasks_ready": "google/sellers/tasks_ready",
    "id_list": "id_list",
    "tasks_ready": "tasks_ready",
}


class Merchant(Section):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    _package = "dataforseo.merchant"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        amazon_asin_live_advanced = Operation(call_amazon_asin_live_advanced)
        """Run one Amazon product request and give its result at once."""
        amazon_asin_live_html = Operation(call_amazon_asin_live_html)
        """Run one Amazon product request and give the raw HTML at once."""
        amazon_asin_task_get_advanced = CollectingOperation(
            call_amazon_asin_task_get_advanced, AmazonAsinTaskPostRequest
        )
        """Collect the result of one Amazon product task."""
        amazon_asin_task_get_html = CollectingOperation(
            call_amazon_asin_task_get_html, AmazonAsinTaskPostRequest
        )
        """Collect the raw HTML of one Amazon product task."""
        amazon_asin_task_post = ManyTasksOperation(call_amazon_asin_task_post, AmazonAsinTaskPostRequest)
        """Post Amazon product tasks."""
        amazon_asin_tasks_ready = Operation(call_amazon_asin_tasks_ready)
        """List the finished Amazon product tasks that were not collected yet."""
        amazon_languages = Operation(call_amazon_languages)
        """List the languages of Amazon in Merchant."""
        amazon_locations = Operation(call_amazon_locations)
        """List the locations of Amazon in Merchant."""
        amazon_locations_country = Operation(call_amazon_locations_country)
        """List the locations of Amazon in Merchant in one country."""
        amazon_products_live_advanced = Operation(call_amazon_products_live_advanced)
        """Run one Amazon products request and give its result at once."""
        amazon_products_live_html = Operation(call_amazon_products_live_html)
        """Run one Amazon products request and give the raw HTML at once."""
        amazon_products_task_get_advanced = CollectingOperation(
            call_amazon_products_task_get_advanced, AmazonProductsTaskPostRequest
        )
        """Collect the result of one Amazon products task."""
        amazon_products_task_get_html = CollectingOperation(
            call_amazon_products_task_get_html, AmazonProductsTaskPostRequest
        )
        """Collect the raw HTML of one Amazon products task."""
        amazon_products_task_post = ManyTasksOperation(
            call_amazon_products_task_post, AmazonProductsTaskPostRequest
        )
        """Post Amazon products tasks."""
        amazon_products_tasks_ready = Operation(call_amazon_products_tasks_ready)
        """List the finished Amazon products tasks that were not collected yet."""
        amazon_sellers_live_advanced = Operation(call_amazon_sellers_live_advanced)
        """Run one Amazon sellers request and give its result at once."""
        amazon_sellers_live_html = Operation(call_amazon_sellers_live_html)
        """Run one Amazon sellers request and give the raw HTML at once."""
        amazon_sellers_task_get_advanced = CollectingOperation(
            call_amazon_sellers_task_get_advanced, AmazonSellersTaskPostRequest
        )
        """Collect the result of one Amazon sellers task."""
        amazon_sellers_task_get_html = CollectingOperation(
            call_amazon_sellers_task_get_html, AmazonSellersTaskPostRequest
        )
        """Collect the raw HTML of one Amazon sellers task."""
        amazon_sellers_task_post = ManyTasksOperation(
            call_amazon_sellers_task_post, AmazonSellersTaskPostRequest
        )
        """Post Amazon sellers tasks."""
        amazon_sellers_tasks_ready = Operation(call_amazon_sellers_tasks_ready)
        """List the finished Amazon sellers tasks that were not collected yet."""
        errors = PagedOperation(call_errors)
        """List the Merchant calls of this account that recently ended in an error."""
        google_languages = Operation(call_google_languages)
        """List the languages of Google in Merchant."""
        google_locations = Operation(call_google_locations)
        """List the locations of Google in Merchant."""
        google_locations_country = Operation(call_google_locations_country)
        """List the locations of Google in Merchant in one country."""
        google_product_info_task_get_advanced = CollectingOperation(
            call_google_product_info_task_get_advanced, GoogleProductInfoTaskPostRequest
        )
        """Collect the result of one Google Shopping product task."""
        google_product_info_task_post = ManyTasksOperation(
            call_google_product_info_task_post, GoogleProductInfoTaskPostRequest
        )
        """Post Google Shopping product tasks."""
        google_product_info_tasks_ready = Operation(call_google_product_info_tasks_ready)
        """List the finished Google Shopping product tasks that were not collected yet."""
        google_products_task_get_advanced = CollectingOperation(
            call_google_products_task_get_advanced, GoogleProductsTaskPostRequest
        )
        """Collect the result of one Google Shopping task."""
        google_products_task_get_html = CollectingOperation(
            call_google_products_task_get_html, GoogleProductsTaskPostRequest
        )
        """Collect the raw HTML of one Google Shopping task."""
        google_products_task_post = ManyTasksOperation(
            call_google_products_task_post, GoogleProductsTaskPostRequest
        )
        """Post Google Shopping tasks."""
        google_products_tasks_ready = Operation(call_google_products_tasks_ready)
        """List the finished Google Shopping tasks that were not collected yet."""
        google_sellers_ad_url = Operation(call_google_sellers_ad_url)
        """Give the full address that an ad of Google Shopping leads to."""
        google_sellers_task_get_advanced = CollectingOperation(
            call_google_sellers_task_get_advanced, GoogleSellersTaskPostRequest
        )
        """Collect the result of one Google Shopping sellers task."""
        google_sellers_task_post = ManyTasksOperation(
            call_google_sellers_task_post, GoogleSellersTaskPostRequest
        )
        """Post Google Shopping sellers tasks."""
        google_sellers_tasks_ready = Operation(call_google_sellers_tasks_ready)
        """List the finished Google Shopping sellers tasks that were not collected yet."""
        id_list = PagedOperation(call_id_list)
        """List the Merchant tasks that this account made in a time window."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished Merchant tasks that were not collected yet."""


class AsyncMerchant(AsyncSection):
    """Merchant: Products and sellers of Google Shopping and Amazon."""

    _package = "dataforseo.merchant"
    _index = _INDEX

    if TYPE_CHECKING:
        amazon_asin_live_advanced = AsyncOperation(call_amazon_asin_live_advanced)
        """Run one Amazon product request and give its result at once."""
        amazon_asin_live_html = AsyncOperation(call_amazon_asin_live_html)
        """Run one Amazon product request and give the raw HTML at once."""
        amazon_asin_task_get_advanced = AsyncCollectingOperation(
            call_amazon_asin_task_get_advanced, AmazonAsinTaskPostRequest
        )
        """Collect the result of one Amazon product task."""
        amazon_asin_task_get_html = AsyncCollectingOperation(
            call_amazon_asin_task_get_html, AmazonAsinTaskPostRequest
        )
        """Collect the raw HTML of one Amazon product task."""
        amazon_asin_task_post = AsyncManyTasksOperation(call_amazon_asin_task_post, AmazonAsinTaskPostRequest)
        """Post Amazon product tasks."""
        amazon_asin_tasks_ready = AsyncOperation(call_amazon_asin_tasks_ready)
        """List the finished Amazon product tasks that were not collected yet."""
        amazon_languages = AsyncOperation(call_amazon_languages)
        """List the languages of Amazon in Merchant."""
        amazon_locations = AsyncOperation(call_amazon_locations)
        """List the locations of Amazon in Merchant."""
        amazon_locations_country = AsyncOperation(call_amazon_locations_country)
        """List the locations of Amazon in Merchant in one country."""
        amazon_products_live_advanced = AsyncOperation(call_amazon_products_live_advanced)
        """Run one Amazon products request and give its result at once."""
        amazon_products_live_html = AsyncOperation(call_amazon_products_live_html)
        """Run one Amazon products request and give the raw HTML at once."""
        amazon_products_task_get_advanced = AsyncCollectingOperation(
            call_amazon_products_task_get_advanced, AmazonProductsTaskPostRequest
        )
        """Collect the result of one Amazon products task."""
        amazon_products_task_get_html = AsyncCollectingOperation(
            call_amazon_products_task_get_html, AmazonProductsTaskPostRequest
        )
        """Collect the raw HTML of one Amazon products task."""
        amazon_products_task_post = AsyncManyTasksOperation(
            call_amazon_products_task_post, AmazonProductsTaskPostRequest
        )
        """Post Amazon products tasks."""
        amazon_products_tasks_ready = AsyncOperation(call_amazon_products_tasks_ready)
        """List the finished Amazon products tasks that were not collected yet."""
        amazon_sellers_live_advanced = AsyncOperation(call_amazon_sellers_live_advanced)
        """Run one Amazon sellers request and give its result at once."""
        amazon_sellers_live_html = AsyncOperation(call_amazon_sellers_live_html)
        """Run one Amazon sellers request and give the raw HTML at once."""
        amazon_sellers_task_get_advanced = AsyncCollectingOperation(
            call_amazon_sellers_task_get_advanced, AmazonSellersTaskPostRequest
        )
        """Collect the result of one Amazon sellers task."""
        amazon_sellers_task_get_html = AsyncCollectingOperation(
            call_amazon_sellers_task_get_html, AmazonSellersTaskPostRequest
        )
        """Collect the raw HTML of one Amazon sellers task."""
        amazon_sellers_task_post = AsyncManyTasksOperation(
            call_amazon_sellers_task_post, AmazonSellersTaskPostRequest
        )
        """Post Amazon sellers tasks."""
        amazon_sellers_tasks_ready = AsyncOperation(call_amazon_sellers_tasks_ready)
        """List the finished Amazon sellers tasks that were not collected yet."""
        errors = AsyncPagedOperation(call_errors)
        """List the Merchant calls of this account that recently ended in an error."""
        google_languages = AsyncOperation(call_google_languages)
        """List the languages of Google in Merchant."""
        google_locations = AsyncOperation(call_google_locations)
        """List the locations of Google in Merchant."""
        google_locations_country = AsyncOperation(call_google_locations_country)
        """List the locations of Google in Merchant in one country."""
        google_product_info_task_get_advanced = AsyncCollectingOperation(
            call_google_product_info_task_get_advanced, GoogleProductInfoTaskPostRequest
        )
        """Collect the result of one Google Shopping product task."""
        google_product_info_task_post = AsyncManyTasksOperation(
            call_google_product_info_task_post, GoogleProductInfoTaskPostRequest
        )
        """Post Google Shopping product tasks."""
        google_product_info_tasks_ready = AsyncOperation(call_google_product_info_tasks_ready)
        """List the finished Google Shopping product tasks that were not collected yet."""
        google_products_task_get_advanced = AsyncCollectingOperation(
            call_google_products_task_get_advanced, GoogleProductsTaskPostRequest
        )
        """Collect the result of one Google Shopping task."""
        google_products_task_get_html = AsyncCollectingOperation(
            call_google_products_task_get_html, GoogleProductsTaskPostRequest
        )
        """Collect the raw HTML of one Google Shopping task."""
        google_products_task_post = AsyncManyTasksOperation(
            call_google_products_task_post, GoogleProductsTaskPostRequest
        )
        """Post Google Shopping tasks."""
        google_products_tasks_ready = AsyncOperation(call_google_products_tasks_ready)
        """List the finished Google Shopping tasks that were not collected yet."""
        google_sellers_ad_url = AsyncOperation(call_google_sellers_ad_url)
        """Give the full address that an ad of Google Shopping leads to."""
        google_sellers_task_get_advanced = AsyncCollectingOperation(
            call_google_sellers_task_get_advanced, GoogleSellersTaskPostRequest
        )
        """Collect the result of one Google Shopping sellers task."""
        google_sellers_task_post = AsyncManyTasksOperation(
            call_google_sellers_task_post, GoogleSellersTaskPostRequest
        )
        """Post Google Shopping sellers tasks."""
        google_sellers_tasks_ready = AsyncOperation(call_google_sellers_tasks_ready)
        """List the finished Google Shopping sellers tasks that were not collected yet."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Merchant tasks that this account made in a time window."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished Merchant tasks that were not collected yet."""
