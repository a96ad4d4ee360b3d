# From spec/types/apps.yaml by `make generate`; do not edit.
"""Apps of Google Play and of the App Store."""

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int


class AppStoreSearchOrganic(Model):
    """An app that an App Store search found."""

    type: str | None = None
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    app_id: str | None = None
    """Identifier of the app in its store; app_info and app_reviews are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    icon: str | None = None
    """Address of the app's icon."""
    reviews_count: Int | None = None
    """Number of reviews."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_free: bool | None = None
    """Whether the app is free to install."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""


class GooglePlaySearchOrganic(Model):
    """An app that a Google Play search found."""

    type: str | None = None
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    app_id: str | None = None
    """Identifier of the app in its store; app_info and app_reviews are asked with it."""
    title: str | None = None
    url: str | None = None
    """Address that it leads to."""
    icon: str | None = None
    """Address of the app's icon."""
    reviews_count: Int | None = None
    """Number of reviews."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    is_free: bool | None = None
    """Whether the app is free to install."""
    price: PriceInfo | None = None
    """Price as shown; null where none is."""
    developer: str | None = None
    """Name of the developer."""
    developer_url: str | None = None
    """Address of the developer's page in the store."""
