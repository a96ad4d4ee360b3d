# From spec/serp/youtube/video_subtitles/task_get/advanced.yaml by `make generate`; do not edit.
"""GET /v3/serp/youtube/video_subtitles/task_get/advanced/{id}"""

from dataforseo.types.serp_youtube_video_subtitles import YoutubeSubtitles, YoutubeVideoSubtitlesResult
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, TaskFamily
from dataforseo_runtime.requests import Request


class YoutubeVideoSubtitlesTaskGetAdvancedRequest(Request):
    """Collect the result of one YouTube subtitles task.

    `.post_and_wait([...])` posts tasks with `youtube_video_subtitles_task_post`, waits and gives the results
    as they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers.

    Args:
        id: Identifier of the task, from task_post.

    Free of charge. Rows: YoutubeSubtitles.

    Source: https://docs.dataforseo.com/v3/serp/youtube/video_subtitles/task_get/advanced/
    """

    id: str


ENDPOINT: Endpoint[YoutubeVideoSubtitlesResult, YoutubeSubtitles] = Endpoint(
    method="GET",
    path="/v3/serp/youtube/video_subtitles/task_get/advanced/{id}",
    operation="youtube_video_subtitles_task_get_advanced",
    kind="task_get",
    request=YoutubeVideoSubtitlesTaskGetAdvancedRequest,
    result=YoutubeVideoSubtitlesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    family=TaskFamily(post="youtube_video_subtitles_task_post", ready="youtube_video_subtitles_tasks_ready"),
)
