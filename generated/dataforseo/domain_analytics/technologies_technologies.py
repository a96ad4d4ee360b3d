# From spec/domain_analytics/technologies/technologies.yaml by `make generate`; do not edit.
"""GET /v3/domain_analytics/technologies/technologies"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class TechnologiesTechnologiesRequest(Request):
    """List all technologies by group and category.

    Free of charge. Rows: TechnologiesTechnologiesResult.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technologies/
    """


class TechnologiesTechnologiesTechnologyCategory(Model):
    """A category of technologies."""

    id: str | None = None
    """Identifier to name the category by in requests."""
    path: str | None = None
    """Group and category with a dot between."""
    title: str | None = None
    """Name of the category."""
    technologies: List[str] | None = None
    """Names of the technologies."""


class TechnologiesTechnologiesGroups(Model):
    """A group of technologies and its categories."""

    id: str | None = None
    """Identifier to name the group by in requests."""
    title: str | None = None
    """Name of the group."""
    categories: List[TechnologiesTechnologiesTechnologyCategory] | None = None
    """Categories of the group."""


class TechnologiesTechnologiesResult(Model):
    """All technologies by group and category."""

    groups: List[TechnologiesTechnologiesGroups] | None = None
    """The groups."""


TECHNOLOGIES_TECHNOLOGIES: Endpoint[TechnologiesTechnologiesResult, TechnologiesTechnologiesResult] = (
    Endpoint(
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
)
