# From spec/serp/youtube/video_comments/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/video_comments/task_get/advanced/{id}"""

from dataforseo.types.serp_youtube_video_comments import YoutubeComment, YoutubeVideoCommentsResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class YoutubeVideoCommentsTaskGetAdvancedRequest(Request):
    """Collect the result of one YouTube comments task.

    `.post_and_wait([...])` posts tasks with `youtube_video_comments_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeComment.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_comments/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[YoutubeVideoCommentsResult, YoutubeComment] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_comments/task_get/advanced/{id}",
    operation="youtube_video_comments_task_get_advanced",
    kind="task_get",
    request=YoutubeVideoCommentsTaskGetAdvancedRequest,
    result=YoutubeVideoCommentsResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="youtube_video_comments_task_post", ready="youtube_video_comments_tasks_ready"),
)
