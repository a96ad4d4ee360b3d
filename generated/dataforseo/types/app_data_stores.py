# From spec/types/app_data/stores.yaml by `make generate`; do not edit.
"""Lists and entries of app stores."""

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.apps import AppStoreSearchOrganic, GooglePlaySearchOrganic
from dataforseo.types.html_pages import HtmlItem
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class AppStoreSearchResult(Model):
    """One search in the App Store, with what it found."""

    keyword: str | None = None
    """The query, with percent-encoded text decoded."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[AppStoreSearchOrganic] | None = None
    """The apps, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class AppListingCategory(Model):
    """A category of the database of app listings."""

    category: str | None = None
    """Name of the category."""
    count: Int | None = None
    """Number of listings in the category."""


class AppCategories(Model):
    """The categories of an app store."""

    categories: List[str] | None = None
    """Names of the categories."""


class AppHtmlResult(Model):
    """One app, with the HTML of its pages in the store."""

    app_id: str | None = None
    """Identifier of the app in its store; app_info and app_reviews are asked with it."""
    type: str | None = None
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[HtmlItem] | None = None
    """The pages."""

    datetime_as_datetime = AsDatetime("datetime")


class GooglePlaySearchResult(Model):
    """One search in Google Play, with what it found."""

    keyword: str | None = None
    """The query, with percent-encoded text decoded."""
    se_domain: str | None = None
    """Domain of the search engine that was asked, such as `google.com`."""
    location_code: Int | None = None
    """Number of the location that was searched from, such as 2840 for the United States."""
    language_code: str | None = None
    """Language that was searched in, such as `en`."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[GooglePlaySearchOrganic] | None = None
    """The apps, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")


class AppsInfo(Model):
    """An app that a page of another app names."""

    app_id: str | None = None
    """Identifier of the app in its store; app_info and app_reviews are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""


class AppStoreInfoOrganic(Model):
    """An app of the App Store."""

    type: str | None = None
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    app_id: str | None = None
    """Number of the app in the App Store, such as `835599320`; app_info and app_reviews are asked with it."""
    title: str | None = None
    subtitle: str | None = None
    """Second line, below the title."""
    url: str | None = None
    """Address that it leads to."""
    icon: str | None = None
    """Address of the app's icon."""
    description: str | None = None
    reviews_count: Int | None = None
    """Number of reviews of the app."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    is_free: bool | None = None
    """Whether the app is free to install."""
    main_category: str | None = None
    """The category that the store puts the app in."""
    categories: List[str] | None = None
    """Categories of the app; the documentation says that only one is given."""
    languages: List[str] | None = None
    """Languages of the app; the documentation says that only one is given."""
    advisories: List[str] | None = None
    """Age rating, and advice on the content."""
    developer: str | None = None
    """Name of the developer."""
    developer_id: str | None = None
    """The store's identifier of the developer."""
    developer_url: str | None = None
    """Address of the developer's page in the store."""
    version: str | None = None
    """Current version of the app."""
    minimum_os_version: str | None = None
    """Oldest version of the operating system that the app runs on."""
    size: str | None = None
    """Size, in bytes."""
    released_date: str | None = None
    """When the app first came out; the documentation says that it is always null now."""
    last_update_date: str | None = None
    """When the app was last updated."""
    update_notes: str | None = None
    """What the developer says about the latest version."""
    images: List[str] | None = None
    """Addresses of the screenshots on the page of the app."""
    similar_apps: List[AppsInfo] | None = None
    """Apps that the store shows as similar."""
    more_apps_by_developer: List[AppsInfo] | None = None
    """Other apps of the same developer."""

    released_date_as_datetime = AsDatetime("released_date")
    last_update_date_as_datetime = AsDatetime("last_update_date")


class AppUserProfile(Model):
    """Who wrote a review."""

    profile_name: str | None = None
    """Name of the reviewer."""
    profile_image_url: str | None = None
    """Address of the reviewer's picture."""


class GooglePlayInfoOrganic(Model):
    """An app of Google Play."""

    type: str | None = None
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    app_id: str | None = None
    """Identifier of the app in Google Play, such as `org.telegram.messenger`; app_info and app_reviews are asked
    with it.
    """
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    icon: str | None = None
    """Address of the app's icon."""
    description: str | None = None
    reviews_count: Int | None = None
    """Number of reviews of the app."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    is_free: bool | None = None
    """Whether the app is free to install."""
    main_category: str | None = None
    """The category that the store puts the app in."""
    installs: str | None = None
    """Number of installs as the store shows it, rounded."""
    installs_count: Int | None = None
    """Exact number of installs."""
    developer: str | None = None
    """Name of the developer."""
    developer_id: str | None = None
    """The store's identifier of the developer."""
    developer_url: str | None = None
    """Address of the developer's page in the store."""
    developer_email: str | None = None
    """Email address of the developer."""
    developer_address: str | None = None
    """Postal address of the developer."""
    developer_website: str | None = None
    """Address of the developer's website."""
    version: str | None = None
    """Current version of the app."""
    minimum_os_version: str | None = None
    """Oldest version of the operating system that the app runs on."""
    size: str | None = None
    """Size, in bytes."""
    released_date: str | None = None
    """When the app first came out."""
    last_update_date: str | None = None
    """When the app was last updated."""
    update_notes: str | None = None
    """What the developer says about the latest version."""
    images: List[str] | None = None
    """Addresses of the screenshots on the page of the app."""
    videos: List[str] | None = None
    """Addresses of the videos on the page of the app."""
    similar_apps: List[AppsInfo] | None = None
    """Apps that the store shows as similar."""
    more_apps_by_developer: List[AppsInfo] | None = None
    """Other apps of the same developer."""
    genres: List[str] | None = None
    """Categories of the app."""
    tags: List[str] | None = None
    """Further labels that the store puts on the app."""

    released_date_as_datetime = AsDatetime("released_date")
    last_update_date_as_datetime = AsDatetime("last_update_date")
