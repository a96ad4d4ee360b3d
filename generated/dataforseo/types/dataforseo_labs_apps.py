# From spec/types/dataforseo_labs/apps.yaml by `make generate`; do not edit.
"""Apps and the keywords that they rank for."""

from dataforseo.types.apps import GooglePlaySearchOrganic
from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map


class AppMetrics(Model):
    """How many keywords an app or product ranks for, by position."""

    pos_1: Int | None = None
    """Rankings at position 1."""
    pos_2_3: Int | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Int | None = None
    """Rankings at positions 4 to 10."""
    pos_11_100: Int | None = None
    """Rankings at positions 11 to 100."""
    count: Int | None = None
    """Number of rankings."""
    search_volume: Int | None = None
    """Average searches a month."""


class AppCompetitor(Model):
    """An app that ranks for the same keywords."""

    se_type: str | None = None
    """Search that the data are of."""
    app_id: str | None = None
    """Identifier of the competing app."""
    avg_position: Float | None = None
    """Average of its positions for the keywords in common."""
    sum_position: Int | None = None
    """Sum of its positions for the keywords in common."""
    intersections: Int | None = None
    """Keywords that both rank for."""
    competitor_metrics: Map[AppMetrics] | None = None
    """Its rankings for the keywords in common, by type of result."""
    full_metrics: Map[AppMetrics] | None = None
    """Its rankings for all keywords, by type of result."""


class AppCompetitorsResult(Model):
    """The apps that rank for the same keywords as an app."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    app_id: str | None = None
    """Identifier of the app, as it was sent."""
    items: List[AppCompetitor] | None = None
    """One row for each competing app."""


class AppIntersection(Model):
    """A keyword and where the apps rank for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    intersection_result: Map[GooglePlaySearchOrganic] | None = None
    """Results by number of the target."""


class AppIntersectionResult(Model):
    """The keywords that several apps rank for."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    app_ids: Map[str] | None = None
    """The apps as they were sent, by their numbers."""
    items: List[AppIntersection] | None = None
    """One row for each keyword."""


class BulkAppMetrics(Model):
    """An app and its rankings, added up."""

    se_type: str | None = None
    """Search that the data are of."""
    app_id: str | None = None
    """Identifier of the app."""
    metrics: Map[AppMetrics] | None = None
    """Ranking figures by type of result."""


class BulkAppMetricsResult(Model):
    """The rankings of several apps, added up."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[BulkAppMetrics] | None = None
    """One row for each app."""
