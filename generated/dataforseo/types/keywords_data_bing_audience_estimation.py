# From spec/types/keywords_data/bing_audience_estimation.yaml by `make generate`; do not edit.
"""What the Bing audience estimation calls ask and answer."""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int


class AudienceEstimation(Model):
    """The range that an estimate lies in."""

    high: Float | None = None
    """Upper end of the range."""
    low: Float | None = None
    """Lower end of the range."""


class BingAudienceEstimationResult(Model):
    """What an ad campaign in Bing may reach and cost in a month."""

    est_impressions: AudienceEstimation | None = None
    """Estimated impressions a month."""
    est_audience_size: AudienceEstimation | None = None
    """Estimated people reached a month."""
    est_clicks: AudienceEstimation | None = None
    """Estimated clicks a month."""
    est_spend: AudienceEstimation | None = None
    """Estimated spending a month."""
    est_cost_per_event: AudienceEstimation | None = None
    """Estimated cost of one event."""
    est_ctr: AudienceEstimation | None = None
    """Estimated share of the impressions that are clicked on."""
    suggested_bid: Float | None = None
    """Bid that Bing suggests."""
    suggested_budget: Float | None = None
    """Budget of one day that Bing suggests."""
    events_lost_to_bid: Int | None = None
    """Events that are lost because the bid is too low."""
    events_lost_to_budget: Int | None = None
    """Events that are lost because the budget is too low."""
    est_reach_audience_size: Int | None = None
    """Estimated people a month, as one number."""
    est_reach_impressions: Int | None = None
    """Estimated impressions a month, as one number."""
    currency: str | None = None
    """Currency of the amounts, by Bing's own name."""
