# From spec/names/rules.yaml by `make generate`; do not edit.
"""POST /v3/names/rules"""

from collections.abc import Sequence

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class RulesRequest(Request):
    """An operation that is called like a module of the runtime.

    Args:
        rules:

    Free of charge. Rows: RulesRow.

    Source: https://docs.dataforseo.com/v3/names-rules/
    """

    rules: Maybe[Sequence[str]] = UNSET


class RulesRow(Model):
    model: str | None = None


RULES: Endpoint[RulesRow, RulesRow] = Endpoint(
    method="POST",
    path="/v3/names/rules",
    operation="rules",
    kind="live",
    request=RulesRequest,
    result=RulesRow,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)
