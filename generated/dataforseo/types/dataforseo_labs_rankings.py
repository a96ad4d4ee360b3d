# From spec/types/dataforseo_labs/rankings.yaml by `make generate`; do not edit.
"""Rankings and the metrics made of them."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, Map


class LabsCarouselElement(Model):
    """A picture of a carousel."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    sub_title: str | None = None
    """Line under the title."""


class LabsMetrics(Model):
    """How many result pages a target ranks on, by position, and the traffic from there."""

    pos_1: Int | None = None
    """Rankings at position 1."""
    pos_2_3: Int | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Int | None = None
    """Rankings at positions 4 to 10."""
    pos_11_20: Int | None = None
    """Rankings at positions 11 to 20."""
    pos_21_30: Int | None = None
    """Rankings at positions 21 to 30."""
    pos_31_40: Int | None = None
    """Rankings at positions 31 to 40."""
    pos_41_50: Int | None = None
    """Rankings at positions 41 to 50."""
    pos_51_60: Int | None = None
    """Rankings at positions 51 to 60."""
    pos_61_70: Int | None = None
    """Rankings at positions 61 to 70."""
    pos_71_80: Int | None = None
    """Rankings at positions 71 to 80."""
    pos_81_90: Int | None = None
    """Rankings at positions 81 to 90."""
    pos_91_100: Int | None = None
    """Rankings at positions 91 to 100."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    count: Int | None = None
    """Number of rankings."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    is_new: Int | None = None
    """Rankings that the last check found for the first time."""
    is_up: Int | None = None
    """Rankings whose position got better."""
    is_down: Int | None = None
    """Rankings whose position got worse."""
    is_lost: Int | None = None
    """Rankings that the last check did not find again."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""
    clickstream_etv: Float | None = None
    """Estimated visits a month, with the search volume of clickstreams; only with include_clickstream_data.
    """
    clickstream_gender_distribution: Map[Int] | None = None
    """Traffic by gender of the visitors, from clickstreams; only with include_clickstream_data."""
    clickstream_age_distribution: Map[Int] | None = None
    """Traffic by age group of the visitors, from clickstreams; only with include_clickstream_data."""


class RankChanges(Model):
    """How the position of a result changed since the last update."""

    previous_rank_absolute: Int | None = None
    """Position among all elements of the page before; null when the result is new."""
    is_new: bool | None = None
    """Whether the page before the update did not have the result."""
    is_up: bool | None = None
    """Whether the position got better."""
    is_down: bool | None = None
    """Whether the position got worse."""


class RankInfo(Model):
    """Rank of a page and of its domain by links."""

    page_rank: Int | None = None
    """Rank of the page by its links."""
    main_domain_rank: Int | None = None
    """Rank of the main domain by its links."""
