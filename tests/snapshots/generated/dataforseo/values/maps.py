# From spec/values/maps.yaml by `make generate`; do not edit.
"""POST /v3/values/maps"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Map
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "MapsRequest", "maps"]


@request
class MapsRequest(Request):
    """What `maps` is asked with; the function says what each field means."""

    url: str | UnsetType | None = UNSET

    RULES = (rules.Text("url"),)


ENDPOINT: Endpoint[Map[Map[str]], Map[Map[str]]] = Endpoint(
    method="POST",
    path="/v3/values/maps",
    operation="maps",
    kind="live",
    request=MapsRequest,
    result=Map[Map[str]],
    rows=None,
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/values-maps/",
)


def maps(
    *,
    url: str | UnsetType | None = UNSET,
) -> Call[Map[Map[str]], Map[Map[str]]]:
    """A result that is a map of maps.

    Args:
        url:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/values-maps/
    """
    return Call(ENDPOINT, [MapsRequest(url=url)])
