# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.dataforseo_labs.amazon_bulk_search_volume_live import (
        amazon_bulk_search_volume_live as call_amazon_bulk_search_volume_live,
    )
    from dataforseo.dataforseo_labs.amazon_product_competitors_live import (
        amazon_product_competitors_live as call_amazon_product_competitors_live,
    )
    from dataforseo.dataforseo_labs.amazon_product_keyword_intersections_live import (
        amazon_product_keyword_intersections_live as call_amazon_product_keyword_intersections_live,
    )
    from dataforseo.dataforseo_labs.amazon_product_rank_overview_live import (
        amazon_product_rank_overview_live as call_amazon_product_rank_overview_live,
    )
    from dataforseo.dataforseo_labs.amazon_ranked_keywords_live import (
        amazon_ranked_keywords_live as call_amazon_ranked_keywords_live,
    )
    from dataforseo.dataforseo_labs.amazon_related_keywords_live import (
        amazon_related_keywords_live as call_amazon_related_keywords_live,
    )
    from dataforseo.dataforseo_labs.apple_app_competitors_live import (
        apple_app_competitors_live as call_apple_app_competitors_live,
    )
    from dataforseo.dataforseo_labs.apple_app_intersection_live import (
        apple_app_intersection_live as call_apple_app_intersection_live,
    )
    from dataforseo.dataforseo_labs.apple_bulk_app_metrics_live import (
        apple_bulk_app_metrics_live as call_apple_bulk_app_metrics_live,
    )
    from dataforseo.dataforseo_labs.apple_keywords_for_app_live import (
        apple_keywords_for_app_live as call_apple_keywords_for_app_live,
    )
    from dataforseo.dataforseo_labs.available_filters import available_filters as call_available_filters
    from dataforseo.dataforseo_labs.categories import categories as call_categories
    from dataforseo.dataforseo_labs.errors import errors as call_errors
    from dataforseo.dataforseo_labs.google_app_competitors_live import (
        google_app_competitors_live as call_google_app_competitors_live,
    )
    from dataforseo.dataforseo_labs.google_app_intersection_live import (
        google_app_intersection_live as call_google_app_intersection_live,
    )
    from dataforseo.dataforseo_labs.google_available_history import (
        google_available_history as call_google_available_history,
    )
    from dataforseo.dataforseo_labs.google_bulk_app_metrics_live import (
        google_bulk_app_metrics_live as call_google_bulk_app_metrics_live,
    )
    from dataforseo.dataforseo_labs.google_bulk_keyword_difficulty_live import (
        google_bulk_keyword_difficulty_live as call_google_bulk_keyword_difficulty_live,
    )
    from dataforseo.dataforseo_labs.google_bulk_traffic_estimation_live import (
        google_bulk_traffic_estimation_live as call_google_bulk_traffic_estimation_live,
    )
    from dataforseo.dataforseo_labs.google_categories_for_domain_live import (
        google_categories_for_domain_live as call_google_categories_for_domain_live,
    )
    from dataforseo.dataforseo_labs.google_categories_for_keywords_languages import (
        google_categories_for_keywords_languages as call_google_categories_for_keywords_languages,
    )
    from dataforseo.dataforseo_labs.google_categories_for_keywords_live import (
        google_categories_for_keywords_live as call_google_categories_for_keywords_live,
    )
    from dataforseo.dataforseo_labs.google_competitors_domain_live import (
        google_competitors_domain_live as call_google_competitors_domain_live,
    )
    from dataforseo.dataforseo_labs.google_domain_intersection_live import (
        google_domain_intersection_live as call_google_domain_intersection_live,
    )
    from dataforseo.dataforseo_labs.google_domain_metrics_by_categories_live import (
        google_domain_metrics_by_categories_live as call_google_domain_metrics_by_categories_live,
    )
    from dataforseo.dataforseo_labs.google_domain_rank_overview_live import (
        google_domain_rank_overview_live as call_google_domain_rank_overview_live,
    )
    from dataforseo.dataforseo_labs.google_historical_bulk_traffic_estimation_live import (
        google_historical_bulk_traffic_estimation_live as call_google_historical_bulk_traffic_estimation_live,
    )
    from dataforseo.dataforseo_labs.google_historical_keyword_data_live import (
        google_historical_keyword_data_live as call_google_historical_keyword_data_live,
    )
    from dataforseo.dataforseo_labs.google_historical_rank_overview_live import (
        google_historical_rank_overview_live as call_google_historical_rank_overview_live,
    )
    from dataforseo.dataforseo_labs.google_historical_search_volume_live import (
        google_historical_search_volume_live as call_google_historical_search_volume_live,
    )
    from dataforseo.dataforseo_labs.google_historical_serps_live import (
        google_historical_serps_live as call_google_historical_serps_live,
    )
    from dataforseo.dataforseo_labs.google_keyword_ideas_live import (
        google_keyword_ideas_live as call_google_keyword_ideas_live,
    )
    from dataforseo.dataforseo_labs.google_keyword_overview_live import (
        google_keyword_overview_live as call_google_keyword_overview_live,
    )
    from dataforseo.dataforseo_labs.google_keyword_suggestions_live import (
        google_keyword_suggestions_live as call_google_keyword_suggestions_live,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_app_live import (
        google_keywords_for_app_live as call_google_keywords_for_app_live,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_categories_live import (
        google_keywords_for_categories_live as call_google_keywords_for_categories_live,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_site_live import (
        google_keywords_for_site_live as call_google_keywords_for_site_live,
    )
    from dataforseo.dataforseo_labs.google_page_intersection_live import (
        google_page_intersection_live as call_google_page_intersection_live,
    )
    from dataforseo.dataforseo_labs.google_ranked_keywords_live import (
        google_ranked_keywords_live as call_google_ranked_keywords_live,
    )
    from dataforseo.dataforseo_labs.google_related_keywords_live import (
        google_related_keywords_live as call_google_related_keywords_live,
    )
    from dataforseo.dataforseo_labs.google_relevant_pages_live import (
        google_relevant_pages_live as call_google_relevant_pages_live,
    )
    from dataforseo.dataforseo_labs.google_search_intent_live import (
        google_search_intent_live as call_google_search_intent_live,
    )
    from dataforseo.dataforseo_labs.google_serp_competitors_live import (
        google_serp_competitors_live as call_google_serp_competitors_live,
    )
    from dataforseo.dataforseo_labs.google_subdomains_live import (
        google_subdomains_live as call_google_subdomains_live,
    )
    from dataforseo.dataforseo_labs.google_top_searches_live import (
        google_top_searches_live as call_google_top_searches_live,
    )
    from dataforseo.dataforseo_labs.id_list import id_list as call_id_list
    from dataforseo.dataforseo_labs.locations_and_languages import (
        locations_and_languages as call_locations_and_languages,
    )
    from dataforseo.dataforseo_labs.status import status as call_status
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
        SplitOperation,
    )

_INDEX = {
    "amazon_bulk_search_volume_live": "amazon/bulk_search_volume/live",
    "amazon_product_competitors_live": "amazon/product_competitors/live",
    "amazon_product_keyword_intersections_live": "amazon/product_keyword_intersections/live",
    "amazon_product_rank_overview_live": "amazon/product_rank_overview/live",
    "amazon_ranked_keywords_live": "amazon/ranked_keywords/live",
    "amazon_related_keywords_live": "amazon/related_keywords/live",
    "apple_app_competitors_live": "apple/app_competitors/live",
    "apple_app_intersection_live": "apple/app_intersection/live",
    "apple_bulk_app_metrics_live": "apple/bulk_app_metrics/live",
    "apple_keywords_for_app_live": "apple/keywords_for_app/live",
    "available_filters": "available_filters",
    "categories": "categories",
    "errors": "errors",
    "google_app_competitors_live": "google/app_competitors/live",
    "google_app_intersection_live": "google/app_intersection/live",
    "google_available_history": "google/available_history",
    "google_bulk_app_metrics_live": "google/bulk_app_metrics/live",
    "google_bulk_keyword_difficulty_live": "google/bulk_keyword_difficulty/live",
    "google_bulk_traffic_estimation_live": "google/bulk_traffic_estimation/live",
    "google_categories_for_domain_live": "google/categories_for_domain/live",
    "google_categories_for_keywords_languages": "google/categories_for_keywords/languages",
    "google_categories_for_keywords_live": "google/categories_for_keywords/live",
    "google_competitors_domain_live": "google/competitors_domain/live",
    "google_domain_intersection_live": "google/domain_intersection/live",
    "google_domain_metrics_by_categories_live": "google/domain_metrics_by_categories/live",
    "google_domain_rank_overview_live": "google/domain_rank_overview/live",
    "google_historical_bulk_traffic_estimation_live": "google/historical_bulk_traffic_estimation/live",
    "google_historical_keyword_data_live": "google/historical_keyword_data/live",
    "google_historical_rank_overview_live": "google/historical_rank_overview/live",
    "google_historical_search_volume_live": "google/historical_search_volume/live",
    "google_historical_serps_live": "google/historical_serps/live",
    "google_keyword_ideas_live": "google/keyword_ideas/live",
    "google_keyword_overview_live": "google/keyword_overview/live",
    "google_keyword_suggestions_live": "google/keyword_suggestions/live",
    "google_keywords_for_app_live": "google/keywords_for_app/live",
    "google_keywords_for_categories_live": "google/keywords_for_categories/live",
    "google_keywords_for_site_live": "google/keywords_for_site/live",
    "google_page_intersection_live": "google/page_intersection/live",
    "google_ranked_keywords_live": "google/ranked_keywords/live",
    "google_related_keywords_live": "google/related_keywords/live",
    "google_relevant_pages_live": "google/relevant_pages/live",
    "google_search_intent_live": "google/search_intent/live",
    "google_serp_competitors_live": "google/serp_competitors/live",
    "google_subdomains_live": "google/subdomains/live",
    "google_top_searches_live": "google/top_searches/live",
    "id_list": "id_list",
    "locations_and_languages": "locations_and_languages",
    "status": "status",
}


class DataforseoLabs(Section):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        amazon_bulk_search_volume_live = SplitOperation(call_amazon_bulk_search_volume_live)
        """Give the Amazon search volume of up to 1,000 keywords."""
        amazon_product_competitors_live = PagedOperation(call_amazon_product_competitors_live)
        """List the products that rank for the same keywords on Amazon."""
        amazon_product_keyword_intersections_live = PagedOperation(
            call_amazon_product_keyword_intersections_live
        )
        """List the keywords that several products rank for on Amazon."""
        amazon_product_rank_overview_live = SplitOperation(call_amazon_product_rank_overview_live)
        """Sum up the Amazon rankings of up to 1,000 products."""
        amazon_ranked_keywords_live = PagedOperation(call_amazon_ranked_keywords_live)
        """List the keywords that a product ranks for on Amazon."""
        amazon_related_keywords_live = PagedOperation(call_amazon_related_keywords_live)
        """List keywords that Amazon shows as related searches."""
        apple_app_competitors_live = PagedOperation(call_apple_app_competitors_live)
        """List the App Store apps that rank for the same keywords."""
        apple_app_intersection_live = PagedOperation(call_apple_app_intersection_live)
        """List the keywords that several App Store apps rank for."""
        apple_bulk_app_metrics_live = SplitOperation(call_apple_bulk_app_metrics_live)
        """Sum up the rankings of up to 1,000 App Store apps."""
        apple_keywords_for_app_live = PagedOperation(call_apple_keywords_for_app_live)
        """List the keywords that an App Store app ranks for."""
        available_filters = Operation(call_available_filters)
        """List the fields that each call of DataForSEO Labs can be filtered by."""
        categories = Operation(call_categories)
        """List the categories of DataForSEO Labs."""
        errors = PagedOperation(call_errors)
        """List the DataForSEO Labs calls of this account that recently ended in an error."""
        google_app_competitors_live = PagedOperation(call_google_app_competitors_live)
        """List the Google Play apps that rank for the same keywords."""
        google_app_intersection_live = PagedOperation(call_google_app_intersection_live)
        """List the keywords that several Google Play apps rank for."""
        google_available_history = Operation(call_google_available_history)
        """List the days that domain metrics can be compared between."""
        google_bulk_app_metrics_live = SplitOperation(call_google_bulk_app_metrics_live)
        """Sum up the rankings of up to 1,000 Google Play apps."""
        google_bulk_keyword_difficulty_live = SplitOperation(call_google_bulk_keyword_difficulty_live)
        """Say how hard it is to rank for up to 1,000 keywords."""
        google_bulk_traffic_estimation_live = SplitOperation(call_google_bulk_traffic_estimation_live)
        """Estimate the traffic of up to 1,000 domains, subdomains or pages."""
        google_categories_for_domain_live = PagedOperation(call_google_categories_for_domain_live)
        """List the product categories that a domain ranks in."""
        google_categories_for_keywords_languages = Operation(call_google_categories_for_keywords_languages)
        """List the languages of categories_for_keywords."""
        google_categories_for_keywords_live = SplitOperation(call_google_categories_for_keywords_live)
        """Give the product categories of up to 1,000 keywords."""
        google_competitors_domain_live = PagedOperation(call_google_competitors_domain_live)
        """List the domains that rank for the same keywords as a target."""
        google_domain_intersection_live = PagedOperation(call_google_domain_intersection_live)
        """List the keywords that two domains rank for."""
        google_domain_metrics_by_categories_live = PagedOperation(
            call_google_domain_metrics_by_categories_live
        )
        """Compare the traffic of domains in product categories between two days."""
        google_domain_rank_overview_live = PagedOperation(call_google_domain_rank_overview_live)
        """Sum up the rankings and the traffic of a domain."""
        google_historical_bulk_traffic_estimation_live = SplitOperation(
            call_google_historical_bulk_traffic_estimation_live
        )
        """Estimate the traffic of up to 1,000 domains month by month."""
        google_historical_keyword_data_live = SplitOperation(call_google_historical_keyword_data_live)
        """Give volume, price and competition of up to 700 keywords month by month."""
        google_historical_rank_overview_live = Operation(call_google_historical_rank_overview_live)
        """Give the rankings and the traffic of a domain month by month."""
        google_historical_search_volume_live = SplitOperation(call_google_historical_search_volume_live)
        """Give the search volume of up to 700 keywords month by month since 2019."""
        google_historical_serps_live = Operation(call_google_historical_serps_live)
        """Give the result pages of a keyword over a period."""
        google_keyword_ideas_live = PagedOperation(call_google_keyword_ideas_live)
        """List keywords of the same categories as the seed keywords."""
        google_keyword_overview_live = SplitOperation(call_google_keyword_overview_live)
        """Give all that is known of up to 700 keywords."""
        google_keyword_suggestions_live = PagedOperation(call_google_keyword_suggestions_live)
        """List keywords that contain the seed keyword."""
        google_keywords_for_app_live = PagedOperation(call_google_keywords_for_app_live)
        """List the keywords that a Google Play app ranks for."""
        google_keywords_for_categories_live = PagedOperation(call_google_keywords_for_categories_live)
        """List keywords of product categories."""
        google_keywords_for_site_live = PagedOperation(call_google_keywords_for_site_live)
        """List keywords that fit a domain."""
        google_page_intersection_live = PagedOperation(call_google_page_intersection_live)
        """List the keywords that several pages rank for."""
        google_ranked_keywords_live = PagedOperation(call_google_ranked_keywords_live)
        """List the keywords that a domain or page ranks for, with its results."""
        google_related_keywords_live = PagedOperation(call_google_related_keywords_live)
        """List keywords that result pages show as related searches, several levels deep."""
        google_relevant_pages_live = PagedOperation(call_google_relevant_pages_live)
        """List the pages of a domain with their rankings and traffic."""
        google_search_intent_live = SplitOperation(call_google_search_intent_live)
        """Say what people who search for up to 1,000 keywords want."""
        google_serp_competitors_live = PagedOperation(call_google_serp_competitors_live)
        """List the domains that rank for a set of keywords."""
        google_subdomains_live = PagedOperation(call_google_subdomains_live)
        """List the subdomains of a domain with their rankings and traffic."""
        google_top_searches_live = PagedOperation(call_google_top_searches_live)
        """List keywords of the database, by any condition."""
        id_list = PagedOperation(call_id_list)
        """List the DataForSEO Labs calls that this account made in a time window."""
        locations_and_languages = Operation(call_locations_and_languages)
        """List the locations and languages of DataForSEO Labs."""
        status = Operation(call_status)
        """Say when each database was updated."""


class AsyncDataforseoLabs(AsyncSection):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _index = _INDEX

    if TYPE_CHECKING:
        amazon_bulk_search_volume_live = AsyncSplitOperation(call_amazon_bulk_search_volume_live)
        """Give the Amazon search volume of up to 1,000 keywords."""
        amazon_product_competitors_live = AsyncPagedOperation(call_amazon_product_competitors_live)
        """List the products that rank for the same keywords on Amazon."""
        amazon_product_keyword_intersections_live = AsyncPagedOperation(
            call_amazon_product_keyword_intersections_live
        )
        """List the keywords that several products rank for on Amazon."""
        amazon_product_rank_overview_live = AsyncSplitOperation(call_amazon_product_rank_overview_live)
        """Sum up the Amazon rankings of up to 1,000 products."""
        amazon_ranked_keywords_live = AsyncPagedOperation(call_amazon_ranked_keywords_live)
        """List the keywords that a product ranks for on Amazon."""
        amazon_related_keywords_live = AsyncPagedOperation(call_amazon_related_keywords_live)
        """List keywords that Amazon shows as related searches."""
        apple_app_competitors_live = AsyncPagedOperation(call_apple_app_competitors_live)
        """List the App Store apps that rank for the same keywords."""
        apple_app_intersection_live = AsyncPagedOperation(call_apple_app_intersection_live)
        """List the keywords that several App Store apps rank for."""
        apple_bulk_app_metrics_live = AsyncSplitOperation(call_apple_bulk_app_metrics_live)
        """Sum up the rankings of up to 1,000 App Store apps."""
        apple_keywords_for_app_live = AsyncPagedOperation(call_apple_keywords_for_app_live)
        """List the keywords that an App Store app ranks for."""
        available_filters = AsyncOperation(call_available_filters)
        """List the fields that each call of DataForSEO Labs can be filtered by."""
        categories = AsyncOperation(call_categories)
        """List the categories of DataForSEO Labs."""
        errors = AsyncPagedOperation(call_errors)
        """List the DataForSEO Labs calls of this account that recently ended in an error."""
        google_app_competitors_live = AsyncPagedOperation(call_google_app_competitors_live)
        """List the Google Play apps that rank for the same keywords."""
        google_app_intersection_live = AsyncPagedOperation(call_google_app_intersection_live)
        """List the keywords that several Google Play apps rank for."""
        google_available_history = AsyncOperation(call_google_available_history)
        """List the days that domain metrics can be compared between."""
        google_bulk_app_metrics_live = AsyncSplitOperation(call_google_bulk_app_metrics_live)
        """Sum up the rankings of up to 1,000 Google Play apps."""
        google_bulk_keyword_difficulty_live = AsyncSplitOperation(call_google_bulk_keyword_difficulty_live)
        """Say how hard it is to rank for up to 1,000 keywords."""
        google_bulk_traffic_estimation_live = AsyncSplitOperation(call_google_bulk_traffic_estimation_live)
        """Estimate the traffic of up to 1,000 domains, subdomains or pages."""
        google_categories_for_domain_live = AsyncPagedOperation(call_google_categories_for_domain_live)
        """List the product categories that a domain ranks in."""
        google_categories_for_keywords_languages = AsyncOperation(
            call_google_categories_for_keywords_languages
        )
        """List the languages of categories_for_keywords."""
        google_categories_for_keywords_live = AsyncSplitOperation(call_google_categories_for_keywords_live)
        """Give the product categories of up to 1,000 keywords."""
        google_competitors_domain_live = AsyncPagedOperation(call_google_competitors_domain_live)
        """List the domains that rank for the same keywords as a target."""
        google_domain_intersection_live = AsyncPagedOperation(call_google_domain_intersection_live)
        """List the keywords that two domains rank for."""
        google_domain_metrics_by_categories_live = AsyncPagedOperation(
            call_google_domain_metrics_by_categories_live
        )
        """Compare the traffic of domains in product categories between two days."""
        google_domain_rank_overview_live = AsyncPagedOperation(call_google_domain_rank_overview_live)
        """Sum up the rankings and the traffic of a domain."""
        google_historical_bulk_traffic_estimation_live = AsyncSplitOperation(
            call_google_historical_bulk_traffic_estimation_live
        )
        """Estimate the traffic of up to 1,000 domains month by month."""
        google_historical_keyword_data_live = AsyncSplitOperation(call_google_historical_keyword_data_live)
        """Give volume, price and competition of up to 700 keywords month by month."""
        google_historical_rank_overview_live = AsyncOperation(call_google_historical_rank_overview_live)
        """Give the rankings and the traffic of a domain month by month."""
        google_historical_search_volume_live = AsyncSplitOperation(call_google_historical_search_volume_live)
        """Give the search volume of up to 700 keywords month by month since 2019."""
        google_historical_serps_live = AsyncOperation(call_google_historical_serps_live)
        """Give the result pages of a keyword over a period."""
        google_keyword_ideas_live = AsyncPagedOperation(call_google_keyword_ideas_live)
        """List keywords of the same categories as the seed keywords."""
        google_keyword_overview_live = AsyncSplitOperation(call_google_keyword_overview_live)
        """Give all that is known of up to 700 keywords."""
        google_keyword_suggestions_live = AsyncPagedOperation(call_google_keyword_suggestions_live)
        """List keywords that contain the seed keyword."""
        google_keywords_for_app_live = AsyncPagedOperation(call_google_keywords_for_app_live)
        """List the keywords that a Google Play app ranks for."""
        google_keywords_for_categories_live = AsyncPagedOperation(call_google_keywords_for_categories_live)
        """List keywords of product categories."""
        google_keywords_for_site_live = AsyncPagedOperation(call_google_keywords_for_site_live)
        """List keywords that fit a domain."""
        google_page_intersection_live = AsyncPagedOperation(call_google_page_intersection_live)
        """List the keywords that several pages rank for."""
        google_ranked_keywords_live = AsyncPagedOperation(call_google_ranked_keywords_live)
        """List the keywords that a domain or page ranks for, with its results."""
        google_related_keywords_live = AsyncPagedOperation(call_google_related_keywords_live)
        """List keywords that result pages show as related searches, several levels deep."""
        google_relevant_pages_live = AsyncPagedOperation(call_google_relevant_pages_live)
        """List the pages of a domain with their rankings and traffic."""
        google_search_intent_live = AsyncSplitOperation(call_google_search_intent_live)
        """Say what people who search for up to 1,000 keywords want."""
        google_serp_competitors_live = AsyncPagedOperation(call_google_serp_competitors_live)
        """List the domains that rank for a set of keywords."""
        google_subdomains_live = AsyncPagedOperation(call_google_subdomains_live)
        """List the subdomains of a domain with their rankings and traffic."""
        google_top_searches_live = AsyncPagedOperation(call_google_top_searches_live)
        """List keywords of the database, by any condition."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the DataForSEO Labs calls that this account made in a time window."""
        locations_and_languages = AsyncOperation(call_locations_and_languages)
        """List the locations and languages of DataForSEO Labs."""
        status = AsyncOperation(call_status)
        """Say when each database was updated."""
