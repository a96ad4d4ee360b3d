# From spec/types/app_data/stores.yaml by `make generate`; do not edit.
"""Lists and entries of app stores."""

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.apps import AppStoreSearchOrganic, GooglePlaySearchOrganic
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class AppStoreSearchResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[AppStoreSearchOrganic] | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
class AppListingCategory(Model):
    category: str | None = None
    count: Integer | None = None


@model
class AppCategories(Model):
    categories: list[str] | None = None


@model
class AppHtmlResult(Model):
    app_id: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[HtmlItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
class GooglePlaySearchResult(Model):
    keyword: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[GooglePlaySearchOrganic] | None = None

    datetime_as_datetime = AsDatetime("datetime")


@model
class AppsInfo(Model):
    app_id: str | None = None
    title: str | None = None
    url: str | None = None


@model
class AppStoreInfoOrganic(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    app_id: str | None = None
    title: str | None = None
    subtitle: str | None = None
    url: str | None = None
    icon: str | None = None
    description: str | None = None
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    is_free: bool | None = None
    main_category: str | None = None
    categories: list[str] | None = None
    languages: list[str] | None = None
    advisories: list[str] | None = None
    developer: str | None = None
    developer_id: str | None = None
    developer_url: str | None = None
    version: str | None = None
    minimum_os_version: str | None = None
    size: str | None = None
    """Size, in bytes."""
    released_date: str | None = None
    last_update_date: str | None = None
    update_notes: str | None = None
    images: list[str] | None = None
    similar_apps: list[AppsInfo] | None = None
    more_apps_by_developer: list[AppsInfo] | None = None

    released_date_as_datetime = AsDatetime("released_date")
    last_update_date_as_datetime = AsDatetime("last_update_date")


@model
class AppUserProfile(Model):
    profile_name: str | None = None
    profile_image_url: str | None = None


@model
class GooglePlayInfoOrganic(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    app_id: str | None = None
    title: str | None = None
    url: str | None = None
    icon: str | None = None
    description: str | None = None
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    price: PriceInfo | None = None
    is_free: bool | None = None
    main_category: str | None = None
    installs: str | None = None
    installs_count: Integer | None = None
    developer: str | None = None
    developer_id: str | None = None
    developer_url: str | None = None
    developer_email: str | None = None
    developer_address: str | None = None
    developer_website: str | None = None
    version: str | None = None
    minimum_os_version: str | None = None
    size: str | None = None
    """Size, in bytes."""
    released_date: str | None = None
    last_update_date: str | None = None
    update_notes: str | None = None
    images: list[str] | None = None
    videos: list[str] | None = None
    similar_apps: list[AppsInfo] | None = None
    more_apps_by_developer: list[AppsInfo] | None = None
    genres: list[str] | None = None
    tags: list[str] | None = None

    released_date_as_datetime = AsDatetime("released_date")
    last_update_date_as_datetime = AsDatetime("last_update_date")
