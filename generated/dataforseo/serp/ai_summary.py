# From spec/serp/ai_summary.yaml by `make generate`; do not edit.
"""POST /v3/serp/ai_summary"""

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "AiSummaryItem", "AiSummaryRequest", "AiSummaryResult", "ai_summary"]


@request
class AiSummaryRequest(Request):
    """What `ai_summary` is asked with; the function says what each field means."""

    task_id: str
    prompt: str | UnsetType | None = UNSET
    support_extra: bool | UnsetType | None = UNSET
    fetch_content: bool | UnsetType | None = UNSET
    include_links: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("task_id", required=True),
        rules.Text("prompt", max_length=2000),
        rules.Boolean("support_extra"),
        rules.Boolean("fetch_content"),
        rules.Boolean("include_links"),
    )


class AiSummaryItem(Model):
    """A summary that an AI model wrote."""

    summary: str | None = None
    """The text."""


class AiSummaryResult(Model):
    """The summary of a task's results."""

    items_count: Integer | None = None
    """Length of items."""
    items: List[AiSummaryItem] | None = None
    """The summary, as one element."""


ENDPOINT: Endpoint[AiSummaryResult, AiSummaryItem] = Endpoint(
    method="POST",
    path="/v3/serp/ai_summary",
    operation="ai_summary",
    kind="live",
    request=AiSummaryRequest,
    result=AiSummaryResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/serp/ai_summary/",
)


def ai_summary(
    *,
    task_id: str,
    prompt: str | UnsetType | None = UNSET,
    support_extra: bool | UnsetType | None = UNSET,
    fetch_content: bool | UnsetType | None = UNSET,
    include_links: bool | UnsetType | None = UNSET,
) -> Call[AiSummaryResult, AiSummaryItem]:
    """Have an AI model sum up the results of a finished SERP task.

    Args:
        task_id: Identifier of a finished SERP task, not older than 30 days.
        prompt: What the summary should answer. At most 2,000 characters.
        support_extra: Take answer boxes, knowledge graphs and featured snippets into account too. Default:
            true.
        fetch_content: Read the pages that the results link to as well. Default: false.
        include_links: Add links to the sources. Default: false.

    The price is not known to the spec. Rows: AiSummaryItem.

    Source: https://docs.dataforseo.com/v3/serp/ai_summary/
    """
    return Call(
        ENDPOINT,
        [
            AiSummaryRequest(
                task_id=task_id,
                prompt=prompt,
                support_extra=support_extra,
                fetch_content=fetch_content,
                include_links=include_links,
            )
        ],
    )
