# From spec/types/dataforseo_labs/apps.yaml by `make generate`; do not edit.
"""Apps and the keywords that they rank for."""

from dataforseo.types.apps import GooglePlaySearchOrganic
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.models import Integer, Model, Number, model


@model
class AppMetrics(Model):
    pos_1: Integer | None = None
    """Rankings at position 1."""
    pos_2_3: Integer | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Integer | None = None
    """Rankings at positions 4 to 10."""
    pos_11_100: Integer | None = None
    count: Integer | None = None
    """Number of rankings."""
    search_volume: Integer | None = None
    """Average searches a month."""


@model
class AppCompetitor(Model):
    se_type: str | None = None
    """Search that the data are of."""
    app_id: str | None = None
    avg_position: Number | None = None
    """Average position."""
    sum_position: Integer | None = None
    intersections: Integer | None = None
    """How many it has in common with the target."""
    competitor_metrics: dict[str, AppMetrics] | None = None
    full_metrics: dict[str, AppMetrics] | None = None


@model
class AppCompetitorsResult(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    app_id: str | None = None
    items: list[AppCompetitor] | None = None


@model
class AppIntersection(Model):
    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    intersection_result: dict[str, GooglePlaySearchOrganic] | None = None
    """Results by number of the target."""


@model
class AppIntersectionResult(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    app_ids: dict[str, str] | None = None
    items: list[AppIntersection] | None = None


@model
class BulkAppMetrics(Model):
    se_type: str | None = None
    """Search that the data are of."""
    app_id: str | None = None
    metrics: dict[str, AppMetrics] | None = None
    """Ranking figures by type of result."""


@model
class BulkAppMetricsResult(Model):
    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    language_code: str | None = None
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[BulkAppMetrics] | None = None
