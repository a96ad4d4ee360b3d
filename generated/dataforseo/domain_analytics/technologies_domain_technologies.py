# From spec/domain_analytics/technologies/domain_technologies/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domain_technologies/live"""

from dataforseo.types.domain_analytics_technologies import DomainTechnologies
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import Request


class TechnologiesDomainTechnologiesLiveRequest(Request):
    """List the technologies that a domain uses.

    Args:
        target: Domain without scheme and www.

    Charged 0.012 USD a request, as of 2026-07-28 (account list). Rows: DomainTechnologies.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domain_technologies/live/
    """

    target: str


TECHNOLOGIES_DOMAIN_TECHNOLOGIES_LIVE: Endpoint[DomainTechnologies, DomainTechnologies] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domain_technologies/live",
    operation="technologies_domain_technologies_live",
    kind="live",
    request=TechnologiesDomainTechnologiesLiveRequest,
    result=DomainTechnologies,
    rows="result",
    billing=Billing(
        model="per request",
        request=0.012,
        listed="domain_analytics/technologies/domain_technologies/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
