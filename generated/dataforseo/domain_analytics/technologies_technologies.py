# From spec/domain_analytics/technologies/technologies.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/technologies"""

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing
from dataforseo_runtime.models import Model, model
from dataforseo_runtime.requests import Request


class TechnologiesTechnologiesRequest(Request):
    """List all technologies by group and category.

    Free of charge. Rows: TechnologiesTechnologiesResult.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies/
    """


@model
class TechnologiesTechnologiesTechnologyCategory(Model):
    id: str | None = None
    path: str | None = None
    title: str | None = None
    technologies: list[str] | None = None


@model
class TechnologiesTechnologiesGroups(Model):
    id: str | None = None
    title: str | None = None
    categories: list[TechnologiesTechnologiesTechnologyCategory] | None = None


@model
class TechnologiesTechnologiesResult(Model):
    groups: list[TechnologiesTechnologiesGroups] | None = None


ENDPOINT: Endpoint[TechnologiesTechnologiesResult, TechnologiesTechnologiesResult] = Endpoint(
    method="GET",
    path="/v3/domain_analytics/technologies/technologies",
    operation="technologies_technologies",
    kind="reference",
    request=TechnologiesTechnologiesRequest,
    result=TechnologiesTechnologiesResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
