# From spec/serp/ai_summary.yaml by `make generate`; do not edit.
"""POST /v3/serp/ai_summary"""

from typing import Annotated

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AiSummaryRequest(Request):
    """Have an AI model sum up the results of a finished SERP task.

    Args:
        task_id: Identifier of a finished SERP task, not older than 30 days.
        prompt: What the summary should answer. At most 2,000 characters.
        support_extra: Take answer boxes, knowledge graphs and featured snippets into account too. Default:
            true.
        fetch_content: Read the pages that the results link to as well. Default: false.
        include_links: Add links to the sources. Default: false.

    Charged 0.01 USD a row, as of 2026-07-28 (account list). At most 1 row is charged. Rows: AiSummaryItem.

    Source: https://docs.dataforseo.com/v3/serp/ai_summary/
    """

    task_id: str
    prompt: Maybe[Annotated[str, rules.Text(max_length=2000)]] = UNSET
    support_extra: Maybe[bool] = UNSET
    fetch_content: Maybe[bool] = UNSET
    include_links: Maybe[bool] = UNSET


class AiSummaryItem(Model):
    """A summary that an AI model wrote."""

    summary: str | None = None
    """The text."""


class AiSummaryResult(Model):
    """The summary of a task's results."""

    items_count: Int | None = None
    """Length of items."""
    items: List[AiSummaryItem] | None = None
    """The summary, as one element."""


AI_SUMMARY: Endpoint[AiSummaryResult, AiSummaryItem] = Endpoint(
    method="POST",
    path="/v3/serp/ai_summary",
    operation="ai_summary",
    kind="live",
    request=AiSummaryRequest,
    result=AiSummaryResult,
    rows="items",
    billing=Billing(model="per row", row=0.01, most_rows=1, listed="serp/ai_summary", since="2026-07-28"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
