# From spec/keywords_data/google_ads/keywords_for_site/task_get.yaml by `make generate`; do not edit.
"""GET /v3/keywords_data/google_ads/keywords_for_site/task_get/{id}"""

from dataforseo.types.keywords_data_google_ads import GoogleAdsKeyword
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, TaskFamily
from dataforseo_runtime.requests import Request, request

__all__ = ["ENDPOINT", "GoogleAdsKeywordsForSiteTaskGetRequest", "google_ads_keywords_for_site_task_get"]


@request
class GoogleAdsKeywordsForSiteTaskGetRequest(Request):
    """What `google_ads_keywords_for_site_task_get` is asked with; the function says what each field means."""

    id: str

    RULES = (rules.Text("id", required=True),)


ENDPOINT: Endpoint[GoogleAdsKeyword, GoogleAdsKeyword] = Endpoint(
    method="GET",
    path="/v3/keywords_data/google_ads/keywords_for_site/task_get/{id}",
    operation="google_ads_keywords_for_site_task_get",
    kind="task_get",
    request=GoogleAdsKeywordsForSiteTaskGetRequest,
    result=GoogleAdsKeyword,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(
        post="google_ads_keywords_for_site_task_post", ready="google_ads_keywords_for_site_tasks_ready"
    ),
    docs="https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_site/task_get/",
)


def google_ads_keywords_for_site_task_get(
    *,
    id: str,
) -> Call[GoogleAdsKeyword, GoogleAdsKeyword]:
    """Collect the result of one Google Ads keywords-for-site task.

    `.post_and_wait([...])` posts tasks with `google_ads_keywords_for_site_task_post`, waits and gives the
    results as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: GoogleAdsKeyword.

    Source: https://docs.dataforseo.com/v3/keywords_data/google_ads/keywords_for_site/task_get/
    """
    return Call(ENDPOINT, [GoogleAdsKeywordsForSiteTaskGetRequest(id=id)])
