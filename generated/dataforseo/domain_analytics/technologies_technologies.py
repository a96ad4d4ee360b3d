# From spec/domain_analytics/technologies/technologies.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/technologies"""

from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import List, Model
from dataforseo_runtime.requests import Request

__all__ = [
    "ENDPOINT",
    "TechnologiesTechnologiesGroups",
    "TechnologiesTechnologiesResult",
    "TechnologiesTechnologiesTechnologyCategory",
    "technologies_technologies",
]


class TechnologiesTechnologiesTechnologyCategory(Model):
    id: str | None = None
    path: str | None = None
    title: str | None = None
    technologies: List[str] | None = None


class TechnologiesTechnologiesGroups(Model):
    id: str | None = None
    title: str | None = None
    categories: List[TechnologiesTechnologiesTechnologyCategory] | None = None


class TechnologiesTechnologiesResult(Model):
    groups: List[TechnologiesTechnologiesGroups] | None = None


ENDPOINT: Endpoint[TechnologiesTechnologiesResult, TechnologiesTechnologiesResult] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/technologies",
    operation="technologies_technologies",
    kind="reference",
    request=Request,
    result=TechnologiesTechnologiesResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies/",
)


def technologies_technologies() -> Call[TechnologiesTechnologiesResult, TechnologiesTechnologiesResult]:
    """List all technologies by group and category.

    Free of charge. Rows: TechnologiesTechnologiesResult.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies/
    """
    return Call(ENDPOINT, [])
