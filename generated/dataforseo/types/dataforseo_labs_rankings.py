# From spec/types/dataforseo_labs/rankings.yaml by `make generate`; do not edit.
"""Rankings and the metrics made of them."""

from dataforseo_runtime.models import Integer, Model, Number, model


@model
class LabsCarouselElement(Model):
    type: str | None = None
    title: str | None = None
    sub_title: str | None = None


@model
class LabsMetrics(Model):
    pos_1: Integer | None = None
    """Rankings at position 1."""
    pos_2_3: Integer | None = None
    """Rankings at positions 2 and 3."""
    pos_4_10: Integer | None = None
    """Rankings at positions 4 to 10."""
    pos_11_20: Integer | None = None
    pos_21_30: Integer | None = None
    pos_31_40: Integer | None = None
    pos_41_50: Integer | None = None
    pos_51_60: Integer | None = None
    pos_61_70: Integer | None = None
    pos_71_80: Integer | None = None
    pos_81_90: Integer | None = None
    pos_91_100: Integer | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    count: Integer | None = None
    """Number of rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    is_new: Integer | None = None
    """Rankings that are new."""
    is_up: Integer | None = None
    """Rankings that went up."""
    is_down: Integer | None = None
    """Rankings that went down."""
    is_lost: Integer | None = None
    """Rankings that were lost."""
    clickstream_etv: Number | None = None
    """Estimated traffic a month, from clickstreams."""
    clickstream_gender_distribution: dict[str, Integer] | None = None
    clickstream_age_distribution: dict[str, Integer] | None = None
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


@model
class RankChanges(Model):
    previous_rank_absolute: Integer | None = None
    """Position before."""
    is_new: bool | None = None
    is_up: bool | None = None
    is_down: bool | None = None


@model
class RankInfo(Model):
    page_rank: Integer | None = None
    main_domain_rank: Integer | None = None
