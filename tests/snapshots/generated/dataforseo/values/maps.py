# From spec/values/maps.yaml by `make generate`; do not edit.
"""POST /v3/values/maps"""

from dataforseo_runtime.base.annotations import Map
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class MapsRequest(Request):
    """A result that is a map of maps.

    Args:
        url:

    Free of charge.

    Source: https://docs.dataforseo.com/v3/values-maps/
    """

    url: Maybe[str] = UNSET


MAPS: Endpoint[Map[Map[str]], Map[Map[str]]] = Endpoint(
    method="POST",
    path="/v3/values/maps",
    operation="maps",
    kind="live",
    request=MapsRequest,
    result=Map[Map[str]],
    rows=None,
    billing=Billing(model="free"),
    repeat="safe",
)
