# From spec/names/rules.yaml by `make generate`; do not edit.
"""POST /v3/names/rules"""

from collections.abc import Sequence

from dataforseo_runtime import rules as _rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "RulesRequest", "RulesRow", "rules"]


@request
class RulesRequest(Request):
    """What `rules` is asked with; the function says what each field means."""

    rules: Sequence[str] | UnsetType | None = UNSET

    RULES = (_rules.ListOf("rules", each=_rules.Text()),)


class RulesRow(Model):
    model: str | None = None


ENDPOINT: Endpoint[RulesRow, RulesRow] = Endpoint(
    method="POST",
    path="/v3/names/rules",
    operation="rules",
    kind="live",
    request=RulesRequest,
    result=RulesRow,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/names-rules/",
)


def rules(
    *,
    rules: Sequence[str] | UnsetType | None = UNSET,
) -> Call[RulesRow, RulesRow]:
    """An operation that is called like a module of the runtime.

    Args:
        rules:

    Free of charge. Rows: RulesRow.

    Source: https://docs.dataforseo.com/v3/names-rules/
    """
    return Call(ENDPOINT, [RulesRequest(rules=rules)])
