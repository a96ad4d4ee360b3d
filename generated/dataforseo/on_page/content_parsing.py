# From spec/on_page/content_parsing.yaml by `make generate`; do not edit.
"""POST /v3/on_page/content_parsing"""

from dataforseo.types.on_page_parsed_content import ContentParsingElement, ParsedContentResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.requests import UNSET, Maybe, Request


class ContentParsingRequest(Request):
    """Give the parsed content of a crawled page.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        markdown_view: Add the content of the page as Markdown. Default: false.

    Free of charge. Rows: ContentParsingElement.

    Source: https://docs.dataforseo.com/v3/on_page/content_parsing/
    """

    id: str
    url: str
    markdown_view: Maybe[bool] = UNSET


ENDPOINT: Endpoint[ParsedContentResult, ContentParsingElement] = Endpoint(
    method="POST",
    path="/v3/on_page/content_parsing",
    operation="content_parsing",
    kind="live",
    request=ContentParsingRequest,
    result=ParsedContentResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
)
