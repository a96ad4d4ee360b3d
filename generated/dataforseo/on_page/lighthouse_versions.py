# From spec/on_page/lighthouse/versions.yaml by `make generate`; do not edit.
"""GET /v3/on_page/lighthouse/versions"""

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import Request


class LighthouseVersionsRequest(Request):
    """List the versions of Lighthouse.

    Free of charge. Rows: LighthouseVersionsResult.

    Source: https://docs.dataforseo.com/v3/on_page/lighthouse/versions/
    """


class LighthouseVersionsAvailableVersions(Model):
    """A version of Lighthouse."""

    version: str | None = None
    """Number to name the version by in requests."""
    default: bool | None = None
    """Whether it is used when a request names none."""


class LighthouseVersionsResult(Model):
    """The versions of Lighthouse that can be used."""

    availible_versions: List[LighthouseVersionsAvailableVersions] | None = None
    """The versions; the API spells the field so."""


LIGHTHOUSE_VERSIONS: Endpoint[LighthouseVersionsResult, LighthouseVersionsResult] = Endpoint(
    method="GET",
    path="/v3/on_page/lighthouse/versions",
    operation="lighthouse_versions",
    kind="reference",
    request=LighthouseVersionsRequest,
    result=LighthouseVersionsResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
