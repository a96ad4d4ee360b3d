# From spec/domain_analytics/technologies/domain_technologies/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/domain_technologies/live"""

from dataforseo.types.domain_analytics_technologies import DomainTechnologies
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "TechnologiesDomainTechnologiesLiveRequest", "technologies_domain_technologies_live"]


@request
class TechnologiesDomainTechnologiesLiveRequest(Request):
    """What `technologies_domain_technologies_live` is asked with; the function says what each field means."""

    target: str

    RULES = (rules.Text("target", required=True),)


ENDPOINT: Endpoint[DomainTechnologies, DomainTechnologies] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/domain_technologies/live",
    operation="technologies_domain_technologies_live",
    kind="live",
    request=TechnologiesDomainTechnologiesLiveRequest,
    result=DomainTechnologies,
    rows="result",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/domain_technologies/live/",
)


def technologies_domain_technologies_live(
    *,
    target: str,
) -> Call[DomainTechnologies, DomainTechnologies]:
    """List the technologies that a domain uses.

    Args:
        target: Domain without scheme and www.

    The price is not known to the spec. Rows: DomainTechnologies.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/domain_technologies/live/
    """
    return Call(ENDPOINT, [TechnologiesDomainTechnologiesLiveRequest(target=target)])
