# From spec/types/keywords_data/bing_audience_estimation.yaml by `make generate`; do not edit.
"""What the Bing audience estimation calls ask and answer."""

from dataforseo_runtime.models import Integer, Model, Number, model


@model
class AudienceEstimation(Model):
    high: Number | None = None
    low: Number | None = None


@model
class BingAudienceEstimationResult(Model):
    est_impressions: AudienceEstimation | None = None
    est_audience_size: AudienceEstimation | None = None
    est_clicks: AudienceEstimation | None = None
    est_spend: AudienceEstimation | None = None
    est_cost_per_event: AudienceEstimation | None = None
    est_ctr: AudienceEstimation | None = None
    suggested_bid: Number | None = None
    suggested_budget: Number | None = None
    events_lost_to_bid: Integer | None = None
    events_lost_to_budget: Integer | None = None
    est_reach_audience_size: Integer | None = None
    est_reach_impressions: Integer | None = None
    currency: str | None = None
