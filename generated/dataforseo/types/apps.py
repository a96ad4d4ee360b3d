# From spec/types/apps.yaml by `make generate`; do not edit.
"""Apps of Google Play and of the App Store."""

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo_runtime.models import Integer, Model, model


@model
class AppStoreSearchOrganic(Model):
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
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    is_free: bool | None = None
    price: PriceInfo | None = None


@model
class GooglePlaySearchOrganic(Model):
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
    reviews_count: Integer | None = None
    rating: RatingInfo | None = None
    is_free: bool | None = None
    price: PriceInfo | None = None
    developer: str | None = None
    developer_url: str | None = None
